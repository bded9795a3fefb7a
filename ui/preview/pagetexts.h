// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace casemate {

class HardeningSession;

/// A stretch of a shown line with something wrong in it.
struct Flaw {
    int line; ///< counted from 0
    int column; ///< counted from 0, in UTF-16 units like the length
    int length;
    bool isSerious; ///< systemd takes less than was written
    QString text; ///< what is wrong, for people
    friend bool operator==(const Flaw&, const Flaw&) = default;
};

/// What a line is shown on, to be told apart from others.
enum class Background : unsigned char {
    Plain,
    Draft, ///< it comes from the draft
    Added, ///< of a difference
    Removed ///< of a difference
};

/// What one page of the preview shows.
struct PageText {
    QString heading;
    QString emptiness; ///< the sentence that stands for a text without lines
    QStringList lines;
    std::vector<Background> grounds; ///< by line; empty where all are plain
    std::vector<Flaw> flaws; ///< of the draft's lines
};

/// The merged unit as `casemate cat --effective` prints it.
[[nodiscard]] PageText effectivePage(const HardeningSession& session);
/// The files as `systemctl cat` prints them, the draft in its place.
[[nodiscard]] PageText filesPage(const HardeningSession& session);
/// The draft's own bytes.
[[nodiscard]] PageText draftPage(const HardeningSession& session);
/// What the draft changes in override.conf, and in the merged unit, as unified differences.
[[nodiscard]] PageText changesPage(const HardeningSession& session);

} // namespace casemate
