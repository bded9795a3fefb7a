// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/catalogue.h"
#include "models/catalogue/valuekind.h"
#include "models/core/text.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace std::string_literals;
using casemate::tests::UnitGenerator;

namespace {

Value read(const Directive& row, Value value, const std::vector<std::string>& lines, const Dialect& dialect)
{
    for (const std::string& line : lines)
        std::ignore = assign(row, value, line, dialect);
    return value;
}

/// One directive as one systemd reads it, and what may stand behind its equals sign.
struct Case {
    const Directive& row;
    const Dialect& dialect;
    UnitGenerator& generator;

    /// A value after up to @p most lines.
    [[nodiscard]] Value value(std::size_t most) const
    {
        Value made;
        for (std::size_t count = generator.below(most + 1); count > 0; --count)
            std::ignore = assign(row, made, generator.value(row), dialect);
        return made;
    }
    /// @p start after @p lines.
    [[nodiscard]] Value after(const Value& start, const std::vector<std::string>& lines) const
    {
        return read(row, start, lines, dialect);
    }
    /// For people, when a law is broken.
    [[nodiscard]] std::string shown(const Value& value) const
    {
        return value == Value() ? "unset" : "\"" + text::join(spell(row, value, dialect), "\" \"") + "\"";
    }
};

/// True if @p law holds for every directive that a version knows. Some system call sets are slow to spell, so that each
/// directive gets one case a round.
template <typename Law>
bool holdsEverywhere(const char* name, const Law& law)
{
    return rc::check(name, [&law](std::uint64_t seed) {
        for (const int version : SystemdVersion::modelled) {
            const Dialect dialect{.version = {version}};
            UnitGenerator generator(seed, dialect);
            for (const Directive& row : directives)
                if (row.since <= version && (row.until == 0 || version < row.until)) {
                    const std::string broken = law(Case{row, dialect, generator});
                    if (!broken.empty())
                        RC_FAIL(std::to_string(version) + " " + std::string(row.name) + ": " + broken);
                }
        }
    });
}

/// False where a list changed at an earlier entry, as it does for a folder that gains a link.
bool isContinued(const Value& before, const Value& wanted)
{
    const auto* from = std::get_if<EntryList>(&before);
    const auto* to = std::get_if<EntryList>(&wanted);
    return from == nullptr || to == nullptr
        || std::ranges::mismatch(from->entries, to->entries).in1 == from->entries.end();
}

std::string anyBytes()
{
    return *rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::elementOf("~@:%/-+!\"'\\ \t\0aiZ019.,=*_AEIP\xc3\xa9"s)));
}

bool has(const std::vector<Issue>& issues, Consequence consequence)
{
    return std::ranges::contains(issues, consequence, &Issue::consequence);
}

} // namespace

