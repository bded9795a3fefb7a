// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/pathindex.h"

#include <algorithm>

namespace casemate {

namespace {

std::string_view placeOf(const NamedPath& named)
{
    return named.file.resolved.empty() ? named.file.path : named.file.resolved;
}

void addPlaces(std::vector<std::string_view>& places, std::span<const NamedPath* const> paths)
{
    for (const NamedPath* named : paths)
        places.push_back(placeOf(*named));
}

} // namespace

PathIndex::PathIndex(const ServiceFacts& facts)
{
    for (const NamedPath& named : facts.paths) {
        m_byRole.at(static_cast<std::size_t>(named.role)).push_back(&named);
        if (named.role == PathRole::Listed || named.role == PathRole::Emptied)
            m_byPlace.emplace(placeOf(named), &named);
    }
    std::vector<std::string_view> made, covered, atBoot;
    addPlaces(made, of(PathRole::Made));
    addPlaces(covered, of(PathRole::BindTarget));
    addPlaces(covered, of(PathRole::Emptied));
    for (const DataFact& data : facts.data)
        if (data.reason == DataReason::Temporary)
            atBoot.push_back(data.folder.path);
    for (const TemporaryFact& each : facts.temporaries)
        if (std::string_view("dDvqQfFpLcbC").contains(each.type))
            atBoot.push_back(each.path);
    m_made = PlaceSet(std::move(made));
    m_covered = PlaceSet(std::move(covered));
    m_madeAtBoot = PlaceSet(std::move(atBoot));
}

std::span<const NamedPath* const> PathIndex::of(PathRole role) const
{
    return m_byRole.at(static_cast<std::size_t>(role));
}

std::vector<const NamedPath*> PathIndex::at(DirectiveId directive, std::string_view place) const
{
    std::vector<const NamedPath*> found;
    const auto [begin, end] = m_byPlace.equal_range(place);
    for (auto each = begin; each != end; ++each)
        if (each->second->directive == directive)
            found.push_back(each->second);
    std::ranges::sort(found); // they lie in one vector: in their order
    return found;
}

} // namespace casemate
