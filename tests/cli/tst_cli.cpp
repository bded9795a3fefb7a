// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace casemate::tests;

namespace {

struct Ended {
    int status = -1;
    QByteArray output, messages;
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write("web.service", "[Service]\nExecStart=/bin/true\n");
        write("web.service.d/10-tmp.conf", "[Service]\nPrivateTmp=yes\n");
        write("work@.service", "[Service]\nExecStart=/bin/true\nUser=%i\n");
        write("broken.service", "[Service]\nType=simple\n");
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), m_folder.filePath(QLatin1String(searchFolder) + QStringLiteral("gone.service"))));
    }

    void scoresAreAListWithTheWorstFirst()
    {
        const Ended ended = run({"score", "--format", "json"});
        QCOMPARE(ended.status, 0);
        const QJsonArray rows = QJsonDocument::fromJson(ended.output).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][u"unit"].toString(), QStringLiteral("web.service"));
        QCOMPARE(rows[0][u"exposure"].toDouble(), 9.2);
        QCOMPARE(rows[0][u"predicate"].toString(), QStringLiteral("UNSAFE"));
        QVERIFY(rows[0][u"load_error"].isNull());
        QCOMPARE(rows[1][u"unit"].toString(), QStringLiteral("work@.service"));
        QVERIFY(rows[2][u"exposure"].isNull() && rows[2][u"load_error"].isString());
    }

    void explanationHasEveryRow()
    {
        const Ended ended = run({"explain", "web.service", "--format", "json"});
        QCOMPARE(ended.status, 0);
        const QJsonObject unit = QJsonDocument::fromJson(ended.output).object();
        const QJsonArray rows = unit[u"assessments"].toArray();
        QCOMPARE(rows.size(), 81);
        for (const char16_t *key : {u"set", u"name", u"json_field", u"description", u"weight", u"badness", u"range", u"exposure"})
            QVERIFY(rows[0].toObject().contains(QStringView(key)));
        QCOMPARE(QJsonDocument::fromJson(run({"explain", "--all", "--format", "json"}).output).array().size(), 3);
    }

    void exportedFileAndItsScoreGoSeparateWays()
    {
        const Ended ended = run({"export", "web.service", "--format", "conf", "--set", "ProtectSystem=strict", "--set", "PrivateTmp=yes"});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.output, QByteArray("[Service]\nProtectSystem=strict\n"));
        QVERIFY(ended.messages.startsWith("web.service: 9.2 UNSAFE -> 9.0 UNSAFE (-0.2)"));
    }

    void repeatedChangesOfAListAddUp()
    {
        const Ended ended = run({"export", "web.service", "--set", "SystemCallFilter=@system-service", "--set", "SystemCallFilter=~@privileged"});
        QCOMPARE(ended.output, QByteArray("[Service]\nSystemCallFilter=@system-service\nSystemCallFilter=~@privileged\n"));
    }

    void draftIsReadFromStandardInput()
    {
        const QByteArray draft = "# mine\n[Service]\nUMask=0077\n";
        QCOMPARE(run({"export", "web.service", "--draft", "-"}, draft).output, draft);
        const Ended ended = run({"score", "web.service", "--draft", "-", "--format", "json"}, "[Service]\nPrivateNetwork=yes\n");
        QVERIFY(QJsonDocument::fromJson(ended.output)[0][u"exposure"].toDouble() < 9.2);
    }

    void filesArePrintedAsThatSystemWould()
    {
        QCOMPARE(run({"cat", "web.service"}).output,
                 QByteArray("# /etc/systemd/system/web.service\n[Service]\nExecStart=/bin/true\n\n"
                            "# /etc/systemd/system/web.service.d/10-tmp.conf\n[Service]\nPrivateTmp=yes\n"));
        const QByteArray merged = run({"cat", "web.service", "--effective"}).output;
        QVERIFY(merged.contains("# /etc/systemd/system/web.service.d/10-tmp.conf:2\nPrivateTmp=yes\n"));
    }

    void thresholdIsAGate()
    {
        QCOMPARE(run({"score", "web.service", "--threshold", "92"}).status, 0);
        QCOMPARE(run({"score", "web.service", "--threshold", "91"}).status, 1);
    }

    void mistakesAreOneSentenceAndExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto add = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        add("no such unit", {QStringLiteral("score"), QStringLiteral("nothing.service")});
        add("no unit name", {QStringLiteral("score"), QStringLiteral("a/b.service")});
        add("masked", {QStringLiteral("score"), QStringLiteral("gone.service")});
        add("option", {QStringLiteral("score"), QStringLiteral("--bogus")});
        add("threshold", {QStringLiteral("score"), QStringLiteral("--threshold"), QStringLiteral("high")});
        add("format", {QStringLiteral("score"), QStringLiteral("--format"), QStringLiteral("xml")});
        add("directive", {QStringLiteral("export"), QStringLiteral("web.service"), QStringLiteral("--set"), QStringLiteral("ProtectSystm=strict")});
        add("value", {QStringLiteral("export"), QStringLiteral("web.service"), QStringLiteral("--set"), QStringLiteral("ProtectSystem=stric")});
        add("draft", {QStringLiteral("score"), QStringLiteral("web.service"), QStringLiteral("--draft"), QStringLiteral("/nowhere/override.conf")});
        add("no unit", {QStringLiteral("explain")});
    }
    void mistakesAreOneSentenceAndExitTwo()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.messages.count('\n'), 1);
    }

    void unreadableTreeIsSaid()
    {
        QProcess process;
        process.start(QStringLiteral(CASEMATE_PROGRAM), {QStringLiteral("score"), QStringLiteral("--root"), QStringLiteral("/nowhere")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
    }

private:
    static constexpr auto searchFolder = "etc/systemd/system/";

    void write(const char *name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(QLatin1String(searchFolder) + QLatin1String(name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    Ended run(QStringList arguments, const QByteArray &input = {})
    {
        arguments.append({QStringLiteral("--root"), m_folder.path(), QStringLiteral("--systemd-version"), QStringLiteral("257"), QStringLiteral("--offline")});
        QProcess process;
        process.start(QStringLiteral(CASEMATE_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .output = process.readAllStandardOutput(), .messages = process.readAllStandardError()};
    }
    Ended run(std::initializer_list<const char *> arguments, const QByteArray &input = {})
    {
        QStringList list;
        for (const char *argument : arguments)
            list << QString::fromUtf8(argument);
        return run(list, input);
    }

    QTemporaryDir m_folder;
};

static const TestCase<TestCli> registered;
#include "tst_cli.moc"
