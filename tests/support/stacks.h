// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/stack.h"

#include <string>
#include <utility>
#include <vector>

namespace casemate::tests {

/// A service made of texts: its fragment and drop-ins by file name, in /etc.
inline UnitStack stackOf(const std::string& fragment,
    const std::vector<std::pair<std::string, std::string>>& dropIns = {}, const std::string& name = "app.service")
{
    const auto file = [](std::string path, const std::string& text) {
        return UnitFile{.path = std::move(path), .document = std::make_shared<const UnitDocument>(text)};
    };
    UnitStack stack{.name = *UnitName::parse(name),
        .aliases = {},
        .state = FragmentState::Found,
        .fragment = file("/usr/lib/systemd/system/" + name, fragment),
        .dropIns = {}};
    for (const auto& [dropIn, text] : dropIns)
        stack.dropIns.push_back(file("/etc/systemd/system/" + name + ".d/" + dropIn, text));
    return stack;
}

} // namespace casemate::tests
