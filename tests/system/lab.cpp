// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/lab.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace casemate::tests {

namespace {

const QString program = QStringLiteral(CASEMATE_SOURCE_DIR "/tests/system/lab");

int milliseconds(std::chrono::seconds limit) { return static_cast<int>(std::chrono::milliseconds(limit).count()); }

QString nextName()
{
    static int count = 0;
    return QStringLiteral("test-%1-%2").arg(QCoreApplication::applicationPid()).arg(++count);
}

} // namespace

Lab::Lab(const QStringList& binds)
    : m_name(nextName())
{
    QStringList arguments{QStringLiteral("hold")};
    for (const QString& bind : binds)
        arguments << QStringLiteral("--bind") << bind;
    m_holder.start(program, arguments << m_name);
    // It says "up" as its first line, or why it is not.
    while (!m_holder.canReadLine() && m_holder.waitForReadyRead(milliseconds(std::chrono::minutes(2)))) { }
    if (m_holder.readLine() != "up\n") {
        stop();
        m_problem = "There is no lab: " + m_holder.readAllStandardError();
    }
}

Lab::~Lab() { stop(); }

namespace {

/// True where a control group can be made.
bool hasGroups()
{
    QFile mounts(QStringLiteral("/proc/mounts"));
    if (!mounts.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : mounts.readAll().split('\n'))
        if (const QByteArrayList words = line.split(' '); words.size() > 2 && words[2] == "cgroup2")
            if (access(words[1].constData(), W_OK) == 0)
                return true;
    return false;
}

} // namespace

QString Lab::obstacle()
{
    if (geteuid() != 0)
        return QStringLiteral("Only root can start a lab.");
    const QString root = qEnvironmentVariable("CASEMATE_SERVICES_ROOT");
    if (root.isEmpty() || !QFileInfo::exists(root + QStringLiteral("/usr/lib/systemd/systemd")))
        return QStringLiteral(
            "There is no root with services: tools/test makes one where it may, and says why it could not.");
    if (!hasGroups())
        return QStringLiteral("No control groups of version 2 can be made here.");
    return {};
}

LabAnswer Lab::run(const QString& line, const QByteArray& input, std::chrono::seconds limit) const
{
    QProcess process;
    // Inside, the command ends in time even if we could not reach it.
    process.start(program,
        {QStringLiteral("enter"), m_name, QStringLiteral("timeout"), QStringLiteral("--kill-after=1"),
            QString::number(limit.count()), QStringLiteral("bash"), QStringLiteral("-c"), line});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(milliseconds(limit + std::chrono::seconds(5))))
        return {.status = -1, .out = process.readAllStandardOutput(), .err = "no end in time"};
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .out = process.readAllStandardOutput(),
        .err = process.readAllStandardError()};
}

bool Lab::writeFile(const QString& path, const QByteArray& bytes) const
{
    QString quoted = path;
    quoted = u'\'' + quoted.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    return run(QStringLiteral("mkdir -p \"$(dirname -- %1)\" && cat >%1").arg(quoted), bytes).status == 0;
}

QString Lab::root() const
{
    QFile leader(QDir::tempPath() + QStringLiteral("/casemate-lab.%1/leader").arg(m_name));
    if (!leader.open(QIODevice::ReadOnly))
        return {};
    return QStringLiteral("/proc/%1/root").arg(QString::fromLatin1(leader.readAll().split(' ').first()));
}

void Lab::stop()
{
    m_holder.closeWriteChannel();
    m_holder.waitForFinished();
}

} // namespace casemate::tests
