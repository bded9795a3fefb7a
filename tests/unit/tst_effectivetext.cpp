// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/effectivetext.h"
#include "models/unit/physicallines.h"
#include "tests/support/nastytext.h"
#include "tests/support/seed.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;
using namespace Qt::StringLiterals;

class TestEffectiveText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesHaveTheirPlaces()
    {
        const UnitStack stack = stackOf("[Unit]\nDescription=x\n[Service]\nExecStart=/bin/true\n",
            {{"override.conf", "[Service]\nPrivateTmp=yes\n"}});
        using Line = EffectiveTextLine;
        const std::vector<Line> expected{
            {.text = "[Unit]"},
            {.text = "# /usr/lib/systemd/system/app.service:2", .origin = Origin{0, 2}},
            {.text = "Description=x", .origin = Origin{0, 2}},
            {.text = ""},
            {.text = "[Service]"},
            {.text = "# /usr/lib/systemd/system/app.service:4", .origin = Origin{0, 4}},
            {.text = "ExecStart=/bin/true", .origin = Origin{0, 4}},
            {.text = "# /etc/systemd/system/app.service.d/override.conf:2", .origin = Origin{1, 2}},
            {.text = "PrivateTmp=yes", .origin = Origin{1, 2}},
        };
        QVERIFY(effectiveText(effectiveLines(stack, {.version = {257}}), stack) == expected);
    }

    void filesAreNamedOnce()
    {
        const UnitStack stack = stackOf("[Unit]\nDescription=x\n[Service]\nExecStart=/bin/true\nUser=app\n",
            {{"override.conf", "[Service]\nPrivateTmp=yes\nPrivateDevices=yes\n"}});
        std::string merged;
        for (const EffectiveTextLine& line :
            effectiveText(effectiveLines(stack, {.version = {257}}), stack, OriginComments::EveryFile))
            merged += line.text + "\n";
        QCOMPARE(merged,
            "[Unit]\n# /usr/lib/systemd/system/app.service\nDescription=x\n\n"
            "[Service]\n# /usr/lib/systemd/system/app.service\nExecStart=/bin/true\nUser=app\n"
            "# /etc/systemd/system/app.service.d/override.conf\nPrivateTmp=yes\nPrivateDevices=yes\n");
    }

    void pathStaysOnItsLine()
    {
        const UnitStack stack =
            stackOf("[Service]\nExecStart=/bin/true\n", {{"a\n[Service]\xff.conf", "[Service]\nPrivateTmp=yes\n"}});
        const auto lines = effectiveText(effectiveLines(stack, {.version = {257}}), stack);
        QCOMPARE(lines[3].text, "# /etc/systemd/system/app.service.d/a<U+000A>[Service]<FF>.conf:2");
    }

    void linesEndWhereSystemdEndsThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("ends");
        QTest::newRow("none") << QByteArray("a") << QList<QByteArray>{""};
        QTest::newRow("LF") << QByteArray("a\nb\n") << QList<QByteArray>{"\n", "\n"};
        QTest::newRow("blank lines") << QByteArray("\n\n") << QList<QByteArray>{"\n", "\n"};
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QList<QByteArray>{"\r\n", "\r\n"};
        QTest::newRow("LFCR") << QByteArray("a\n\rb") << QList<QByteArray>{"\n\r", ""};
        QTest::newRow("CR") << QByteArray("a\rb\r\r") << QList<QByteArray>{"\r", "\r", "\r"};
        QTest::newRow("NUL") << "a\0b\n\0\0"_ba << QList<QByteArray>{"\0"_ba, "\n\0"_ba, "\0"_ba};
    }
    void linesEndWhereSystemdEndsThem()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<QByteArray>, ends);
        QList<QByteArray> found;
        for (const PhysicalLine& line : physicalLines({bytes.data(), static_cast<std::size_t>(bytes.size())}))
            found << QByteArray(line.endOfLine.data(), static_cast<qsizetype>(line.endOfLine.size()));
        QCOMPARE(found, ends);
    }

    /// Whatever the bytes: none is lost, and lines are counted as the parser counts them.
    void linesAreThoseOfTheParser()
    {
        NastyText random(testSeed());
        static constexpr std::string_view keys[] = {"PrivateTmp", "ReadWritePaths"};
        for (int round = 0; round < 300; ++round) {
            const std::string bytes = round % 2 == 0 ? random.document(keys) : random.soup(40);
            const auto lines = physicalLines(bytes);
            std::string again;
            std::vector<std::size_t> begins;
            for (const PhysicalLine& line : lines) {
                begins.push_back(again.size());
                again.append(line.text).append(line.endOfLine);
            }
            QVERIFY(again == bytes);
            const UnitDocument document(bytes);
            for (const Assignment& assignment : document.assignments())
                QCOMPARE(begins[assignment.firstLine - 1], assignment.begin);
        }
    }
};

static const TestCase<TestEffectiveText> registered;
#include "tst_effectivetext.moc"
