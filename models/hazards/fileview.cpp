// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fileview.h"

#include "models/core/text.h"
#include "models/hazards/places.h"
#include "models/sandbox/mountnamespace.h"
#include "models/unit/query.h"

#include <algorithm>
#include <array>
#include <unordered_set>

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

constexpr std::array lists{"ReadWritePaths"_directive, "ReadOnlyPaths"_directive, "InaccessiblePaths"_directive};

using Entries = std::unordered_set<std::string_view>;

/// What @p unit has in each of the lists.
std::array<Entries, lists.size()> entriesOf(const EffectiveUnit& unit)
{
    std::array<Entries, lists.size()> entries;
    for (std::size_t at = 0; at < lists.size(); ++at)
        if (const auto* list = std::get_if<EntryList>(&unit.value(lists[at])))
            entries[at].insert(list->entries.begin(), list->entries.end());
    return entries;
}

} // namespace

bool isInHomes(std::string_view path)
{
    return std::ranges::any_of(homes, [path](std::string_view home) { return isBelow(path, home); });
}

FileView::FileView(const EffectiveUnit& unit, const ServiceFacts& facts, SystemdVersion version)
    : m_paths(facts)
    , m_isElsewhere(isSet(unit, "RootDirectory"_directive) || isSet(unit, "RootImage"_directive)
          || isSet(unit, "RootMStack"_directive))
{
    addSystem(unit, version);
    addHome(wordInForce(unit, "ProtectHome"_directive, version));
    if (const WordInForce tmp = wordInForce(unit, "PrivateTmp"_directive, version); tmp.word != "no")
        for (const char* folder : {"/tmp", "/var/tmp"})
            m_entries.push_back({folder, Access::Replaced, PrivateTemporary, tmp.cause});
    const auto entries = entriesOf(unit);
    for (const NamedPath& named : facts.paths) {
        // facts may remember an entry that the unit no longer has
        const auto list = std::ranges::find(lists, named.directive);
        if (named.role != PathRole::Listed || list == lists.end()
            || entries.at(static_cast<std::size_t>(list - lists.begin())).contains(named.entry))
            addNamed(named);
    }
    addUnseen(unit, facts);
    index();
}

void FileView::addSystem(const EffectiveUnit& unit, SystemdVersion version)
{
    const auto [word, cause] = wordInForce(unit, "ProtectSystem"_directive, version);
    if (word == "strict") {
        m_entries.push_back({"/", Access::ReadOnly, ReadOnlyPath, cause});
        for (const char* folder : {"/proc", "/sys", "/dev", "/home", "/root", "/run/user"})
            m_entries.push_back({folder, Access::Host, Implicit, cause});
        if (mountsApiFileSystems(unit))
            m_entries.push_back({"/run", Access::Host, Mounted, cause});
    }
    if (word == "yes" || word == "full")
        for (const char* folder : {"/usr", "/boot", "/efi"})
            m_entries.push_back({folder, Access::ReadOnly, ReadOnlyPath, cause});
    if (word == "full")
        m_entries.push_back({"/etc", Access::ReadOnly, ReadOnlyPath, cause});
}

void FileView::addHome(const WordInForce& home)
{
    for (const std::string_view folder : homes) {
        if (home.word == "yes")
            m_entries.push_back({folder, Access::Hidden, Inaccessible, home.cause});
        else if (home.word == "tmpfs")
            m_entries.push_back({folder, Access::Replaced, EmptyFolder, home.cause});
        else if (home.word == "read-only")
            m_entries.push_back({folder, Access::ReadOnly, ReadOnlyPath, home.cause});
    }
    m_hasClosedHomes = home.word == "read-only";
}

void FileView::addNamed(const NamedPath& named)
{
    const std::string& path = named.file.resolved.empty() ? named.file.path : named.file.resolved;
    const auto add = [&](Access access, Priority priority) {
        m_entries.push_back({path, access, priority, named.directive});
    };
    switch (named.role) {
    case PathRole::Listed:
        // what is made at boot will be there
        if (named.mayMiss && named.file.look == Look::Missing && !m_paths.madeAtBoot().hasAtOrBelow(path))
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
    std::array<Entries, lists.size()> known;
    for (const NamedPath* named : m_paths.of(PathRole::Listed))
        if (const auto list = std::ranges::find(lists, named->directive); list != lists.end())
            known.at(static_cast<std::size_t>(list - lists.begin())).insert(named->entry);
    for (std::size_t at = 0; at < lists.size(); ++at) {
        const auto* list = std::get_if<EntryList>(&unit.value(lists[at]));
        // of a unit that names more than the probes look at nothing is believed anyway
        if (list == nullptr || !facts.isWhole())
            continue;
        for (const std::string& entry : list->entries) {
            const auto words =
                known[at].contains(entry) ? std::nullopt : text::extractWords(entry, text::Quoting::Plain);
            std::string path = words && words->size() == 1 ? words->front() : std::string();
            path.erase(0, path.find_first_not_of("-+"));
            if (path.starts_with("/var/run/"))
                path.erase(0, 4);
            if (path.starts_with('/'))
                addNamed(m_written.emplace_back(
                    NamedPath{.directive = lists[at], .entry = entry, .file = {.path = std::move(path)}}));
        }
    }
}

void FileView::index()
{
    m_decisions.reserve(m_entries.size());
    for (const Entry& entry : m_entries) {
        Decision& decision = m_decisions[entry.path];
        if (decision.best == nullptr || entry.priority < decision.best->priority)
            decision.best = &entry;
        if (decision.hiding == nullptr && entry.access == Access::Hidden)
            decision.hiding = &entry;
    }
}

FileView::Verdict FileView::at(std::string_view path) const
{
    const Entry* best = nullptr;
    const Entry* hiding = nullptr; // nothing below what is hidden can be opened again
    const auto ask = [&](std::string_view place) {
        const auto found = m_decisions.find(place);
        if (found == m_decisions.end())
            return;
        best = best == nullptr ? found->second.best : best;
        if (found->second.hiding != nullptr && (hiding == nullptr || found->second.hiding < hiding))
            hiding = found->second.hiding;
    };
    for (std::size_t end = path.size(); end != std::string_view::npos && end != 0; end = path.rfind('/', end - 1))
        ask(path.substr(0, end));
    if (path.starts_with('/') && path != "/")
        ask("/");
    const Entry* decides = hiding == nullptr ? best : hiding;
    return decides == nullptr ? Verdict{} : Verdict{decides->access, decides->cause, std::string(decides->path)};
}

} // namespace casemate
