// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/pathtext.h"

#include "models/catalogue/kinds/kind.h"
#include "models/core/text.h"

namespace casemate::kinds {

namespace {
constexpr std::size_t longestComponent = 255;
constexpr std::size_t longestPath = 4095;

/// Takes the next component off @p rest, "." and slashes skipped; empty at the end.
std::string_view nextComponent(std::string_view& rest)
{
    for (;;) {
        const auto start = rest.find_first_not_of('/');
        if (start == std::string_view::npos) {
            rest = {};
            return {};
        }
        const auto end = rest.find('/', start);
        const std::string_view component = rest.substr(start, end == std::string_view::npos ? end : end - start);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end);
        if (component != ".")
            return component;
    }
}
/// True for an absolute path of plain characters that simplified() leaves as it is and that is valid: most are.
bool isTidy(std::string_view path)
{
    if (path.size() < 2 || path.size() > longestPath || path.front() != '/' || path.back() == '/')
        return false;
    std::size_t begin = 0; // of the component at hand
    for (std::size_t at = 0; at <= path.size(); ++at) {
        if (at < path.size() && path[at] != '/') {
            const auto byte = static_cast<unsigned char>(path[at]);
            if (byte == 0 || byte > 0x7f || byte == '%')
                return false;
            continue;
        }
        const std::string_view component = path.substr(begin, at - begin);
        const bool isFirst = at == 0;
        if (!isFirst
            && (component.empty() || component == "." || component == ".." || component.size() > longestComponent))
            return false;
        begin = at + 1;
    }
    return true;
}
} // namespace

std::string simplified(std::string_view path, bool dropsLeadingParents)
{
    const bool isAbsolute = path.starts_with('/');
    std::string result(isAbsolute ? "/" : "");
    bool isFirst = true;
    for (std::string_view component = nextComponent(path); !component.empty(); component = nextComponent(path)) {
        if (isFirst && isAbsolute && dropsLeadingParents && component == "..")
            continue;
        if (!isFirst)
            result += '/';
        result += component;
        isFirst = false;
    }
    if (result.empty())
        result = ".";
    return result;
}

bool isValidPath(std::string_view path)
{
    if (path.empty() || path.size() > longestPath)
        return false;
    for (std::string_view component = nextComponent(path); !component.empty(); component = nextComponent(path))
        if (component.size() > longestComponent)
            return false;
    return true;
}

bool isNormalized(std::string_view path)
{
    if (path.empty() || path.contains("//"))
        return false;
    while (!path.empty()) {
        const auto end = path.find('/');
        const std::string_view component = path.substr(0, end);
        if (component == "." || component == "..")
            return false;
        path = end == std::string_view::npos ? std::string_view{} : path.substr(end + 1);
    }
    return true;
}

std::optional<std::string> checkedPath(std::string_view path, PathRule rule, const Dialect& dialect)
{
    if (rule != PathRule::Relative && isTidy(path))
        return std::string(path);
    const bool hasSpecifiers = path.contains('%');
    const auto real = hasSpecifiers ? resolved(path, dialect) : Resolved{};
    if (!real)
        return std::nullopt;
    const std::string_view text = hasSpecifiers ? std::string_view(real->text) : path;
    if (text.empty() || text.size() > longestPath || !text::isValidUtf8(text))
        return std::nullopt;
    const bool isOpen = !real->isKnown && path.starts_with('%');
    const bool isAbsolute = text.starts_with('/');
    if (!isOpen && ((rule == PathRule::Absolute && !isAbsolute) || (rule == PathRule::Relative && isAbsolute)))
        return std::nullopt;
    const bool dropsLeadingParents = dialect.version.number >= 257;
    std::string tidy = simplified(text, dropsLeadingParents);
    if (!isValidPath(tidy) || !isNormalized(tidy))
        return std::nullopt;
    return hasSpecifiers ? simplified(path, dropsLeadingParents) : std::move(tidy);
}

std::string tuplePart(std::string_view part)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char c : part) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == ':' || c == '\\') {
            result += '\\';
            result += c;
        } else if (byte <= ' ' || c == '"' || c == '\'' || c == '\x7f') {
            result += "\\x";
            result += digits[byte / 16U];
            result += digits[byte % 16U];
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace casemate::kinds
