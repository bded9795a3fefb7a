// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/analyze.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace casemate::tests {

namespace {

constexpr int millisecondsPerSecond = 1000;

/// Arguments: the root folder, then the command. Without root's rights a user namespace gives them. In a plain chroot
/// unshare cannot make the mounts private, which is no loss where none of them is shared.
const QString enter = QStringLiteral(R"sh(
root=$1; shift
set -- -- sh -c "$mounts" sh "$root" "$@"
if unshare --mount true 2>/dev/null; then exec unshare --mount "$@"; fi
if [ "$(id -u)" = 0 ] && ! grep -q ' shared:' /proc/self/mountinfo; then
    exec unshare --mount --propagation unchanged "$@"
fi
exec unshare --user --map-root-user --mount "$@")sh");

/// Systemd 262 runs with cgroup2 only; where it cannot be mounted, /sys may hold it already.
const QString mounts = QStringLiteral(R"sh(
root=$1; shift
for folder in tmp proc sys dev; do mount --rbind /$folder "$root/$folder" || exit 125; done
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup" 2>/dev/null
exec chroot "$root" "$@")sh");

QStringList cleanEnvironment()
{
    return {QStringLiteral("PATH=/usr/bin:/bin:/usr/sbin:/sbin"), QStringLiteral("LANG=C.UTF-8"),
        QStringLiteral("SYSTEMD_COLORS=0"), QStringLiteral("SYSTEMD_PAGER=")};
}

SystemdVersion versionIn(const QByteArray& text)
{
    const QList<QByteArray> words = text.split('\n').constFirst().split(' ');
    return {words.size() > 1 ? words.at(1).toInt() : 0};
}

} // namespace

Analyze::Analyze(const QString& root, QByteArray reason)
    : m_root(root)
    , m_reason(std::move(reason))
{
    if (!m_reason.isEmpty())
        return;
    const AnalyzeAnswer answer = run({QStringLiteral("--version")});
    m_version = versionIn(answer.output);
    if (answer.exitCode != 0 || m_version.number == 0)
        m_reason = "systemd-analyze does not run " + (m_root.isEmpty() ? "here: " : "in " + m_root.toLocal8Bit() + ": ")
            + answer.messages.trimmed();
}

Analyze Analyze::installed()
{
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty())
        return Analyze(QString(), "systemd-analyze is not installed");
    return Analyze(QString());
}

Analyze Analyze::oracle(int version)
{
    const QByteArray variable = "CASEMATE_ORACLE_" + QByteArray::number(version);
    const QString root = qEnvironmentVariable(variable.constData());
    if (root.isEmpty())
        return Analyze(root, variable + " names no root folder");
    if (!QFileInfo(root + QStringLiteral("/usr/bin/systemd-analyze")).isFile())
        return Analyze(root, "no systemd-analyze in " + root.toLocal8Bit());
    return Analyze(root);
}

std::vector<Analyze> Analyze::all()
{
    std::vector<Analyze> found{installed()};
    if (qEnvironmentVariableIntValue("CASEMATE_LONG") == 1)
        for (const int version : SystemdVersion::modelled)
            found.push_back(oracle(version));
    std::erase_if(found, [](const Analyze& analyze) { return !analyze.isAvailable(); });
    return found;
}

AnalyzeAnswer Analyze::run(const QStringList& arguments, const QStringList& environment, int limit) const
{
    QStringList command{QStringLiteral("env"), QStringLiteral("-i")};
    command += cleanEnvironment() + environment;
    command += QStringLiteral("systemd-analyze");
    command += arguments;
    QProcess process;
    if (!m_root.isEmpty()) {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("mounts"), mounts);
        process.setProcessEnvironment(variables);
        command =
            QStringList{QStringLiteral("sh"), QStringLiteral("-c"), enter, QStringLiteral("sh"), m_root} + command;
    }
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.constFirst(), command.sliced(1));
    if (!process.waitForFinished(limit * millisecondsPerSecond)) {
        process.kill();
        process.waitForFinished();
        return {.exitCode = -1, .output = process.readAllStandardOutput(), .messages = process.readAllStandardError()};
    }
    const bool hasEnded = process.exitStatus() == QProcess::NormalExit;
    return {.exitCode = hasEnded ? process.exitCode() : -1,
        .output = process.readAllStandardOutput(),
        .messages = process.readAllStandardError()};
}

} // namespace casemate::tests
