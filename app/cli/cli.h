// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <optional>
#include <span>
#include <string>

namespace casemate::cli {

/// The window to open, once the command line has nothing to do itself.
struct WindowRequest {
    std::string root;
    bool isRootNamed = false; ///< by --root, so that no other may stand in
    Scope scope = Scope::System;
    std::string unit; ///< the unit to show, or empty
    std::optional<std::string> draft; ///< what becomes its draft, read already: standard input can be read only once
};

/// What is left after the command line did its part.
struct Outcome {
    int status = 0; ///< the exit status where no window is wanted
    std::optional<WindowRequest> window; ///< set where one is
};

/// Does what @p arguments (the program's name first) ask for and writes it. Needs no display and no application object.
[[nodiscard]] Outcome run(std::span<const char* const> arguments);

} // namespace casemate::cli
