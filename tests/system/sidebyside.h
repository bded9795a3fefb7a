// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QString>

namespace casemate::tests {

class Lab;

/// What `cat` of one side said about a unit.
struct CatAnswer {
    int status = -1;
    QByteArray text;

    /// True where there are no files to show; systemd has words for some of these.
    [[nodiscard]] bool isRefusal() const { return (status != 0 && text.isEmpty()) || text.startsWith("# Unit "); }
    /// The drop-ins in the order in which they count, by their file names.
    [[nodiscard]] QByteArrayList dropInNames() const;
};

/// What the lab's systemd and Casemate say about a unit.
struct Files {
    CatAnswer systemd, casemate;
    QByteArray id; ///< its own name, of a template that of its instance
    QByteArray state; ///< systemd's LoadState

    /// True if both print the same, or Casemate what systemd has reasons of its own not to print: all files of a unit
    /// that does not load, and what follows a drop-in that cannot be read.
    [[nodiscard]] bool areAlike() const;
};

/// The same about several units.
struct BothAnswers {
    QMap<QByteArray, Files> files; ///< by the name that was asked for
    QByteArrayList systemdScores, casemateScores; ///< "ID EXPOSURE PREDICATE" or "ID unloadable", sorted
    QByteArray problem; ///< why there are no answers

    [[nodiscard]] QByteArrayList differingFiles() const;
    /// The lines of scores that only one side has, each behind that side's name.
    [[nodiscard]] QByteArrayList differingScores() const;
    /// How many units both show files of.
    [[nodiscard]] qsizetype shown() const;
};

/// Where a lab must show tests/system and the program for askBoth(); see Lab::Lab().
[[nodiscard]] QStringList bindsForBoth();

/// Asks both about all of @p units by one call; about templates as their instances.
[[nodiscard]] BothAnswers askBoth(const Lab& lab, const QByteArrayList& units);

} // namespace casemate::tests
