# shellcheck shell=bash disable=SC2154 # what the parts before this one set
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one build that tools/run and tools/test share: preset release, below the checkout where that can be written.

find_build_folder() {
    build=$checkout/build/release
    if ! mkdir -p "$build" 2>/dev/null || [[ ! -w $build ]]; then
        local digest
        digest=$(sha256sum <<<"$checkout")
        make_cache "build/${digest:0:12}/release"
        build=$cache/build/${digest:0:12}/release
    fi
}

# What a build depends on beside its sources; where it changes, nothing of the old build is kept.
environment() {
    echo "$checkout"
    grep -hE '^(ID|VERSION_ID)=' /etc/os-release || true
    c++ -dumpfullversion
    pkg-config --modversion Qt6Core sdbus-c++ libseccomp libcap libelf libsystemd
}

# build with|as-is [TARGET...]: configures where that is needed, with the tests or as it was configured before, and
# builds. Calls at the same time take turns. All output goes to stderr, and stdin is left alone.
build() {
    local tests=$1 turn
    shift
    find_build_folder
    make_cache ccache
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_BASEDIR=$checkout
    exec {turn}>>"${build%/*}/.${build##*/}.lock"
    flock "$turn"
    {
        configure "$tests" || fail "CMake could not configure Casemate (its messages are above)."
        # Asking first keeps an up-to-date call quiet.
        [[ $(ninja -C "$build" -n "$@") == *'ninja: no work to do.' ]] || ${CASEMATE_CLOCK_END:+within_time} ninja -C "$build" "$@" \
            || fail "Casemate could not be built (the compiler's messages are above)."
    } >&2 </dev/null
    exec {turn}>&-
}

configure() {
    local tests=$1 stamp=$build/casemate-environment had=without now before
    now=$(environment)
    if [[ -e $stamp ]]; then
        { read -r had; before=$(cat); } <"$stamp"
        [[ $before == "$now" ]] || find "$build" -mindepth 1 -delete
    fi
    [[ $tests == with ]] || tests=$had
    # A root for building alone lacks what the tests are configured with.
    [[ ! -e /etc/casemate-root || $(</etc/casemate-root) != build-* ]] || tests=without
    [[ ! -e $stamp || $had != "$tests" || $checkout/CMakePresets.json -nt $stamp ]] || return 0
    rm -f "$stamp"
    local wanted=OFF
    [[ $tests != with ]] || wanted=ON
    cmake -S "$checkout" --preset release -B "$build" -DCASEMATE_TESTS=$wanted || return
    printf '%s\n' "$tests" "$now" >"$stamp"
}
