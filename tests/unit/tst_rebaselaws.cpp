// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/edit.h"
#include "models/unit/ground.h"
#include "models/unit/pieces.h"
#include "models/unit/rebase.h"
#include "tests/support/nastytext.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <set>

using namespace casemate;
using namespace casemate::tests;

namespace {

const Dialect dialect{.version = {257}};
constexpr std::string_view keys[] = {"A", "ProtectSystem", "ReadWritePaths", "BindPaths", "BindReadOnlyPaths"};

constexpr std::string_view additions[] = {"# a comment\n", "NoSuchKey=1\n", "NoSuchKey=2\n", "[Unit]\nX-A=1\n",
    "; \xff\n", "# other\n[Service]\n", "TasksMax=3\n", "UMask=077\n"};

/// Directives that both sides are likely to change.
constexpr DirectiveId often[] = {
    "ProtectSystem"_directive, "BindPaths"_directive, "BindReadOnlyPaths"_directive, "SystemCallFilter"_directive};

/// Three files that meet, and the unit they are of.
struct Case {
    UnitStack stack;
    UnitDocument base, draft, found;
};

/// @p document with some changes to directives, and some to other lines.
UnitDocument changed(UnitGenerator& generator, const UnitDocument& document, const UnitStack& stack)
{
    std::vector<Change> changes;
    for (std::size_t count = generator.below(5); count > 0; --count) {
        const DirectiveId id = generator.below(2) == 0 ? often[generator.below(std::size(often))]
                                                       : generator.anyDirective(Section::Service);
        Value value;
        if (assign(directive(id), value, generator.validValue(directive(id)), dialect) == Effect::Applied)
            changes.push_back(
                {.directive = id, .wanted = generator.below(5) == 0 ? std::nullopt : std::optional(value)});
    }
    std::string bytes = edit(document, stack, changes, dialect).document.bytes();
    for (std::size_t count = generator.below(3); count > 0; --count)
        bytes += additions[generator.below(std::size(additions))];
    return UnitDocument(std::move(bytes));
}

Case generate(std::uint64_t seed)
{
    UnitGenerator generator(seed, dialect);
    auto files = generator.unit("app.service").files;
    Case made{.stack = stackOf(files["app.service"]),
        .base = UnitDocument(files["app.service.d/override.conf"]),
        .draft = {},
        .found = {}};
    made.draft = changed(generator, made.base, made.stack);
    made.found = changed(generator, made.base, made.stack);
    return made;
}

Case nasty(std::uint64_t seed)
{
    NastyText text(seed);
    const auto document = [&] { return UnitDocument(text.once(3) ? text.soup(text.below(40)) : text.document(keys)); };
    Case made{.stack = stackOf("[Service]\nExecStart=/bin/true\n"), .base = document(), .draft = {}, .found = {}};
    const auto variant = [&] {
        return text.once(3) ? document() : UnitDocument(made.base.bytes() + text.document(keys));
    };
    made.draft = variant();
    made.found = variant();
    return made;
}

Case any(std::uint64_t seed) { return seed % 2 == 0 ? generate(seed) : nasty(seed); }

Rebased rebased(const Case& made) { return rebase(made.base, made.draft, made.found, made.stack, dialect); }

std::string said(const Piece& piece)
{
    return piece.section + "/"
        + (piece.kind == PieceKind::Assignment ? piece.key + "=" + piece.value : std::string(piece.text()));
}

/// What a file says line by line, each as often as it does.
std::multiset<std::string> said(const UnitDocument& document)
{
    std::multiset<std::string> lines;
    for (const Piece& piece : piecesOf(document, dialect))
        if (piece.kind != PieceKind::Blank && piece.kind != PieceKind::Header)
            lines.insert(said(piece));
    return lines;
}

bool isWhole(const Rebased& result)
{
    return std::ranges::contains(result.conflicts, ConflictKind::File, &Conflict::kind);
}

void show(const Case& made, const Rebased& result)
{
    RC_LOG() << "base:\n"
             << made.base.bytes() << "\ndraft:\n"
             << made.draft.bytes() << "\nfound:\n"
             << made.found.bytes() << "\nresult:\n"
             << result.document.bytes() << "\nconflicts: " << result.conflicts.size();
}

} // namespace

class TestRebaseLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesAreTheFile()
    {
        QVERIFY(rc::check("joined pieces are the bytes", [](std::uint64_t seed) {
            const Case made = any(seed);
            for (const int version : {252, 257, 262})
                for (const UnitDocument* document : {&made.base, &made.draft})
                    RC_ASSERT(joined(piecesOf(*document, {.version = {version}}), "\n") == document->bytes());
        }));
    }
    void whereOneSideChangedNothingTheOtherIsTheResult()
    {
        QVERIFY(rc::check("found == base gives the draft, draft == base gives found", [](std::uint64_t seed) {
            Case made = any(seed);
            const Rebased ours = rebase(made.base, made.draft, made.base, made.stack, dialect);
            RC_ASSERT(ours.document == made.draft && ours.conflicts.empty());
            const Rebased theirs = rebase(made.base, made.base, made.found, made.stack, dialect);
            RC_ASSERT(theirs.document == made.found && theirs.conflicts.empty());
            const Rebased both = rebase(made.base, made.found, made.found, made.stack, dialect);
            RC_ASSERT(both.document == made.found && both.conflicts.empty());
        }));
    }
    void everyDirectiveIsAsTheSideThatChangedItWantsIt()
    {
        QVERIFY(rc::check("values", [](std::uint64_t seed) {
            const Case made = any(seed);
            const Rebased result = rebased(made);
            show(made, result);
            RC_TAG(std::string(result.conflicts.empty() ? "no conflict" : "conflicts"));
            RC_PRE(!isWhole(result));
            const Ground ground = groundOf(made.stack, dialect);
            const EffectiveUnit base = reached(ground, made.base, dialect);
            const EffectiveUnit ours = reached(ground, made.draft, dialect);
            const EffectiveUnit theirs = reached(ground, made.found, dialect);
            const EffectiveUnit now = reached(ground, result.document, dialect);
            for (std::size_t index = 0; index < directives.size(); ++index) {
                const DirectiveId id{static_cast<std::uint8_t>(index)};
                const auto same = [&](const EffectiveUnit& a, const EffectiveUnit& b) {
                    return sameEffect(directive(id), a.value(id), b.value(id), dialect);
                };
                RC_LOG() << directive(id).name;
                if (!same(ours, base))
                    RC_ASSERT(same(now, ours));
                else if (!same(theirs, base) && result.conflicts.empty())
                    RC_ASSERT(same(now, theirs));
            }
        }));
    }
    void noLineIsLost()
    {
        QVERIFY(rc::check("in the document, in a conflict, or taken away by the other side", [](std::uint64_t seed) {
            const Case made = any(seed);
            const Rebased result = rebased(made);
            show(made, result);
            RC_PRE(!isWhole(result));
            const auto now = said(result.document);
            const auto base = said(made.base);
            std::string inConflict;
            for (const Conflict& conflict : result.conflicts)
                for (const SpeltLine& line : conflict.theirs)
                    inConflict += line.bytes + "\n";
            const Ground ground = groundOf(made.stack, dialect);
            for (const UnitDocument* side : {&made.draft, &made.found}) {
                const auto other = said(side == &made.draft ? made.found : made.draft);
                for (const Piece& piece : piecesOf(*side, dialect)) {
                    if (piece.kind == PieceKind::Blank || piece.kind == PieceKind::Header)
                        continue;
                    const std::string line = said(piece);
                    const bool wasTakenAway = base.contains(line) && other.count(line) < base.count(line);
                    RC_LOG() << line;
                    RC_ASSERT(now.contains(line) || wasTakenAway || inConflict.contains(piece.bytes)
                        || isSaidOtherwise(made, piece, ground));
                }
            }
        }));
    }
    void settlingForThemGivesTheirLines()
    {
        QVERIFY(rc::check("all conflicts settled for them", [](std::uint64_t seed) {
            const Case made = generate(seed);
            const Rebased result = rebased(made);
            show(made, result);
            RC_TAG(result.conflicts.size());
            UnitDocument document = result.document;
            for (const Conflict& conflict : result.conflicts)
                document = settled(document, conflict, Side::Theirs, dialect);
            RC_LOG() << "settled:\n" << document.bytes();
            const auto now = said(document);
            const auto theirs = said(made.found);
            for (const Conflict& conflict : result.conflicts)
                for (const std::string& line : theirs)
                    if (line.starts_with(conflict.section + "/" + conflict.key + "="))
                        RC_ASSERT(now.count(line) == theirs.count(line));
        }));
    }

private:
    /// True where both sides gave a directive the same value in different words, of which those found count.
    static bool isSaidOtherwise(const Case& made, const Piece& piece, const Ground& ground)
    {
        const auto section = sectionOf(piece.section);
        const auto id = section ? findDirective(*section, piece.key) : std::nullopt;
        return id
            && sameEffect(directive(*id), reached(ground, made.draft, dialect).value(*id),
                reached(ground, made.found, dialect).value(*id), dialect);
    }
};

static const TestCase<TestRebaseLaws> registered;
#include "tst_rebaselaws.moc"
