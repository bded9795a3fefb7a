// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// As whom the service runs, and with which privileges: systemd.exec(5), "User/Group Identity", "Capabilities",
/// "Security".
namespace casemate::families {

// clang-format off: rows stay rows
namespace words {
inline constexpr ChoiceWord keyring[] = {
    {"inherit", QT_TRANSLATE_NOOP("Directive", "Nothing is set up; the kernel decides")},
    {"private", QT_TRANSLATE_NOOP("Directive", "A new store that no other service sees")},
    {"shared", QT_TRANSLATE_NOOP("Directive", "A new store, linked to the one of the user")},
};
inline constexpr ChoiceWord secureBits[] = {
    {"keep-caps", QT_TRANSLATE_NOOP("Directive", "Capabilities stay when root becomes another user")},
    {"keep-caps-locked", QT_TRANSLATE_NOOP("Directive", "keep-caps cannot be changed any more")},
    {"no-setuid-fixup", QT_TRANSLATE_NOOP("Directive", "A change of user leaves the capabilities alone")},
    {"no-setuid-fixup-locked", QT_TRANSLATE_NOOP("Directive", "no-setuid-fixup cannot be changed any more")},
    {"noroot", QT_TRANSLATE_NOOP("Directive", "Root starts programs without its special power")},
    {"noroot-locked", QT_TRANSLATE_NOOP("Directive", "noroot cannot be changed any more")},
    {"no-cap-ambient-raise", QT_TRANSLATE_NOOP("Directive", "Ambient capabilities cannot be added"), 262},
    {"no-cap-ambient-raise-locked", QT_TRANSLATE_NOOP("Directive", "no-cap-ambient-raise cannot be changed any "
                                                                   "more"), 262},
    {"exec-restrict-file", QT_TRANSLATE_NOOP("Directive", "Asks interpreters to run only executable files"), 262},
    {"exec-restrict-file-locked", QT_TRANSLATE_NOOP("Directive", "exec-restrict-file cannot be changed any more"), 262},
    {"exec-deny-interactive", QT_TRANSLATE_NOOP("Directive", "Asks interpreters to refuse commands typed in"), 262},
    {"exec-deny-interactive-locked", QT_TRANSLATE_NOOP("Directive", "exec-deny-interactive cannot be changed any "
                                                                    "more"), 262},
};
} // namespace words

inline constexpr auto identity = std::to_array<Directive>({
    {.name = "User", .group = Group::Identity, .kind = ValueKind::User, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "User account"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service as this user instead of root. An intruder then has only "
                                            "the rights of that user."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The user must exist and be able to read and write the service's files. "
                                              "Ports below 1024 then need CAP_NET_BIND_SERVICE.")},
    {.name = "Group", .group = Group::Identity, .kind = ValueKind::User, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Main group"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service with this group instead of the main group of its user. "
                                            "It decides which files of a group the service reaches."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The group must exist. Files that the service reached through its former "
                                              "group become closed to it.")},
    {.name = "DynamicUser", .group = Group::Identity, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .onBad = OnBadValue::Fatal, .since = 232, .authority = Authority::Tighten,
     .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Throw-away user"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs under a user that exists only while the service runs, so an intruder "
                                            "owns nothing lasting. Also turns on ProtectSystem=strict and more."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Data of a former user is closed to it unless StateDirectory= names it. "
                                              "PAM, and whatever expects a fixed user name, fails.")},
    {.name = "SupplementaryGroups", .group = Group::Identity, .kind = ValueKind::Users, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Extra groups"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens the files of further groups to the service. Groups such as docker, "
                                            "disk or shadow are as good as root."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A group that does not exist keeps the service from starting.")},
    {.name = "SetLoginEnvironment", .group = Group::Identity, .kind = ValueKind::Tristate, .onEmpty = OnEmpty::Reset,
     .since = 255, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Variables of a login"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Sets HOME, LOGNAME and SHELL as a login would. No hardening.")},
    {.name = "PAMName", .group = Group::Identity, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .title = QT_TRANSLATE_NOOP("Directive", "PAM login session"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens a login session (PAM) for the service, as terminals and remote "
                                            "desktops need it. No hardening.")},
    {.name = "NoNewPrivileges", .group = Group::Identity, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 187, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "No new rights by sudo"),
     .buys = QT_TRANSLATE_NOOP("Directive", "No program that the service starts can gain rights: setuid bits and "
                                            "capabilities of files have no effect."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that call sudo, su, sendmail, ping or PAM's password helper, "
                                              "and programs with capabilities of their own.")},
    {.name = "CapabilityBoundingSet", .group = Group::Capabilities, .kind = ValueKind::Capabilities, .strongest = "",
     .onEmpty = OnEmpty::Special, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Capabilities: parts of root's power"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Takes parts of root's power (capabilities) away for good: what is not "
                                            "listed, not even root inside the service can do."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that start as root and change user need CAP_SETUID and "
                                              "CAP_SETGID, low ports need CAP_NET_BIND_SERVICE.")},
    {.name = "AmbientCapabilities", .group = Group::Capabilities, .kind = ValueKind::Capabilities, .strongest = "",
     .onEmpty = OnEmpty::Special, .since = 229, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Capabilities for a plain user"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Gives a service that is not root single parts of root's power, such as "
                                            "low ports. It grants rights, so list few."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The start fails for a capability that CapabilityBoundingSet= does not "
                                              "hold. It is of no use to services that run as root.")},
    {.name = "SecureBits", .group = Group::Capabilities, .kind = ValueKind::SecureBits, .choices = words::secureBits,
     .onEmpty = OnEmpty::Reset, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Kernel's rules for root"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says how the kernel treats root and a change of user. noroot restricts, "
                                            "keep-caps grants, and the locks make it final."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With noroot, programs that the service starts as root have none of "
                                              "root's power.")},
    {.name = "RestrictSUIDSGID", .group = Group::Identity, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 242, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "No setuid or setgid files"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service cannot make files that run with their owner's rights (setuid, "
                                            "setgid): no hidden way back for an intruder."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Backup, deployment and package tools that set these bits, and programs "
                                              "that insist on the system call openat2.")},
    {.name = "UMask", .group = Group::Identity, .kind = ValueKind::Mode, .defaultText = "0022", .strongest = "0077",
     .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Rights of new files"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Decides who else may use new files, unless the program sets their rights "
                                            "itself. 0077 keeps all other users out."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Sockets, logs and uploads that another user or group must reach: web "
                                              "servers, log shippers, backups, mail.")},
    {.name = "KeyringMode", .group = Group::Identity, .kind = ValueKind::Words, .choices = words::keyring,
     .defaultText = "private", .strongest = "private", .since = 235, .authority = Authority::Tighten,
     .flags = DefaultPerScope,
     .title = QT_TRANSLATE_NOOP("Directive", "Keys kept in the kernel"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With private, the service gets a store for kernel keys of its own and no "
                                            "access to the keys of its user's other processes."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Kerberos tickets and keys of NFS, CIFS or file encryption that the "
                                              "service shares with others through the kernel.")},
    {.name = "SELinuxContext", .group = Group::Identity, .kind = ValueKind::Label, .onEmpty = OnEmpty::Reset,
     .since = 209, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "SELinux label"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service under this SELinux label and so under its rules. Has no "
                                            "effect where SELinux is off."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The loaded rules must allow this label, or the service does not "
                                              "start.")},
    {.name = "AppArmorProfile", .group = Group::Identity, .kind = ValueKind::Label, .onEmpty = OnEmpty::Reset,
     .since = 210, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "AppArmor profile"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service under this AppArmor profile, a list of what it may open "
                                            "and do. Has no effect where AppArmor is off."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The profile must be loaded, or the service does not start. What it does "
                                              "not list, the service cannot do.")},
    {.name = "SmackProcessLabel", .group = Group::Identity, .kind = ValueKind::Label, .onEmpty = OnEmpty::Reset,
     .since = 218, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "SMACK label"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs the service under this label of SMACK, rules of the kernel for who "
                                            "may open what. Has no effect where SMACK is off."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The rules of SMACK must let this label open whatever the service "
                                              "needs.")},
});

} // namespace casemate::families
