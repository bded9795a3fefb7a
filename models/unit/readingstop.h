// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"
#include "models/unit/document.h"

namespace casemate {

/// Where systemd ends reading a unit file before its end: at a line that its parser refuses, or at an assignment whose
/// value it refuses altogether. In a drop-in what stands before stays in force; a fragment does not load.
struct ReadingStop {
    std::uint32_t line; ///< counted from 1; of a continued line the last one, as systemd prints it
    std::size_t begin; ///< the line's first byte: what is written there is read
    std::size_t assignments; ///< how many of the document's assignments come before it
    std::optional<ProblemKind> problem; ///< nothing where it is a value
    std::string text; ///< the line, shortened to 80 bytes; any bytes
};

/// The stop of @p document, or nothing where systemd reads all of it.
[[nodiscard]] std::optional<ReadingStop> readingStop(const UnitDocument& document, const Dialect& dialect);

} // namespace casemate
