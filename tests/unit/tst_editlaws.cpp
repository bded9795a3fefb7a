// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/edit.h"
#include "models/unit/ground.h"
#include "models/unit/readingstop.h"
#include "tests/support/draftmutator.h"
#include "tests/support/seed.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// A unit, a draft that somebody or something damaged, and some wishes.
struct Case {
    UnitStack stack;
    UnitDocument draft;
    std::vector<Change> wishes;
    std::size_t removals = 0; ///< how many of the wishes take lines away
};

Case generate(std::uint64_t seed, const Dialect& dialect, bool isStopped = false)
{
    DraftMutator mutator(seed, dialect);
    UnitGenerator& generator = mutator.generator();
    const GeneratedUnit unit = generator.unit("app.service");
    Case made{.stack = stackOf(unit.files.at("app.service")),
        .draft = UnitDocument(isStopped ? mutator.stoppedDraft() : mutator.draft()),
        .wishes = {}};
    for (const auto& [path, text] : unit.files)
        if (path.ends_with("10-a.conf") || path.ends_with("zz.conf"))
            made.stack.dropIns.push_back(
                {.path = "/etc/systemd/system/" + path, .document = std::make_shared<const UnitDocument>(text)});
    for (std::size_t count = 1 + generator.below(4); count > 0;)
        if (auto wish = mutator.change();
            wish && !std::ranges::contains(made.wishes, wish->directive, &Change::directive)) {
            if (generator.below(10) == 0) {
                wish->wanted.reset();
                ++made.removals;
            }
            made.wishes.push_back(*std::move(wish));
            --count;
        }
    return made;
}

void log(const Case& made, const UnitDocument& result)
{
    RC_LOG() << "stack:\n"
             << catText(made.stack) << "\ndraft:\n"
             << made.draft.bytes() << "\nresult:\n"
             << result.bytes() << "\nwishes:";
    for (const Change& wish : made.wishes)
        RC_LOG() << " " << directive(wish.directive).name;
}

bool isOf(const UnitDocument& document, const Assignment& assignment, std::span<const Change> wishes)
{
    const auto id = directiveOf(document, assignment);
    // lines of a directive that shares its reset with one of them may be rewritten, too
    return id && std::ranges::any_of(wishes, [&](const Change& wish) {
        return wish.directive == *id || directive(wish.directive).resetsWith == directive(*id).name;
    });
}

/// The bytes without the lines of the wished directives, without ends of line and section headers that may be new.
std::string foreignBytes(const UnitDocument& document, std::span<const Change> wishes)
{
    std::string bytes;
    std::size_t done = 0;
    for (const Assignment& line : document.assignments())
        if (isOf(document, line, wishes)) {
            const std::string_view rest = std::string_view(document.bytes()).substr(line.begin);
            const std::size_t mark = rest.starts_with("\xef\xbb\xbf") ? 3 : 0; // it is the file's
            bytes.append(document.bytes(), done, line.begin + mark - done);
            done = line.end;
        }
    return bytes.append(document.bytes(), done);
}

bool isSubsequence(std::string_view shorter, std::string_view longer)
{
    for (const char c : longer)
        if (!shorter.empty() && shorter.front() == c)
            shorter.remove_prefix(1);
    return shorter.empty();
}

std::span<const Assignment> live(const UnitDocument& document, const Dialect& dialect)
{
    const auto stop = readingStop(document, dialect);
    const auto all = document.assignments(dialect.version);
    return stop ? all.first(stop->assignments) : all;
}

/// How many lines of wished directives stand where systemd reads them.
std::size_t liveLines(const UnitDocument& document, std::span<const Change> wishes, const Dialect& dialect)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        live(document, dialect), [&](const Assignment& line) { return isOf(document, line, wishes); }));
}

std::size_t allLines(const UnitDocument& document, std::span<const Change> wishes, const Dialect& dialect)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        document.assignments(dialect.version), [&](const Assignment& line) { return isOf(document, line, wishes); }));
}

} // namespace

