// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/filesystems.h"

#include <algorithm>

namespace casemate::filesystems {

namespace {
constexpr std::string_view anonymous[] = {"anon_inodefs", "pipefs", "sockfs"};
constexpr std::string_view application[] = {"autofs", "fuse", "overlay"};
constexpr std::string_view auxiliaryApi[] = {
    "binfmt_misc", "configfs", "efivarfs", "fusectl", "hugetlbfs", "rpc_pipefs", "securityfs"};
constexpr std::string_view basicApi[] = {"cgroup", "cgroup2", "devpts", "devtmpfs", "mqueue", "proc", "sysfs"};
constexpr std::string_view commonBlock[] = {
    "btrfs", "erofs", "exfat", "ext4", "f2fs", "iso9660", "ntfs3", "squashfs", "udf", "vfat", "xfs"};
constexpr std::string_view historicalBlock[] = {"ext2", "ext3", "minix"};
constexpr std::string_view network[] = {
    "afs", "ceph", "cifs", "gfs", "gfs2", "ncp", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "pvfs2", "smb3", "smbfs"};
constexpr std::string_view privilegedApi[] = {"bpf", "debugfs", "pstore", "tracefs"};
constexpr std::string_view security[] = {"apparmorfs", "selinuxfs", "smackfs"};
constexpr std::string_view temporary[] = {"ramfs", "tmpfs"};
/// Those of @known; newer ones stand at the end.
constexpr std::string_view known[] = {"adfs", "affs", "afs", "anon_inodefs", "apparmorfs", "autofs", "balloon-kvm",
    "bdev", "binder", "binfmt_misc", "bpf", "btrfs", "btrfs_test_fs", "ceph", "cgroup", "cgroup2", "cifs", "coda",
    "configfs", "cpuset", "cramfs", "dax", "debugfs", "devmem", "devpts", "devtmpfs", "dmabuf", "ecryptfs", "efivarfs",
    "efs", "erofs", "exfat", "ext2", "ext3", "ext4", "f2fs", "fuse", "fuseblk", "fusectl", "gfs", "gfs2", "hostfs",
    "hpfs", "hugetlbfs", "iso9660", "jffs2", "minix", "mqueue", "msdos", "ncp", "ncpfs", "nfs", "nfs4", "nilfs2",
    "nsfs", "ntfs", "ntfs3", "ocfs2", "openpromfs", "orangefs", "overlay", "pidfs", "pipefs", "ppc-cmm", "proc",
    "pstore", "pvfs2", "qnx4", "qnx6", "ramfs", "reiserfs", "resctrl", "rpc_pipefs", "secretmem", "securityfs",
    "selinuxfs", "shiftfs", "smackfs", "smb3", "smbfs", "sockfs", "squashfs", "sysfs", "tmpfs", "tracefs", "udf",
    "usbdevfs", "v9fs", "vboxsf", "vfat", "xenfs", "xfs", "z3fold", "zonefs", "zsmalloc", "bcachefs", "failfs", "gmem",
    "nullfs"};
constexpr std::size_t knownIn252 = std::size(known) - 4;
constexpr std::size_t knownIn257 = std::size(known) - 3;

struct Row {
    std::string_view name;
    std::span<const std::string_view> members;
};
constexpr Row rows[] = {
    {"@anonymous", anonymous},
    {"@application", application},
    {"@auxiliary-api", auxiliaryApi},
    {"@basic-api", basicApi},
    {"@common-block", commonBlock},
    {"@historical-block", historicalBlock},
    {"@known", known},
    {"@network", network},
    {"@privileged-api", privilegedApi},
    {"@security", security},
    {"@temporary", temporary},
};
static_assert(std::ranges::is_sorted(rows, {}, &Row::name));
} // namespace

std::span<const std::string_view> group(std::string_view name, SystemdVersion version)
{
    const auto found = std::ranges::find(rows, name, &Row::name);
    if (found == std::end(rows))
        return {};
    const int model = version.model().number;
    if (name == "@known" && model < 262)
        return found->members.first(model < 257 ? knownIn252 : knownIn257);
    return found->members;
}

std::vector<std::string_view> groupNames()
{
    std::vector<std::string_view> names;
    for (const Row& row : rows)
        names.push_back(row.name);
    return names;
}

} // namespace casemate::filesystems
