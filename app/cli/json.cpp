// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "models/core/visible.h"

#include <format>

namespace casemate::cli {

namespace {

/// @p code as JSON spells it, in UTF-16.
std::string escaped(char32_t code)
{
    const auto number = static_cast<unsigned>(code);
    if (number < 0x10000)
        return std::format("\\u{:04x}", number);
    return std::format("\\u{:04x}\\u{:04x}", 0xd800 + ((number - 0x10000) >> 10U), 0xdc00 + (number & 0x3ffU));
}

} // namespace

void JsonWriter::separate()
{
    if (!m_isFirst)
        m_text += ',';
    if (m_isOuterList && m_depth == 1)
        m_text += '\n';
    m_isFirst = false;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_isOuterList = m_isOuterList || (m_depth == 0 && bracket == '[');
    m_text += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (m_isOuterList && m_depth == 0 && !m_isFirst)
        m_text += '\n';
    m_text += bracket;
    m_isFirst = false;
}

void JsonWriter::key(std::string_view name)
{
    text(name);
    m_text += ':';
    m_isFirst = true;
}

void JsonWriter::literal(std::string_view digits)
{
    separate();
    m_text += digits;
}

void JsonWriter::text(std::string_view value)
{
    separate();
    m_text += '"';
    while (!value.empty()) {
        const text::Character character = text::firstCharacter(value);
        if (character.code == '"' || character.code == '\\')
            m_text.append(1, '\\').append(value.substr(0, 1));
        else if (!character.isValid)
            m_text += "\xef\xbf\xbd";
        else if (!text::isVisible(character.code))
            m_text += escaped(character.code);
        else
            m_text += value.substr(0, character.length);
        value.remove_prefix(character.length);
    }
    m_text += '"';
}

} // namespace casemate::cli
