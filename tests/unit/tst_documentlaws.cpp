// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/unit/document.h"
#include "tests/support/nastytext.h"
#include "tests/support/sanitizer.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;
using namespace std::string_literals;

namespace {

constexpr std::string_view keys[] = {"A", "BC", "ProtectSystem"};
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

std::string nasty(std::uint64_t seed)
{
    NastyText text(seed);
    return text.once(3) ? text.soup(text.below(40)) : text.document(keys);
}

std::string cut(const UnitDocument& document, std::size_t begin, std::size_t end)
{
    return document.bytes().substr(begin, end - begin);
}

/// Everything before the first header, then each section's header and body.
std::string sectionBytes(const UnitDocument& document)
{
    const auto sections = document.sections();
    std::string all = sections.empty() ? document.bytes() : cut(document, 0, sections.front().begin);
    for (const SectionSpan& section : sections)
        all += cut(document, section.begin, section.headerEnd) + cut(document, section.headerEnd, section.end);
    return all;
}

/// Everything outside of the assignments, with those put back in their places.
std::string assignmentBytes(const UnitDocument& document)
{
    std::string all;
    std::size_t at = 0;
    for (const Assignment& assignment : document.assignments()) {
        all += cut(document, at, assignment.begin) + cut(document, assignment.begin, assignment.end);
        at = assignment.end;
    }
    return all + cut(document, at, document.bytes().size());
}

/// Section, key and value of each assignment but the one at @p without.
std::vector<std::string> meaning(const UnitDocument& document, std::size_t without = std::string::npos)
{
    std::vector<std::string> result;
    for (const Assignment& assignment : document.assignments())
        if (&assignment != document.assignments().data() + without)
            result.push_back(
                std::string(document.sectionName(assignment)) + "\n" + assignment.key + "\n" + assignment.value);
    return result;
}

std::vector<std::string> joined(std::vector<std::string> first, const std::vector<std::string>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

class TestDocumentLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost()
    {
        QVERIFY(rc::check("bytes and ranges", [](std::uint64_t seed) {
            const std::string bytes = nasty(seed);
            const UnitDocument document(bytes);
            RC_ASSERT(document.bytes() == bytes);
            RC_ASSERT(sectionBytes(document) == bytes);
            RC_ASSERT(assignmentBytes(document) == bytes);
        }));
    }
    void placesAreInOrder()
    {
        QVERIFY(rc::check("assignments lie in their sections", [](std::uint64_t seed) {
            const UnitDocument document(nasty(seed));
            std::size_t at = 0;
            std::uint32_t line = 1;
            for (const Assignment& assignment : document.assignments()) {
                const SectionSpan& section = document.sections()[assignment.section];
                RC_ASSERT(at <= assignment.begin);
                RC_ASSERT(section.headerEnd <= assignment.begin && assignment.begin < assignment.end);
                RC_ASSERT(assignment.end <= section.end);
                RC_ASSERT(std::max(line, section.line + 1) <= assignment.firstLine);
                RC_ASSERT(assignment.firstLine <= assignment.lastLine);
                at = assignment.end;
                line = assignment.lastLine + 1;
            }
            RC_ASSERT(std::ranges::is_sorted(document.problems(), {}, &Problem::line));
        }));
    }
    void keysAndValuesAreClean()
    {
        QVERIFY(rc::check("stripped, one line, UTF-8", [](std::uint64_t seed) {
            for (const UnitDocument document(nasty(seed)); const Assignment& assignment : document.assignments()) {
                RC_ASSERT(text::stripped(assignment.key) == assignment.key);
                RC_ASSERT(text::stripped(assignment.value) == assignment.value);
                RC_ASSERT(!assignment.key.contains('='));
                const std::string both = assignment.key + assignment.value;
                RC_ASSERT(both.find_first_of("\n\r\0"s) == std::string::npos);
                RC_ASSERT(text::isValidUtf8(both));
            }
        }));
    }
    void theRangeOfAnAssignmentIsTheAssignment()
    {
        QVERIFY(rc::check("a range read alone", [](std::uint64_t seed) {
            const UnitDocument document(nasty(seed));
            for (const Assignment& assignment : document.assignments()) {
                const UnitDocument alone("[x]\n" + cut(document, assignment.begin, assignment.end));
                if (alone.bytes().contains(byteOrderMark))
                    continue;
                RC_ASSERT(alone.assignments().size() == 1U);
                RC_ASSERT(alone.assignments().front().key == assignment.key);
                RC_ASSERT(alone.assignments().front().value == assignment.value);
                RC_ASSERT(alone.assignments().front().lastLine - 2 == assignment.lastLine - assignment.firstLine);
            }
        }));
    }
    void removingARangeRemovesOneAssignment()
    {
        QVERIFY(rc::check("the others stay", [](std::uint64_t seed) {
            const std::string bytes = nasty(seed);
            RC_PRE(!bytes.contains(byteOrderMark));
            const UnitDocument document(bytes);
            for (std::size_t i = 0; i < document.assignments().size(); ++i) {
                const Assignment& assignment = document.assignments()[i];
                const UnitDocument rest(std::string(bytes).erase(assignment.begin, assignment.end - assignment.begin));
                RC_ASSERT(meaning(rest) == meaning(document, i));
            }
        }));
    }
    void filesInARowReadAsOne()
    {
        QVERIFY(rc::check("parse(a + b) is parse(a) and parse(b)", [](std::uint64_t seed, std::uint64_t other) {
            // Two ends of line close any continuation, and a header begins anew.
            const std::string first = nasty(seed) + "\n\n";
            const std::string second = "[q]\n" + nasty(other);
            RC_PRE(!first.contains(byteOrderMark) || !second.contains(byteOrderMark));
            const UnitDocument a(first);
            const UnitDocument b(second);
            const UnitDocument both(first + second);
            if (a.stop() != nullptr) {
                RC_ASSERT(meaning(both) == meaning(a));
                RC_ASSERT(both.stop()->line == a.stop()->line);
                return;
            }
            RC_ASSERT(meaning(both) == joined(meaning(a), meaning(b)));
            RC_ASSERT(both.sections().size() == a.sections().size() + b.sections().size());
            RC_ASSERT(both.sections()[a.sections().size()].begin == first.size());
            RC_ASSERT((both.stop() == nullptr) == (b.stop() == nullptr));
        }));
    }
    void anyBytesParse()
    {
        QVERIFY(rc::check("random bytes", [] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::oneOf(
                rc::gen::arbitrary<char>(), rc::gen::elementOf("[]=\\\n\r\0 #;\xef\xbb\xbf\xff\xc3\xa9"s)));
            const UnitDocument document(bytes);
            RC_ASSERT(document.bytes() == bytes);
            RC_ASSERT(sectionBytes(document) == bytes);
        }));
    }
    void timeIsLinear_data()
    {
        QTest::addColumn<std::string>("part");
        QTest::newRow("continuations") << "A=" + std::string(10, 'x') + "\\\n" + [] {
            std::string lines;
            for (int i = 0; i < 200000; ++i)
                lines += "yz\\\n";
            return lines + "\n";
        }();
        QTest::newRow("comments in a continuation") << "A=1\\\n" + std::string(200000, '#') + "\n";
        QTest::newRow("backslashes") << "A=" + std::string(1000000, '\\') + "\n";
        QTest::newRow("junk") << "x\n"s;
        QTest::newRow("ends of line") << "\r\n\0"s;
        QTest::newRow("blanks") << std::string(1000, ' ') + "\n";
        QTest::newRow("assignments") << "Environment=A=b and something more\n"s;
    }
    void timeIsLinear()
    {
        QFETCH(std::string, part);
        constexpr std::size_t size = 50'000'000;
        std::string bytes = "[Service]\n";
        bytes.reserve(size + part.size());
        while (bytes.size() < size)
            bytes += part;
        QElapsedTimer timer;
        timer.start();
        const UnitDocument document(std::move(bytes));
        QVERIFY(document.stop() == nullptr);
        // A tenth of this is usual, a quadratic reader takes hours.
        QVERIFY2(timer.elapsed() < 5000 * slowdown, std::to_string(timer.elapsed()).c_str());
    }
};

static const casemate::tests::TestCase<TestDocumentLaws> registered;
#include "tst_documentlaws.moc"