/// CASEMATE_LONG=1 makes it ten times longer.
class TestLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const bool isLong = qEnvironmentVariableIntValue("CASEMATE_LONG") == 1;
        if (const QByteArray parameters = qgetenv("RC_PARAMS"); !parameters.contains("max_success"))
            qputenv("RC_PARAMS", parameters + (isLong ? " max_success=5000" : " max_success=500"));
    }
    void whatIsSpeltReadsBack()
    {
        QVERIFY(holdsEverywhere("from unset", [](const Case& made) -> std::string {
            const Value value = made.value(3);
            const auto lines = spell(made.row, value, made.dialect);
            const Value again = made.after({}, lines);
            if (!sameEffect(made.row, value, again, made.dialect))
                return made.shown(value) + " reads back as " + made.shown(again);
            return spell(made.row, again, made.dialect) == lines
                ? ""
                : made.shown(value) + " is spelt anew as " + made.shown(again);
        }));
    }
    void whatIsSpeltReadsBackAfterAReset()
    {
        QVERIFY(holdsEverywhere("after an empty line", [](const Case& made) -> std::string {
            if (!isList(made.row.kind) || made.row.onEmpty != OnEmpty::Reset)
                return {};
            const Value value = made.value(2);
            auto lines = spell(made.row, value, made.dialect);
            lines.insert(lines.begin(), "");
            const Value before = made.value(2);
            const Value again = made.after(before, lines);
            return sameEffect(made.row, value, again, made.dialect)
                ? ""
                : made.shown(value) + " after " + made.shown(before) + " reads back as " + made.shown(again);
        }));
    }
    void everySpeltLineIsTakenWhole()
    {
        QVERIFY(holdsEverywhere("no remarks", [](const Case& made) -> std::string {
            const Value value = made.value(2);
            for (const std::string& line : spell(made.row, value, made.dialect))
                for (const Issue& issue : check(made.row, line, made.dialect))
                    if (issue.consequence != Consequence::None)
                        return "\"" + line + "\" is spelt but not taken: " + issue.word;
            return {};
        }));
    }
    void theDifferenceLeadsToWhatIsAdded()
    {
        QVERIFY(holdsEverywhere("before and difference give what more lines give", [](const Case& made) -> std::string {
            const Value before = made.value(2);
            const Value wanted = read(made.row, before, {made.generator.validValue(made.row)}, made.dialect);
            if (sameEffect(made.row, wanted, {}, made.dialect) || !isContinued(before, wanted))
                return {};
            const auto lines = difference(made.row, before, wanted, made.dialect);
            if (sameEffect(made.row, before, wanted, made.dialect))
                return lines.empty() ? "" : "a way from " + made.shown(before) + " to itself";
            const Value reached = read(made.row, before, lines, made.dialect);
            return sameEffect(made.row, reached, wanted, made.dialect)
                ? ""
                : made.shown(before) + " to " + made.shown(wanted) + " leads to " + made.shown(reached);
        }));
    }
    void theDifferenceOrAResetLeadsAnywhere()
    {
        QVERIFY(holdsEverywhere("difference, or an empty line and what is spelt", [](const Case& made) -> std::string {
            const Value before = made.value(2);
            const Value wanted = made.value(2);
            const auto leads = [&](const std::vector<std::string>& lines) {
                return sameEffect(made.row, read(made.row, before, lines, made.dialect), wanted, made.dialect);
            };
            if (leads(difference(made.row, before, wanted, made.dialect)))
                return {};
            auto anew = spell(made.row, wanted, made.dialect);
            anew.insert(anew.begin(), "");
            if (leads(anew))
                return {};
            // a word for nothing is all that is missing
            if (wanted == Value() && defaultText(made.row, made.dialect).empty() && !isList(made.row.kind))
                return {};
            return "no way from " + made.shown(before) + " to " + made.shown(wanted);
        }));
    }
    void sameEffectIsAnEquivalence()
    {
        QVERIFY(holdsEverywhere("of itself and both ways", [](const Case& made) -> std::string {
            const Value a = made.value(2);
            const Value b = made.value(2);
            if (!sameEffect(made.row, a, a, made.dialect))
                return made.shown(a) + " is not itself";
            return sameEffect(made.row, a, b, made.dialect) == sameEffect(made.row, b, a, made.dialect)
                ? ""
                : made.shown(a) + " and " + made.shown(b) + " differ one way only";
        }));
    }
    void remarksTellWhatHappensToTheLine()
    {
        QVERIFY(holdsEverywhere("check() and assign()", [](const Case& made) -> std::string {
            const std::string line = made.generator.value(made.row);
            const auto issues = check(made.row, line, made.dialect);
            Value value;
            const Effect effect = assign(made.row, value, line, made.dialect);
            if (issues.empty() && effect != Effect::Applied)
                return "\"" + line + "\" is dropped without a remark";
            if ((effect == Effect::Fatal) != has(issues, Consequence::UnitRefused))
                return "\"" + line + "\" refuses the unit, or only a remark says so";
            if (effect == Effect::Ignored && value != Value())
                return "\"" + line + "\" is ignored, but acts: " + made.shown(value);
            if (effect == Effect::Applied && has(issues, Consequence::LineIgnored)
                && made.row.kind != ValueKind::Command)
                return "\"" + line + "\" is said to be ignored, but acts: " + made.shown(value);
            return {};
        }));
    }
    void ignoredLinesChangeNothing()
    {
        QVERIFY(holdsEverywhere("the earlier value stays", [](const Case& made) -> std::string {
            const Value before = made.value(2);
            Value value = before;
            const std::string line = made.generator.value(made.row);
            if (assign(made.row, value, line, made.dialect) != Effect::Ignored || value == before)
                return {};
            return "\"" + line + "\" is ignored, but turns " + made.shown(before) + " into " + made.shown(value);
        }));
    }
    void anyBytesAreTaken()
    {
        QVERIFY(rc::check("no bytes crash, and remarks are no part of the effect", [] {
            const std::string first = anyBytes();
            const std::string second = anyBytes();
            const Dialect dialect{.version = {*rc::gen::elementOf(SystemdVersion::modelled)}};
            for (const Directive& row : directives) {
                Value value;
                Value other;
                std::vector<Issue> issues;
                RC_ASSERT(assign(row, value, first, dialect) == assign(row, other, first, dialect, &issues));
                RC_ASSERT(issues == check(row, first, dialect));
                std::ignore = assign(row, value, second, dialect);
                std::ignore = assign(row, other, second, dialect, &issues);
                RC_ASSERT(value == other);
                RC_ASSERT(!display(row, value, dialect).contains('\0'));
                const Value again = read(row, {}, spell(row, value, dialect), dialect);
                if (!sameEffect(row, value, again, dialect))
                    RC_FAIL(std::string(row.name) + ": \"" + display(row, value, dialect) + "\" reads back as \""
                        + display(row, again, dialect) + "\"");
            }
        }));
    }
};

static const casemate::tests::TestCase<TestLaws> registered;
#include "tst_laws.moc"
