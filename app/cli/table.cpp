// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "app/cli/sentences.h"

#include <algorithm>
#include <array>

namespace casemate::cli {

namespace {

std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return (byte & 0xc0) != 0x80; }));
}

std::string_view colour(Tone tone)
{
    static constexpr std::array<std::string_view, 4> codes{"", "\x1b[0;1;32m", "\x1b[0;1;33m", "\x1b[0;1;31m"};
    return codes[static_cast<std::size_t>(tone)];
}

void append(std::string& line, const Cell& cell, std::size_t columnWidth, bool hasColours)
{
    const std::string padding(columnWidth - std::min(columnWidth, width(cell.text)), ' ');
    if (!line.empty())
        line += ' ';
    if (cell.isNumber)
        line += padding;
    line += toned(cell.text, cell.tone, hasColours);
    if (!cell.isNumber)
        line += padding;
}

/// The last column needs no padding, however long a text in it is.
bool isRagged(const std::vector<Cell>& cells, std::size_t column)
{
    return column + 1 == cells.size() && !cells[column].isNumber;
}

std::string finished(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

std::string toned(std::string_view text, Tone tone, bool hasColours)
{
    if (!hasColours || tone == Tone::Plain)
        return std::string(text);
    return std::string(colour(tone)).append(text).append("\x1b[0m");
}

Tone toneOf(Predicate predicate)
{
    if (predicate >= Predicate::Unsafe)
        return Tone::Bad;
    if (predicate == Predicate::Exposed)
        return Tone::Warning;
    return predicate == Predicate::Medium ? Tone::Plain : Tone::Good;
}

std::string tableText(const std::vector<std::string>& head, std::vector<std::vector<Cell>> rows, bool hasColours)
{
    for (auto& row : rows)
        for (Cell& cell : row)
            cell.text = visible(cell.text);
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < head.size(); ++column) {
        widths.push_back(width(head[column]));
        for (const auto& row : rows)
            widths.back() = std::max(widths.back(), width(row[column].text));
    }
    const auto lineOf = [&](const std::vector<Cell>& cells) {
        std::string line;
        for (std::size_t column = 0; column < cells.size(); ++column)
            append(line, cells[column], isRagged(cells, column) ? 0 : widths[column], hasColours);
        return finished(std::move(line));
    };
    std::vector<Cell> names;
    for (std::size_t column = 0; column < head.size(); ++column)
        names.push_back({.text = head[column], .isNumber = !rows.empty() && rows.front()[column].isNumber});
    std::string text = lineOf(names);
    for (const auto& row : rows)
        text += lineOf(row);
    return text;
}

std::string csvLine(const std::vector<std::string>& fields)
{
    std::string line;
    for (const std::string& raw : fields) {
        if (&raw != &fields.front())
            line += ',';
        const std::string field = visible(raw, text::Keep::Tabs);
        if (field.find_first_of(",\"") == std::string::npos) {
            line += field;
            continue;
        }
        line += '"';
        for (const char byte : field)
            line += byte == '"' ? std::string("\"\"") : std::string(1, byte);
        line += '"';
    }
    return line + "\r\n";
}

} // namespace casemate::cli
