// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/rebase.h"

#include "models/unit/comments.h"
#include "models/unit/ground.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace casemate {

namespace {

using Pieces = std::vector<Piece>;

/// One of the three files that meet.
struct Version {
    Version(const UnitDocument& file, const Ground& ground, const Dialect& dialect)
        : document(file)
        , pieces(piecesOf(file, dialect))
        , unit(reached(ground, file, dialect))
    {
        for (const Piece& piece : pieces)
            if (piece.kind == PieceKind::Assignment)
                groups[piece.group].push_back(piece);
    }

    [[nodiscard]] Pieces linesOf(const std::string& group) const
    {
        const auto lines = groups.find(group);
        return lines == groups.end() ? Pieces() : lines->second;
    }

    const UnitDocument& document;
    Pieces pieces;
    std::map<std::string, Pieces> groups;
    EffectiveUnit unit; ///< what it reaches, before later files
};

bool isSame(const Pieces& a, const Pieces& b)
{
    return std::ranges::equal(a, b, [](const Piece& x, const Piece& y) { return x.saysTheSameAs(y); });
}

std::optional<DirectiveId> directiveOf(const Piece& piece)
{
    const auto section = sectionOf(piece.section);
    return section ? findDirective(*section, piece.key) : std::nullopt;
}

Pieces unread(const Version& version)
{
    Pieces pieces = version.pieces;
    std::erase_if(pieces, [](const Piece& piece) { return piece.kind != PieceKind::Unread; });
    return pieces;
}

/// Lets three files meet, key by key.
class Meeting {
public:
    Meeting(
        const Version& base, const Version& draft, const Version& found, const Ground& ground, const Dialect& dialect)
        : m_ground(ground)
        , m_base(base)
        , m_draft(draft)
        , m_found(found)
        , m_dialect(dialect)
        , m_pieces(found.pieces)
        , m_wanted(found.unit)
        , m_endOfLine(found.document.bytes().empty() ? draft.document.endOfLine() : found.document.endOfLine())
    {
    }

    [[nodiscard]] Rebased result()
    {
        std::set<std::string> seen;
        for (const Version* version : {&m_draft, &m_found, &m_base})
            for (const Piece& piece : version->pieces)
                if (piece.kind == PieceKind::Assignment && seen.insert(piece.group).second)
                    meet(piece);
        const CommentChanges comments =
            mergeComments(m_pieces, m_base.pieces, m_draft.pieces, m_found.pieces, m_endOfLine);
        m_rebased.ours += comments.ours;
        m_rebased.taken += comments.theirs;
        m_rebased.document = UnitDocument(joined(m_pieces, m_endOfLine));
        return isAsMeant() ? std::move(m_rebased) : asOneConflict();
    }

private:
    /// Decides on the lines of the group that @p sample is of.
    void meet(const Piece& sample)
    {
        const std::string& group = sample.group;
        const Pieces base = m_base.linesOf(group);
        const Pieces ours = m_draft.linesOf(group);
        const Pieces theirs = m_found.linesOf(group);
        const bool isOurs = !isSame(ours, base);
        const bool isTheirs = !isSame(theirs, base);
        m_rebased.ours += isOurs ? 1 : 0;
        if (!isOurs || isSame(ours, theirs) || (isTheirs && comesToTheSame(ours, theirs))) {
            m_rebased.taken += isTheirs && !isOurs ? 1 : 0;
            return;
        }
        replaceGroup(m_pieces, group, sample.section, ours, m_endOfLine);
        for (const Pieces* side : {&base, &ours, &theirs})
            for (const Piece& piece : *side)
                if (const auto id = directiveOf(piece))
                    m_wanted.set(*id, m_draft.unit.value(*id));
        if (!isTheirs)
            return;
        const auto id = directiveOf(sample);
        m_rebased.conflicts.push_back({.kind = id ? ConflictKind::Directive : ConflictKind::OtherKey,
            .section = sample.section,
            .key = sample.key,
            .directive = id,
            .ours = spelt(ours),
            .theirs = spelt(theirs),
            .base = spelt(base)});
    }

