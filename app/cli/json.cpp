// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "models/core/text.h"

#include <QString>

#include <format>

namespace casemate::cli {

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
    std::string repaired;
    if (!text::isValidUtf8(value)) {
        repaired = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).toStdString();
        value = repaired;
    }
    separate();
    m_text += '"';
    for (const char byte : value) {
        if (byte == '"' || byte == '\\')
            m_text += '\\';
        if (static_cast<unsigned char>(byte) < ' ')
            m_text += std::format("\\u{:04x}", static_cast<unsigned>(byte));
        else
            m_text += byte;
    }
    m_text += '"';
}

} // namespace casemate::cli
