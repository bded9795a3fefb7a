// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/placeset.h"
#include "models/evidence/facts.h"

#include <array>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casemate {

/// The paths that the facts of a service name, by what rules ask for: a unit can name thousands, and no rule may
/// compare each with each. The facts must outlive it.
class PathIndex {
public:
    explicit PathIndex(const ServiceFacts& facts);

    /// Those of @p role, in their order.
    [[nodiscard]] std::span<const NamedPath* const> of(PathRole role) const;
    /// Those that @p directive names, whose links lead to @p place.
    [[nodiscard]] std::vector<const NamedPath*> at(DirectiveId directive, std::string_view place) const;

    /// Where systemd makes a folder before the start.
    [[nodiscard]] const PlaceSet& made() const { return m_made; }
    /// What systemd-tmpfiles(8) makes at each boot.
    [[nodiscard]] const PlaceSet& madeAtBoot() const { return m_madeAtBoot; }
    /// Where something else stands than on the host: BindPaths= and its kin, TemporaryFileSystem=.
    [[nodiscard]] const PlaceSet& covered() const { return m_covered; }

private:
    std::array<std::vector<const NamedPath*>, 10> m_byRole;
    std::unordered_multimap<std::string_view, const NamedPath*> m_byPlace; ///< those of lists
    PlaceSet m_made, m_madeAtBoot, m_covered;
};

} // namespace casemate
