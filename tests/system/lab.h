// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>

namespace casemate::tests {

/// What a command in a lab left behind.
struct LabAnswer {
    int status = -1; ///< -1 where it did not end in time or the lab is gone
    QByteArray out, err;

    /// All of it, for the message of a test that fails.
    [[nodiscard]] QByteArray text() const { return QByteArray::number(status) + ": " + out + err; }
};

/// A root with real services, booted with its own systemd by `tests/system/lab`; see there. It ends with this object,
/// or with the process if that is killed.
class Lab {
public:
    /// Boots one under a name of its own; @p binds are folders to show in it, each "FROM:TO".
    explicit Lab(const QStringList& binds = {});
    ~Lab();
    Q_DISABLE_COPY_MOVE(Lab)

    /// Why no lab can be started here, in one sentence; empty where one can.
    [[nodiscard]] static QString obstacle();

    [[nodiscard]] bool isUp() const { return m_problem.isEmpty(); }
    /// Why it is not up.
    [[nodiscard]] const QByteArray& problem() const { return m_problem; }
    [[nodiscard]] const QString& name() const { return m_name; }

    /// Runs a line of bash in the lab as its root, with @p input as standard input.
    [[nodiscard]] LabAnswer run(
        const QString& line, const QByteArray& input = {}, std::chrono::seconds limit = std::chrono::minutes(5)) const;
    /// Writes a file of the lab, and the folders that it lies in.
    [[nodiscard]] bool writeFile(const QString& path, const QByteArray& bytes) const;
    /// The folder of this machine that is the lab's "/".
    [[nodiscard]] QString root() const;

    /// What the destructor does: ends the lab, and returns when nothing is left of it.
    void stop();

private:
    QString m_name;
    QProcess m_holder;
    QByteArray m_problem;
};

} // namespace casemate::tests
