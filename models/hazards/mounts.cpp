// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace casemate {

namespace {

constexpr std::array writeDirectives{"ReadWritePaths"_directive};
constexpr std::array listDirectives{"ReadWritePaths"_directive, "ReadOnlyPaths"_directive,
    "InaccessiblePaths"_directive, "ExecPaths"_directive, "NoExecPaths"_directive};

/// Gives the service a mount namespace of its own by one word.
constexpr bool isSwitch(const Directive& row)
{
    return (row.flags & GivesMounts) != 0
        && (row.kind == ValueKind::Boolean || row.kind == ValueKind::Tristate || row.kind == ValueKind::Words);
}

constexpr auto namespaceDirectives = [] {
    std::array<DirectiveId, static_cast<std::size_t>(std::ranges::count_if(directives, isSwitch))> ids;
    std::ranges::copy_if(directiveIds, ids.begin(), [](DirectiveId id) { return isSwitch(directive(id)); });
    return ids;
}();

/// Programs that mount for the whole machine.
constexpr std::array<std::string_view, 34> mounters{"udisksd", "automount", "snapd", "dockerd", "containerd", "podman",
    "crio", "kubelet", "k3s", "lxcfs", "lxd", "incusd", "mount.nfs", "mount.cifs", "mount", "sshfs", "bindfs",
    "mergerfs", "s3fs", "davfs2", "mount.davfs", "glusterfs", "ceph-fuse", "rclone", "cryptsetup", "zfs", "zpool",
    "usbmount", "udiskie", "mount.ntfs-3g", "ntfs-3g", "cvmfs2", "unionfs", "systemd-homed"};
constexpr std::array<std::string_view, 2> fuseLibraries{"libfuse.so", "libfuse3.so"};

std::optional<clues::Clue> mountsForAll(const Inquiry& inquiry)
{
    if (auto clue = clues::runs(inquiry, mounters))
        return clue;
    return clues::links(inquiry, fuseLibraries);
}

void checkInvisible(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    std::vector<DirectiveId> set;
    for (const DirectiveId id : namespaceDirectives)
        if (isOn(inquiry.unit, id) && isChanged(inquiry, id))
            set.push_back(id);
    const auto clue = set.empty() ? std::nullopt : mountsForAll(inquiry);
    if (!clue)
        return;
    Finding found{.rule = &rule,
        .severity = rule.severity,
        .confidence = clue->confidence,
        .directive = set.front(),
        .value = std::string(chosenWord(inquiry.unit, set.front())),
        .message = {rule.message, {}},
        .evidence = clue->evidence};
    std::vector<Amendment> changes;
    std::string names;
    for (const DirectiveId id : set) {
        changes.push_back(fixes::reset(id));
        names += (names.empty() ? "" : " ") + std::string(directive(id).name);
    }
    found.fixes.push_back(
        {.title = {QT_TRANSLATE_NOOP("Hazard", "Leave out: %1"), {names}}, .changes = std::move(changes)});
    findings.push_back(std::move(found));
}

/// The mounts by their paths, of which there can be thousands.
class Mounts {
public:
    explicit Mounts(const ServiceFacts& facts)
    {
        for (const MountFact& mount : facts.mounts)
            m_byPath.emplace(mount.path, &mount);
    }

    /// The mount that @p path lies on, or null.
    [[nodiscard]] const MountFact* of(std::string_view path) const
    {
        for (std::size_t end = path.size(); end != std::string_view::npos && end != 0; end = path.rfind('/', end - 1))
            if (const auto at = m_byPath.find(path.substr(0, end)); at != m_byPath.end())
                return at->second;
        const auto root = path.starts_with('/') ? m_byPath.find("/") : m_byPath.end();
        return root == m_byPath.end() ? nullptr : root->second;
    }

private:
    std::unordered_map<std::string_view, const MountFact*> m_byPath;
};

bool isListed(const NamedPath& named)
{
    return named.role == PathRole::Listed && std::ranges::contains(listDirectives, named.directive);
}

void checkReadOnlyMount(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Mounts mounts(inquiry.facts);
    for (const NamedPath& named : inquiry.facts.paths) {
        const MountFact* mount = named.directive == writeDirectives.front() ? mounts.of(placeOf(named.file)) : nullptr;
        if (mount == nullptr || !mount->isReadOnly)
            continue;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = mount->isMounted ? Confidence::Certain : Confidence::Likely,
            .directive = named.directive,
            .value = named.entry,
            .message = {rule.message, {named.file.path}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 says that the file system at %2 is mounted read-only."),
                {mount->source.where, mount->path}}}});
    }
}

