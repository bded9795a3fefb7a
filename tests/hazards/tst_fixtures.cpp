// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hazards/fixture.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <format>

namespace casemate::tests {

namespace {

std::string keyOf(const Finding& finding)
{
    return std::string(finding.rule->id) + ' ' + std::string(directive(finding.directive).name) + '=' + finding.value;
}

std::vector<std::string> keysOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> keys;
    for (const Finding& finding : findings)
        keys.push_back(keyOf(finding));
    return keys;
}

/// The unit with the changes of @p fix made in its override.conf.
UnitStack repaired(const Fixture& fixture, const Fix& fix)
{
    const UnitFile* present = overrideOf(fixture.stack());
    const auto changes = changesOf(fix.changes, merge(fixture.stack(), fixture.dialect()), fixture.dialect());
    const Edited edited =
        edit(present == nullptr ? UnitDocument() : *present->document, fixture.stack(), changes, fixture.dialect());
    return withDraft(fixture.stack(), std::make_shared<const UnitDocument>(edited.document));
}

} // namespace

/// A new fixture starts with `unit` and `tree`; tools/expected writes its `expected`, to be read.
class TestFixtures : public QObject {
    Q_OBJECT

private slots:
    void findingsAreAsExpected_data() { addFixtureRows(); }
    void findingsAreAsExpected()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        if (!fixture.isWhole()) // for a plain user
            QSKIP("nobody may give files capabilities here");
        QFile file(folder + QStringLiteral("/expected"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(expectedOf(fixture)), QString::fromUtf8(file.readAll()));
    }

    void fixesEndTheirFindingsAndMakeNone_data() { addFixtureRows(); }
    void fixesEndTheirFindingsAndMakeNone()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        const auto before = fixture.findingsOf(fixture.stack());
        for (const Finding& finding : before)
            for (const Fix& fix : finding.fixes) {
                const auto after = fixture.findingsOf(repaired(fixture, fix));
                QVERIFY2(std::ranges::count(keysOf(after), keyOf(finding))
                        < std::ranges::count(keysOf(before), keyOf(finding)),
                    sentenceText(fix.title).c_str());
                for (const Finding& each : after)
                    QVERIFY2(each.severity == Severity::Note || each.rule == finding.rule
                            || std::ranges::contains(keysOf(before), keyOf(each)),
                        keyOf(each).c_str());
            }
    }

    void findingsStandWhereTheirRulesSay_data() { addFixtureRows(); }
    void findingsStandWhereTheirRulesSay()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        for (const Finding& finding : fixture.findingsOf(fixture.stack()))
            QVERIFY2(std::ranges::contains(finding.rule->concerns, finding.directive), keyOf(finding).c_str());
    }

    void everyRuleHasAFiringAndASilentFixture()
    {
        std::size_t all = 0, withFixes = 0;
        for (const Rule& rule : allRules()) {
            int firing = 0;
            int silent = 0;
            for (const std::filesystem::path& folder : fixtureFolders()) {
                if (folder.parent_path().filename() != rule.id)
                    continue;
                const Fixture fixture(folder);
                if (!fixture.isWhole()) {
                    ++firing;
                    continue;
                }
                const auto found = fixture.findingsOf(fixture.stack());
                ++(std::ranges::contains(found, &rule, &Finding::rule) ? firing : silent);
                ++all;
                withFixes += std::ranges::any_of(found, [](const Finding& each) { return !each.fixes.empty(); });
            }
            QVERIFY2(firing > 0 && silent > 0, rule.id.data());
        }
        // the law on fixes holds where there are none, too
        QVERIFY2(withFixes * 3 > all, std::format("{} of {}", withFixes, all).c_str());
    }

    void everyFixtureIsARules()
    {
        for (const std::filesystem::path& folder : fixtureFolders())
            QVERIFY2(
                std::ranges::contains(allRules(), folder.parent_path().filename().string(), &Rule::id), folder.c_str());
    }
};

static const TestCase<TestFixtures> registered;

} // namespace casemate::tests

#include "tst_fixtures.moc"
