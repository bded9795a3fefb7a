// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/mounts.h"

#include "models/evidence/mounttable.h"

#include <algorithm>
#include <sstream>

namespace casemate {

namespace {

constexpr std::size_t mostMounts = 4096;

/// The table of the running system.
void addMounted(std::vector<MountFact>& mounts, const RootFolder& proc)
{
    const auto place = proc.find("/self/mountinfo");
    const auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
    for (MountLine& line : readMountTable(text.value_or(std::string())))
        mounts.push_back({.path = std::move(line.path),
            .type = line.type,
            .isMounted = true,
            .isReadOnly = line.isReadOnlySystem,
            .isAutomatic = line.type == "autofs",
            .source = {.kind = SourceKind::FileSystem, .where = "/proc/self/mountinfo"}});
}

void addPlanned(std::vector<MountFact>& mounts, MountFact planned)
{
    while (planned.path.size() > 1 && planned.path.ends_with('/'))
        planned.path.pop_back();
    if (planned.path.starts_with('/') && !std::ranges::contains(mounts, planned.path, &MountFact::path)
        && mounts.size() < mostMounts)
        mounts.push_back(std::move(planned));
}

void addFstab(std::vector<MountFact>& mounts, const RootFolder& root)
{
    const auto place = root.find("/etc/fstab");
    const auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
    std::istringstream lines(text.value_or(std::string()));
    for (std::string line; std::getline(lines, line);) {
        if (mounts.size() == mostMounts) {
            if (root.budget() != nullptr)
                root.budget()->giveUp(ReadEnd::Items);
            return;
        }
        const std::vector<std::string> words = mountWords(line);
        if (words.size() < 3 || words[0].starts_with('#'))
            continue;
        const std::string options = words.size() > 3 ? words[3] : std::string();
        addPlanned(mounts,
            {.path = words[1],
                .type = words[2],
                .isReadOnly = hasMountOption(options, "ro"),
                .isAutomatic = hasMountOption(options, "x-systemd.automount"),
                .source = {.kind = SourceKind::FileSystem, .where = "/etc/fstab"}});
    }
}

void addUnits(std::vector<MountFact>& mounts, const UnitFolders& units)
{
    const std::vector<std::string> automounts = units.named(".automount");
    for (const std::string& name : units.named(".mount")) {
        // those that come with systemd are mounts of the kernel's own file systems
        if (!units.folderOf(name).starts_with("/etc/"))
            continue;
        MountFact planned{
            .isAutomatic = std::ranges::contains(automounts, name.substr(0, name.size() - 5) + "automount")};
        for (const UnitLine& line : units.lines(name)) {
            if (line.key == "Where")
                planned.path = line.value;
            else if (line.key == "Type")
                planned.type = line.value;
            else if (line.key == "Options")
                planned.isReadOnly = hasMountOption(line.value, "ro");
            planned.source = {.kind = SourceKind::FileSystem, .where = line.file};
        }
        addPlanned(mounts, std::move(planned));
    }
}

} // namespace

std::vector<MountFact> mountsOf(const RootFolder& root, const std::optional<RootFolder>& proc, const UnitFolders& units)
{
    std::vector<MountFact> mounts;
    if (root.isSystemRoot() && proc)
        addMounted(mounts, *proc);
    addFstab(mounts, root);
    addUnits(mounts, units);
    return mounts;
}

} // namespace casemate
