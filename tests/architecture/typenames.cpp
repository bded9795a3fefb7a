// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/typenames.h"

#include <algorithm>
#include <optional>
#include <regex>
#include <sstream>

namespace casemate::tests {

namespace {

/// A line without its comment and without what its literals say.
std::string codeOf(const std::string& line)
{
    static const std::regex literals(R"re("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')re");
    static const std::regex comment(R"re(//.*)re");
    return std::regex_replace(std::regex_replace(line, literals, "\"\""), comment, "");
}

/// Follows the braces of one file.
class Reader {
public:
    /// The full name of the type that @p line begins to define outside of functions and other types.
    std::optional<std::string> read(const std::string& line)
    {
        static const std::regex space(R"re(^\s*(?:inline )?namespace\s*([\w:]*)\s*\{)re");
        static const std::regex type(
            R"re(^(?:template\s*<.*>\s*)?(?:struct|class|enum class|enum|union) (?:alignas\(\w+\) )?(\w+)(?: final)?(?:\s*:[^:].*)?\s*(?:\{.*|$))re");
        const std::string code = codeOf(line);
        std::smatch match;
        std::optional<std::string> found;
        if (std::regex_search(code, match, space))
            m_spaces.push_back(match[1]);
        else if (m_depth == m_spaces.size() && std::regex_search(code, match, type) && !isUnnamed())
            found = prefix() + match[1].str();
        m_depth += static_cast<std::size_t>(std::ranges::count(code, '{'));
        m_depth -= std::min(m_depth, static_cast<std::size_t>(std::ranges::count(code, '}')));
        m_spaces.resize(std::min(m_spaces.size(), m_depth));
        return found;
    }

private:
    [[nodiscard]] bool isUnnamed() const { return std::ranges::contains(m_spaces, std::string()); }
    [[nodiscard]] std::string prefix() const
    {
        std::string text;
        for (const std::string& each : m_spaces)
            text += each + "::";
        return text;
    }

    std::vector<std::string> m_spaces; ///< the namespaces that are open
    std::size_t m_depth = 0; ///< braces that are open
};

} // namespace

std::vector<std::string> repeatedTypes(const Sources& sources)
{
    std::map<std::string, std::set<std::string>> files;
    for (const auto& [path, text] : sources) {
        Reader reader;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            if (auto name = reader.read(line))
                files[*std::move(name)].insert(path);
    }
    std::vector<std::string> repeated;
    for (const auto& [name, where] : files) {
        if (where.size() < 2)
            continue;
        std::string sentence = name + " is defined in";
        for (const std::string& path : where)
            sentence += ' ' + path;
        repeated.push_back(std::move(sentence));
    }
    return repeated;
}

} // namespace casemate::tests
