// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/specifiers.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace casemate {

namespace {

/// An escaped part of a unit name as it was before systemd-escape(1).
std::optional<std::string> unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '-') {
            result += '/';
        } else if (text[i] != '\\') {
            result += text[i];
        } else {
            if (i + 3 >= text.size() || text[i + 1] != 'x' || !isxdigit(static_cast<unsigned char>(text[i + 2]))
                || !isxdigit(static_cast<unsigned char>(text[i + 3])))
                return std::nullopt;
            result += static_cast<char>(std::stoi(std::string(text.substr(i + 2, 2)), nullptr, 16));
            i += 3;
        }
    }
    return result;
}

/// An escaped path as systemd-escape(1) makes it with --path: "-" is the root folder.
std::optional<std::string> unescapedPath(std::string_view text)
{
    if (text == "-")
        return "/";
    if (text.empty() || text.starts_with('-') || text.ends_with('-') || text.contains("--"))
        return std::nullopt;
    const auto path = unescaped(text);
    return path ? std::optional('/' + *path) : std::nullopt;
}

/// The parts of a unit's name.
struct NameParts {
    std::string_view stem, prefix, instance;

    explicit NameParts(std::string_view name)
        : stem(name.substr(0, name.rfind('.')))
        , prefix(stem.substr(0, stem.find('@')))
        , instance(prefix.size() < stem.size() ? stem.substr(prefix.size() + 1) : std::string_view())
    {
    }
    [[nodiscard]] std::string_view lastComponent() const
    {
        const auto dash = prefix.rfind('-');
        return dash == std::string_view::npos ? prefix : prefix.substr(dash + 1);
    }
};

std::optional<std::string> ofName(char letter, const std::string& name)
{
    const NameParts parts(name);
    switch (letter) {
    case 'n': return name;
    case 'N': return std::string(parts.stem);
    case 'p': return std::string(parts.prefix);
    case 'P': return unescaped(parts.prefix);
    case 'i': return std::string(parts.instance);
    case 'I': return unescaped(parts.instance);
    case 'j': return std::string(parts.lastComponent());
    case 'J': return unescaped(parts.lastComponent());
    case 'y': return "/etc/systemd/system/" + name;
    case 'Y': return "/etc/systemd/system";
    default: {
        return unescapedPath(parts.instance.empty() ? parts.prefix : parts.instance);
    }
    }
}

/// A folder of the manager: the system's, and the user's below the home or runtime folder.
struct Folder {
    char letter;
    std::string_view system, user;
};
constexpr Folder folders[]{{'t', "/run", "%t"}, {'S', "/var/lib", "/.local/state"}, {'C', "/var/cache", "/.cache"},
    {'L', "/var/log", "/.local/state/log"}, {'E', "/etc", "/.config"}, {'D', "/usr/share", "/.local/share"}};

/// What the system manager says of itself: it runs as root.
struct RootValue {
    char letter;
    std::string_view value;
};
constexpr RootValue rootValues[]{
    {'u', "root"}, {'U', "0"}, {'g', "root"}, {'G', "0"}, {'h', "/root"}, {'s', "/bin/bash"}};

std::optional<std::string> ofFolder(char letter, const Specifiers& specifiers)
{
    const auto at = std::ranges::find(folders, letter, &Folder::letter);
    if (at == std::end(folders))
        return std::nullopt;
    if (specifiers.scope == Scope::System)
        return std::string(at->system);
    const auto value = [&specifiers](char key) {
        const auto found = specifiers.machine.find(key);
        return found == specifiers.machine.end() ? std::string() : found->second;
    };
    return letter == 't' ? "/run/user/" + value('U') : value('h') + std::string(at->user);
}

} // namespace

bool Specifiers::areKnown(std::string_view source, SystemdVersion version)
{
    static constexpr std::string_view letters = "aAbBcCdDEfgGhHiIjJlLmMnNopPqrRsStTuUvVwWyY";
    const bool hasSharedData = version.model().number >= 257; // %D
    const auto isKnown = [hasSharedData](char letter) {
        return std::isalnum(static_cast<unsigned char>(letter)) == 0
            || (letters.contains(letter) && (letter != 'D' || hasSharedData));
    };
    for (std::size_t i = 0; i + 1 < source.size(); ++i)
        if (source[i] == '%' && !isKnown(source[++i]))
            return false;
    return true;
}

std::optional<std::string> Specifiers::valueOf(char letter) const
{
    if (std::string_view("nNpPiIjJfyY").contains(letter))
        return ofName(letter, unitName);
    if (scope == Scope::System)
        if (const auto root = std::ranges::find(rootValues, letter, &RootValue::letter); root != std::end(rootValues))
            return std::string(root->value);
    if (auto folder = ofFolder(letter, *this))
        return folder;
    if (letter == 'r' || letter == 'R' || letter == 'c') // outdated: the control groups of an idle manager
        return letter == 'r' ? std::string() : "/system.slice" + (letter == 'c' ? '/' + unitName : std::string());
    if (letter == 'd')
        return *ofFolder('t', *this) + "/credentials/" + unitName;
    const auto known = machine.find(letter);
    return known != machine.end() ? std::optional(known->second) : std::nullopt;
}

std::optional<std::string> Specifiers::expand(std::string_view source) const
{
    std::string result;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] != '%' || i + 1 == source.size()) {
            result += source[i];
            continue;
        }
        const char letter = source[++i];
        if (letter == '%') {
            result += '%';
        } else if (std::isalnum(static_cast<unsigned char>(letter)) == 0) {
            (result += '%') += letter;
        } else if (const auto value = valueOf(letter)) {
            result += *value;
        } else {
            return std::nullopt;
        }
    }
    return result;
}

} // namespace casemate
