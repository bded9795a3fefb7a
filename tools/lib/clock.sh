# shellcheck shell=bash disable=SC2154 # what the parts before this one set
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The time that a run of the tests takes: what each part took, and an end of it after so many minutes. The clock goes on
# when tools/test starts itself again inside a root, so what it knows is in the environment.

# start_clock MINUTES: from here on, leaving prints what the time went into.
start_clock() {
    trap print_at_exit EXIT
    trap 'out_of_time' TERM
    [[ -z ${CASEMATE_CLOCK_END-} ]] || return 0
    export CASEMATE_CLOCK_END=$((EPOCHSECONDS + $1 * 60)) CASEMATE_LAP_BEGIN=$EPOCHSECONDS CASEMATE_LAPS='' CASEMATE_WATCH
    # Builds and tests have limits of their own; this one is for what comes before them.
    while ((EPOCHSECONDS < CASEMATE_CLOCK_END)) && kill -0 $$; do sleep 2; done 2>/dev/null >/dev/null </dev/null \
        && kill -TERM $$ 2>/dev/null &
    CASEMATE_WATCH=$!
}

seconds_left() {
    local left=$((CASEMATE_CLOCK_END - EPOCHSECONDS))
    echo $((left > 0 ? left : 1))
}

# end_lap NAME: what ran since the last lap was NAME.
end_lap() {
    CASEMATE_LAPS+="$1 $((EPOCHSECONDS - CASEMATE_LAP_BEGIN))"$'\n'
    CASEMATE_LAP_BEGIN=$EPOCHSECONDS
}

end_watch() { kill "$CASEMATE_WATCH" 2>/dev/null || true; }

# within_time COMMAND...: ends it, and this program with it, when the time is up.
within_time() {
    local status=0
    timeout --foreground --kill-after=30 "$(seconds_left)" "$@" || status=$?
    ((status != 124 && status != 137)) || out_of_time
    return "$status"
}

out_of_time() {
    say "the time for the tests is up."
    exit 1
}

print_at_exit() {
    local status=$?
    end_watch
    print_seconds || ((status != 0)) || status=1
    exit "$status"
}

# Prints the seconds of set-up, build and each test class of the last run, the slowest last, beside those that
# tests/budget grants on an idle machine. Fails where a class has no budget.
print_seconds() {
    local log=${build-}/Testing/Temporary/LastTest.log
    [[ ! -e $log.tmp ]] || log+=.tmp
    {
        printf '%s' "$CASEMATE_LAPS" | sed 's/^/lap /'
        [[ -z ${has_tested-} || ! -e $log ]] || classes_in "$log" | sort --key=3 --numeric-sort
    } | awk -v budget="$checkout/tests/budget" '
        BEGIN { while ((getline line < budget) > 0) if (split(line, word, " ") == 2 && word[1] !~ /^#/) granted[word[1]] = word[2] }
        $1 == "lap" { printf "%8.1f s  %s\n", $3, $2; next }
        {
            note = ""
            if ($2 ~ /^(long_|libfuzzer_)/) note = "long form"
            else if (!($2 in granted)) { missing = missing " " $2; note = "no budget" }
            else if ($3 > granted[$2]) note = "budget " granted[$2] " s"
            printf "%8.1f s  %-36s %s\n", $3, $2, note
            sum += $3
        }
        END {
            if (sum) printf "%8.1f s  all classes, side by side\n", sum
            if (missing != "") { print "tests/budget lacks:" missing; exit 1 }
        }' >&2
}

# classes_in LOG: "class NAME SECONDS" for each class of Qt Test in ctest's log, and for each other test its name.
classes_in() {
    awk '/^[0-9]+\/[0-9]+ Test(ing)?: / { name = $NF; classes = 0 }
        /^\*+ Start testing of / { class = $5; sub(/.*::/, "", class) }
        /^Totals: / && class != "" { time = $NF; sub(/ms$/, "", time); print "class", long(name) class, time / 1000; class = ""; ++classes }
        /^Test time = / && name != "" { if (!classes) print "class", name, $4; name = "" }
        function long(name) { return name ~ /^long_/ ? "long_" : "" }' "$1"
}
