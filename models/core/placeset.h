// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/paths.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// Paths that are asked how others lie to them, thousands of times. The texts must outlive it.
class PlaceSet {
public:
    PlaceSet() = default;
    explicit PlaceSet(std::vector<std::string_view> places)
        : m_places(std::move(places))
    {
        std::ranges::sort(m_places);
        const auto repeated = std::ranges::unique(m_places);
        m_places.erase(repeated.begin(), repeated.end());
    }

    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }

    /// True where one of them is @p path or lies below it.
    [[nodiscard]] bool hasAtOrBelow(std::string_view path) const
    {
        if (m_places.empty())
            return false;
        if (std::ranges::binary_search(m_places, path))
            return true;
        std::string inside(path);
        if (path != "/")
            inside += '/';
        const auto first = std::ranges::lower_bound(m_places, std::string_view(inside));
        return first != m_places.end() && first->starts_with(inside);
    }

    /// True where @p path is one of them or lies below one.
    [[nodiscard]] bool hasAtOrAbove(std::string_view path) const
    {
        if (m_places.empty())
            return false;
        for (std::size_t end = path.size(); end != std::string_view::npos && end != 0; end = path.rfind('/', end - 1))
            if (std::ranges::binary_search(m_places, path.substr(0, end)))
                return true;
        return path.starts_with('/') && std::ranges::binary_search(m_places, std::string_view("/"));
    }

private:
    std::vector<std::string_view> m_places; ///< sorted, each once
};

} // namespace casemate
