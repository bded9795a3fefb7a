// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QProcess>

namespace casemate::tests {

class Lab;

/// Casemate's window in a lab, open on the running system for the plain user alice and worked in by the names that a
/// screen reader has of its parts. It closes with this object.
class DrivenWindow {
public:
    /// @p lab shows what bindsForBoth() names, and must outlive this.
    explicit DrivenWindow(const Lab& lab, const QByteArray& arguments = "--root=/");
    ~DrivenWindow();
    Q_DISABLE_COPY_MOVE(DrivenWindow)

    /// Does @p verb of driver.py, its words separated by tabs, and gives what that prints. Nothing is done any more
    /// once one failed.
    QByteArray operator()(const QByteArray& verb);
    /// What did not work, or empty. The screen is then kept in a file that is named.
    [[nodiscard]] const QByteArray& problem() const { return m_problem; }

private:
    void fail(const QByteArray& verb);

    const Lab& m_lab;
    QProcess m_process;
    QByteArray m_problem;
    int m_count = 0;
};

} // namespace casemate::tests
