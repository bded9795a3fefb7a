// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// What the service sees and may write of the file system: systemd.exec(5), "Paths", "Sandboxing".
namespace casemate::families {

// clang-format off: rows stay rows
namespace words {
inline constexpr ChoiceWord protectSystem[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "The file system stays as it is")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "/usr, /boot and /efi are read-only")},
    {"full", QT_TRANSLATE_NOOP("Directive", "/usr, /boot, /efi and /etc are read-only")},
    {"strict", QT_TRANSLATE_NOOP("Directive", "All is read-only but /dev, /proc and /sys")},
};
inline constexpr ChoiceWord protectHome[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Home directories stay as they are")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "Home directories are empty and closed")},
    {"read-only", QT_TRANSLATE_NOOP("Directive", "Home directories can be read, not written")},
    {"tmpfs", QT_TRANSLATE_NOOP("Directive", "Empty folders in their place; paths can be bound in"), 238},
};
inline constexpr ChoiceWord privateTmp[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Shares /tmp and /var/tmp with all others")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "Own folders, stored in the host's /tmp and /var/tmp"), 0, "connected", 257},
    {"disconnected", QT_TRANSLATE_NOOP("Directive", "Own folders in memory, apart from the host's"), 257},
};
inline constexpr ChoiceWord mountFlags[] = {
    {"shared", QT_TRANSLATE_NOOP("Directive", "Adds no separation")},
    {"slave", QT_TRANSLATE_NOOP("Directive", "Mounts of the host appear in the service only")},
    {"private", QT_TRANSLATE_NOOP("Directive", "New mounts appear on neither side")},
};
inline constexpr ChoiceWord preserve[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Removed when the service stops")},
    {"yes", QT_TRANSLATE_NOOP("Directive", "Kept when the service stops")},
    {"restart", QT_TRANSLATE_NOOP("Directive", "Kept over a restart, removed at a stop")},
    {"on-success", QT_TRANSLATE_NOOP("Directive", "Kept unless the service failed"), 262},
};
} // namespace words

