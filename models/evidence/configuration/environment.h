// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"
#include "models/evidence/configuration/reading.h"
#include "models/host/host.h"

namespace casemate {

/// The variables of a service's environment, as far as its unit says.
struct ServiceEnvironment {
    Variables variables{};
    std::string obstacle{}; ///< the file of EnvironmentFile= that is closed to us, and errno's text
};

/// The environment that Environment= and EnvironmentFile= make for the service that @p dialect names, in the tree
/// @p root, whose units are @p host's; null where there are none. Reads the unit as it lies there: no draft changes
/// these two.
[[nodiscard]] ServiceEnvironment environmentOf(const Host* host, const RootFolder& root, const Dialect& dialect);

/// Adds the assignments of @p bytes, a file of EnvironmentFile=, to @p variables.
void readEnvironmentFile(std::string_view bytes, Variables& variables);

/// @p arguments with variables put in as systemd.service(5) says: "$NAME" as a whole word gives any number of words,
/// "${NAME}" is part of its word.
[[nodiscard]] std::vector<std::string> withVariables(
    const std::vector<std::string>& arguments, const Variables& variables);

} // namespace casemate
