// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/running.h"
#include "tests/support/testcase.h"
#include "tests/support/treefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>
#include <format>
#include <fstream>

namespace casemate::tests {

namespace {

constexpr const char* folder = CASEMATE_SOURCE_DIR "/tests/data/running";

std::string textOf(const ProcessFact& process)
{
    static constexpr std::array kinds{"none", "shared", "anonymous", "writable"};
    std::string text =
        std::format("{} {} of {}: user {} group {}, {} threads, capabilities {:x} of {:x}, code {}{}{}\n", process.name,
            process.id, process.parent, process.user, process.group, process.threads, process.effective,
            process.bounding, kinds.at(static_cast<std::size_t>(process.madeCode)),
            process.forbidsNewPrivileges ? ", no new privileges" : "", process.isFiltered ? ", filtered" : "");
    text += "  runs " + process.program + " on " + process.processors + '\n';
    for (const OpenFile& file : process.files)
        if (file.isWritten)
            text += "  writes " + file.path + (file.isDeleted ? " (deleted)" : "") + '\n';
    return text;
}

std::string textOf(const SocketFact& socket)
{
    return std::format("socket {} of {}: {}{} {}:{}{}\n", socket.family, socket.process,
        socket.isStream ? "stream" : "other", socket.isListening ? ", listening" : "", socket.address, socket.port,
        socket.peer.empty() ? std::string() : std::format(" to {}:{}", socket.peer, socket.peerPort));
}

} // namespace

/// What the probes make of real services, whose /proc was recorded by tests/system/record. With CASEMATE_REWRITE=1 it
/// writes each `expected`, to be read.
class TestRecorded : public QObject {
    Q_OBJECT

private slots:
    void recordedServicesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        for (const auto& [name, unit] : {std::pair("app", "myapp.service"), std::pair("mariadb", "mariadb.service"),
                 std::pair("nginx", "nginx.service"), std::pair("postgresql", "postgresql@17-main.service"),
                 std::pair("redis", "redis-server.service")})
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(unit);
    }
    void recordedServicesAreRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, unit);
        const QTemporaryDir root;
        writeTree(std::filesystem::path(folder) / name.toStdString() / "tree", root.path().toStdString());
        const RunningFacts facts = lookAtRunning({.root = root.path().toStdString(), .unit = unit.toStdString()});
        QCOMPARE(facts.look, Look::Seen);
        std::string found = facts.controlGroup + '\n';
        for (const ProcessFact& process : facts.processes)
            found += textOf(process);
        for (const SocketFact& socket : facts.sockets)
            found += textOf(socket);
        QFile file(QStringLiteral("%1/%2/expected").arg(QString::fromUtf8(folder), name));
        if (qEnvironmentVariableIntValue("CASEMATE_REWRITE") == 1) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(found.data(), static_cast<qint64>(found.size())), static_cast<qint64>(found.size()));
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(found), QString::fromUtf8(file.readAll()));
    }
};

static const TestCase<TestRecorded> registered;

} // namespace casemate::tests

#include "tst_recorded.moc"
