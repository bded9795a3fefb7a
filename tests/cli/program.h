// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace casemate::tests {

/// What a run of the program left behind.
struct Run {
    int status = -1; ///< -1 where it crashed
    QByteArray out, err;

    /// True where it failed as the contract wants: status 2, one sentence on standard error, nothing on standard
    /// output.
    [[nodiscard]] bool isRefusal() const;
    /// Standard output as JSON; empty where it is not that.
    [[nodiscard]] QJsonArray list() const;
    [[nodiscard]] QJsonObject object() const;
};

/// A small tree of units in a folder of its own, and the program run on it.
///
/// plain.service runs something, tight.service is hardened, broken.service does not load, masked.service is masked,
/// alias.service is plain.service, pair@.service is a template, noted.service has an override.conf with comments and a
/// later drop-in, bytes.service holds a byte that is not UTF-8, stopped.service has one in its override.conf.
class SampleTree {
public:
    SampleTree();

    /// Runs the program with `--root` of this tree and `--systemd-version=257`.
    [[nodiscard]] Run run(QStringList arguments, const QByteArray& input = {}) const;
    void write(const QString& path, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& path) const;
    /// The absolute path of @p path in the tree.
    [[nodiscard]] QString path(const QString& path = {}) const { return m_folder.filePath(path); }

private:
    QTemporaryDir m_folder;
};

/// Runs the program with exactly these arguments, without a display.
[[nodiscard]] Run runProgram(
    const QStringList& arguments, const QByteArray& input = {}, const QStringList& environment = {});

/// Runs a line of sh, in which "$CASEMATE" is the program.
[[nodiscard]] Run runShell(const QString& line);

/// The row of @p list whose "unit" is @p unit.
[[nodiscard]] QJsonObject unitOf(const QJsonArray& list, const QString& unit);

} // namespace casemate::tests
