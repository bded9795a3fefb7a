// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/lines.h"

#include "models/core/text.h"

#include <algorithm>

namespace casemate {

std::string_view LineReader::takePhysical()
{
    const auto end = m_rest.find('\n');
    const std::string_view line = m_rest.substr(0, end);
    m_rest = end == std::string_view::npos ? std::string_view() : m_rest.substr(end + 1);
    ++m_read;
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

bool LineReader::next()
{
    while (!m_rest.empty()) {
        m_number = m_read + 1;
        std::string_view line = takePhysical();
        if (m_continuation == Continuation::Backslash && line.ends_with('\\')) {
            m_joined.clear();
            while (line.ends_with('\\')) {
                m_joined.append(line.substr(0, line.size() - 1)).append(" ");
                line = m_rest.empty() ? std::string_view() : takePhysical();
            }
            m_joined.append(line);
            line = m_joined;
        }
        m_line = text::stripped(line);
        if (!m_line.empty())
            return true;
    }
    return false;
}

std::string_view withoutComment(std::string_view line, char mark)
{
    char quote = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == mark)
            return text::stripped(line.substr(0, at));
        else if (c == '"' || c == '\'')
            quote = c;
    }
    return text::stripped(line);
}

KeyAndValue keyAndValue(std::string_view line, char sign)
{
    std::size_t end = 0;
    while (end < line.size() && !text::whitespace.contains(line[end]) && (sign == '\0' || line[end] != sign))
        ++end;
    KeyAndValue result{.key = text::lowered(line.substr(0, end)), .value = text::stripped(line.substr(end))};
    if (sign != '\0' && result.value.starts_with(sign))
        result.value = text::stripped(result.value.substr(1));
    return result;
}

std::string_view unquoted(std::string_view value)
{
    const bool isQuoted =
        value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    return isQuoted ? value.substr(1, value.size() - 2) : value;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    text::WordReader reader(text, text::UnquoteWords | text::KeepBackslashes | text::CloseQuotes);
    std::vector<std::string> words;
    while (auto word = reader.next())
        words.push_back(*std::move(word));
    return words;
}

} // namespace casemate
