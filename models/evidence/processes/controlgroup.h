// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/processes/procfolder.h"
#include "models/evidence/processfacts.h"

#include <optional>
#include <unordered_map>

namespace casemate {

/// The control group of a unit.
struct ControlGroup {
    std::string path{}; ///< "/system.slice/app.service"
    std::vector<pid_t> processes{}; ///< of it and the groups below, as often as they were met
    Counts counts{};
};

/// The group of the unit @p unit in the hierarchy that systemd keeps in @p root (cgroups(7)); nothing where there is
/// none, which is a unit that does not run. Looks into slices, and into the managers of users for a user's unit.
[[nodiscard]] std::optional<ControlGroup> controlGroupOf(const RootFolder& root, std::string_view unit, bool isOfUser);

/// Where the groups of all units of a tree are, looked up once.
class ControlGroups {
public:
    ControlGroups(const RootFolder& root, bool isOfUser);

    /// As controlGroupOf() of the same tree, whose budget counts.
    [[nodiscard]] std::optional<ControlGroup> group(const RootFolder& root, std::string_view unit) const;

private:
    std::unordered_map<std::string, std::pair<std::string_view, std::string>> m_paths; ///< hierarchy and path, by unit
};

} // namespace casemate
