// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/capabilities.h"

#include "models/core/text.h"

#include <sys/capability.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace casemate::capabilities {

namespace {

/// "CAP_KILL" for every number that libcap names; the strings live as long as the program.
const std::vector<std::string> &upperNames()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> names;
        for (cap_value_t number = 0; number <= CAP_LAST_CAP; ++number) {
            char *lower = cap_to_name(number);
            if (lower == nullptr)
                break;
            std::string name(lower);
            cap_free(lower);
            std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
            names.push_back(std::move(name));
        }
        return names;
    }();
    return all;
}

} // namespace

std::optional<unsigned> find(std::string_view name)
{
    const std::vector<std::string> &all = upperNames();
    for (std::size_t number = 0; number < all.size(); ++number)
        if (text::equalsIgnoringCase(all[number], name))
            return static_cast<unsigned>(number);
    return std::nullopt;
}

std::string_view name(unsigned number)
{
    return upperNames()[number];
}

std::span<const std::string_view> names()
{
    static const std::vector<std::string_view> views(upperNames().begin(), upperNames().end());
    return views;
}

} // namespace casemate::capabilities
