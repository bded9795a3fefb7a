// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/packagelists.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace casemate {

namespace {

constexpr std::string_view infoFolder = "/var/lib/dpkg/info";
constexpr std::size_t mostServices = 8;

constexpr std::array<std::string_view, 4> dataFolders{"/var/lib/", "/var/log/", "/var/cache/", "/var/spool/"};

/// Hands each line of @p text to @p take until that says true.
template <typename Take>
bool anyLine(std::string_view text, const Take& take)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        if (take(text.substr(0, end)))
            return true;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return false;
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

/// How a list belongs to a service.
struct Kinship {
    std::size_t program = std::string::npos; ///< which of the spellings of the program it holds
    bool hasUnit = false;
    bool hasData = false;
    std::vector<std::string_view> names{}; ///< of the folders of data
};

/// Compares the lists with what is asked for.
class Comparison {
public:
    explicit Comparison(const PackageQuery& query)
        : m_unit("/systemd/system/" + query.unit)
    {
        const auto sign = m_unit.find('@');
        m_template = sign == std::string::npos ? m_unit : m_unit.substr(0, sign + 1) + ".service";
        for (const std::string& program : query.programs) {
            m_programs.push_back(program);
            m_programs.push_back(otherSpelling(program));
        }
        m_hasUnit = !query.unit.empty();
    }

    [[nodiscard]] Kinship of(std::string_view text) const
    {
        Kinship kinship;
        anyLine(text, [&](std::string_view line) {
            const auto program = std::ranges::find(m_programs, line);
            if (program != m_programs.end() && !line.empty())
                kinship.program = std::min(kinship.program, static_cast<std::size_t>(program - m_programs.begin()));
            else if (m_hasUnit && line.ends_with(".service"))
                kinship.hasUnit = kinship.hasUnit || line.ends_with(m_unit) || line.ends_with(m_template);
            else if (line.starts_with("/var/"))
                readData(kinship, line);
            return false;
        });
        return kinship;
    }

private:
    static void readData(Kinship& kinship, std::string_view line)
    {
        for (const std::string_view folder : dataFolders)
            if (line.starts_with(folder) && !line.substr(folder.size()).contains('/'))
                kinship.names.push_back(line.substr(folder.size()));
        kinship.hasData = !kinship.names.empty();
    }

    std::string m_unit;
    std::string m_template;
    std::vector<std::string> m_programs;
    bool m_hasUnit = false;
};

struct Candidate {
    PackageList list{};
    std::size_t program = std::string::npos;
    bool hasUnit = false;
    std::vector<std::string> names{};
};

/// @p isWhole stays true where every list could be read.
std::vector<Candidate> readCandidates(
    const RootFolder& root, const Place& folder, const Comparison& comparison, bool& isWhole)
{
    std::vector<Candidate> candidates;
    const auto names = root.names(infoFolder);
    isWhole = names.has_value();
    for (const std::string& name : names.value_or(std::vector<std::string>{})) {
        constexpr std::string_view ending = ".list";
        if (!name.ends_with(ending))
            continue;
        auto text = RootFolder::readIn(folder, name);
        isWhole = isWhole && text;
        if (!text)
            continue;
        const Kinship kinship = comparison.of(*text);
        if (kinship.program == std::string::npos && !kinship.hasUnit && !kinship.hasData)
            continue;
        Candidate candidate{.program = kinship.program,
            .hasUnit = kinship.hasUnit,
            .names = {kinship.names.begin(), kinship.names.end()}};
        candidate.list = {.name = name.substr(0, std::min(name.find(':'), name.size() - ending.size())),
            .text = *std::move(text),
            .where = std::string(infoFolder) + '/' + name};
        candidates.push_back(std::move(candidate));
    }
    // folders list their names in no order
    std::ranges::sort(candidates, {}, [](const Candidate& each) { return std::tuple(each.program, each.list.where); });
    return candidates;
}

} // namespace

std::vector<std::string_view> PackageList::below(std::string_view prefix) const
{
    std::vector<std::string_view> lines;
    anyLine(text, [&](std::string_view line) {
        if (line.starts_with(prefix))
            lines.push_back(line);
        return false;
    });
    return lines;
}

bool PackageList::holds(std::string_view path) const
{
    return anyLine(text, [path](std::string_view line) { return line == path; });
}

bool PackageList::isCollection() const
{
    std::size_t services = 0;
    return anyLine(text, [&services](std::string_view line) {
        services += line.ends_with(".service") && line.contains("/systemd/system/") ? 1 : 0;
        return services > mostServices;
    });
}

std::string stemOf(std::string_view package)
{
    std::string_view stem = package.substr(0, package.find('-'));
    if (const auto last = stem.find_last_not_of("0123456789."); last != std::string_view::npos && last > 1)
        stem = stem.substr(0, last + 1);
    return std::string(stem.size() < 3 ? package : stem);
}

ServicePackages findPackages(const RootFolder& root, const PackageQuery& query)
{
    ServicePackages found;
    const auto folder = root.find(infoFolder);
    if (!folder || !folder->exists)
        return found;
    bool isWhole = false;
    std::vector<Candidate> candidates = readCandidates(root, *folder, Comparison(query), isWhole);
    found.look = isWhole ? Look::Missing : Look::CouldNot;
    std::string stem;
    if (!candidates.empty() && candidates.front().program != std::string::npos) {
        found.look = Look::Seen;
        stem = stemOf(candidates.front().list.name);
    }
    for (Candidate& each : candidates) {
        const bool isKin = !stem.empty() && stemOf(each.list.name) == stem
            && std::ranges::any_of(each.names,
                [&](const std::string& name) { return name == stem || std::ranges::contains(query.names, name); });
        const bool isOwn = each.program != std::string::npos || each.hasUnit || isKin;
        (isOwn ? found.own : found.others).push_back(std::move(each.list));
    }
    return found;
}

} // namespace casemate
