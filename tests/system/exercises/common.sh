# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # conditions are evaluated later; what the exercises set
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the exercises share. One sets unit and defines set_up and use, then calls run_verb "$@":
#
#   set-up   brings the stock service to a running state with some configuration
#   use      makes it do its work, and ends with a sentence on the first thing that does not work
#   crash    kills its main process, starts the service, and uses it
#
# A step has half a minute, and a start a minute and a half: a busy machine is slow, and what hangs is still found.

set -euo pipefail

# Everything that is made up here, so that no answer is an old one.
mark=$((RANDOM * 32768 + RANDOM + 1))

broken() {
    echo "$unit: $1"
    exit 1
}

# check SENTENCE COMMAND...: SENTENCE says what is wrong if it fails. Sets answer, its output. A function will do too.
check() {
    local sentence=$1 status=0
    shift
    answer=$(timeout --kill-after=1 30 bash -c '"$@"' check "$@" 2>&1 </dev/null) || status=$?
    ((status != 124 && status != 137)) || broken "$sentence (no answer)"
    ((status == 0)) || broken "$sentence (${answer##*$'\n'})"
}

# expect SENTENCE WANTED COMMAND...: the same for an output other than WANTED.
expect() {
    local sentence=$1 wanted=$2
    shift 2
    check "$sentence" "$@"
    [[ $answer == "$wanted" ]] || broken "$sentence (${answer##*$'\n'} instead of $wanted)"
}

# until_true SENTENCE CONDITION: asks for as long as a start may take.
until_true() {
    local deadline=$((SECONDS + 90))
    until eval "$2"; do
        ((SECONDS < deadline)) || broken "$1"
        sleep 0.05
    done
}

property() { systemctl show --value --property="$1" "$unit"; }

fetch() { curl --silent --show-error --fail --max-time 5 "$@"; }

# start_service start|restart
start_service() {
    timeout 90 systemctl "$1" "$unit" &>/dev/null || broken "it does not $1"
    [[ $(property ActiveState) == active ]] || broken "it is $(property ActiveState) after the $1"
}

crash() {
    local main
    main=$(property MainPID)
    ((main > 0)) || broken "it does not run"
    kill -KILL "$main"
    until_true "its main process outlives SIGKILL" "[[ \$(property MainPID) != $main ]]"
    # Some units start again by themselves; others have to be let off first.
    until_true "it does not settle after a crash" '[[ $(property ActiveState) != *ing ]]'
    systemctl reset-failed "$unit" &>/dev/null || true
    start_service start
    use
}

run_verb() {
    local functions
    mapfile -t functions < <(compgen -A function)
    export -f "${functions[@]}"
    case ${1-} in
        set-up) set_up ;;
        use) use ;;
        crash) crash ;;
        *)
            echo "usage: ${0##*/} set-up|use|crash" >&2
            exit 2
            ;;
    esac
    echo "$unit: $1 is done"
}
