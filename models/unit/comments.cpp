// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/comments.h"

#include <algorithm>
#include <set>

namespace casemate {

namespace {

using Pieces = std::vector<Piece>;
using Places = std::vector<std::size_t>;

Places comments(const Pieces& pieces)
{
    Places places;
    for (std::size_t place = 0; place < pieces.size(); ++place)
        if (pieces[place].kind == PieceKind::Line)
            places.push_back(place);
    return places;
}

/// The places in @p from without one each for the same pieces of @p others at @p without.
Places less(const Pieces& from, const Places& places, const Pieces& others, const Places& without)
{
    std::multiset<std::pair<std::string_view, std::string_view>> gone;
    for (const std::size_t place : without)
        gone.emplace(others[place].section, others[place].text());
    Places rest;
    for (const std::size_t place : places)
        if (const auto same = gone.find({from[place].section, from[place].text()}); same == gone.end())
            rest.push_back(place);
        else
            gone.erase(same);
    return rest;
}

std::set<std::string> sectionsOf(const Pieces& pieces, const Places& places)
{
    std::set<std::string> sections;
    for (const std::size_t place : places)
        sections.insert(pieces[place].section);
    return sections;
}

/// The section that a piece put at @p place of @p pieces is in.
std::string sectionAt(const Pieces& pieces, std::size_t place)
{
    return place == 0 ? std::string() : pieces[place - 1].section;
}

/// Where the comment at @p place of @p ours goes in @p pieces.
std::size_t target(Pieces& pieces, const Pieces& ours, std::size_t place, std::string_view endOfLine)
{
    const auto isText = [](const Piece& piece) { return piece.kind != PieceKind::Blank; };
    const auto same = [&](const Piece& wanted) {
        return std::ranges::find_if(pieces, [&](const Piece& piece) { return piece.saysTheSameAs(wanted); });
    };
    const std::string& section = ours[place].section;
    const auto here = ours.begin() + static_cast<std::ptrdiff_t>(place);
    if (const auto next = std::find_if(here + 1, ours.end(), isText); next != ours.end())
        if (const auto found = same(*next); found != pieces.end()) {
            const auto above = static_cast<std::size_t>(found - pieces.begin());
            if (sectionAt(pieces, above) == section)
                return above;
        }
    const auto previous = std::find_if(std::make_reverse_iterator(here), ours.rend(), isText);
    if (previous != ours.rend() && previous->section == section)
        if (const auto found = same(*previous); found != pieces.end())
            return static_cast<std::size_t>(found - pieces.begin()) + 1;
    return sectionEnd(pieces, section, endOfLine);
}

} // namespace

CommentChanges mergeComments(
    Pieces& pieces, const Pieces& base, const Pieces& ours, const Pieces& theirs, std::string_view endOfLine)
{
    const Places inBase = comments(base);
    const Places inOurs = comments(ours);
    const Places inTheirs = comments(theirs);
    const Places addedByUs = less(ours, inOurs, base, inBase);
    const Places addedByThem = less(theirs, inTheirs, base, inBase);
    const Places removedByUs = less(base, inBase, ours, inOurs);
    const Places removedByThem = less(base, inBase, theirs, inTheirs);
    // What they took away too is there no more to be found.
    for (const std::size_t place : less(base, removedByUs, base, removedByThem))
        if (const auto found =
                std::ranges::find_if(pieces, [&](const Piece& piece) { return piece.saysTheSameAs(base[place]); });
            found != pieces.end())
            pieces.erase(found);
    // From the last to the first, so that each finds the one below it in place.
    Places added = less(ours, addedByUs, theirs, addedByThem);
    std::ranges::reverse(added);
    for (const std::size_t place : added) {
        const std::size_t at = target(pieces, ours, place, endOfLine);
        pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(at), ours[place]);
    }
    const auto count = [](std::set<std::string> some, const std::set<std::string>& more) {
        some.insert(more.begin(), more.end());
        return some.size();
    };
    return {.ours = count(sectionsOf(ours, addedByUs), sectionsOf(base, removedByUs)),
        .theirs = count(sectionsOf(theirs, less(theirs, addedByThem, ours, addedByUs)),
            sectionsOf(base, less(base, removedByThem, base, removedByUs)))};
}

} // namespace casemate
