// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fileview.h"

#include "models/core/text.h"
#include "models/hazards/places.h"
#include "models/hazards/sandbox.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// The order of systemd's MountMode: of two for one path the first holds.
enum Priority : std::uint8_t {
    Inaccessible,
    Bound,
    PrivateTemporary,
    EmptyFolder,
    ReadOnlyPath,
    ReadWritePath,
    Emptied,
    Mounted,
    Implicit
};

constexpr std::array<std::string_view, 3> homes{"/home", "/root", "/run/user"};

bool isSet(const EffectiveUnit& unit, DirectiveId id)
{
    return !std::holds_alternative<std::monostate>(unit.value(id));
}

/// systemd then mounts the kernel's file systems into the service's view, which leaves /run on its own, writable.
bool mountsApiFileSystems(const EffectiveUnit& unit)
{
    return chosenWord(unit, "ProtectKernelTunables"_directive) == "yes"
        || chosenWord(unit, "ProtectControlGroups"_directive) != "no"
        || chosenWord(unit, "ProtectProc"_directive) != "default" || chosenWord(unit, "ProcSubset"_directive) != "all"
        || chosenWord(unit, "PrivatePIDs"_directive) == "yes" || chosenWord(unit, "MountAPIVFS"_directive) == "yes";
}

constexpr std::array lists{"ReadWritePaths"_directive, "ReadOnlyPaths"_directive, "InaccessiblePaths"_directive};

/// False for what facts remember of an entry that the unit no longer has.
bool isStillNamed(const EffectiveUnit& unit, const NamedPath& named)
{
    if (named.role != PathRole::Listed || !std::ranges::contains(lists, named.directive))
        return true;
    const auto* list = std::get_if<EntryList>(&unit.value(named.directive));
    return list != nullptr && std::ranges::contains(list->entries, named.entry);
}

} // namespace

bool isInHomes(std::string_view path)
{
    return std::ranges::any_of(homes, [path](std::string_view home) { return isBelow(path, home); });
}

FileView::FileView(const EffectiveUnit& unit, const ServiceFacts& facts)
    : m_isElsewhere(isSet(unit, "RootDirectory"_directive) || isSet(unit, "RootImage"_directive)
          || isSet(unit, "RootMStack"_directive))
{
    const bool isDynamic = chosenWord(unit, "DynamicUser"_directive) == "yes";
    addSystem(unit, isDynamic);
    addHome(unit, isDynamic);
    const bool hasOwnTmp = chosenWord(unit, "PrivateTmp"_directive) != "no";
    if (hasOwnTmp || isDynamic)
        for (const char* folder : {"/tmp", "/var/tmp"})
            m_entries.push_back({folder, Access::Replaced, PrivateTemporary,
                hasOwnTmp ? "PrivateTmp"_directive : "DynamicUser"_directive});
    for (const NamedPath& named : facts.paths)
        if (isStillNamed(unit, named))
            addNamed(named, facts);
    addUnseen(unit, facts);
}

void FileView::addSystem(const EffectiveUnit& unit, bool isDynamic)
{
    constexpr DirectiveId own = "ProtectSystem"_directive;
    const std::string_view word = chosenWord(unit, own);
    if (word == "strict" || isDynamic) {
        const DirectiveId cause = word == "strict" ? own : "DynamicUser"_directive;
        m_entries.push_back({"/", Access::ReadOnly, ReadOnlyPath, cause});
        for (const char* folder : {"/proc", "/sys", "/dev", "/home", "/root", "/run/user"})
            m_entries.push_back({folder, Access::Host, Implicit, cause});
        if (mountsApiFileSystems(unit))
            m_entries.push_back({"/run", Access::Host, Mounted, cause});
    }
    if (word == "yes" || word == "full")
        for (const char* folder : {"/usr", "/boot", "/efi"})
            m_entries.push_back({folder, Access::ReadOnly, ReadOnlyPath, own});
    if (word == "full")
        m_entries.push_back({"/etc", Access::ReadOnly, ReadOnlyPath, own});
}

