// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/edit.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;

namespace {

const Dialect dialect{.version = {257}};
const std::string bare = "[Service]\nExecStart=/bin/true\n";

Value valueOf(const Directive& row, const std::vector<std::string>& lines)
{
    Value value;
    for (const std::string& line : lines)
        std::ignore = assign(row, value, line, dialect);
    return value;
}

Change change(DirectiveId id, const std::vector<std::string>& lines)
{
    return {.directive = id, .wanted = valueOf(directive(id), lines)};
}

std::string edited(const std::string& draft, const std::string& fragment, const std::vector<Change>& changes)
{
    const Edited result = edit(UnitDocument(draft), stackOf(fragment), changes, dialect);
    return result.document.bytes();
}

bool isOf(const UnitDocument& document, const Assignment& assignment, DirectiveId id)
{
    const auto section = sectionOf(document.sectionName(assignment));
    return section && findDirective(*section, assignment.key) == id;
}

std::string without(const UnitDocument& document, const Assignment& line)
{
    std::string bytes = document.bytes();
    return bytes.erase(line.begin, line.end - line.begin);
}

std::string withoutDirective(const UnitDocument& document, DirectiveId id)
{
    std::string bytes;
    std::size_t done = 0;
    for (const Assignment& line : document.assignments())
        if (isOf(document, line, id)) {
            bytes.append(document.bytes(), done, line.begin - done);
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

/// A generated unit with a draft and a change.
struct Case {
    UnitStack stack;
    UnitDocument draft;
    Change wish;
};

Case generate(std::uint64_t seed)
{
    UnitGenerator generator(seed, dialect);
    const GeneratedUnit unit = generator.unit("app.service");
    const DirectiveId id = generator.anyDirective(Section::Service);
    const Directive& row = directive(id);
    std::vector<std::string> lines{generator.validValue(row)};
    if (isList(row.kind) && generator.below(3) == 0)
        lines.push_back(generator.validValue(row));
    Case made{.stack = stackOf(unit.files.at("app.service")), .draft = {}, .wish = change(id, lines)};
    for (const auto& [path, text] : unit.files)
        if (path.ends_with("10-a.conf"))
            made.stack.dropIns.push_back(
                {.path = "/etc/systemd/system/" + path, .document = std::make_shared<const UnitDocument>(text)});
        else if (path.ends_with("override.conf"))
            made.draft = UnitDocument(text);
    if (generator.below(8) == 0)
        made.wish.wanted.reset();
    return made;
}

EffectiveUnit mergedWith(const Case& made, const UnitDocument& draft)
{
    return merge(withDraft(made.stack, std::make_shared<const UnitDocument>(draft)), dialect);
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLineIsWrittenIntoAnEmptyDraft()
    {
        QCOMPARE(edited("", bare, {change("ProtectSystem"_directive, {"strict"})}),
            std::string("[Service]\nProtectSystem=strict\n"));
    }
    void linesStandInTheOrderOfTheChanges()
    {
        QCOMPARE(
            edited("", bare, {change("PrivateTmp"_directive, {"yes"}), change("NoNewPrivileges"_directive, {"yes"})}),
            std::string("[Service]\nPrivateTmp=yes\nNoNewPrivileges=yes\n"));
    }
    void everyOtherByteStays()
    {
        const std::string draft = "# mine\r\n[Service]\r\n# \xff\r\nPrivateTmp=no\r\n; end";
        QCOMPARE(edited(draft, bare, {change("PrivateTmp"_directive, {"yes"})}),
            std::string("# mine\r\n[Service]\r\n# \xff\r\nPrivateTmp=yes\r\n; end"));
    }
    void whatIsInheritedIsNotWritten()
    {
        QCOMPARE(edited("", bare + "PrivateTmp=yes\n", {change("PrivateTmp"_directive, {"yes"})}), std::string());
        QCOMPARE(
            edited("[Service]\nPrivateTmp=no\n", bare + "PrivateTmp=yes\n", {change("PrivateTmp"_directive, {"yes"})}),
            std::string("[Service]\nPrivateTmp=no\n").substr(0, 10));
    }
    void theDefaultIsWrittenOverAnInheritedValue()
    {
        QCOMPARE(edited("", bare + "PrivateTmp=yes\n", {change("PrivateTmp"_directive, {"no"})}),
            std::string("[Service]\nPrivateTmp=no\n"));
    }
    void listsAddUpWhereThatIsEnough()
    {
        QCOMPARE(edited("", bare + "ReadWritePaths=/a\n", {change("ReadWritePaths"_directive, {"/a", "/b"})}),
            std::string("[Service]\nReadWritePaths=/b\n"));
    }
    void listsAreResetWhereTheyMustShrink()
    {
        QCOMPARE(edited("", bare + "ReadWritePaths=/a\n", {change("ReadWritePaths"_directive, {"/b"})}),
            std::string("[Service]\nReadWritePaths=\nReadWritePaths=/b\n"));
    }
    void capabilitiesAreTakenAwayWhereThatIsShorter()
    {
        QCOMPARE(edited("", bare + "CapabilityBoundingSet=CAP_KILL CAP_CHOWN\n",
                     {change("CapabilityBoundingSet"_directive, {"CAP_KILL"})}),
            std::string("[Service]\nCapabilityBoundingSet=~CAP_CHOWN\n"));
    }
    void sharedResetsKeepTheOtherList()
    {
        const std::string result = edited(
            "[Service]\nBindReadOnlyPaths=/ro\n", bare + "BindPaths=/old\n", {change("BindPaths"_directive, {"/new"})});
        const EffectiveUnit unit = merge(stackOf(bare + "BindPaths=/old\n", {{"override.conf", result}}), dialect);
        QCOMPARE(unit.value("BindPaths"_directive), valueOf(directive("BindPaths"_directive), {"/new"}));
        QCOMPARE(unit.value("BindReadOnlyPaths"_directive), valueOf(directive("BindReadOnlyPaths"_directive), {"/ro"}));
    }
    void anOpenContinuationAtTheEndIsClosed()
    {
        for (const char* draft : {"[Service]\nEnvironment=A=1 \\", "[Service]\nEnvironment=A=1 \\\n",
                 "[Service]\nEnvironment=A=1", "[Service]\n# x", "[Service]"}) {
            const std::string result = edited(draft, bare, {change("PrivateTmp"_directive, {"yes"})});
            QVERIFY2(result.starts_with(draft), result.c_str());
            const EffectiveUnit unit = merge(stackOf(bare, {{"override.conf", result}}), dialect);
            QCOMPARE(unit.value("PrivateTmp"_directive), valueOf(directive("PrivateTmp"_directive), {"yes"}));
        }
    }
    void aLaterDropInThatWinsIsReported()
    {
        const UnitStack stack = stackOf(bare, {{"zz.conf", "[Service]\n\nPrivateTmp=no\n"}});
        const std::vector changes{change("PrivateTmp"_directive, {"yes"})};
        const Edited result = edit(UnitDocument(), stack, changes, dialect);
        QCOMPARE(result.document.bytes(), std::string("[Service]\nPrivateTmp=yes\n"));
        QCOMPARE(result.overruled.size(), 1U);
        QCOMPARE(result.overruled.front().path, std::string("/etc/systemd/system/app.service.d/zz.conf"));
        QCOMPARE(result.overruled.front().line, 3U);
    }
    void anOverrideInPlaceOfOursIsReported()
    {
        UnitStack stack = stackOf(
            bare, {{"10-a.conf", "[Service]\nUMask=0027\n"}, {"override.conf", "[Service]\nProtectHome=yes\n"}});
        stack.unreadOverride =
            UnitFile{.path = overridePath(stack.name), .document = std::make_shared<const UnitDocument>()};
        const std::vector changes{change("PrivateTmp"_directive, {"yes"}), change("ProtectHome"_directive, {"yes"}),
            change("UMask"_directive, {"0027"})};
        const Edited result = edit(UnitDocument("# ours\n"), stack, changes, dialect);
        QCOMPARE(result.document.bytes(), std::string("# ours\n\n[Service]\nPrivateTmp=yes\nProtectHome=yes\n"));
        // what the file in its place comes to as well is no loss
        QCOMPARE(result.overruled,
            (std::vector<Overruled>{
                {.directive = "PrivateTmp"_directive, .path = stack.dropIns.back().path, .line = 0}}));
    }
    void inheritRemovesOurLines()
    {
        const std::vector changes{Change{.directive = "PrivateTmp"_directive, .wanted = std::nullopt}};
        const Edited result =
            edit(UnitDocument("[Service]\nPrivateTmp=yes\nUMask=0077\n"), stackOf(bare), changes, dialect);
        QCOMPARE(result.document.bytes(), std::string("[Service]\nUMask=0077\n"));
    }

    void linesGoBeforeThePlaceWhereReadingStops_data()
    {
        QTest::addColumn<QByteArray>("draft");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::string& before, const std::string& lines,
                             const std::string& rest) {
            QTest::newRow(name) << QByteArray::fromStdString(before + rest)
                                << QByteArray::fromStdString(before + lines + rest);
        };
        row("Latin-1 in [Unit]", "[Unit]\n", "\n[Service]\nPrivateTmp=yes\n",
            "Description=caf\xe9\n[Service]\nPrivateTmp=yes\n");
        row("a broken first line", "", "[Service]\nPrivateTmp=yes\n", "[Service\nPrivateTmp=yes\n");
        row("a bad header", "[Service]\nUMask=0077\n", "PrivateTmp=yes\n", "\n[Unit\n[Service]\nUMask=0022\n");
        row("a refused command", "[Service]\nUMask=0077\n", "PrivateTmp=yes\n", "ExecStart=bin/x\n");
        row("a refused command in a section of its own", "[Unit]\nX-A=1\n[Service]\n", "PrivateTmp=yes\n",
            "ExecStart=bin/x\nUMask=0022\n");
        row("a continued line", "[Service]\r\n", "PrivateTmp=yes\r\n", "Environment=A=1 \\\r\n# c\r\n \xff\r\n");
        row("a long line", "[Service]\nUMask=0077\n", "PrivateTmp=yes\n",
            "Environment=A=" + std::string(std::size_t{1} << 20U, 'x'));
    }
    void linesGoBeforeThePlaceWhereReadingStops()
    {
        QFETCH(const QByteArray, draft);
        QFETCH(const QByteArray, expected);
        const std::string result = edited(draft.toStdString(), bare, {change("PrivateTmp"_directive, {"yes"})});
        QCOMPARE(QByteArray::fromStdString(result), expected);
        QCOMPARE(edited(result, bare, {change("PrivateTmp"_directive, {"yes"})}), result);
        const EffectiveUnit unit = merge(stackOf(bare, {{"override.conf", result}}), dialect);
        QCOMPARE(unit.value("PrivateTmp"_directive), valueOf(directive("PrivateTmp"_directive), {"yes"}));
    }
    void aLineInAnotherSectionLeavesARefusedOneInItsOwn()
    {
        const std::string draft = "[Service]\nUMask=0077\nExecStart=bin/x\nUMask=0022\n";
        DirectiveId inUnit{};
        for (const DirectiveId id : directiveIds)
            if (directive(id).section == Section::Unit && !directive(id).choices.empty())
                inUnit = id;
        QCOMPARE(directive(inUnit).section, Section::Unit);
        const std::string word(directive(inUnit).choices.back().word);
        const std::string result = edited(draft, bare, {change(inUnit, {word})});
        QCOMPARE(result, "[Unit]\n" + std::string(directive(inUnit).name) + "=" + word + "\n" + draft);
    }
    void aRefusedLineThatGoesBringsOthersToLife()
    {
        const std::string fragment = "[Service]\nExecStart=/bin/true\nType=oneshot\n";
        const std::vector changes{
            change("PrivateTmp"_directive, {"yes"}), change("ExecStart"_directive, {"/bin/true", "/bin/false"})};
        const std::string result = edited("[Service]\nExecStart=bin/x\nPrivateTmp=no\nUMask=0077\n", fragment, changes);
        const EffectiveUnit unit = merge(stackOf(fragment, {{"override.conf", result}}), dialect);
        QCOMPARE(unit.value("PrivateTmp"_directive), valueOf(directive("PrivateTmp"_directive), {"yes"}));
        QCOMPARE(unit.value("UMask"_directive), valueOf(directive("UMask"_directive), {"0077"}));
        QCOMPARE(edited(result, fragment, changes), result);
    }
    void byteOrderMarksStayWhereTheyAre()
    {
        QCOMPARE(edited("[Service]\n\xef\xbb\xbfPrivateTmp=no\n\xef\xbb\xbfUMask=0022\n", bare,
                     {change("PrivateTmp"_directive, {"yes"})}),
            std::string("[Service]\n\xef\xbb\xbfPrivateTmp=yes\n\xef\xbb\xbfUMask=0022\n"));
        QCOMPARE(edited("\xef\xbb\xbf", bare, {change("PrivateTmp"_directive, {"yes"})}),
            std::string("\xef\xbb\xbf\n[Service]\nPrivateTmp=yes\n"));
    }
    void whatNoLineCanHoldIsRefused()
    {
        for (const char* text : {"a\nb", "a\rb", "caf\xe9", "a\\", "\n", "a\nPrivateTmp=no"}) {
            const std::vector changes{Change{.directive = "PAMName"_directive, .wanted = std::string(text)}};
            const Edited result = edit(UnitDocument("[Service]\nUMask=0022\n"), stackOf(bare), changes, dialect);
            QCOMPARE(result.document.bytes(), std::string("[Service]\nUMask=0022\n"));
            QCOMPARE(result.refused.size(), 1U);
            QVERIFY2(result.refused.front().kind != RefusalKind::BehindStop, text);
        }
    }
    void whatEarlierFilesSetForGoodIsRefused()
    {
        // what no line spells stands for all that none leads to
        const std::vector changes{Change{.directive = "ReadWritePaths"_directive, .wanted = std::string("no list")}};
        const Edited result = edit(UnitDocument(), stackOf(bare), changes, dialect);
        QCOMPARE(result.refused,
            (std::vector{Refusal{.directive = "ReadWritePaths"_directive, .kind = RefusalKind::NoWay, .line = 0}}));
        QCOMPARE(result.document.bytes(), std::string());
    }
    void aLaterResetOfASharedListIsReported()
    {
        const UnitStack stack = stackOf(bare,
            {{"zz.conf",
                "[Service]\nBindReadOnlyPaths=\nExecStart=bin/x\n"
                "BindPaths=/never\n"}});
        const std::vector changes{change("BindPaths"_directive, {"/a"})};
        const Edited result = edit(UnitDocument(), stack, changes, dialect);
        QCOMPARE(result.document.bytes(), std::string("[Service]\nBindPaths=/a\n"));
        QCOMPARE(result.overruled.size(), 1U);
        QCOMPARE(result.overruled.front().line, 2U);
    }

    void mergingGivesTheWantedValue()
    {
        int all = 0;
        int refused = 0;
        QVERIFY(rc::check("merging gives the wanted value", [&](std::uint64_t seed) {
            const Case made = generate(seed);
            const Edited result = edit(made.draft, made.stack, std::span(&made.wish, 1), dialect);
            ++all;
            refused += result.refused.empty() ? 0 : 1;
            if (!result.refused.empty() || !made.wish.wanted)
                return;
            const EffectiveUnit unit = mergedWith(made, result.document);
            RC_LOG() << "stack:\n"
                     << catText(made.stack) << "\ndraft:\n"
                     << made.draft.bytes() << "\nresult:\n"
                     << result.document.bytes();
            RC_ASSERT(sameEffect(
                directive(made.wish.directive), unit.value(made.wish.directive), *made.wish.wanted, dialect));
        }));
        QVERIFY2(all >= 100 && refused * 10 < all, qPrintable(QStringLiteral("%1 of %2").arg(refused).arg(all)));
    }
    void everyWrittenLineIsNeeded()
    {
        QVERIFY(rc::check("removing any written line breaks it", [](std::uint64_t seed) {
            const Case made = generate(seed);
            RC_PRE(made.wish.wanted.has_value());
            const Edited result = edit(made.draft, made.stack, std::span(&made.wish, 1), dialect);
            if (!result.refused.empty() || result.document == made.draft)
                return;
            for (const Assignment& line : result.document.assignments()) {
                if (!isOf(result.document, line, made.wish.directive))
                    continue;
                const EffectiveUnit unit = mergedWith(made, UnitDocument(without(result.document, line)));
                RC_LOG() << catText(made.stack) << "\nresult:\n"
                         << result.document.bytes() << "\nline " << line.firstLine;
                RC_ASSERT(!sameEffect(
                    directive(made.wish.directive), unit.value(made.wish.directive), *made.wish.wanted, dialect));
            }
        }));
    }
    void otherBytesAreKept()
    {
        QVERIFY(rc::check("every other byte stays", [](std::uint64_t seed) {
            const Case made = generate(seed);
            RC_PRE(directive(made.wish.directive).resetsWith.empty());
            const Edited result = edit(made.draft, made.stack, std::span(&made.wish, 1), dialect);
            const std::string before = withoutDirective(made.draft, made.wish.directive);
            const std::string after = withoutDirective(result.document, made.wish.directive);
            RC_ASSERT(isSubsequence(before, after));
            RC_ASSERT(after.size() <= before.size() + std::string_view("\r\n\r\n\r\n[Service]\r\n").size());
        }));
    }
    void nothingToDoLeavesTheBytes()
    {
        QVERIFY(rc::check("an unchanged draft is byte-identical", [](std::uint64_t seed) {
            const Case made = generate(seed);
            RC_ASSERT(edit(made.draft, made.stack, {}, dialect).document == made.draft);
            const std::vector held{Change{
                .directive = made.wish.directive, .wanted = mergedWith(made, made.draft).value(made.wish.directive)}};
            RC_ASSERT(edit(made.draft, made.stack, held, dialect).document == made.draft);
        }));
    }
    void editingTwiceIsEditingOnce()
    {
        QVERIFY(rc::check("a change that holds is not written again", [](std::uint64_t seed) {
            const Case made = generate(seed);
            RC_PRE(made.wish.wanted.has_value());
            const Edited once = edit(made.draft, made.stack, std::span(&made.wish, 1), dialect);
            RC_PRE(once.refused.empty());
            RC_ASSERT(edit(once.document, made.stack, std::span(&made.wish, 1), dialect).document == once.document);
        }));
    }
};

static const TestCase<TestEdit> registered;
#include "tst_edit.moc"
