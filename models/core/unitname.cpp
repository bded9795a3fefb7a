// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/unitname.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::size_t longest = 255;

constexpr std::array<std::string_view, 11> types{
    "service", "socket", "target", "device", "mount", "automount", "swap", "timer", "path", "slice", "scope"};

constexpr bool isAllowed(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || std::string_view(":-_.\\@").contains(c);
}

bool isName(std::string_view text)
{
    const std::size_t dot = text.rfind('.');
    return text.size() <= longest && dot != std::string_view::npos && dot != 0
        && std::ranges::contains(types, text.substr(dot + 1)) && std::ranges::all_of(text.substr(0, dot), isAllowed)
        && text.front() != '@';
}

std::unexpected<Error> invalid(std::string_view text)
{
    return std::unexpected(Error{.kind = ErrorKind::InvalidName, .subject = std::string(text), .detail = {}});
}

std::string escaped(std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char c : text) {
        if (isAllowed(c)) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += "\\x";
        result += digits[byte >> 4U];
        result += digits[byte & 0xfU];
    }
    return result;
}

} // namespace

Result<UnitName> UnitName::parse(std::string_view text)
{
    if (!isName(text))
        return invalid(text);
    return UnitName(std::string(text));
}

Result<UnitName> UnitName::parseLoosely(std::string_view text)
{
    if (isName(text))
        return UnitName(std::string(text));
    if (text.empty() || text.size() > longest
        || text.find_first_of(std::string_view("/*?[\0", 5)) != std::string_view::npos)
        return invalid(text);
    std::string name = escaped(text);
    if (!isName(name))
        name += ".service";
    if (!isName(name))
        return invalid(text);
    return UnitName(std::move(name));
}

std::string_view UnitName::prefix() const { return stem().substr(0, stem().find('@')); }

std::string_view UnitName::type() const { return std::string_view(m_text).substr(m_text.rfind('.') + 1); }

std::string_view UnitName::stem() const { return std::string_view(m_text).substr(0, m_text.rfind('.')); }

std::string_view UnitName::instance() const
{
    const std::size_t at = stem().find('@');
    return at == std::string_view::npos ? std::string_view() : stem().substr(at + 1);
}

bool UnitName::isTemplate() const { return stem().find('@') == stem().size() - 1; }

bool UnitName::isInstance() const { return !instance().empty(); }

std::optional<UnitName> UnitName::templateName() const
{
    if (!isInstance())
        return std::nullopt;
    return UnitName(std::string(prefix()) + "@." + std::string(type()));
}

std::optional<UnitName> UnitName::withInstance(std::string_view instance) const
{
    if (!isTemplate() || instance.empty() || !std::ranges::all_of(instance, isAllowed))
        return std::nullopt;
    std::string name = std::string(stem()) + std::string(instance) + "." + std::string(type());
    if (!isName(name))
        return std::nullopt;
    return UnitName(std::move(name));
}

} // namespace casemate
