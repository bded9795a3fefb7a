// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "tests/support/sanitizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace casemate::tests {

namespace {

const QString units = QStringLiteral("usr/lib/systemd/system/");
const QString local = QStringLiteral("etc/systemd/system/");

Run finish(QProcess& process, const QByteArray& input)
{
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000 * slowdown))
        return {};
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        .out = process.readAllStandardOutput(),
        .err = process.readAllStandardError()};
}

QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "CASEMATE_HOST_ROOT"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

} // namespace

bool Run::isRefusal() const
{
    const bool isOneSentence = err.count('\n') == 1 && err.endsWith('\n') && err.startsWith("casemate: ");
    if (status == 2 && out.isEmpty() && isOneSentence)
        return true;
    qWarning() << status << out << err;
    return false;
}

QJsonArray Run::list() const { return QJsonDocument::fromJson(out).array(); }

QJsonObject Run::object() const { return QJsonDocument::fromJson(out).object(); }

SampleTree::SampleTree()
{
    write(units + QStringLiteral("plain.service"), "[Unit]\nDescription=Plain\n\n[Service]\nExecStart=/bin/true\n");
    write(units + QStringLiteral("tight.service"),
        "[Service]\nExecStart=/bin/true\nDynamicUser=yes\nPrivateNetwork=yes\n");
    write(units + QStringLiteral("broken.service"), "[Service]\nType=simple\nExecStop=/bin/true\n");
    write(units + QStringLiteral("pair@.service"), "[Service]\nExecStart=/bin/echo %i\n");
    write(units + QStringLiteral("noted.service"), "[Service]\nExecStart=/bin/true\n");
    write(units + QStringLiteral("bytes.service"), "[Service]\nExecStart=/bin/true\n\n[X-Notes]\nText=caf\xe9\n");
    write(local + QStringLiteral("noted.service.d/override.conf"), "# ours\n[Service]\nPrivateTmp=yes\n; the end\n");
    write(local + QStringLiteral("noted.service.d/zz.conf"), "[Service]\nProtectHome=no\n");
    write(units + QStringLiteral("stopped.service"), "[Service]\nExecStart=/bin/true\n");
    write(local + QStringLiteral("stopped.service.d/override.conf"),
        "[Unit]\nDescription=caf\xe9\n[Service]\nPrivateTmp=yes\n");
    QFile::link(QStringLiteral("/dev/null"), path(local + QStringLiteral("masked.service")));
    QFile::link(QStringLiteral("/usr/lib/systemd/system/plain.service"), path(local + QStringLiteral("alias.service")));
}

Run SampleTree::run(QStringList arguments, const QByteArray& input) const
{
    arguments << QStringLiteral("--root") << path() << QStringLiteral("--systemd-version=257");
    return runProgram(arguments, input);
}

void SampleTree::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray SampleTree::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Run runProgram(const QStringList& arguments, const QByteArray& input, const QStringList& environment)
{
    QProcess process;
    QProcessEnvironment variables = quietEnvironment();
    for (const QString& variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(CASEMATE_PROGRAM), arguments);
    return finish(process, input);
}

Run runShell(const QString& line)
{
    QProcess process;
    QProcessEnvironment variables = quietEnvironment();
    variables.insert(QStringLiteral("CASEMATE"), QStringLiteral(CASEMATE_PROGRAM));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    return finish(process, {});
}

QJsonObject unitOf(const QJsonArray& list, const QString& unit)
{
    for (const QJsonValue& row : list)
        if (row[u"unit"].toString() == unit)
            return row.toObject();
    return {};
}

} // namespace casemate::tests
