# shellcheck shell=bash disable=SC2154 # what the parts before this one set
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian roots: folders below the user's cache, made once with mmdebstrap, named by a digest of what is in them.
#
#   roots/KIND-DIGEST           a finished root; it is only ever renamed into place
#   roots/KIND-DIGEST.lock      held shared while somebody is inside, alone while it is made or removed
#   roots/.making-KIND-DIGEST   one that is being made, or was when something died
#   roots/.scratch-KIND-DIGEST  a link to the folder outside the cache that a plain user's mmdebstrap works in

roots=$cache/roots
recipe=1          # raise it when making a root changes in a way that the lists do not show
default_suite=trixie
archive_key=/usr/share/keyrings/debian-archive-trixie-automatic.gpg

# describe_root KIND: sets kind, suite, packages and root for a list (build, test, services) or a Debian suite.
describe_root() {
    local lists digest
    suite=$default_suite kind=$1
    case $1 in
        build | services) lists=("$1") ;;
        test) lists=(build test units) ;;
        *[!a-z]* | '') fail "'$1' is neither a package list (build, test, services) nor a Debian suite." ;;
        *) lists=(oracle) suite=$1 kind=oracle ;;
    esac
    kind+=-$suite
    mapfile -t packages < <(packages_in "${lists[@]}" | sort -u)
    digest=$(printf '%s\n' "$recipe" "$(uname -m)" "$suite" "${packages[@]}" | sha256sum)
    root=$roots/$kind-${digest:0:12}
}

# find_root KIND: sets root, and says whether it exists. The test root holds all of the build root, so where it
# exists it serves for both.
find_root() {
    if [[ $1 == build ]] && find_root test; then return; fi
    describe_root "$1"
    [[ -d $root ]]
}

# need_root KIND [REASON]: sets root, and makes it where it is missing; REASON is what the host lacks.
need_root() {
    ! find_root "$1" || return 0
    make_cache roots
    local lock
    exec {lock}>>"$root.lock"
    flock --nonblock "$lock" || { say "waiting for another call that makes $root"; flock "$lock"; }
    [[ -d $root ]] || make_root "${2-}"
    exec {lock}>&-
}