/// What edit() promises of drafts that no tool of good manners would write.
class TestEditLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotRefusedIsInForce()
    {
        const auto hold = [](const Dialect& dialect, bool isStopped) {
            std::size_t all = 0;
            std::size_t refused = 0;
            QVERIFY(rc::check("what is not refused is in force", [&](std::uint64_t seed) {
                const Case made = generate(seed, dialect, isStopped);
                const Edited result = edit(made.draft, made.stack, made.wishes, dialect);
                const auto document = std::make_shared<const UnitDocument>(result.document.bytes());
                UnitStack stack = withDraft(made.stack, document);
                std::erase_if(stack.dropIns, [](const UnitFile& file) { return file.path.ends_with("zz.conf"); });
                const EffectiveUnit unit = merge(stack, dialect);
                log(made, result.document);
                for (const Change& wish : made.wishes) {
                    ++all;
                    const bool isRefused = std::ranges::contains(result.refused, wish.directive, &Refusal::directive);
                    refused += isRefused ? 1U : 0U;
                    const Directive& row = directive(wish.directive);
                    RC_LOG() << "\n" << row.name;
                    if (wish.wanted)
                        RC_ASSERT(isRefused != sameEffect(row, unit.value(wish.directive), *wish.wanted, dialect));
                }
            }));
            // a law of which nothing is left but refusals says nothing
            QVERIFY2(all > 200 && refused * 10 < all, qPrintable(QStringLiteral("%1 of %2").arg(refused).arg(all)));
        };
        hold({.version = {257}}, false);
        hold({.version = {257}}, true);
        hold({.version = {262}}, true);
    }
    void editingTwiceIsEditingOnce()
    {
        for (const bool isStopped : {false, true})
            QVERIFY(rc::check("editing twice is editing once", [&](std::uint64_t seed) {
                const Dialect dialect{.version = {seed % 2 == 0 ? 257 : 262}};
                const Case made = generate(seed, dialect, isStopped);
                const Edited once = edit(made.draft, made.stack, made.wishes, dialect);
                const Edited twice = edit(UnitDocument(once.document.bytes()), made.stack, made.wishes, dialect);
                log(made, once.document);
                RC_LOG() << "\ntwice:\n" << twice.document.bytes();
                RC_ASSERT(once.document.bytes() == twice.document.bytes());
                RC_ASSERT(once.refused == twice.refused);
            }));
    }
    void noDeadLineIsWritten()
    {
        QVERIFY(rc::check("no line is written behind a stop", [](std::uint64_t seed) {
            const Dialect dialect{.version = {seed % 2 == 0 ? 257 : 262}};
            const Case made = generate(seed, dialect, true);
            const Edited result = edit(made.draft, made.stack, made.wishes, dialect);
            log(made, result.document);
            const auto dead = [&](const UnitDocument& document) {
                return allLines(document, made.wishes, dialect) - liveLines(document, made.wishes, dialect);
            };
            RC_ASSERT(dead(result.document) <= dead(made.draft));
            const auto stop = readingStop(made.draft, dialect);
            const auto parserStop = made.draft.stop(dialect.version);
            if (!stop || parserStop == nullptr)
                return;
            // what systemd's parser does not reach stays byte for byte
            const std::string rest = made.draft.bytes().substr(made.draft.readEnd(dialect.version));
            RC_ASSERT(result.document.bytes().ends_with(rest));
        }));
    }
    void everyOtherByteStays()
    {
        QVERIFY(rc::check("every other byte stays", [](std::uint64_t seed) {
            const Dialect dialect{.version = {257}};
            const Case made = generate(seed, dialect, seed % 3 == 0);
            const Edited result = edit(made.draft, made.stack, made.wishes, dialect);
            log(made, result.document);
            RC_ASSERT(isSubsequence(foreignBytes(made.draft, made.wishes), foreignBytes(result.document, made.wishes)));
        }));
    }
    void everyOtherLineReadsAsBefore()
    {
        QVERIFY(rc::check("every other line reads as before", [](std::uint64_t seed) {
            const Dialect dialect{.version = {257}};
            const Case made = generate(seed, dialect, seed % 3 == 0);
            const Edited result = edit(made.draft, made.stack, made.wishes, dialect);
            const auto others = [&](const UnitDocument& document) {
                std::vector<std::string> lines;
                for (const Assignment& line : document.assignments(dialect.version))
                    if (!isOf(document, line, made.wishes))
                        lines.push_back(std::string(document.sectionName(line)) + '/' + line.key + '=' + line.value);
                return lines;
            };
            log(made, result.document);
            RC_ASSERT(others(made.draft) == others(result.document));
        }));
    }

    /// No draft is in the way: whatever lines lead from what comes before to a value, edit() finds some.
    void wishesThatLinesReachAreReached()
    {
        const Dialect dialect{.version = {257}};
        std::vector<int> reached(directives.size());
        QVERIFY(rc::check("what lines reach is reached", [&](std::uint64_t seed) {
            UnitGenerator generator(seed, dialect);
            const GeneratedUnit unit = generator.unit("app.service");
            const UnitStack stack = stackOf(unit.files.at("app.service"));
            const Ground ground = groundOf(stack, dialect);
            for (int times = 0; times < 20; ++times) {
                const DirectiveId id = generator.anyDirective(Section::Service);
                EffectiveUnit after = ground.before;
                for (std::size_t count = 1 + generator.below(2); count > 0; --count)
                    static_cast<void>(after.apply(id, generator.validValue(directive(id)), {}, dialect));
                const std::vector wishes{Change{.directive = id, .wanted = after.value(id)}};
                const Edited result = edit(UnitDocument(), stack, wishes, dialect);
                RC_LOG() << catText(stack) << "\n" << directive(id).name << "\n" << result.document.bytes();
                RC_ASSERT(result.refused.empty());
                ++reached[id.index];
            }
        }));
        // and every directive that this systemd has, from nothing
        UnitGenerator generator(testSeed(), dialect);
        for (const DirectiveId id : directiveIds) {
            const Directive& row = directive(id);
            Value value;
            for (int tries = 0; tries < 50 && std::holds_alternative<std::monostate>(value); ++tries)
                static_cast<void>(assign(row, value, generator.validValue(row), dialect));
            if (row.since > 257 || (row.until != 0 && row.until <= 257)
                || std::holds_alternative<std::monostate>(value))
                continue;
            const std::vector wishes{Change{.directive = id, .wanted = value}};
            const Edited result = edit(UnitDocument(), stackOf("[Service]\n"), wishes, dialect);
            QVERIFY2(result.refused.empty(), row.name.data());
            ++reached[id.index];
        }
        const auto never = std::ranges::count(reached, 0);
        QVERIFY2(never * 4 < std::ssize(reached), qPrintable(QString::number(never)));
    }
};

static const TestCase<TestEditLaws> registered;
#include "tst_editlaws.moc"
