# shellcheck shell=bash disable=SC2154 # what the parts before this one set
# SPDX-FileCopyrightText: 2026 The Casemate authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Going into a root. Inside, / is a small temporary tree: usr, etc and var are the root's; proc, sys, dev and every
# folder that is not the operating system's are the host's, at their own paths; the host's whole tree is, read-only,
# at /run/host. No process of ours stays in between: the command keeps our process id, our descriptors and signals.

# enter ROOT COMMAND...: runs COMMAND inside instead of this process.
enter() {
    local root=$1 in_use
    shift
    exec {in_use}<"$root.lock"
    flock --shared "$in_use"
    [[ -d $root ]] || fail "$root was removed meanwhile; repeat."
    plan_tree "$root"
    host_environment
    local stage=$cache/roots/.tree
    mkdir -p "$stage"
    if ((EUID == 0)); then
        exec unshare --mount -- bash "$lib/namespace" "$stage" "$folder" ${#plan[@]} "${plan[@]}" "$@"
    elif unshare --user --map-root-user --mount true 2>/dev/null; then
        exec unshare --user --map-root-user --mount -- \
            bash "$lib/namespace" --as "$UID:$(id --group)" "$stage" "$folder" ${#plan[@]} "${plan[@]}" "$@"
    elif has bwrap; then
        enter_with_bwrap "$@"
    fi
    fail "this kernel lets a plain user make no namespaces; install bubblewrap, or run this as root."
}

# The same plan by bubblewrap, which some systems trust with namespaces where they do not trust us.
enter_with_bwrap() {
    local options=() i
    for ((i = 0; i < ${#plan[@]}; i += 3)); do
        case ${plan[i]} in
            bind) options+=(--dev-bind "${plan[i + 1]}" "${plan[i + 2]}") ;;
            read) options+=(--ro-bind "${plan[i + 1]}" "${plan[i + 2]}") ;;
            link) options+=(--symlink "${plan[i + 1]}" "${plan[i + 2]}") ;;
            make) options+=(--perms "${plan[i + 1]}" --dir "${plan[i + 2]}") ;;
        esac
    done
    exec bwrap --die-with-parent "${options[@]}" --chdir "$folder" "$@"
}

# plan_tree ROOT: sets plan, a flat list of KIND SOURCE TARGET, and folder, where the command starts.
plan_tree() {
    local root=$1 entry
    plan=(make 0755 /run make 1777 /run/lock read / /run/host)
    for entry in usr etc var; do plan+=(bind "$root/$entry" "/$entry"); done
    for entry in "$root"/*; do
        [[ ! -L $entry ]] || plan+=(link "$(readlink "$entry")" "/${entry##*/}")
    done
    for entry in proc sys dev; do plan+=(bind "/$entry" "/$entry"); done
    plan_cgroup
    plan_host_folders "$root"
    plan_users "$root"
    plan_session
    for entry in /etc/resolv.conf /etc/hosts; do
        [[ ! -f $entry ]] || plan+=(bind "$(realpath "$entry")" "$entry")
    done
    # Relative arguments mean the caller's files, so where the root has other ones in that place, go to the host's.
    folder=$PWD
    is_the_hosts "$folder" || folder=/run/host$folder
}

# systemd-analyze asks the unified hierarchy what it can do, and older layouts have it elsewhere or not at all.
plan_cgroup() {
    [[ $(stat --file-system --format=%T /sys/fs/cgroup 2>/dev/null) != cgroup2fs ]] || return 0
    local unified
    unified=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/mounts)
    if [[ -n $unified ]]; then
        plan+=(bind "$unified" /sys/fs/cgroup)
    elif ((EUID == 0)) && [[ -d /sys/fs/cgroup ]]; then
        plan+=(cgroup2 - /sys/fs/cgroup)
    fi
}

# Sets host_folders too: all that is the host's, at its own path.
plan_host_folders() {
    local root=$1 entry
    host_folders=(/proc /sys /dev)
    for entry in /*/; do
        entry=${entry%/}
        case ${entry#/} in
            bin | boot | dev | etc | lib | lib?? | libx32 | lost+found | proc | run | sbin | sys | usr | var) ;;
            *) add_host_folder "$entry" ;;
        esac
    done
    # Those that matter may lie in a folder of the operating system, such as /var/home.
    for entry in /var/tmp "$checkout" "$cache" "$HOME" "$PWD"; do
        is_the_hosts "$entry" || [[ ! -d $entry || $entry == /run/* ]] || compgen -G "$root$entry/*" >/dev/null \
            || add_host_folder "$entry"
    done
}

add_host_folder() {
    host_folders+=("$1")
    plan+=(bind "$1" "$1")
}

is_the_hosts() {
    local entry
    for entry in "${host_folders[@]}"; do [[ $1/ != "$entry"/* ]] || return 0; done
    return 1
}

# Programs look up the name of their user, so a caller that the root does not know is added to it.
plan_users() {
    local root=$1 gid
    ! grep -q "^[^:]*:[^:]*:$UID:" "$root/etc/passwd" || return 0
    gid=$(id --group)
    { cat "$root/etc/passwd"; echo "$(id --user --name):x:$UID:$gid::$HOME:/bin/bash"; } >"$root.passwd.$$"
    { cat "$root/etc/group"; echo "$(id --group --name):x:$gid:"; } >"$root.group.$$"
    mv "$root.passwd.$$" "$root.passwd"
    mv "$root.group.$$" "$root.group"
    plan+=(bind "$root.passwd" /etc/passwd bind "$root.group" /etc/group)
}

# The display, the session bus and their like are in the runtime folder, in /tmp and in the home folder.
plan_session() {
    XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-/run/user/$UID}
    export XDG_RUNTIME_DIR
    if [[ ! -d $XDG_RUNTIME_DIR ]]; then
        plan+=(make 0700 "$XDG_RUNTIME_DIR")
    elif ! is_the_hosts "$XDG_RUNTIME_DIR"; then
        add_host_folder "$XDG_RUNTIME_DIR"
    fi
    [[ -z ${TMPDIR-} ]] || is_the_hosts "$TMPDIR" || unset TMPDIR
    [[ -z ${XAUTHORITY-} ]] || is_the_hosts "$XAUTHORITY" || export XAUTHORITY=/run/host$XAUTHORITY
}

# The caller's environment goes along, but for what names programs and libraries of the host.
host_environment() {
    unset "${!LD_@}" "${!CMAKE_@}" "${!PKG_CONFIG_@}" CC CXX CPP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CPATH \
        C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH PYTHONHOME PYTHONPATH PERL5LIB QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH \
        QML2_IMPORT_PATH QML_IMPORT_PATH GTK_PATH GIO_MODULE_DIR XDG_DATA_DIRS XDG_CONFIG_DIRS BASH_ENV ENV
    export PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin SHELL=/bin/bash
    # A root has no locales but C.UTF-8; the language of the texts can still be the caller's.
    local language=${LC_ALL:-${LC_MESSAGES:-${LANG-}}}
    [[ $language == C* || $language == POSIX || -z $language ]] || export LANGUAGE=${LANGUAGE:-${language%%.*}}
    unset "${!LC_@}"
    export LANG=C.UTF-8
    local zone
    zone=$(realpath --quiet /etc/localtime) && [[ $zone == */zoneinfo/* ]] && export TZ="${TZ:-${zone##*/zoneinfo/}}"
    # The system that Casemate opens is not the root but the host.
    export CASEMATE_HOST_ROOT=/run/host
}