inline constexpr auto files = std::to_array<Directive>({
    {.name = "ProtectSystem", .group = Group::Files, .kind = ValueKind::Words, .choices = words::protectSystem,
     .defaultText = "no", .strongest = "strict", .since = 214, .authority = Authority::Tighten,
     .flags = AcceptsBoolean | GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "System folders read-only"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot change programs; with full no settings in /etc, with "
                                            "strict almost no file. Root with CAP_SYS_ADMIN can undo it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that write outside of StateDirectory= and its like or "
                                              "ReadWritePaths= fail, often only at the first write.")},
    {.name = "ProtectHome", .group = Group::Files, .kind = ValueKind::Words, .choices = words::protectHome,
     .defaultText = "no", .strongest = "yes", .since = 214, .authority = Authority::Tighten,
     .flags = AcceptsBoolean | GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Home directories"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Closes /home, /root and /run/user: no SSH keys or private files to steal. "
                                            "Root with CAP_SYS_ADMIN can undo it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that serve, back up or live in home directories: pages of "
                                              "users, mail in homes, Samba, SSH, cron.")},
    {.name = "PrivateTmp", .group = Group::Files, .kind = ValueKind::Words, .choices = words::privateTmp,
     .defaultText = "no", .strongest = "yes", .authority = Authority::Tighten, .flags = AcceptsBoolean | GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Own temporary folders"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Gives the service its own /tmp and /var/tmp: it cannot read or trap other "
                                            "programs there, nor they it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Sockets, locks and files shared with others through /tmp: database "
                                              "sockets, X11, tickets of Kerberos.")},
    {.name = "PrivateMounts", .group = Group::Files, .kind = ValueKind::Tristate, .strongest = "yes",
     .onEmpty = OnEmpty::Reset, .since = 239, .authority = Authority::Tighten, .flags = BooleanBefore257 | GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Own view of mounts"),
     .buys = QT_TRANSLATE_NOOP("Directive", "What the service mounts stays invisible to the host: an intruder cannot "
                                            "lay a false folder over one of the host's."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that mount for the whole machine: automounters, disk managers, "
                                              "NFS, container engines.")},
    {.name = "ReadWritePaths", .group = Group::Files, .kind = ValueKind::Paths, .onEmpty = OnEmpty::Reset,
     .since = 231, .authority = Authority::Loosen, .alias = "ReadWriteDirectories", .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Paths that stay writable"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Opens paths for writing again that ProtectSystem=, ProtectHome=read-only "
                                            "or ReadOnlyPaths= closed. Open few and deep ones."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A path that does not exist keeps the service from starting, unless it "
                                              "begins with a minus sign.")},
    {.name = "ReadOnlyPaths", .group = Group::Files, .kind = ValueKind::Paths, .onEmpty = OnEmpty::Reset, .since = 231,
     .authority = Authority::Tighten, .alias = "ReadOnlyDirectories", .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Paths made read-only"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder cannot change anything below these paths, such as the "
                                            "service's settings. Root with CAP_SYS_ADMIN can undo it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Whatever the service writes there. A path that does not exist keeps it "
                                              "from starting, unless it begins with a minus sign.")},
    {.name = "InaccessiblePaths", .group = Group::Files, .kind = ValueKind::Paths, .onEmpty = OnEmpty::Reset,
     .since = 231, .authority = Authority::Tighten, .alias = "InaccessibleDirectories", .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Paths that are closed"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Nothing below these paths can be read, written or listed, such as other "
                                            "services' keys. Root with CAP_SYS_ADMIN can undo it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Whatever the service needs below: nothing there can be opened again. A "
                                              "path that does not exist keeps it from starting.")},
    {.name = "ExecPaths", .group = Group::Files, .kind = ValueKind::Paths, .onEmpty = OnEmpty::Reset, .since = 248,
     .authority = Authority::Loosen, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Paths that may run programs"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Allows programs below these paths to run again where NoExecPaths= forbids "
                                            "it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A path that does not exist keeps the service from starting, unless it "
                                              "begins with a minus sign.")},
    {.name = "NoExecPaths", .group = Group::Files, .kind = ValueKind::Paths, .onEmpty = OnEmpty::Reset, .since = 248,
     .authority = Authority::Tighten, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Paths that run no programs"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Programs that an intruder drops below these paths do not run. Scripts "
                                            "handed to an allowed interpreter still do."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With / the service's program, its libraries, interpreters and plugins "
                                              "must all be in ExecPaths=, or it does not start.")},
    {.name = "ExecSearchPath", .group = Group::Files, .kind = ValueKind::ColonPaths, .onEmpty = OnEmpty::Reset,
     .since = 250,
     .title = QT_TRANSLATE_NOOP("Directive", "Where programs are looked for"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Lists the folders in which commands without a full path are looked for. "
                                            "No hardening.")},
    {.name = "BindPaths", .group = Group::Files, .kind = ValueKind::BindMounts, .onEmpty = OnEmpty::Reset,
     .since = 233, .authority = Authority::Loosen, .resetsWith = "BindReadOnlyPaths", .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Folders shown, writable"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Shows a file or folder of the host inside the service, writable; also at "
                                            "another place. Opens single paths of a hidden tree."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A source that does not exist keeps the service from starting. An empty "
                                              "line clears BindReadOnlyPaths= as well.")},
    {.name = "BindReadOnlyPaths", .group = Group::Files, .kind = ValueKind::BindMounts, .onEmpty = OnEmpty::Reset,
     .since = 233, .authority = Authority::Loosen, .resetsWith = "BindPaths", .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Folders shown, read-only"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Shows a file or folder of the host inside the service, read-only; also at "
                                            "another place. Opens single paths of a hidden tree."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A source that does not exist keeps the service from starting. An empty "
                                              "line clears BindPaths= as well.")},
    {.name = "TemporaryFileSystem", .group = Group::Files, .kind = ValueKind::TemporaryFolders,
     .onEmpty = OnEmpty::Reset, .since = 238, .authority = Authority::Loosen, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Empty folders in memory"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Lays an empty folder in memory over a path, so that the service does not "
                                            "see what the host has there."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Data below these paths seems gone, and what the service writes there is "
                                              "lost when it stops. Bind in what it needs.")},
    {.name = "RootDirectory", .group = Group::Files, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Own root directory"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service sees this folder as / and no file of the host outside of it. "
                                            "Root with all its capabilities can break out."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Program, libraries, name resolution, certificates and time zones must "
                                              "all be in the folder, or the start or lookups fail.")},
    {.name = "RootImage", .group = Group::Files, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 233, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Own root from an image"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service sees the file systems of this disk image as / and not the "
                                            "files of the host."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Everything the service needs must be in the image or be bound in.")},
    {.name = "RootImageOptions", .group = Group::Files, .kind = ValueKind::Texts, .onEmpty = OnEmpty::Reset,
     .since = 247,
     .title = QT_TRANSLATE_NOOP("Directive", "Root image mount options"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Mount options for the image of RootImage=, such as ro or nosuid. No "
                                            "hardening of its own.")},
    {.name = "RootImagePolicy", .group = Group::Files, .kind = ValueKind::ImagePolicy, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 254,
     .title = QT_TRANSLATE_NOOP("Directive", "Rules for the root image"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says which partitions of RootImage= may be used, and which of them must "
                                            "be signed or encrypted."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "An image that does not fit the rules keeps the service from starting.")},
    {.name = "RootHash", .group = Group::Files, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset, .since = 246,
     .title = QT_TRANSLATE_NOOP("Directive", "Checksum of the root image"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Checksum that all data of RootImage= must match (dm-verity), so that a "
                                            "changed image is noticed and not read."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "An image that was changed or exchanged without a new checksum does not "
                                              "work.")},
    {.name = "RootHashSignature", .group = Group::Files, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .since = 246,
     .title = QT_TRANSLATE_NOOP("Directive", "Signature of the root image"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Signature for RootHash=, which the kernel checks against keys that it "
                                            "trusts."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Without a matching key in the kernel the service does not start.")},
    {.name = "RootVerity", .group = Group::Files, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 246,
     .title = QT_TRANSLATE_NOOP("Directive", "Root image check data"),
     .buys = QT_TRANSLATE_NOOP("Directive", "File with the check data (dm-verity) against which RootImage= is read.")},
    {.name = "RootEphemeral", .group = Group::Files, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 254,
     .title = QT_TRANSLATE_NOOP("Directive", "Throw-away copy of the root"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Runs on a copy of RootDirectory= or RootImage= that is deleted "
                                            "afterwards: what an intruder changes there does not last."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Data that the service keeps in its root is lost when it stops.")},
    {.name = "RootMStack", .group = Group::Files, .kind = ValueKind::Path, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 260, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Own root from stacked folders"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service sees folders and images laid over each other (a .mstack "
                                            "folder) as / and not the files of the host."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Everything the service needs must be in the layers or be bound in.")},
    {.name = "MountImages", .group = Group::Files, .kind = ValueKind::Images, .onEmpty = OnEmpty::Reset, .since = 247,
     .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Disk images to mount"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Mounts disk images into the service's view of the file system. No "
                                            "hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "An image that is missing keeps the service from starting, unless its "
                                              "path begins with a minus sign.")},
    {.name = "MountImagePolicy", .group = Group::Files, .kind = ValueKind::ImagePolicy, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 254,
     .title = QT_TRANSLATE_NOOP("Directive", "Rules for mounted images"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says which partitions of MountImages= may be used, and which of them must "
                                            "be signed or encrypted."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "An image that does not fit the rules keeps the service from starting.")},
    {.name = "ExtensionImages", .group = Group::Files, .kind = ValueKind::Images, .onEmpty = OnEmpty::Reset,
     .since = 248, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Extension images"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Adds the programs or settings of images to /usr, /opt or /etc for this "
                                            "service alone. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "An image that is missing or made for another system keeps the service "
                                              "from starting.")},
    {.name = "ExtensionImagePolicy", .group = Group::Files, .kind = ValueKind::ImagePolicy, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 254,
     .title = QT_TRANSLATE_NOOP("Directive", "Rules for extension images"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says which partitions of ExtensionImages= may be used, and which of them "
                                            "must be signed or encrypted."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "An image that does not fit the rules keeps the service from starting.")},
    {.name = "ExtensionDirectories", .group = Group::Files, .kind = ValueKind::Paths, .onEmpty = OnEmpty::Reset,
     .since = 251, .flags = GivesMounts,
     .title = QT_TRANSLATE_NOOP("Directive", "Extension folders"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Adds the programs or settings of folders to /usr, /opt or /etc for this "
                                            "service alone. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A folder that is missing or made for another system keeps the service "
                                              "from starting.")},
    {.name = "MountAPIVFS", .group = Group::Files, .kind = ValueKind::Tristate, .strongest = "yes",
     .onEmpty = OnEmpty::Reset, .since = 233, .authority = Authority::Tighten, .flags = MountsApi,
     .title = QT_TRANSLATE_NOOP("Directive", "/proc and /dev in RootDirectory="),
     .buys = QT_TRANSLATE_NOOP("Directive", "Gives a service with a root of its own (RootDirectory=) also /proc, /sys, "
                                            "/dev and /run. Without one it protects nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Next to ProtectSystem=strict it can make /run writable again, which "
                                              "weakens the protection.")},
    {.name = "BindLogSockets", .group = Group::Files, .kind = ValueKind::Tristate, .onEmpty = OnEmpty::Reset,
     .since = 257, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Logging from an own root"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Lets a service with a root of its own still reach the system log. Opens "
                                            "its sockets, no hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Switched off, messages of a service with a root of its own may get "
                                              "lost.")},
    {.name = "MountFlags", .group = Group::Files, .kind = ValueKind::Words, .choices = words::mountFlags,
     .onEmpty = OnEmpty::Reset, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "How mounts spread"),
     .buys = QT_TRANSLATE_NOOP("Directive", "With slave or private, what the service mounts does not reach the host. "
                                            "PrivateMounts= is the simpler way."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that mount for the whole machine. With private, disks and "
                                              "network folders mounted later do not appear.")},
    {.name = "StateDirectory", .group = Group::Files, .kind = ValueKind::ServiceFolders, .onEmpty = OnEmpty::Reset,
     .since = 235, .authority = Authority::Loosen, .resetsWith = "StateDirectoryMode",
     .title = QT_TRANSLATE_NOOP("Directive", "Own data folder in /var/lib"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Makes this folder in /var/lib for the service's user and keeps it "
                                            "writable under ProtectSystem=strict."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A folder that another user owns changes hands with everything in it.")},
    {.name = "StateDirectoryMode", .group = Group::Files, .kind = ValueKind::Mode, .defaultText = "0755",
     .strongest = "0700", .since = 234, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Rights of the data folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Who may enter the folder of StateDirectory=. 0700 keeps all other users "
                                            "out."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Other programs that read the folder as another user, such as backups or "
                                              "web servers.")},
    {.name = "CacheDirectory", .group = Group::Files, .kind = ValueKind::ServiceFolders, .onEmpty = OnEmpty::Reset,
     .since = 235, .authority = Authority::Loosen, .resetsWith = "CacheDirectoryMode",
     .title = QT_TRANSLATE_NOOP("Directive", "Own cache folder in /var/cache"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Makes this folder in /var/cache for the service's user and keeps it "
                                            "writable under ProtectSystem=strict."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A folder that another user owns changes hands with everything in it.")},
    {.name = "CacheDirectoryMode", .group = Group::Files, .kind = ValueKind::Mode, .defaultText = "0755",
     .strongest = "0700", .since = 234, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Rights of the cache folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Who may enter the folder of CacheDirectory=. 0700 keeps all other users "
                                            "out."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Other programs that read the folder as another user, such as backups or "
                                              "web servers.")},
    {.name = "LogsDirectory", .group = Group::Files, .kind = ValueKind::ServiceFolders, .onEmpty = OnEmpty::Reset,
     .since = 235, .authority = Authority::Loosen, .resetsWith = "LogsDirectoryMode",
     .title = QT_TRANSLATE_NOOP("Directive", "Own log folder in /var/log"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Makes this folder in /var/log for the service's user and keeps it "
                                            "writable under ProtectSystem=strict."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A folder that another user owns changes hands with everything in it.")},
    {.name = "LogsDirectoryMode", .group = Group::Files, .kind = ValueKind::Mode, .defaultText = "0755",
     .strongest = "0700", .since = 234, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Rights of the log folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Who may enter the folder of LogsDirectory=. 0700 keeps all other users "
                                            "out."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Log shippers and other programs that read the logs as another user.")},
    {.name = "RuntimeDirectory", .group = Group::Files, .kind = ValueKind::ServiceFolders, .onEmpty = OnEmpty::Reset,
     .since = 211, .authority = Authority::Loosen, .resetsWith = "RuntimeDirectoryMode",
     .title = QT_TRANSLATE_NOOP("Directive", "Own folder in /run"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Makes this folder in /run for sockets and PID files, writable under "
                                            "ProtectSystem=strict, and removes it at the stop."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "What must outlive the service in it: see RuntimeDirectoryPreserve=. Two "
                                              "services that share a folder take it from each other.")},
    {.name = "RuntimeDirectoryMode", .group = Group::Files, .kind = ValueKind::Mode, .defaultText = "0755",
     .strongest = "0700", .since = 234, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Rights of the /run folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Who may enter the folder of RuntimeDirectory=. 0700 keeps all other users "
                                            "out."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Other users that connect to a socket in the folder, such as a web "
                                              "server in front of the service.")},
    {.name = "ConfigurationDirectory", .group = Group::Files, .kind = ValueKind::ServiceFolders,
     .onEmpty = OnEmpty::Reset, .since = 235, .authority = Authority::Loosen, .resetsWith = "ConfigurationDirectoryMode",
     .title = QT_TRANSLATE_NOOP("Directive", "Own settings folder in /etc"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Makes this folder in /etc if it is missing. Unlike the others, it does "
                                            "not stay writable under ProtectSystem=full or strict.")},
    {.name = "ConfigurationDirectoryMode", .group = Group::Files, .kind = ValueKind::Mode, .defaultText = "0755",
     .strongest = "0700", .since = 234, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Rights of the settings folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Who may enter the folder of ConfigurationDirectory=. 0700 keeps all other "
                                            "users out."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Settings that the service or its tools read as another user than the "
                                              "owner of the folder.")},
    {.name = "RuntimeDirectoryPreserve", .group = Group::Files, .kind = ValueKind::Words, .choices = words::preserve,
     .defaultText = "no", .since = 235, .authority = Authority::Loosen, .flags = AcceptsBoolean,
     .title = QT_TRANSLATE_NOOP("Directive", "Keep the folder in /run"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says whether the folder of RuntimeDirectory= stays when the service "
                                            "stops. No hardening.")},
    {.name = "StateDirectoryAccounting", .group = Group::Files, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 258, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Count the data folder's space"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts the disk space below StateDirectory=, so that an unusual growth "
                                            "can be seen. It limits nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; without project quotas in the file system it has no "
                                              "effect.")},
    {.name = "StateDirectoryQuota", .group = Group::Files, .kind = ValueKind::Quota, .defaultText = "off",
     .onEmpty = OnEmpty::Reset, .since = 258, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Limit of the data folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder or a fault cannot fill the disk through StateDirectory=: at "
                                            "this size writing fails."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that keep more data than the limit. Without project quotas in "
                                              "the file system it has no effect.")},
    {.name = "CacheDirectoryAccounting", .group = Group::Files, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 258, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Count the cache folder's space"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts the disk space below CacheDirectory=, so that an unusual growth "
                                            "can be seen. It limits nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; without project quotas in the file system it has no "
                                              "effect.")},
    {.name = "CacheDirectoryQuota", .group = Group::Files, .kind = ValueKind::Quota, .defaultText = "off",
     .onEmpty = OnEmpty::Reset, .since = 258, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Limit of the cache folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder or a fault cannot fill the disk through CacheDirectory=: at "
                                            "this size writing fails."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that keep more data than the limit. Without project quotas in "
                                              "the file system it has no effect.")},
    {.name = "LogsDirectoryAccounting", .group = Group::Files, .kind = ValueKind::Boolean, .defaultText = "no",
     .strongest = "yes", .since = 258, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Count the log folder's space"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Counts the disk space below LogsDirectory=, so that an unusual growth can "
                                            "be seen. It limits nothing."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Nothing breaks; without project quotas in the file system it has no "
                                              "effect.")},
    {.name = "LogsDirectoryQuota", .group = Group::Files, .kind = ValueKind::Quota, .defaultText = "off",
     .onEmpty = OnEmpty::Reset, .since = 258, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Limit of the log folder"),
     .buys = QT_TRANSLATE_NOOP("Directive", "An intruder or a fault cannot fill the disk through LogsDirectory=: at "
                                            "this size writing fails."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Services that keep more data than the limit. Without project quotas in "
                                              "the file system it has no effect.")},
    {.name = "WorkingDirectory", .group = Group::Files, .kind = ValueKind::WorkingFolder, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .authority = Authority::Loosen,
     .title = QT_TRANSLATE_NOOP("Directive", "Folder to start in"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The folder in which the service starts. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A folder that is missing or hidden by ProtectHome= keeps the service "
                                              "from starting, unless it begins with a minus sign.")},
    {.name = "LoadCredential", .group = Group::Files, .kind = ValueKind::Credentials, .onEmpty = OnEmpty::Reset,
     .since = 247, .resetsWith = "LoadCredentialEncrypted",
     .title = QT_TRANSLATE_NOOP("Directive", "Secrets from files"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hands a password or key to this service alone, in a folder that other "
                                            "users cannot read, instead of in its environment."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The program must read the secret from the file in "
                                              "CREDENTIALS_DIRECTORY. A missing source can keep it from starting.")},
    {.name = "LoadCredentialEncrypted", .group = Group::Files, .kind = ValueKind::Credentials,
     .onEmpty = OnEmpty::Reset, .since = 250, .resetsWith = "LoadCredential",
     .title = QT_TRANSLATE_NOOP("Directive", "Encrypted secrets from files"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Like LoadCredential=, but the file is encrypted with a key of this "
                                            "machine or its TPM chip: a stolen copy is of no use."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The secret can only be decrypted with the same key, so it does not move "
                                              "to another machine with the disk.")},
    {.name = "SetCredential", .group = Group::Files, .kind = ValueKind::Credentials, .onEmpty = OnEmpty::Reset,
     .since = 247, .resetsWith = "SetCredentialEncrypted",
     .title = QT_TRANSLATE_NOOP("Directive", "Values written in the unit"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hands a value written in the unit to the service. Every user can read "
                                            "units, so it is not meant for passwords.")},
    {.name = "SetCredentialEncrypted", .group = Group::Files, .kind = ValueKind::Credentials,
     .onEmpty = OnEmpty::Reset, .since = 250, .resetsWith = "SetCredential",
     .title = QT_TRANSLATE_NOOP("Directive", "Encrypted secrets in the unit"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hands a secret to the service that stands encrypted in the unit. Only "
                                            "this machine or its TPM chip can decrypt it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "The secret can only be decrypted with the same key, so it does not move "
                                              "to another machine with the disk.")},
    {.name = "ImportCredential", .group = Group::Files, .kind = ValueKind::Credentials, .onEmpty = OnEmpty::Reset,
     .since = 254,
     .title = QT_TRANSLATE_NOOP("Directive", "Secrets of the system"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Hands on secrets that the system was given, by its virtual machine or in "
                                            "a folder such as /etc/credstore. No hardening.")},
    {.name = "RestrictFileSystems", .group = Group::Files, .kind = ValueKind::FileSystems, .onEmpty = OnEmpty::Reset,
     .since = 250, .authority = Authority::Tighten,
     .title = QT_TRANSLATE_NOOP("Directive", "Kinds of file systems"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service opens files only on the listed kinds of file systems: faults "
                                            "in rare ones are out of reach."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Files on any other kind: think of tmpfs, proc and overlay. Without BPF "
                                              "among the kernel's security modules it has no effect.")},
});

} // namespace casemate::families
