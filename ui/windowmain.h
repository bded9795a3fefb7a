// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <string>

namespace casemate {

/// What the window opens on.
struct WindowOptions {
    std::string root; ///< the folder that holds the system; empty for "/"
    Scope scope = Scope::System;
    std::string unit; ///< the service to show first, as a person types it; may be empty
};

/// Runs the window until it is closed and gives the exit status: 2, after a sentence on stderr, where there is no display.
/// Qt takes its own options out of @p argc and @p argv.
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace casemate
