// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/testsources.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace casemate::tests {

/// The sources of the tests themselves. Measurements (bench) repeat the same input, and the mutants of the differential
/// test are caught on one that is known to catch them.
class TestTestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noTestPassesForTheWrongReason();
    void weakLinesAreFound_data();
    void weakLinesAreFound();
};

void TestTestSources::noTestPassesForTheWrongReason()
{
    const std::filesystem::path root(CASEMATE_SOURCE_DIR "/tests");
    int read = 0;
    QByteArray weak;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        const std::string path = entry.path().lexically_relative(root).generic_string();
        if ((entry.path().extension() != ".cpp" && entry.path().extension() != ".h") || path.starts_with("bench/")
            || path == "support/seed.cpp" || path.starts_with("architecture/"))
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        for (const std::string& line : weakLines(std::string(std::istreambuf_iterator<char>(file), {})))
            weak += QByteArray::fromStdString(path + ": " + line + '\n');
        ++read;
    }
    QVERIFY2(weak.isEmpty(), weak.constData());
    QVERIFY(read > 150);
}

void TestTestSources::weakLinesAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isWeak");
    const auto row = [](const char* line, bool isWeak) { QTest::newRow(line) << QString::fromLatin1(line) << isWeak; };
    row(R"(std::string_view pieces[]{"a", "\0", "b"};)", true);
    row(R"(const std::string text("a\0b", 3);)", true);
    row(R"(text += "\x00";)", true);
    row(R"(text += "\\\0";)", true);
    row(R"(text += "a\000b";)", true);
    row(R"(text += "a\0b"s + "\0"sv;)", false);
    row(R"(text += "a\0b"s + "\0";)", true);
    row(R"(QByteArray bytes = "\0"_ba;)", false);
    row(R"(text += '\0';)", false);
    row(R"(text += '"'; text += '\0'; text += '"';)", false);
    row(R"(text += "\\040" "\040" "\\0" "\x0a";)", false);
    row("QRandomGenerator random(7);", true);
    row("for (QRandomGenerator bytes(7); true;)", true);
    row("UnitGenerator generator(1, dialect);", true);
    row("std::mt19937_64 random(std::random_device{}());", true);
    row("std::mt19937_64 random{5};", true);
    row("const int any = rand() % 3;", true);
    row("const auto any = QRandomGenerator::global()->bounded(3);", true);
    row("UnitGenerator generator(testSeed() + 1, dialect);", false);
    row("QRandomGenerator random(static_cast<quint32>(testSeed()));", false);
    row("const std::string any = operand(3);", false);
}
void TestTestSources::weakLinesAreFound()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isWeak);
    QCOMPARE(weakLines("int before;\n" + line.toStdString() + "\nint after;").size(), isWeak ? 1U : 0U);
}

static const TestCase<TestTestSources> registered;

} // namespace casemate::tests

#include "tst_testsources.moc"