make_root() {
    need_mmdebstrap "$1"
    remove_leftovers
    prune_roots
    local staged=$roots/.making-${root##*/} log=$root.log
    say "making a Debian $suite root in $root, once (${#packages[@]} packages and what they need; minutes on a slow line)"
    mkdir "$staged"
    if ! bootstrap "$staged" 2> >(tee "$log" | sed -un '/main()/d; s/^I: /casemate:   /p' >&2); then
        # The log's writer runs beside us.
        sleep 0.2
        remove_leftovers
        explain_failure "$log"
    fi
    finish_root "$staged"
    sync --file-system "$staged"
    mv --no-target-directory "$staged" "$root"
    remove_leftovers
}

# bootstrap FOLDER: fills it.
bootstrap() {
    local options=(--variant=apt --include="$(IFS=,; echo "${packages[*]}")"
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "3"' --dpkgopt=force-unsafe-io)
    # A suite that is not released yet may lie on a mirror with an outdated Release file.
    [[ $suite == "$default_suite" ]] || options+=(--aptopt='Acquire::Check-Valid-Until "false"')
    local proxy mirror command
    proxy=$(apt-config dump --format '%f "%v"%n' Acquire::http::Proxy 2>/dev/null)
    [[ -z $proxy ]] || options+=(--aptopt="$proxy")
    mirror=$(debian_mirror)
    if ((EUID == 0)); then
        # Its mounts are nobody else's, so none is left when it is killed.
        command=(unshare --mount -- mmdebstrap --mode=root --format=directory "${options[@]}" "$suite" "$1" ${mirror:+"$mirror"})
    else
        # mmdebstrap's other user ids cannot reach into a private home, so the tree comes out of it as a stream.
        local -x TMPDIR
        TMPDIR=$(mktemp -d /var/tmp/casemate-root.XXXXXX)
        chmod 0711 "$TMPDIR"
        ln -s "$TMPDIR" "$roots/.scratch-${root##*/}"
        # shellcheck disable=SC2016 # the inner shell's own arguments
        command=(bash -o pipefail -c 'mmdebstrap "${@:2}" | tar -x --directory="$1" --preserve-permissions --exclude="./dev/*"'
            unpack "$1" --mode=unshare --format=tar "${options[@]}" "$suite" - ${mirror:+"$mirror"})
    fi
    # Waiting for it in the background lets an interruption end this process, and with it all of them.
    "$lib/together" "${command[@]}" </dev/null >&2 &
    wait $!
}

# The archive that the host's own apt reads Debian from; nothing where the host is not Debian.
debian_mirror() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null \
        | sed -n 's/^Debian Debian \(http.*\)/\1/p' | head -n 1
}

# What a root used as a folder needs beyond its packages.
finish_root() {
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
    chmod 0755 "$1/usr/sbin/policy-rc.d"
    rm -f "$1/etc/resolv.conf" "$1/etc/machine-id"
    : >"$1/etc/resolv.conf"
    tr -d - </proc/sys/kernel/random/uuid >"$1/etc/machine-id"
    echo "${root##*/}" >"$1/etc/casemate-root"
}

# Why mmdebstrap stopped, in one sentence.
explain_failure() {
    local network='Failed to fetch|Could not (resolve|connect)|Unable to connect|Connection (refused|timed out|failed)|Temporary failure'
    if grep -qE "$network" "$1"; then
        fail "the Debian packages could not be downloaded: check the network, the proxy and the mirror, then repeat (log: $1)."
    fi
    grep '^E: ' "$1" >&2 || true
    fail "mmdebstrap could not make the Debian $suite root (log: $1)."
}

# Sees to it that mmdebstrap can work; REASON is what the host lacks.
need_mmdebstrap() {
    local wanted=(mmdebstrap gpg debian-archive-keyring)
    ((EUID == 0)) || wanted+=(uidmap)
    local commands=(mmdebstrap gpg)
    ((EUID == 0)) || commands+=(newuidmap)
    if ! has "${commands[@]}" || [[ ! -e $archive_key ]]; then
        local what="a Debian root needs ${wanted[*]}, with Debian 13's archive key"
        has apt-get \
            || fail "this host lacks ${1//$'\n'/, }: install that, or mmdebstrap with debian-archive-keyring, and repeat."
        ((EUID == 0)) || fail "$what; as root, run: apt-get install --no-install-recommends ${wanted[*]}"
        say "installing ${wanted[*]}"
        apt_install "$(printf '%s\n' "${wanted[@]}")"
        [[ -e $archive_key ]] || fail "debian-archive-keyring of this host does not have Debian 13's archive key."
    fi
    ((EUID == 0)) || need_subordinate_ids
}

need_subordinate_ids() {
    local user
    user=$(id --user --name)
    grep -qsE "^($user|$EUID):" /etc/subuid && grep -qsE "^($user|$EUID):" /etc/subgid && return
    local first
    first=$(cat /etc/subuid /etc/subgid 2>/dev/null | awk -F: '$2 + $3 > n { n = $2 + $3 } END { print n < 100000 ? 100000 : n }')
    fail "making a Debian root takes a range of subordinate ids for $user; as root, run:" \
        "usermod --add-subuids $first-$((first + 65535)) --add-subgids $first-$((first + 65535)) $user"
}

# Takes away what a call for this root left behind when it died. The caller holds the root's lock.
remove_leftovers() {
    local scratch=$roots/.scratch-${root##*/}
    remove_tree "$roots/.making-${root##*/}"
    if [[ -L $scratch ]]; then
        remove_tree "$(readlink "$scratch")"
        rm -f "$scratch"
    fi
}

# Removes what there is of this kind under another digest, unless somebody is inside. The lock files stay.
prune_roots() {
    local current=$root root lock
    for root in "$roots/$kind"-*.lock; do
        root=${root%.lock}
        [[ $root != "$current" ]] || continue
        exec {lock}>>"$root.lock"
        if flock --nonblock "$lock"; then
            [[ ! -d $root ]] || say "removing the outdated root $root"
            remove_leftovers
            remove_tree "$root"
            rm -f "$root".{log,passwd,group}
        fi
        exec {lock}>&-
    done
}

# Removes a folder, but never through a mount.
remove_tree() {
    [[ -e $1 ]] || return 0
    ! awk -v below="$1/" 'index($5 "/", below) == 1 { found = 1 } END { exit !found }' /proc/self/mountinfo \
        || fail "something is mounted in $1; unmount it and repeat."
    # Folders of mmdebstrap's other user ids are emptied by these first; they lie in one of ours.
    rm -rf --one-file-system "$1" 2>/dev/null || {
        mmdebstrap --unshare-helper rm -rf --one-file-system "$1"/* 2>/dev/null || true
        rm -rf --one-file-system "$1"
    }
}
