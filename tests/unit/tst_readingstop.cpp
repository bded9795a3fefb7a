// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/readingstop.h"
#include "tests/support/draftmutator.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;
using namespace std::string_literals;

namespace {

constexpr std::size_t longLine = std::size_t{1} << 20U;
const std::string endsOfLine = "\n\r\0"s;

} // namespace

/// Where systemd stops, as systemd-analyze 257 was seen to; tests/differential compares at large.
class TestReadingStop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsAreFound_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("stop");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const std::string& before, const std::string& stop, int line) {
            QTest::newRow(name) << QByteArray::fromStdString(before) << QByteArray::fromStdString(stop) << line;
        };
        row("Latin-1 in [Unit]", "[Unit]\n", "Description=caf\xe9\n", 2);
        row("Latin-1 in a foreign section", "[X-Mine]\n# caf\xe9\n", "A=caf\xe9\n", 3);
        row("Latin-1 before any section", "", "A=caf\xe9\n", 1);
        row("a broken first line", "", "[Service\n", 1);
        row("a header with a comment", "[Service]\nUMask=0077\n", "[Unit] # x\n", 3);
        row("a quote in a header", "[Service]\nUMask=0077\n", "[Un\"it]\n", 3);
        row("a line of 1 MiB", "[Service]\n", "Environment=" + std::string(longLine, 'x') + "\n", 2);
        row("a comment of 1 MiB", "[Service]\n", "#" + std::string(longLine, 'x') + "\n", 2);
        row("a continued line of more", "[Service]\nUMask=0077\n",
            "A=" + std::string(longLine / 2, 'x') + "\\\n# c\n" + std::string(longLine / 2, 'x') + "\n", 5);
        row("a relative command", "[Service]\nUMask=0077\n", "ExecStart=bin/x\n", 3);
        row("a continued value", "[Service]\r\n", "Environment=A=1 \\\r\n# c\r\nB=\xe9\r\n", 4);
        row("NUL between lines", "[Service]\0UMask=0077\0"s, "[\0"s, 3);
        row("a relative folder", "[Service]\n", "WorkingDirectory=x\n", 2);
    }
    void stopsAreFound()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, stop);
        QFETCH(const int, line);
        const UnitDocument document((before + stop + "[Service]\nPrivateTmp=yes\n").toStdString());
        const auto found = readingStop(document, {.version = {257}});
        QVERIFY(found.has_value());
        QCOMPARE(found->begin, static_cast<std::size_t>(before.size()));
        QCOMPARE(found->line, static_cast<std::uint32_t>(line));
        QVERIFY(found->assignments <= 1);
    }
    void globsInHeadersStopNewerOnes()
    {
        const UnitDocument document("[Service]\nUMask=0077\n[a*]\n[Service]\nPrivateTmp=yes\n");
        QVERIFY(!readingStop(document, {.version = {257}}));
        const auto found = readingStop(document, {.version = {262}});
        QVERIFY(found.has_value());
        QCOMPARE(found->line, 3U);
        QCOMPARE(document.bytes().substr(found->begin, 4), "[a*]");
    }
    void whatIsReadHasNoStop()
    {
        for (const char* text : {"", "[Service]\n# caf\xe9\nnonsense\n=x\nNoSuch=1\nUMask=abc\nPrivateTmp=maybe\n",
                 "UMask=0077\n", "[Service]\nExecStart=-bin/x\n", "[Unit]\nExecStart=bin/x\n"})
            QVERIFY2(!readingStop(UnitDocument(text), {.version = {257}}), text);
    }

    void whatIsWrittenBeforeAStopIsReadAndWhatIsBehindIsNot()
    {
        for (const int version : {257, 262}) {
            const Dialect dialect{.version = {version}};
            int stopped = 0;
            QVERIFY(rc::check("a line before the stop is read", [&](std::uint64_t seed) {
                const std::string text = DraftMutator(seed, dialect).stoppedDraft();
                const auto stop = readingStop(UnitDocument(text), dialect);
                if (!stop)
                    return; // a comment or a continuation took the line in
                ++stopped;
                RC_LOG() << text;
                std::string longer = text;
                longer.insert(stop->begin, "X-Probe=1\n");
                const auto probes = [&](const std::string& bytes) {
                    const UnitDocument document(bytes);
                    const auto now = readingStop(document, dialect);
                    return std::ranges::count(
                        document.assignments(dialect.version)
                            .first(now ? now->assignments : document.assignments(dialect.version).size()),
                        std::string("X-Probe"), &Assignment::key);
                };
                const bool isInSection = std::ranges::any_of(UnitDocument(text).sections(),
                    [&](const SectionSpan& section) { return section.headerEnd <= stop->begin; });
                RC_ASSERT(probes(longer) == (isInSection ? 1 : 0));
                RC_ASSERT(probes(text + "\n\n[Service]\nX-Probe=1\n") == 0);
                // and the line's number is that of a line which begins there or goes on
                const auto lines = [&](std::size_t end) {
                    return static_cast<std::size_t>(std::ranges::count(text.substr(0, end), '\n'));
                };
                if (text.find_first_of(endsOfLine.substr(1)) == std::string::npos)
                    RC_ASSERT(stop->line >= lines(stop->begin) + 1);
            }));
            QVERIFY2(stopped > 50, std::to_string(stopped).c_str());
        }
    }
};

static const TestCase<TestReadingStop> registered;
#include "tst_readingstop.moc"
