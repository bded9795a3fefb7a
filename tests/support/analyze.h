// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace casemate::tests {

/// What a systemd-analyze said and how it ended.
struct AnalyzeAnswer {
    int exitCode = -1; ///< -1 where it did not run, crashed or had to be stopped
    QByteArray output;
    QByteArray messages; ///< its standard error
};

/// A systemd-analyze to compare with: the one in PATH, or that of another Debian root ("oracle"), entered with chroot.
///
/// Files that it shall read lie below /tmp, which it sees under the same path in every root. An oracle also sees this
/// machine's /proc, /sys and /dev, and a cgroup2 tree; all mounts end with the call. It needs root's rights or user
/// namespaces, the one in PATH needs nothing.
class Analyze {
public:
    /// The systemd-analyze in PATH.
    [[nodiscard]] static Analyze installed();
    /// That of the folder which CASEMATE_ORACLE_<version> names (252, 262).
    [[nodiscard]] static Analyze oracle(int version);
    /// installed(), and with CASEMATE_LONG=1 every oracle whose folder is named; only those that run.
    [[nodiscard]] static std::vector<Analyze> all();

    /// True if it runs here; otherwise reason() says why not, for QSKIP.
    [[nodiscard]] bool isAvailable() const { return m_reason.isEmpty(); }
    [[nodiscard]] const QByteArray& reason() const { return m_reason; }
    [[nodiscard]] SystemdVersion version() const { return m_version; }

    /// Runs it with @p arguments ("security", "--offline=yes", ...) and nothing in its environment but PATH,
    /// LANG=C.UTF-8, what switches colours and pager off, and @p environment ("SYSTEMD_LOG_LEVEL=debug"). It is stopped
    /// after
    /// @p limit seconds.
    [[nodiscard]] AnalyzeAnswer run(
        const QStringList& arguments, const QStringList& environment = {}, int limit = 60) const;

private:
    explicit Analyze(const QString& root, QByteArray reason = {});
    QString m_root; // empty: this one
    QByteArray m_reason;
    SystemdVersion m_version;
};

} // namespace casemate::tests
