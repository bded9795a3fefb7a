// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/draftmutator.h"

namespace casemate::tests {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longLine = std::size_t{1} << 20U;

constexpr std::string_view stops[] = {"Description=caf\xe9"sv, "\xff"sv, "X-Own=\xc0\x80"sv, "UMask=0077 \xe2\x82"sv,
    "[Unit"sv, "["sv, "[Un\"it]"sv, "[Service] # mine"sv, "['x']"sv, "[a\\b]"sv, "ExecStart=relative/path"sv,
    "ExecStartPre=\"/bin/open"sv, "WorkingDirectory=relative"sv, "ExecStop=/bin/%q"sv, "User=a b"sv};
constexpr std::string_view lines[] = {"[Service]"sv, "[Unit]"sv, "[Install]"sv, "[X-Mine]"sv, "[]"sv, "[a*]"sv,
    "nonsense"sv, "=value"sv, "# a comment"sv, "; caf\xe9"sv, "# open \\"sv, ""sv, "Environment=A=1 \\"sv, "\\"sv,
    "NoSuchKey=1"sv, "\xef\xbb\xbf"sv, "\xef\xbb\xbf[Service]"sv, "\xef\xbb\xbfUMask=0022"sv, "PrivateTmp=yes"sv,
    "PrivateTmp=no"sv, "ProtectSystem="sv, "SystemCallFilter="sv, "CapabilityBoundingSet="sv, "BindPaths="sv,
    "After=network.target"sv, "Slice=app.slice"sv, "OnFailure=x"sv, "ConditionPathExists=x"sv};
constexpr std::string_view endsOfLine[] = {"\r"sv, "\r\n"sv, "\n\r"sv, "\0"sv, "\n\0"sv};
constexpr std::string_view someBytes[] = {"\\"sv, "["sv, "]"sv, "="sv, "\n"sv, "\r"sv, "\0"sv, " "sv, "#"sv, "\xe9"sv,
    "\xef\xbb\xbf"sv, "\""sv, "%"sv, ";"sv, "\x7f"sv, "\t"sv};

} // namespace

DraftMutator::DraftMutator(std::uint64_t seed, const Dialect& dialect)
    : m_dialect(dialect)
    , m_generator(seed, dialect)
    , m_nasty(~seed)
{
}

std::string DraftMutator::text()
{
    switch (m_nasty.below(8)) {
    case 0: return {};
    case 1: return m_generator.draft() + m_generator.draft();
    case 2: return "# mine\n\n" + m_generator.draft();
    default: return m_generator.draft();
    }
}

void DraftMutator::insertLine(std::string& text, std::string_view line)
{
    std::size_t at = m_nasty.below(text.size() + 1);
    at = m_nasty.once(8) ? 0 : text.find('\n', at) == std::string::npos ? text.size() : text.find('\n', at) + 1;
    text.insert(at, std::string(line) + (at == text.size() && m_nasty.once(3) ? "" : "\n"));
}

std::string DraftMutator::stopLine()
{
    if (m_nasty.once(60))
        return "Environment=A=" + std::string(longLine, 'x');
    if (m_nasty.once(12))
        return "Environment=A=1 \\\n# between\n  B=\xe9";
    return std::string(m_nasty.any(stops));
}

void DraftMutator::damage(std::string& text)
{
    const std::size_t at = m_nasty.below(text.size() + 1);
    switch (m_nasty.below(8)) {
    case 0: text.erase(at, 1 + m_nasty.below(3)); break;
    case 1: text.insert(at, m_nasty.any(someBytes)); break;
    case 2: text.resize(at); break;
    case 3: text += m_nasty.once(2) ? " \\" : " \\\n# at the end\n"; break;
    case 4: {
        const std::string_view end = m_nasty.any(endsOfLine);
        const bool isAll = m_nasty.once(2);
        for (auto line = text.find('\n'); line != std::string::npos; line = text.find('\n', line + end.size()))
            if (isAll || m_nasty.once(3))
                text.replace(line, 1, end);
        break;
    }
    case 5: insertLine(text, stopLine()); break;
    default: insertLine(text, m_nasty.any(lines));
    }
}

std::string DraftMutator::draft()
{
    std::string draft = text();
    for (std::size_t count = m_nasty.below(4); count > 0; --count)
        damage(draft);
    return draft;
}

std::string DraftMutator::stoppedDraft()
{
    std::string draft = text();
    if (m_nasty.once(3))
        damage(draft);
    insertLine(draft, stopLine());
    return draft;
}

std::optional<Change> DraftMutator::change()
{
    const DirectiveId id = m_generator.anyDirective(Section::Service);
    const Directive& row = directive(id);
    const std::string text = m_generator.validValue(row);
    Value value;
    const bool isTaken = row.group != Group::Service && check(row, text, m_dialect).empty()
        && assign(row, value, text, m_dialect) == Effect::Applied;
    return isTaken ? std::optional(Change{.directive = id, .wanted = value}) : std::nullopt;
}

} // namespace casemate::tests
