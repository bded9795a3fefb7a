// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/edit.h"
#include "tests/cli/program.h"
#include "tests/differential/scoretree.h"
#include "tests/support/analyze.h"
#include "tests/support/draftmutator.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int unitsOfABatch = 1500;

bool isLong() { return qEnvironmentVariableIsSet("CASEMATE_LONG"); }

/// A damaged draft of a generated unit, and what is wished for.
struct Wished {
    std::string name;
    std::string draft;
    std::vector<Change> changes;
};

/// Adds a generated unit with a damaged draft to @p tree.
Wished add(ScoreTree& tree, DraftMutator& mutator, int number)
{
    UnitGenerator& generator = mutator.generator();
    const std::string name = "gen-" + std::to_string(number) + ".service";
    GeneratedUnit unit = generator.unit(name);
    Wished wished{
        .name = name, .draft = generator.below(3) == 0 ? mutator.stoppedDraft() : mutator.draft(), .changes = {}};
    if (wished.draft.empty())
        unit.files.erase(name + ".d/override.conf");
    else
        unit.files[name + ".d/override.conf"] = wished.draft;
    tree.add(unit);
    for (std::size_t count = 1 + generator.below(4); count > 0;)
        if (auto change = mutator.change();
            change && !std::ranges::contains(wished.changes, change->directive, &Change::directive)) {
            wished.changes.push_back(*std::move(change));
            --count;
        }
    return wished;
}

/// The wishes as options of the command line.
QStringList options(const std::vector<Change>& changes, const Dialect& dialect)
{
    QStringList sets;
    for (const Change& change : changes) {
        const Directive& row = directive(change.directive);
        for (const std::string& line : spell(row, *change.wanted, dialect))
            sets << u"--set"_s << QString::fromUtf8(row.name) + u'=' + QString::fromStdString(line);
    }
    return sets;
}

/// "9.4" of "x.service: 9.6 UNSAFE -> 9.4 UNSAFE (-0.2)", or that it does not load.
std::string promised(const QByteArray& messages)
{
    for (const QByteArray& line : messages.split('\n'))
        if (const auto arrow = line.indexOf(" -> "); arrow >= 0) {
            const QByteArray after = line.sliced(arrow + 4);
            return after.startsWith("does not load") ? "does not load" : after.split(' ').first().toStdString();
        }
    return "nothing";
}

std::string said(const std::map<std::string, Judgement>& answers, const std::string& name)
{
    const auto answer = answers.find(name);
    return answer == answers.end() ? "does not load" : Exposure{answer->second.tenths}.text();
}

} // namespace

/// What export promises of drafts that were damaged, systemd says of the file once it is written. CASEMATE_SEED repeats
/// a run, CASEMATE_LONG=1 makes it longer.
class TestDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_seed = testSeed();
        qInfo("CASEMATE_SEED=%llu", static_cast<unsigned long long>(m_seed));
        if (!Analyze::installed().isAvailable())
            QSKIP(Analyze::installed().reason().constData());
    }

    void editedDraftsScoreAsPredicted()
    {
        for (const Analyze& analyze : Analyze::all()) {
            if (!analyze.version().isExact())
                continue;
            for (int block = 0; block < (isLong() ? 10 : 1); ++block)
                compare(analyze, m_seed + static_cast<std::uint64_t>(block));
        }
    }

    void exportedDraftsScoreAsSaid()
    {
        const Analyze analyze = Analyze::installed();
        const Dialect dialect{.version = analyze.version()};
        DraftMutator mutator(m_seed, dialect);
        ScoreTree tree;
        std::map<std::string, std::string> scores;
        const int count = isLong() ? 3000 : 150;
        for (int i = 0; i < count; ++i) {
            const Wished wished = add(tree, mutator, i);
            const QStringList arguments = QStringList{u"export"_s, QString::fromStdString(wished.name), u"--root"_s,
                                              tree.root(), u"--systemd-version=%1"_s.arg(analyze.version().number)}
                + options(wished.changes, dialect);
            const Run once = runProgram(arguments);
            if (once.status != 0) {
                QVERIFY2(once.status == 2 && once.out.isEmpty(), once.err.constData());
                continue;
            }
            tree.write(wished.name, once.out.toStdString());
            scores[wished.name] = promised(once.err);
            const Run twice = runProgram(arguments);
            QVERIFY2(twice.status == 0 && twice.out == once.out, (tree.text(wished.name) + "\n").c_str());
        }
        QVERIFY2(std::ssize(scores) * 10 > count * 8, std::to_string(scores.size()).c_str());
        const auto answers = tree.ask(analyze);
        for (const auto& [name, score] : scores)
            QVERIFY2(score == said(answers, name),
                (name + ": " + score + " promised, systemd says " + said(answers, name) + "\n" + tree.text(name))
                    .c_str());
        qInfo("%zu of %d exports", scores.size(), count);
    }

private:
    /// Many units at once, without a process for each: the same functions that export calls.
    static void compare(const Analyze& analyze, std::uint64_t seed)
    {
        const Dialect dialect{.version = analyze.version()};
        DraftMutator mutator(seed, dialect);
        ScoreTree tree;
        std::vector<Wished> wishes;
        for (int i = 0; i < unitsOfABatch; ++i)
            wishes.push_back(add(tree, mutator, i));
        std::map<std::string, std::optional<Judgement>> predicted;
        const auto stacks = tree.stacks();
        for (const Wished& wished : wishes) {
            const UnitStack& stack = stacks.at(wished.name);
            const UnitDocument draft(wished.draft);
            const Edited edited = edit(draft, stack, wished.changes, dialect);
            if (!edited.refused.empty())
                continue;
            const Edited again = edit(edited.document, stack, wished.changes, dialect);
            QVERIFY2(again.document == edited.document, (catText(stack) + "\n" + edited.document.bytes()).c_str());
            tree.write(wished.name, edited.document.bytes());
            predicted[wished.name] = Engine{}.judge(
                withDraft(stack, std::make_shared<const UnitDocument>(edited.document)), analyze.version());
        }
        QVERIFY2(std::ssize(predicted) * 10 > unitsOfABatch * 8, std::to_string(predicted.size()).c_str());
        const auto answers = tree.ask(analyze);
        int differences = 0;
        for (const auto& [name, judgement] : predicted) {
            const auto answer = answers.find(name);
            const std::string found =
                difference(answer == answers.end() ? std::nullopt : std::optional(answer->second), judgement);
            if (!found.empty() && ++differences <= 5)
                qWarning("%s: %s\n%s", name.c_str(), found.c_str(),
                    QByteArray::fromStdString(tree.text(name)).toPercentEncoding(" []=#;/\\'\"\n").constData());
        }
        QCOMPARE(differences, 0);
        qInfo("systemd %d: %zu drafts", analyze.version().number, predicted.size());
    }

    std::uint64_t m_seed = 0;
};

static const TestCase<TestDrafts> registered;
#include "tst_drafts.moc"
