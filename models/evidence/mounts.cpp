// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/mounts.h"

#include "models/core/text.h"

#include <algorithm>
#include <sstream>

namespace casemate {

namespace {

constexpr std::size_t mostMounts = 4096;

/// The words of a line of a table of mounts, "\040" and its kin resolved.
std::vector<std::string> wordsOf(std::string_view line)
{
    return text::extractWords(line, text::Quoting::Keep)
        .transform([](std::vector<std::string> words) {
            for (std::string& word : words)
                for (std::size_t at = 0; (at = word.find('\\', at)) != std::string::npos; ++at)
                    if (word.size() - at > 3 && word.find_first_not_of("01234567", at + 1) > at + 3)
                        word.replace(at, 4, 1,
                            static_cast<char>(
                                (word[at + 1] - '0') * 64 + (word[at + 2] - '0') * 8 + word[at + 3] - '0'));
            return words;
        })
        .value_or(std::vector<std::string>{});
}

bool hasOption(std::string_view options, std::string_view option)
{
    while (!options.empty()) {
        const auto comma = options.find(',');
        if (options.substr(0, comma) == option)
            return true;
        options.remove_prefix(comma == std::string_view::npos ? options.size() : comma + 1);
    }
    return false;
}

/// proc_pid_mountinfo(5).
void addMounted(std::vector<MountFact>& mounts, const RootFolder& proc)
{
    const auto place = proc.find("/self/mountinfo");
    const auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
    std::istringstream lines(text.value_or(std::string()));
    for (std::string line; mounts.size() < mostMounts && std::getline(lines, line);) {
        const std::vector<std::string> words = wordsOf(line);
        const auto sign = std::ranges::find(words, "-");
        if (words.size() < 6 || words.end() - sign < 4)
            continue;
        mounts.push_back({.path = words[4],
            .type = *(sign + 1),
            .isMounted = true,
            .isReadOnly = hasOption(*(sign + 3), "ro"),
            .isAutomatic = *(sign + 1) == "autofs",
            .source = {.kind = SourceKind::FileSystem, .where = "/proc/self/mountinfo"}});
    }
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
        const std::vector<std::string> words = wordsOf(line);
        if (words.size() < 3 || words[0].starts_with('#'))
            continue;
        const std::string options = words.size() > 3 ? words[3] : std::string();
        addPlanned(mounts,
            {.path = words[1],
                .type = words[2],
                .isReadOnly = hasOption(options, "ro"),
                .isAutomatic = hasOption(options, "x-systemd.automount"),
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
                planned.isReadOnly = hasOption(line.value, "ro");
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
