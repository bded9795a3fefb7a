// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/manager.h"

#include <optional>
#include <string>

namespace casemate {

/// What the window opens on.
struct WindowOptions {
    std::string root; ///< the folder that holds the system; empty for "/"
    Scope scope = Scope::System;
    bool isRootNamed = false; ///< no other folder may stand in where it holds no services
    std::string unit; ///< the service to show first, as a person types it; may be empty
    std::optional<std::string> draft; ///< what becomes its draft
};

/// Runs the window until it is closed and gives the exit status. Where there is no display: the tour (ui/tour/tour.h)
/// after a sentence on stderr if nothing was asked for, else 2 after one. Qt takes its own options out of @p argc and
/// @p argv.
/// @p manager makes the manager of a live host.
int runWindow(int& argc, char** argv, const WindowOptions& options, const ManagerMaker& manager);

} // namespace casemate
