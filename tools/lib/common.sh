# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every tool starts with: strict mode, the folders, and a voice on stderr.

set -euo pipefail

lib=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
checkout=$(cd "$lib/../.." && pwd -P)

# A tilde knows the home folder of a caller without HOME.
[[ -n ${HOME-} ]] || HOME=~
export HOME

# mount, pivot_root and the like are in folders that a plain user's PATH may lack.
PATH=${PATH:-/usr/bin:/bin}:/usr/local/sbin:/usr/sbin:/sbin

# The XDG specification has relative folders ignored.
[[ ${XDG_CACHE_HOME-} == /* ]] || unset XDG_CACHE_HOME
cache=${XDG_CACHE_HOME:-$HOME/.cache}/casemate

say() { printf 'casemate: %s\n' "$*" >&2; }

# Set-up that cannot go on ends with 2, as everything does that is no answer.
fail() {
    say "$@"
    exit 2
}

# has COMMAND...: whether all of them are here (command -v is content with one).
has() {
    local command
    for command; do command -v "$command" >/dev/null || return 1; done
}

make_cache() {
    mkdir -p "$cache/$1" 2>/dev/null || fail "the cache folder $cache cannot be written; set XDG_CACHE_HOME to one that can."
}

# The names in package lists, one a line, without comments.
packages_in() {
    local list
    for list; do sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$checkout/tools/packages/$list.list"; done
}
