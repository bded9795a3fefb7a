// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/pieces.h"

namespace casemate {

/// In how many sections a side changed comments.
struct CommentChanges {
    std::size_t ours = 0;
    std::size_t theirs = 0; ///< that we did not change likewise
};

/// Carries the comments (and lines of no meaning) that @p ours added to or took from @p base over to @p pieces, which
/// were made of @p theirs: a new one stands above the same line as in ours, else below the same line, else at the end
/// of its section.
CommentChanges mergeComments(std::vector<Piece>& pieces, const std::vector<Piece>& base, const std::vector<Piece>& ours,
    const std::vector<Piece>& theirs, std::string_view endOfLine);

} // namespace casemate
