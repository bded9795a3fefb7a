# shellcheck shell=bash disable=SC2154 # what the parts before this one set
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where to build: on the host where its libraries are new enough, in a Debian 13 root where they are not.

minimal_qt=6.8
modules=("Qt6Core >= $minimal_qt" "Qt6Widgets >= $minimal_qt" "sdbus-c++ >= 2" libseccomp libcap libelf libsystemd)
frameworks=(KF6SyntaxHighlighting KF6WidgetsAddons KF6ColorScheme KF6IconThemes)

# A root that tools/root made says so itself.
in_made_root() { [[ -e /etc/casemate-root ]]; }

# Prints what building needs and the host has not, one a line. Cheap, since every call asks it.
missing_for_build() {
    local tool module framework
    for tool in cmake ninja c++ pkg-config; do
        has "$tool" || echo "$tool"
    done
    pkg-config --exists "${modules[@]}" 2>/dev/null || for module in "${modules[@]}"; do
        pkg-config --exists "$module" 2>/dev/null || echo "$module"
    done
    for framework in "${frameworks[@]}"; do
        compgen -G "/usr/lib*/cmake/$framework/" >/dev/null || compgen -G "/usr/lib/*/cmake/$framework/" >/dev/null \
            || compgen -G "/usr/local/lib*/cmake/$framework/" >/dev/null || echo "$framework"
    done
    c++ -std=c++23 -x c++ -E - <<<$'#if !__has_include(<expected>) || !__has_include(<print>)\n#error\n#endif' \
        &>/dev/null || echo "a C++23 compiler"
}

# Whether apt offers a Qt that is new enough: Debian 13 and later, and what derives from them.
apt_is_new_enough() {
    has apt-cache dpkg || return 1
    local candidate
    candidate=$(LC_ALL=C apt-cache policy qt6-base-dev | sed -n 's/^ *Candidate: //p')
    [[ -n $candidate && $candidate != '(none)' ]] && dpkg --compare-versions "$candidate" ge "$minimal_qt"
}

# Whether this is Debian 13 or later itself, even with apt's lists still empty, as on a machine just installed.
is_new_debian() {
    local id version
    # shellcheck disable=SC2154 # ID and VERSION_ID come from the file
    read -r id version < <(. /etc/os-release 2>/dev/null && echo "${ID-} ${VERSION_ID-99}")
    [[ $id == debian && ${version%%.*} -ge 13 ]]
}

# Sees to it that packages are installed: installs them as root, otherwise names the command that does.
need_packages() {
    local missing
    missing=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null \
        | sed -n 's/ installed$//p' | sort -u | comm -13 - <(printf '%s\n' "$@" | sort -u)) || true
    [[ -n $missing ]] || return 0
    local command="apt-get install --no-install-recommends ${missing//$'\n'/ }"
    ((EUID == 0)) || fail "these Debian packages are missing; as root, run: $command"
    say "installing what is missing: ${missing//$'\n'/ }"
    apt_install "$missing"
}

# Installs packages (one string, a name a line) without a question; two calls at once take turns.
apt_install() {
    local names log turn
    mapfile -t names <<<"$1"
    log=$(mktemp)
    exec {turn}>/run/lock/casemate-apt
    flock "$turn"
    # apt's lists may be empty or old; what is already in them may still be enough, so the installation decides.
    if ! { apt-get update; DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        --option DPkg::Lock::Timeout=300 "${names[@]}"; } >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        rm -f "$log"
        fail "apt-get could not install ${1//$'\n'/ }: check the network, the proxy and the package sources, then repeat."
    fi
    rm -f "$log"
    exec {turn}>&-
}

# use_environment LIST COMMAND...: returns where Casemate can be built right here; otherwise runs COMMAND, the tool
# that asks, in a root that has the packages of LIST (build or test), and does not return.
use_environment() {
    local list=$1 missing
    shift
    in_made_root && return
    missing=$(missing_for_build)
    if [[ -n $missing ]] && ! find_root "$list" && { is_new_debian || apt_is_new_enough; }; then
        local names
        mapfile -t names < <(packages_in build)
        need_packages "${names[@]}"
        missing=$(missing_for_build)
    fi
    if [[ -z $missing ]]; then
        [[ $list == build ]] || need_test_packages
        return
    fi
    need_root "$list" "$missing"
    enter "$root" "$@"
}

# What only the tests need is known by name on Debian; elsewhere CMake says what it lacks.
need_test_packages() {
    has dpkg-query && { is_new_debian || apt_is_new_enough; } || return 0
    local names
    mapfile -t names < <(packages_in build test)
    need_packages "${names[@]}"
}