    /// True where all the lines are of directives, and these have the same values on both sides.
    [[nodiscard]] bool comesToTheSame(const Pieces& ours, const Pieces& theirs) const
    {
        const auto isSameValue = [this](const Piece& piece) {
            const auto id = directiveOf(piece);
            return id && sameEffect(directive(*id), m_draft.unit.value(*id), m_found.unit.value(*id), m_dialect);
        };
        return std::ranges::all_of(ours, isSameValue) && std::ranges::all_of(theirs, isSameValue);
    }

    /// True if the new document reads as the pieces that it was made of, and gives the directives what they shall have.
    /// Stops, fatal values and open ends can make the same lines mean something else in another place.
    [[nodiscard]] bool isAsMeant() const
    {
        if (!isSame(unread(m_base), unread(m_draft)) || !isSame(unread(m_base), unread(m_found)))
            return false;
        const auto isText = [](const Piece& piece) { return piece.kind != PieceKind::Blank; };
        const Pieces read = piecesOf(m_rebased.document, m_dialect);
        const auto isSameText = [](const Piece& a, const Piece& b) { return a.saysTheSameAs(b); };
        if (!std::ranges::equal(read | std::views::filter(isText), m_pieces | std::views::filter(isText), isSameText))
            return false;
        const EffectiveUnit unit = reached(m_ground, m_rebased.document, m_dialect);
        return std::ranges::all_of(directiveIds, [&](DirectiveId id) {
            const auto same = [&](const EffectiveUnit& a, const EffectiveUnit& b) {
                return sameEffect(directive(id), a.value(id), b.value(id), m_dialect);
            };
            // A line that moved to where it is read is a change, though it says the same.
            return same(unit, m_wanted) && (same(m_draft.unit, m_base.unit) || same(unit, m_draft.unit));
        });
    }

    [[nodiscard]] Rebased asOneConflict() const
    {
        return {.document = m_draft.document,
            .conflicts = {{.kind = ConflictKind::File,
                .section = {},
                .key = {},
                .directive = {},
                .ours = spelt(m_draft.document),
                .theirs = spelt(m_found.document),
                .base = spelt(m_base.document)}},
            .ours = std::max<std::size_t>(1, m_rebased.ours),
            .taken = 0};
    }

    const Ground& m_ground;
    const Version& m_base;
    const Version& m_draft;
    const Version& m_found;
    const Dialect& m_dialect;
    Pieces m_pieces;
    EffectiveUnit m_wanted; ///< the values that the new document shall reach
    std::string m_endOfLine;
    Rebased m_rebased;
};

} // namespace

Rebased rebase(const UnitDocument& base, const UnitDocument& draft, const UnitDocument& found, const UnitStack& stack,
    const Dialect& dialect)
{
    if (base == found)
        return {.document = draft, .conflicts = {}};
    if (base == draft || draft == found)
        return {.document = found, .conflicts = {}};
    const Ground ground = groundOf(stack, dialect);
    const auto version = [&](const UnitDocument& document) { return Version(document, ground, dialect); };
    return Meeting(version(base), version(draft), version(found), ground, dialect).result();
}

std::vector<Shift> shifts(
    const UnitDocument& draft, const UnitStack& then, const UnitStack& now, const Dialect& dialect)
{
    const auto placed = std::make_shared<const UnitDocument>(draft);
    const EffectiveUnit before = merge(withDraft(then, placed), dialect);
    const EffectiveUnit after = merge(withDraft(now, placed), dialect);
    std::vector<Shift> found;
    for (const Assignment& assignment : draft.assignments(dialect.version)) {
        const auto id = casemate::directiveOf(draft, assignment);
        if (id && !std::ranges::contains(found, *id, &Shift::directive)
            && !sameEffect(directive(*id), before.value(*id), after.value(*id), dialect))
            found.push_back({.directive = *id, .then = before.value(*id), .now = after.value(*id)});
    }
    return found;
}

} // namespace casemate
