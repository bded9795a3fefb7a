// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// What the lines of the tmpfiles.d(5) file @p where make, in their order. Lines with specifiers that depend on the
/// machine are left out.
[[nodiscard]] std::vector<TemporaryFact> readTemporaries(std::string_view text, const std::string& where);

/// What all files of tmpfiles.d make. One in /etc or /run hides those of its name in /usr/lib.
[[nodiscard]] std::vector<TemporaryFact> allTemporaries(const RootFolder& root);

/// True where @p made comes from one of @p files, or from one that hides it.
[[nodiscard]] bool isOfFiles(const TemporaryFact& made, const std::vector<std::string>& files);

/// Those of @p all that concern a service: of its package's files, and those that are or hold a path that the unit
/// names or that it writes.
[[nodiscard]] std::vector<TemporaryFact> temporariesOf(
    const std::vector<TemporaryFact>& all, const ServiceFacts& facts);

} // namespace casemate
