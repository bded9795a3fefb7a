// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

#include <string>
#include <vector>

namespace casemate {

/// As what the service needs a path.
enum class NeedKind : std::uint8_t {
    Program, ///< a command comes to it
    Library, ///< a program's loader or shared library
    WorkingFolder,
    Configuration, ///< settings were read from it
    Argument, ///< a word of a command names it
    Data, ///< the service seems to write there
    Open ///< a running process has it open, runs it, or works in it
};

/// Something that is there, and that the service must reach.
struct Need {
    NeedKind kind = NeedKind::Program;
    std::string path{}; ///< without links
    Confidence confidence = Confidence::Likely; ///< that the service really needs it
    Sentence evidence{};
};

/// What the commands inside of the sandbox need, as far as it was seen, each path once, the surest first.
[[nodiscard]] std::vector<Need> needsOf(const Inquiry& inquiry);

/// True where the service fails to start, or stops, when @p command does.
[[nodiscard]] bool isVital(const CommandFact& command);

} // namespace casemate
