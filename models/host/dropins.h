// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/namemap.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// The names whose folders hold drop-ins for @p name, the most specific first: itself, for an instance its template,
/// and "foo-bar-.service" and "foo-.service" for "foo-bar-baz.service", for templates and instances likewise.
[[nodiscard]] std::vector<std::string> dropInNames(const UnitName& name);

/// A file among the drop-ins of a unit.
struct DropIn {
    std::string path; ///< as systemd prints it
    std::shared_ptr<const Place> folder; ///< around it, opened
    bool isRegular = false; ///< a file itself, and no link to one
};

/// The drop-ins of a unit.
struct DropIns {
    std::vector<DropIn> read; ///< that systemd reads
    /// The override.conf among them is in a folder that goes before the one in which it is edited (system.control and
    /// its like): one that is written there is not read.
    bool isOverrideTaken = false;
    std::optional<DropIn> nextOverride{}; ///< the one that would be read in its place
};

/// The drop-ins of @p unit as systemd prints and reads them: sorted by file name. Of several with one name the first
/// counts: folders of the own name in the order of the search (all of dropInNames() in one search folder before the
/// next), then those of the aliases, then the type's ("service.d"). Files are listed whatever they are: an empty one or
/// a link to /dev/null so masks others of its name. Where two aliases have one of the same name systemd leaves it to
/// chance; here the alias that sorts first wins.
[[nodiscard]] DropIns findDropIns(const RootFolder& root, const NameMap& map, const FoundUnit& unit);

} // namespace casemate