/// Paths on a file system that may not be there when the service starts. Those of local-fs.target are.
void checkLateMount(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const Mounts mounts(inquiry.facts);
    for (const NamedPath& named : inquiry.facts.paths) {
        const MountFact* mount = isListed(named) ? mounts.of(placeOf(named.file)) : nullptr;
        static constexpr std::array<std::string_view, 8> remote{
            "nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "ceph", "glusterfs", "9p"};
        if (mount == nullptr || mount->isMounted
            || (!mount->isAutomatic && !std::ranges::contains(remote, mount->type)))
            continue;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Likely,
            .directive = named.directive,
            .value = named.entry,
            .message = {rule.message, {named.file.path, mount->path}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 plans the mount of %2 (%3)."),
                {mount->source.where, mount->path, mount->type}}}});
    }
}

/// Paths of today that only somebody's hand made: they are gone after the next boot.
void checkGoneAtBoot(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (isNeverConfined(inquiry.facts))
        return;
    for (const NamedPath& named : inquiry.facts.paths) {
        if (!isListed(named) || named.mayMiss || named.file.look != Look::Seen)
            continue;
        const std::string& path = placeOf(named.file);
        const bool isPlace = isBelow(path, "/run") || isBelow(path, "/tmp") || isBelow(path, "/dev/shm");
        const bool isBase = path == "/run" || path == "/tmp" || path == "/dev/shm" || isBelow(path, "/run/systemd")
            || isBelow(path, "/run/user") || isBelow(path, "/run/lock") || isBelow(path, "/run/udev");
        if (!isPlace || isBase || isMadeAtBoot(inquiry, path) || isMadeBySystemd(inquiry, path))
            continue;
        Finding found{.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Possible,
            .directive = named.directive,
            .value = named.entry,
            .message = {rule.message, {named.file.path, std::string(directive(named.directive).name)}},
            .evidence = {
                {QT_TRANSLATE_NOOP("Hazard", "No file of tmpfiles.d and no RuntimeDirectory= of this unit makes it."),
                    {}}}};
        found.fixes.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Ignore %1 while it is missing: put a \"-\" before it"),
                 {named.file.path}},
                .changes = {fixes::mayMiss(named.directive, named.entry)}});
        findings.push_back(std::move(found));
    }
}

constexpr std::array rows{
    Rule{.id = "mounts-invisible",
        .ref = "FS-28",
        .severity = Severity::Error,
        .concerns = namespaceDirectives,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service mounts for others, but with a view of the file system of its own nobody else sees what it "
            "mounts."),
        .check = checkInvisible},
    Rule{.id = "read-only-file-system",
        .ref = "FS-18",
        .severity = Severity::Warning,
        .concerns = writeDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "%1 lies on a file system that is mounted read-only, which no directive of a service changes."),
        .check = checkReadOnlyMount},
    Rule{.id = "path-on-late-mount",
        .ref = "FS-03",
        .severity = Severity::Warning,
        .concerns = listDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%1 lies on %2, which may not be mounted yet when the service starts. Add RequiresMountsFor= to [Unit]."),
        .check = checkLateMount},
    Rule{.id = "listed-path-gone-at-boot",
        .ref = "FS-02",
        .severity = Severity::Warning,
        .concerns = listDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%2 names %1, which is made anew at each boot, if at all: the service may not start after the next one."),
        .check = checkGoneAtBoot},
};

} // namespace

std::span<const Rule> rules::mounts() { return rows; }

} // namespace casemate
