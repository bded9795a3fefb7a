// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/packagelists.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <tuple>

namespace casemate {

namespace {

constexpr std::string_view infoFolder = "/var/lib/dpkg/info";
constexpr std::string_view unitFolder = "/systemd/system/";
constexpr std::size_t mostServices = 8;

constexpr std::array<std::string_view, 4> dataFolders{"/var/lib/", "/var/log/", "/var/cache/", "/var/spool/"};

/// Hands each line of @p text to @p take.
template <typename Take>
void eachLine(std::string_view text, const Take& take)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        take(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

/// The other spelling of a path where /usr is merged; empty where there is none.
std::string otherSpelling(std::string_view path)
{
    for (const std::string_view folder : {"/bin/", "/sbin/", "/lib/"}) {
        if (path.starts_with(folder))
            return "/usr" + std::string(path);
        if (path.starts_with("/usr") && path.substr(4).starts_with(folder))
            return std::string(path.substr(4));
    }
    return {};
}

std::uint64_t hashOf(std::string_view line) { return std::hash<std::string_view>()(line); }

bool holds(const PackageList& list, std::string_view path)
{
    const std::string_view text = list.text;
    for (auto at = text.find(path); at != std::string_view::npos; at = text.find(path, at + 1))
        if ((at == 0 || text[at - 1] == '\n') && (at + path.size() == text.size() || text[at + path.size()] == '\n'))
            return true;
    return false;
}

/// What may start the service @p unit: its own name, and its template's.
std::vector<std::string> namesOf(const std::string& unit)
{
    std::vector<std::string> names{unit};
    if (const auto sign = unit.find('@'); sign != std::string::npos)
        names.push_back(unit.substr(0, sign + 1) + ".service");
    return names;
}

} // namespace

std::vector<std::string_view> PackageList::below(std::string_view prefix) const
{
    std::vector<std::string_view> lines;
    eachLine(text, [&](std::string_view line) {
        if (line.starts_with(prefix))
            lines.push_back(line);
    });
    return lines;
}

bool PackageList::isCollection() const { return services > mostServices; }

std::string stemOf(std::string_view package)
{
    std::string_view stem = package.substr(0, package.find('-'));
    if (const auto last = stem.find_last_not_of("0123456789."); last != std::string_view::npos && last > 1)
        stem = stem.substr(0, last + 1);
    return std::string(stem.size() < 3 ? package : stem);
}

std::string_view topmostOf(std::string_view path)
{
    for (const std::string_view parent : {"/var/lib/", "/var/log/", "/var/cache/", "/var/spool/", "/srv/"})
        if (path.starts_with(parent) && path.size() > parent.size())
            return path.substr(0, path.find('/', parent.size()));
    return {};
}

/// How a list belongs to a service.
struct PackageLists::Match {
    const PackageList* list = nullptr;
    std::size_t program = std::string::npos; ///< which of the spellings of the program it holds
    bool hasUnit = false;
};

PackageLists::PackageLists(const RootFolder& root)
{
    const auto folder = root.find(infoFolder);
    m_isThere = folder && folder->exists;
    if (!m_isThere)
        return;
    auto names = root.names(infoFolder);
    m_isWhole = names.has_value();
    if (names)
        std::ranges::sort(*names); // folders list their names in no order
    for (const std::string& name : names.value_or(std::vector<std::string>{})) {
        constexpr std::string_view ending = ".list";
        if (!name.ends_with(ending))
            continue;
        auto text = RootFolder::readIn(*folder, name);
        m_isWhole = m_isWhole && text;
        if (!text && text.error() == ECANCELED)
            break;
        if (text)
            m_lists.push_back({.name = name.substr(0, std::min(name.find(':'), name.size() - ending.size())),
                .text = *std::move(text),
                .where = std::string(infoFolder) + '/' + name});
    }
    for (std::size_t list = 0; list < m_lists.size(); ++list)
        index(static_cast<std::uint32_t>(list), root.budget());
}

void PackageLists::index(std::uint32_t list, ReadBudget* budget)
{
    PackageList& package = m_lists[list];
    const auto mayKeep = [budget] { return budget == nullptr || budget->takeItems(); };
    eachLine(package.text, [&](std::string_view line) {
        m_lines.emplace_back(hashOf(line), list);
        if (line.ends_with(".service")) {
            const auto folder = line.rfind(unitFolder);
            if (folder == std::string_view::npos || !mayKeep())
                return;
            ++package.services;
            m_units[line.substr(folder + unitFolder.size())].push_back(list);
        } else if (const std::string_view top = topmostOf(line); !top.empty() && top == line && mayKeep()) {
            if (std::vector<std::uint32_t>& lists = m_tops[top]; lists.empty() || lists.back() != list)
                lists.push_back(list);
            for (const std::string_view parent : dataFolders)
                if (line.starts_with(parent))
                    package.data.push_back(line.substr(parent.size()));
        }
    });
    if (!package.data.empty())
        m_withData.push_back(list);
}

std::vector<std::uint32_t> PackageLists::listsWith(std::string_view path)
{
    const std::uint64_t hash = hashOf(path);
    std::vector<std::uint32_t> lists;
    const auto add = [&](const auto& line) {
        if (holds(m_lists[line.second], path))
            lists.push_back(line.second);
    };
    // sorting pays where many services are asked for
    if (!m_isSorted && ++m_queries > 16) {
        std::ranges::sort(m_lines);
        m_isSorted = true;
    }
    if (m_isSorted)
        std::ranges::for_each(
            std::ranges::equal_range(m_lines, hash, {}, [](const auto& line) { return line.first; }), add);
    else
        for (const auto& line : m_lines)
            if (line.first == hash)
                add(line);
    return lists;
}

std::vector<PackageLists::Match> PackageLists::matches(const PackageQuery& query)
{
    std::unordered_map<std::uint32_t, Match> found;
    std::size_t spelling = 0;
    for (const std::string& program : query.programs)
        for (const std::string& path : {program, otherSpelling(program)}) {
            for (const std::uint32_t list : path.empty() ? std::vector<std::uint32_t>() : listsWith(path))
                found[list].program = std::min(found[list].program, spelling);
            ++spelling;
        }
    for (const std::string& unit : query.unit.empty() ? std::vector<std::string>() : namesOf(query.unit))
        if (const auto at = m_units.find(unit); at != m_units.end())
            for (const std::uint32_t list : at->second)
                found[list].hasUnit = true;
    for (const std::uint32_t list : m_withData)
        found.try_emplace(list);
    std::vector<Match> matches;
    for (auto& [list, match] : found) {
        match.list = &m_lists[list];
        matches.push_back(match);
    }
    std::ranges::sort(
        matches, {}, [](const Match& each) { return std::tuple(each.program, std::string_view(each.list->where)); });
    return matches;
}

ServicePackages PackageLists::find(const PackageQuery& query)
{
    ServicePackages found;
    if (!m_isThere)
        return found;
    const std::vector<Match> candidates = matches(query);
    found.look = m_isWhole ? Look::Missing : Look::CouldNot;
    std::string stem;
    if (!candidates.empty() && candidates.front().program != std::string::npos) {
        found.look = Look::Seen;
        stem = stemOf(candidates.front().list->name);
    }
    for (const Match& each : candidates) {
        const bool isKin = !stem.empty() && stemOf(each.list->name) == stem
            && std::ranges::any_of(each.list->data,
                [&](std::string_view name) { return name == stem || std::ranges::contains(query.names, name); });
        if (each.program != std::string::npos || each.hasUnit || isKin)
            found.own.push_back(each.list);
    }
    return found;
}

bool PackageLists::isShared(std::string_view top, const ServicePackages& packages, std::string_view stem) const
{
    const auto at = m_tops.find(top);
    return at != m_tops.end() && std::ranges::any_of(at->second, [&](std::uint32_t list) {
        const PackageList& other = m_lists[list];
        return !other.data.empty() && !std::ranges::contains(packages.own, &other) && stemOf(other.name) != stem;
    });
}

} // namespace casemate
