// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/evidence/unitfolders.h"

#include <map>
#include <string>
#include <vector>

namespace casemate {

/// What starts services: the socket and timer units of a tree, each read once.
class Activations {
public:
    explicit Activations(const UnitFolders& units);

    /// The addresses that socket units listen on for the service @p unit.
    [[nodiscard]] std::vector<ListenFact> listensFor(const std::string& unit) const;
    /// The timers that start the service @p unit.
    [[nodiscard]] std::vector<std::string> timersOf(const std::string& unit) const;

private:
    std::map<std::string, std::vector<ListenFact>> m_listens; ///< by the service that is meant, sockets in their order
    std::map<std::string, std::vector<std::string>> m_timers;
};

} // namespace casemate