void FileView::addHome(const EffectiveUnit& unit, bool isDynamic)
{
    const std::string_view word = chosenWord(unit, "ProtectHome"_directive);
    for (const std::string_view folder : homes) {
        if (word == "yes")
            m_entries.push_back({std::string(folder), Access::Hidden, Inaccessible, "ProtectHome"_directive});
        else if (word == "tmpfs")
            m_entries.push_back({std::string(folder), Access::Replaced, EmptyFolder, "ProtectHome"_directive});
        else if (word == "read-only" || isDynamic)
            m_entries.push_back({std::string(folder), Access::ReadOnly, ReadOnlyPath,
                word == "no" ? "DynamicUser"_directive : "ProtectHome"_directive});
    }
    m_hasClosedHomes = word == "read-only" || (word == "no" && isDynamic);
}

void FileView::addNamed(const NamedPath& named, const ServiceFacts& facts)
{
    const std::string& path = named.file.resolved.empty() ? named.file.path : named.file.resolved;
    const auto add = [&](Access access, Priority priority) {
        m_entries.push_back({path, access, priority, named.directive});
    };
    switch (named.role) {
    case PathRole::Listed:
        // what is made at boot will be there
        if (named.mayMiss && named.file.look == Look::Missing && !isMadeAtBoot(facts, path))
            return;
        // seen on a booted 257: homes stay read-only whatever is opened below them
        if (named.directive == "ReadWritePaths"_directive && !(m_hasClosedHomes && isInHomes(path)))
            add(Access::Host, ReadWritePath);
        else if (named.directive == "ReadOnlyPaths"_directive)
            add(Access::ReadOnly, ReadOnlyPath);
        else if (named.directive == "InaccessiblePaths"_directive)
            add(Access::Hidden, Inaccessible);
        return;
    case PathRole::BindTarget: add(Access::Replaced, Bound); return;
    case PathRole::Emptied: add(Access::Replaced, Emptied); return;
    case PathRole::Made:
        if (named.directive != "ConfigurationDirectory"_directive)
            add(named.isReadOnly ? Access::ReadOnly : Access::Host, named.isReadOnly ? ReadOnlyPath : ReadWritePath);
        return;
    default: return;
    }
}

/// Entries that the facts are too old for: taken as they are written, and believed to be there.
void FileView::addUnseen(const EffectiveUnit& unit, const ServiceFacts& facts)
{
    for (const DirectiveId id : lists) {
        const auto* list = std::get_if<EntryList>(&unit.value(id));
        if (list == nullptr)
            continue;
        for (const std::string& entry : list->entries) {
            const bool isKnown = std::ranges::any_of(facts.paths, [&](const NamedPath& named) {
                return named.role == PathRole::Listed && named.directive == id && named.entry == entry;
            });
            const auto words = isKnown ? std::nullopt : text::extractWords(entry, text::Quoting::Plain);
            std::string path = words && words->size() == 1 ? words->front() : std::string();
            path.erase(0, path.find_first_not_of("-+"));
            if (path.starts_with("/var/run/"))
                path.erase(0, 4);
            if (path.starts_with('/'))
                addNamed({.directive = id, .entry = entry, .file = {.path = std::move(path)}}, facts);
        }
    }
}

FileView::Verdict FileView::at(std::string_view path) const
{
    const Entry* best = nullptr;
    for (const Entry& entry : m_entries) {
        if (!isBelow(path, entry.path))
            continue;
        // nothing below what is hidden can be opened again
        if (entry.access == Access::Hidden)
            return {Access::Hidden, entry.cause, entry.path};
        const bool isDeeper = best == nullptr || entry.path.size() > best->path.size();
        if (isDeeper || (entry.path.size() == best->path.size() && entry.priority < best->priority))
            best = &entry;
    }
    return best == nullptr ? Verdict{} : Verdict{best->access, best->cause, best->path};
}

} // namespace casemate
