// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/commandline.h"
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/names.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <algorithm>

namespace casemate::kinds {

namespace {
/// An absolute path or the plain name of a program, without quotes, backslashes and control characters, and since 262
/// without the characters of file name patterns.
bool isExecutable(std::string_view path, const Dialect& dialect)
{
    const bool isStrict = dialect.version.number >= 262;
    const bool isSafe = std::ranges::none_of(path, [isStrict](char c) {
        return (c > 0 && c < ' ') || c == '\x7f' || c == '"' || c == '\'' || c == '\\'
            || (isStrict && (c == '*' || c == '?' || c == '['));
    });
    const bool isFolder =
        path.ends_with('/') || (dialect.version.number >= 257 && (path.ends_with("/.") || path.ends_with("/..")));
    if (!isSafe || isFolder || (isStrict && !text::isValidUtf8(path)))
        return false;
    return path.starts_with('/') ? isValidPath(path) : names::isFileName(path);
}

/// Takes the commands off an assignment, one after another; a semicolon by itself stands between two of them.
class CommandReader {
public:
    explicit CommandReader(const Reading& reading)
        : m_reading(reading)
        , m_rest(reading.text)
    {
    }

    /// Reads one command; true if another may follow.
    bool readOne()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(text::whitespace), m_rest.size()));
        const std::string_view begin = m_rest;
        const auto first = nextWord();
        if (!first) {
            if (m_hasFailed)
                m_reading.skipped(IssueKind::BadSyntax, begin);
            return false;
        }
        if (*first == ";")
            return true;
        const CommandPrefixes prefixes = prefixesOf(*first, m_reading.dialect);
        const std::string_view program = std::string_view(*first).substr(prefixes.length);
        const bool isGood = prefixes.usesShell || isProgram(program);
        const std::size_t inherent = prefixes.usesShell || !prefixes.hasOwnName ? 1 : 0;
        if (!isGood || !readArguments() || m_arguments + inherent == 0) {
            fail(prefixes, begin);
            return false;
        }
        const auto length = static_cast<std::size_t>(m_end - begin.data());
        m_reading.as<EntryList>().entries.emplace_back(text::stripped(begin.substr(0, length)));
        m_effect = Effect::Applied;
        return m_goesOn;
    }
    [[nodiscard]] Effect effect() const { return m_effect; }

private:
    /// A wrong escape is taken as it is written; only an open quote ends the line.
    std::optional<std::string> nextWord()
    {
        constexpr unsigned flags = text::UnquoteWords | text::ResolveEscapes;
        text::WordReader strict(m_rest, flags);
        if (auto word = strict.next(); word || !strict.hasFailed())
            return taken(strict, std::move(word));
        text::WordReader lenient(m_rest, flags | text::KeepWrongEscapes);
        auto word = lenient.next();
        m_hasFailed = !word;
        if (word)
            m_reading.remark(
                IssueKind::BadSyntax, Consequence::None, m_rest.substr(0, m_rest.size() - lenient.rest().size()));
        return taken(lenient, std::move(word));
    }
    std::optional<std::string> taken(const text::WordReader& words, std::optional<std::string> word)
    {
        const std::string_view rest = words.isAtEnd() ? m_rest.substr(m_rest.size()) : words.rest();
        if (word)
            m_end = rest.data();
        m_rest = rest;
        return word;
    }
    [[nodiscard]] bool isProgram(std::string_view program) const
    {
        const auto path = resolved(program, m_reading.dialect);
        return path && !path->text.empty() && path->text.size() < 4096
            && (!path->isKnown || isExecutable(path->text, m_reading.dialect));
    }
    [[nodiscard]] bool isAlone(std::string_view token) const
    {
        return m_rest.starts_with(token)
            && (m_rest.size() == token.size() || text::whitespace.contains(m_rest[token.size()]));
    }
    void drop(std::size_t length)
    {
        m_rest.remove_prefix(length);
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(text::whitespace), m_rest.size()));
    }
    bool readArguments()
    {
        m_goesOn = false;
        m_arguments = 0;
        while (!m_rest.empty()) {
            if (isAlone(";")) {
                drop(1);
                m_goesOn = true;
                return true;
            }
            if (isAlone("\\;")) {
                drop(2);
                m_end = m_rest.data();
                ++m_arguments;
                continue;
            }
            const auto word = nextWord();
            if (!word)
                return !m_hasFailed;
            if (word->contains('%') && !resolved(*word, m_reading.dialect))
                return false;
            ++m_arguments;
        }
        return true;
    }
    void fail(const CommandPrefixes& prefixes, std::string_view begin)
    {
        if (m_effect != Effect::Applied || !prefixes.mayFail)
            m_effect = prefixes.mayFail ? Effect::Ignored : Effect::Fatal;
        m_reading.remark(
            IssueKind::BadSyntax, prefixes.mayFail ? Consequence::LineIgnored : Consequence::UnitRefused, begin);
    }

    const Reading& m_reading;
    std::string_view m_rest;
    const char* m_end = nullptr; ///< one past the last word taken
    std::size_t m_arguments = 0;
    bool m_goesOn = false;
    bool m_hasFailed = false;
    Effect m_effect = Effect::Ignored;
};

Effect readCommands(const Reading& reading)
{
    CommandReader commands(reading);
    while (commands.readOne()) { }
    return commands.effect();
}

Lines moreCommands(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEachEntry, directive, before, wanted, dialect);
}
} // namespace

constinit const Kind command{.read = readCommands, .spell = spellEachEntry, .difference = moreCommands};

} // namespace casemate::kinds
