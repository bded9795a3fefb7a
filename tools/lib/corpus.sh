# shellcheck shell=bash disable=SC2154 # what the parts before this one set
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# systemd's own fuzz corpus of unit files, for the long form of the tests. It is in no binary package, so it comes out of
# Debian's source package, once; nothing of it is ours to keep in the checkout.

# need_corpus: sets corpus, and makes it where it is missing; false where that fails, with a word on why.
need_corpus() {
    corpus=$cache/corpus/systemd-$default_suite
    [[ ! -d $corpus ]] || return 0
    has apt-get dpkg-source || { say "systemd's fuzz corpus comes with apt-get source, which is not here"; return 1; }
    make_cache corpus
    local staged
    staged=$(mktemp -d "$cache/corpus/.making-XXXXXX")
    say "downloading the source of systemd for its fuzz corpus, once (30 MB)"
    if fetch_corpus "$staged" >"$corpus.log" 2>&1; then
        mv --no-target-directory "$staged/corpus" "$corpus"
    else
        say "systemd's fuzz corpus could not be downloaded (log: $corpus.log)"
    fi
    rm -rf "$staged"
    [[ -d $corpus ]]
}

# fetch_corpus DIRECTORY: leaves the files in DIRECTORY/corpus. Its apt knows nothing but the sources of that one suite,
# checked against Debian's key.
fetch_corpus() {
    local mirror options
    mirror=$(debian_mirror)
    [[ -n $mirror ]] || { echo "This host reads no packages of Debian."; return 1; }
    mkdir -p "$1/state/lists/partial" "$1/cache/archives/partial" "$1/source" "$1/corpus" || return
    echo "deb-src [signed-by=$archive_key] $mirror $default_suite main" >"$1/sources.list"
    options=(-o "Dir::Etc::SourceList=$1/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State=$1/state"
        -o "Dir::Cache=$1/cache" -o APT::Sandbox::User= -o Acquire::Retries=3 -o Acquire::Languages=none)
    apt-get "${options[@]}" update || return
    (cd "$1/source" && apt-get "${options[@]}" source --download-only --tar-only systemd) || return
    tar --extract --directory="$1/corpus" --strip-components=4 --wildcards \
        --file="$(echo "$1"/source/systemd_*.orig.tar.*z)" '*/test/fuzz/fuzz-unit-file/*'
}
