// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "tests/differential/answers.h"
#include "tests/differential/scoretree.h"
#include "tests/support/analyze.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// How many differences are printed whole.
int told() { return qEnvironmentVariableIsSet("CASEMATE_TOLD") ? qEnvironmentVariableIntValue("CASEMATE_TOLD") : 5; }

bool isLong() { return qEnvironmentVariableIsSet("CASEMATE_LONG"); }

/// Generated services, what systemd says of them, and their files as Casemate reads them.
struct Asked {
    std::map<std::string, UnitStack> stacks;
    std::map<std::string, Judgement> answers;
};

Asked ask(const Analyze& analyze, std::uint64_t start, int count)
{
    UnitGenerator generator(start, Dialect{.version = analyze.version()});
    ScoreTree tree;
    for (int i = 0; i < count; ++i)
        tree.add(generator.unit("gen-" + std::to_string(i) + (i % 20 == 0 ? "@one.service" : ".service")));
    return {.stacks = tree.stacks(), .answers = tree.ask(analyze)};
}

std::optional<Judgement> answerFor(const Asked& asked, const std::string& name)
{
    const auto at = asked.answers.find(name);
    return at == asked.answers.end() ? std::nullopt : std::optional(at->second);
}

/// How many services @p engine judges otherwise than systemd; the first few are printed where @p isTold.
int differences(const Asked& asked, const Engine& engine, SystemdVersion version, bool isTold)
{
    int count = 0;
    for (const auto& [name, stack] : asked.stacks) {
        const std::string found = difference(answerFor(asked, name), engine.judge(stack, version));
        if (found.empty())
            continue;
        if (++count <= told() && isTold)
            qWarning("%s: %s\n%s", name.c_str(), found.c_str(), catText(stack).c_str());
    }
    return count;
}

/// The change that a generated value makes, where systemd takes all of it.
std::optional<Change> generatedChange(UnitGenerator& generator, const Dialect& dialect)
{
    const DirectiveId id = generator.anyDirective(Section::Service);
    const Directive& row = directive(id);
    const std::string text = generator.validValue(row);
    Value value;
    const bool isTaken = row.group != Group::Service && check(row, text, dialect).empty()
        && assign(row, value, text, dialect) == Effect::Applied;
    return isTaken ? std::optional(Change{.directive = id, .wanted = value}) : std::nullopt;
}

} // namespace

class TestScores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Analyze::installed().isAvailable())
            QSKIP(Analyze::installed().reason().constData());
    }

    void installedUnitsScoreAsSystemdSays()
    {
        const Analyze analyze = Analyze::installed();
        const auto host = DirectoryHost::open("/");
        QVERIFY(host.has_value());
        const auto names = host->services();
        QVERIFY(names.has_value() && names->size() > 20);
        Asked asked;
        QStringList arguments{QStringLiteral("security"), QStringLiteral("--offline=true")};
        for (const UnitName& name : *names) {
            auto stack = host->stack(name);
            QVERIFY(stack.has_value());
            const std::string id = stack->name.text();
            if (asked.stacks.emplace(id, std::move(*stack)).second)
                arguments << QString::fromStdString(
                    name.isTemplate() ? std::string(name.prefix()) + "@test-instance.service" : name.text());
        }
        const QStringList environment{
            QStringLiteral("SYSTEMD_ANALYZE_DEBUG=1"), QStringLiteral("SYSTEMD_LOG_LEVEL=crit")};
        asked.answers =
            parseAnswers(analyze.run(arguments + QStringList(QStringLiteral("--no-pager")), environment, 300).output,
                analyze.run(arguments + QStringList(QStringLiteral("--json=short")), environment, 300).output);
        QVERIFY(asked.answers.size() + 5 > asked.stacks.size());
        QCOMPARE(differences(asked, Engine{}, analyze.version(), true), 0);
        qInfo("%zu installed services, %zu of them load", asked.stacks.size(), asked.answers.size());
    }

    void generatedUnitsScoreAsSystemdSays()
    {
        for (const Analyze& analyze : Analyze::all()) {
            if (!analyze.version().isExact())
                continue;
            for (int block = 0; block < (isLong() ? 10 : 1); ++block) {
                const Asked asked = ask(analyze, testSeed() + static_cast<std::uint64_t>(block), 2000);
                QVERIFY(asked.answers.size() > 1200);
                QCOMPARE(asked.stacks.size(), 2000U);
                QCOMPARE(differences(asked, Engine{}, analyze.version(), true), 0);
                qInfo("systemd %d: 2000 services, %zu of them load", analyze.version().number, asked.answers.size());
            }
        }
    }

    void everyMutationIsCaught()
    {
        const Analyze analyze = Analyze::installed();
        const Asked asked = ask(analyze, 1, 2000);
        for (const Mutation& mutation : mutations()) {
            const int caught = differences(asked, mutation.engine, analyze.version(), false);
            QVERIFY2(caught > 0, mutation.name.c_str());
        }
    }

    /// What export promises: the written file, laid over the unit, scores in systemd what was predicted.
    void writtenDraftsScoreAsPredicted()
    {
        const Analyze analyze = Analyze::installed();
        const Dialect dialect{.version = analyze.version()};
        UnitGenerator generator(testSeed(), dialect);
        const auto host = DirectoryHost::open("/");
        ScoreTree tree;
        std::map<std::string, std::optional<Judgement>> predicted;
        const auto names = host->services();
        for (const UnitName& name : *names) {
            auto stack = host->stack(name);
            if (!stack || !stack->fragment)
                continue;
            std::vector<Change> changes;
            while (changes.size() < 12)
                if (auto change = generatedChange(generator, dialect))
                    changes.push_back(std::move(*change));
            const Edited edited = edit(UnitDocument(), *stack, changes, dialect);
            const auto draft = std::make_shared<const UnitDocument>(edited.document);
            predicted[stack->name.text()] = Engine{}.judge(withDraft(*stack, draft), analyze.version());
            tree.add(*stack, edited.document.bytes());
        }
        QVERIFY(predicted.size() > 20);
        const auto answers = tree.ask(analyze);
        for (const auto& [name, judgement] : predicted) {
            const auto answer = answers.find(name);
            const std::string found =
                difference(answer == answers.end() ? std::nullopt : std::optional(answer->second), judgement);
            QVERIFY2(found.empty(), (name + ": " + found + "\n" + tree.text(name)).c_str());
        }
        qInfo("%zu services with 12 changes each", predicted.size());
    }
};

static const TestCase<TestScores> registered;
#include "tst_scores.moc"
