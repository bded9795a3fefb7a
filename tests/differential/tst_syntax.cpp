// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/reading.h"
#include "tests/support/nastytext.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;

namespace {

constexpr std::size_t unitsOfABatch = 400;
const std::string bare = "[Unit]\nDefaultDependencies=no\n[Service]\nExecStart=/bin/true\n";

/// A unit with nasty text in the drop-in or, once in five times, in the fragment.
struct Case {
    std::string fragment;
    std::string dropIn;
    bool isInFragment;
};

Case made(std::string text, NastyText& nasty)
{
    if (nasty.once(5))
        return {.fragment = "[Service]\nExecStart=/bin/true\n" + text, .dropIn = {}, .isInFragment = true};
    return {.fragment = bare, .dropIn = std::move(text), .isInFragment = false};
}

Reading expected(const Case& unit, SystemdVersion version)
{
    Reading reading;
    const UnitDocument document(unit.isInFragment ? unit.fragment : unit.dropIn);
    reading.take(document, version);
    reading.isLoaded = !unit.isInFragment || document.stop(version) == nullptr;
    return reading;
}

/// systemd counts one line too many for what the end of the file cuts off.
void forgetLastLine(const UnitDocument& document, Reading& ours, const Reading& theirs)
{
    if (!document.isOpenAtEnd() || ours.complaints.size() != theirs.complaints.size())
        return;
    for (std::size_t i = 0; i < ours.complaints.size(); ++i)
        if (ours.complaints[i].text == theirs.complaints[i].text
            && ours.complaints[i].line < theirs.complaints[i].line) {
            ours.complaints[i].line = theirs.complaints[i].line;
            return;
        }
}

/// What differs, or nothing.
std::string difference(const Case& unit, Reading theirs, SystemdVersion version)
{
    Reading ours = expected(unit, version);
    forgetLastLine(UnitDocument(unit.isInFragment ? unit.fragment : unit.dropIn), ours, theirs);
    if (!ours.isLoaded && !theirs.isLoaded) // nothing of it is dumped
        for (Reading* reading : {&theirs, &ours})
            *reading = {.isLoaded = false,
                .conditions = {},
                .environment = {},
                .identifier = {},
                .pamName = {},
                .complaints = reading->complaints};
    const std::string left = ours.shown();
    const std::string right = theirs.shown();
    const bool isSame = left == right && ours.conditions == theirs.conditions && ours.environment == theirs.environment
        && ours.identifier == theirs.identifier && ours.pamName == theirs.pamName
        && ours.complaints == theirs.complaints;
    return isSame ? std::string() : "\nours: " + left + "\nsystemd: " + right;
}

/// Compares one batch; false with a message at the first difference.
bool compare(const Analyze& analyze, const std::vector<Case>& cases)
{
    ReadingBatch batch;
    for (std::size_t i = 0; i < cases.size(); ++i)
        batch.add("u" + std::to_string(i), cases[i].fragment, cases[i].dropIn);
    auto readings = batch.readBy(analyze);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const std::string found = difference(cases[i], readings["u" + std::to_string(i)], analyze.version());
        if (found.empty())
            continue;
        const std::string& text = cases[i].isInFragment ? cases[i].fragment : cases[i].dropIn;
        qCritical("systemd %d reads %s\nas %s", analyze.version().number,
            QByteArray::fromStdString(text.substr(0, 4000)).toPercentEncoding(" []=#;/\\'\"").constData(),
            found.c_str());
        return false;
    }
    return true;
}

} // namespace

/// CASEMATE_SEED repeats a run; CASEMATE_LONG=1 makes it ten times longer and asks the oracles too.
class TestSyntax : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Analyze installed = Analyze::installed();
        if (!installed.isAvailable())
            QSKIP(installed.reason().constData());
        m_systemds = Analyze::all();
        m_isLong = qEnvironmentVariableIntValue("CASEMATE_LONG") == 1;
    }
    void filesAreReadAsSystemdReadsThem()
    {
        run(10, [](NastyText& nasty) {
            return made(nasty.once(6) ? nasty.soup(nasty.below(30)) : nasty.document(readableKeys()), nasty);
        });
    }
    void wordsAreReadAsSystemdReadsThem()
    {
        run(3, [](NastyText& nasty) {
            std::string text = "[Service]\n";
            for (std::size_t count = 1 + nasty.below(3); count > 0; --count)
                text += "Environment=" + nasty.words() + "\n";
            return made(text, nasty);
        });
    }

private:
    template <typename Make>
    void run(std::size_t batches, const Make& make)
    {
        NastyText nasty(testSeed());
        for (std::size_t count = m_isLong ? batches * 10 : batches; count > 0; --count) {
            std::vector<Case> cases;
            for (std::size_t i = 0; i < unitsOfABatch; ++i)
                cases.push_back(make(nasty));
            for (const Analyze& analyze : m_systemds)
                QVERIFY(compare(analyze, cases));
        }
    }

    std::vector<Analyze> m_systemds;
    bool m_isLong = false;
};

static const casemate::tests::TestCase<TestSyntax> registered;
#include "tst_syntax.moc"
