// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/statements.h"

#include "models/core/text.h"

#include <algorithm>

namespace casemate {

namespace {

// far more than any directive has, and little enough for a file of nothing but words
constexpr std::size_t mostWords = 256;

} // namespace

void StatementReader::advance()
{
    if (m_text[m_at++] == '\n')
        ++m_current;
}

bool StatementReader::skipComment()
{
    const std::string_view rest = m_text.substr(m_at);
    const bool isC = m_comments == Comments::HashAndC;
    std::size_t end = std::string_view::npos;
    if (rest.starts_with('#') || (isC && rest.starts_with("//"))) {
        end = rest.find('\n');
    } else if (isC && rest.starts_with("/*")) {
        end = rest.find("*/", 2);
        end = end == std::string_view::npos ? end : end + 2;
    } else {
        return false;
    }
    const std::size_t stop = end == std::string_view::npos ? m_text.size() : m_at + end;
    while (m_at < stop)
        advance();
    return true;
}

bool StatementReader::skipBlanks()
{
    while (m_at < m_text.size())
        if (text::whitespace.contains(m_text[m_at]))
            advance();
        else if (!skipComment())
            return true;
    return false;
}

void StatementReader::takeWord()
{
    std::string word;
    char quote = 0;
    bool isVariable = false; // within "${"
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\\' && m_at + 1 < m_text.size()) {
            advance();
            // nginx keeps the backslash before anything that is not special, as regular expressions need it
            if (!std::string_view("\"'\\ ;{}").contains(m_text[m_at]))
                word += '\\';
            word += m_text[m_at];
        } else if (quote != 0) {
            if (c == quote) {
                advance();
                break;
            }
            word += c;
        } else if (word.empty() && (c == '"' || c == '\'')) {
            quote = c;
        } else if (text::whitespace.contains(c) || c == ';') {
            break;
        } else if (isVariable || (c == '{' && word.ends_with('$'))) {
            isVariable = c != '}';
            word += c;
        } else if (c == '{' || c == '}') {
            break;
        } else {
            word += c;
        }
        advance();
    }
    if (m_words.size() < mostWords)
        m_words.push_back(std::move(word));
}

bool StatementReader::next()
{
    m_words.clear();
    m_line = 0;
    while (skipBlanks()) {
        const char c = m_text[m_at];
        if (m_line == 0)
            m_line = m_current;
        if (c != ';' && c != '{' && c != '}') {
            takeWord();
            continue;
        }
        advance();
        m_end = c == ';' ? End::Statement : c == '{' ? End::BlockBegin : End::BlockEnd;
        if (m_end == End::BlockEnd)
            m_words.clear();
        return true;
    }
    m_words.clear();
    return false;
}

std::string StatementReader::value() const
{
    return m_words.empty() ? std::string() : text::join(std::span(m_words).subspan(1), " ");
}

void StatementReader::skipBlock()
{
    for (std::size_t depth = 1; depth > 0 && m_at < m_text.size(); advance()) {
        if (m_text[m_at] == '{')
            ++depth;
        else if (m_text[m_at] == '}')
            --depth;
    }
}

} // namespace casemate
