// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/shelltext.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace casemate {

namespace {

constexpr std::size_t mostCommands = 32;
constexpr std::size_t mostWords = 1024;

// Words that stand before a command without being one.
constexpr std::array<std::string_view, 10> keywords{
    "if", "then", "elif", "else", "while", "until", "do", "{", "!", "time"};
// What the shell does by itself, and words after which no command stands.
constexpr std::array<std::string_view, 45> builtins{".", ":", "[", "[[", "alias", "bg", "break", "case", "cd",
    "continue", "declare", "done", "echo", "esac", "eval", "exit", "export", "false", "fi", "for", "function",
    "getopts", "hash", "kill", "let", "local", "printf", "pwd", "read", "readonly", "return", "select", "set", "shift",
    "shopt", "source", "test", "times", "trap", "true", "type", "ulimit", "umask", "unset", "wait"};

/// A word, or an operator between commands.
struct Token {
    std::string text{};
    bool isOperator = false;
    bool isPlain = true; ///< means just itself
};

/// Takes a shell's text apart into words and operators.
class Tokenizer {
public:
    explicit Tokenizer(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<Token> next()
    {
        skipBlanks();
        if (m_at == m_text.size())
            return std::nullopt;
        if (isOperatorAt()) {
            const std::size_t length = m_text.substr(m_at).starts_with("&&") || m_text.substr(m_at).starts_with("||")
                    || m_text.substr(m_at).starts_with(">>") || m_text.substr(m_at).starts_with("<<")
                    || m_text.substr(m_at).starts_with(">&") || m_text.substr(m_at).starts_with("&>")
                ? 2
                : 1;
            m_at += length;
            return Token{.text = std::string(m_text.substr(m_at - length, length)), .isOperator = true};
        }
        return word();
    }

private:
    [[nodiscard]] bool isOperatorAt() const { return std::string_view(";&|()<>\n").contains(m_text[m_at]); }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            if (m_text.substr(m_at).starts_with("\\\n"))
                m_at += 2;
            else if (m_text[m_at] == ' ' || m_text[m_at] == '\t')
                ++m_at;
            else if (m_text[m_at] == '#')
                m_at = std::min(m_text.size(), m_text.find('\n', m_at));
            else
                return;
        }
    }

    Token word()
    {
        Token token;
        char quote = '\0';
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (quote == '\0' && (c == ' ' || c == '\t' || isOperatorAt()))
                break;
            if (c == quote) {
                quote = '\0';
            } else if (quote == '\0' && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == '\\' && quote != '\'' && m_at + 1 < m_text.size()) {
                token.text += m_text[++m_at];
            } else {
                token.isPlain = token.isPlain && (quote == '\'' || !std::string_view("$`").contains(c))
                    && (quote != '\0' || !std::string_view("*?").contains(c));
                token.text += c;
            }
        }
        return token;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isAssignment(std::string_view word)
{
    const auto sign = word.find('=');
    return sign != std::string_view::npos && sign > 0 && std::ranges::all_of(word.substr(0, sign), [](char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// Makes commands of tokens.
class Gatherer {
public:
    void take(Token token)
    {
        const bool isRedirection = token.isOperator && token.text.find_first_of("<>") != std::string::npos;
        if (isRedirection) {
            // "2>": the number is a word of its own here
            if (!m_words.empty() && m_words.back().text.size() == 1
                && std::string_view("0123456789").contains(m_words.back().text[0]))
                m_words.pop_back();
            m_skipsWord = true;
        } else if (token.isOperator) {
            end(token.text);
        } else if (m_skipsWord) {
            m_skipsWord = false;
        } else if (m_words.size() < mostWords) {
            m_words.push_back(std::move(token));
        }
    }

    std::vector<ShellCommand> finish()
    {
        end({});
        return std::move(m_commands);
    }

private:
    void end(const std::string& separator)
    {
        ShellCommand command{.isAside = m_isAside || separator == "&"};
        m_isAside = separator == "|" || separator == "||";
        m_skipsWord = false;
        auto word = m_words.begin();
        for (; word != m_words.end(); ++word) {
            if (word->text == "exec" || word->text == "command")
                command.isExec = command.isExec || word->text == "exec";
            else if (!isAssignment(word->text) && !std::ranges::contains(keywords, word->text))
                break;
        }
        const bool isTaken = word != m_words.end() && word->isPlain && !word->text.empty()
            && !word->text.starts_with('-') && !word->text.starts_with('}') && m_commands.size() < mostCommands
            && !std::ranges::contains(builtins, word->text);
        for (; isTaken && word != m_words.end(); ++word)
            command.words.push_back(std::move(word->text));
        if (isTaken)
            m_commands.push_back(std::move(command));
        m_words.clear();
    }

    std::vector<Token> m_words;
    std::vector<ShellCommand> m_commands;
    bool m_isAside = false;
    bool m_skipsWord = false;
};

} // namespace

std::vector<ShellCommand> shellCommands(std::string_view text)
{
    Tokenizer tokens(text);
    Gatherer gatherer;
    while (auto token = tokens.next())
        gatherer.take(*std::move(token));
    return gatherer.finish();
}

ShellCommand lastExecOf(std::string_view text)
{
    ShellCommand last;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find('\n', at);
        while (end != std::string_view::npos && end > at && text[end - 1] == '\\')
            end = text.find('\n', end + 1);
        const std::string_view line = text::stripped(text.substr(at, end == std::string_view::npos ? end : end - at));
        if (line.starts_with("exec "))
            if (auto commands = shellCommands(line); !commands.empty() && commands.front().isExec)
                last = std::move(commands.front());
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return last;
}

} // namespace casemate
