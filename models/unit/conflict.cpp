// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/conflict.h"

#include "models/unit/physicallines.h"

#include <algorithm>

namespace casemate {

namespace {

using Pieces = std::vector<Piece>;

/// @p document with @p lines, which are of one side of @p conflict, for what stands there.
UnitDocument withLines(
    const UnitDocument& document, const Conflict& conflict, const std::vector<SpeltLine>& lines, const Dialect& dialect)
{
    if (conflict.kind == ConflictKind::File) {
        std::string bytes;
        for (const SpeltLine& line : lines)
            bytes += line.bytes;
        return UnitDocument(std::move(bytes));
    }
    const std::string group = groupOf(conflict.section, conflict.key);
    Pieces wanted;
    for (const SpeltLine& line : lines)
        wanted.push_back({.kind = PieceKind::Assignment,
            .section = conflict.section,
            .key = conflict.key,
            .value = {},
            .group = group,
            .line = line.number,
            .bytes = line.bytes});
    Pieces pieces = piecesOf(document, dialect);
    replaceGroup(pieces, group, conflict.section, wanted, document.endOfLine());
    return UnitDocument(joined(pieces, document.endOfLine()));
}

} // namespace

std::vector<SpeltLine> spelt(const Pieces& pieces)
{
    std::vector<SpeltLine> lines;
    for (const Piece& piece : pieces)
        lines.push_back({.number = piece.line, .bytes = piece.bytes});
    return lines;
}

std::vector<SpeltLine> spelt(const UnitDocument& document)
{
    std::vector<SpeltLine> lines;
    for (const PhysicalLine& line : physicalLines(document.bytes()))
        lines.push_back({.number = static_cast<std::uint32_t>(lines.size() + 1),
            .bytes = std::string(line.text).append(line.endOfLine)});
    return lines;
}

UnitDocument settled(const UnitDocument& document, const Conflict& conflict, Side side, const Dialect& dialect)
{
    return side == Side::Ours ? document : withLines(document, conflict, conflict.theirs, dialect);
}

UnitDocument undecided(const UnitDocument& base, std::span<const Conflict> conflicts, const Dialect& dialect)
{
    UnitDocument document = base;
    for (const Conflict& conflict : conflicts)
        document = withLines(document, conflict, conflict.base, dialect);
    return document;
}

std::vector<SpeltLine> linesFor(const UnitDocument& document, const Conflict& conflict, const Dialect& dialect)
{
    if (conflict.kind == ConflictKind::File)
        return spelt(document);
    const std::string group = groupOf(conflict.section, conflict.key);
    Pieces pieces = piecesOf(document, dialect);
    std::erase_if(pieces, [&](const Piece& piece) { return piece.group != group; });
    return spelt(pieces);
}

} // namespace casemate
