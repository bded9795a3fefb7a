// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/imagetext.h"
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/names.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <algorithm>

namespace casemate::kinds {

namespace {
/// True if every backslash in @p text begins an escape that systemd.syntax(7) lists.
bool hasGoodEscapes(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        const std::size_t end = std::min(text.size(), i + 10);
        std::string_view escape = text.substr(i, end - i);
        if (escape.size() < 2)
            return false;
        static constexpr std::string_view simple = "abfnrtv\\\"'s";
        const auto digits = [&](std::size_t from, std::size_t count, int base) {
            if (escape.size() < from + count)
                return false;
            return std::ranges::all_of(escape.substr(from, count), [base](char c) {
                return (c >= '0' && c <= (base == 8 ? '7' : '9'))
                    || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
            });
        };
        const char kind = escape[1];
        if (simple.contains(kind))
            i += 1;
        else if (kind == 'x' && digits(2, 2, 16))
            i += 3;
        else if (kind == 'u' && digits(2, 4, 16))
            i += 5;
        else if (kind == 'U' && digits(2, 8, 16))
            i += 9;
        else if (digits(1, 3, 8) && kind <= '3')
            i += 3;
        else
            return false;
    }
    return true;
}

bool isGoodSource(const Reading& reading, std::string_view source)
{
    const auto real = resolved(source, reading.dialect);
    if (!real)
        return false;
    if (!real->isKnown)
        return true;
    return real->text.starts_with('/') ? isNormalized(real->text) : names::isCredential(real->text);
}

/// What follows the first colon is right for the directive.
bool isGoodRest(const Reading& reading, std::string_view rest)
{
    const std::string_view name = reading.directive.name;
    if (name.starts_with("Load"))
        return rest.empty() || isGoodSource(reading, rest);
    if (name == "ImportCredential")
        return rest.empty() || (names::isCredential(rest) && (reading.isSince(257)));
    return !rest.empty() && (name.ends_with("Encrypted") ? isBase64(rest) : hasGoodEscapes(rest));
}

/// LoadCredential=ID[:PATH], SetCredential=ID:DATA: an ID that comes again replaces. ImportCredential=GLOB[:NEWNAME].
Effect readCredential(const Reading& reading)
{
    text::WordReader words(reading.text, text::SingleSeparators, ":");
    const auto id = words.next();
    const bool isImport = reading.directive.name == "ImportCredential";
    if (!id || !isGoodResolved(*id, reading.dialect, isImport ? names::isCredentialPattern : names::isCredential))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    const std::string_view rest = words.isAtEnd() ? std::string_view{} : words.rest();
    if (!isGoodRest(reading, rest))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    std::string entry = escaped(*id);
    const std::string key = entry + ':';
    const bool isInherited = rest == *id && reading.directive.name.starts_with("Load");
    if (!rest.empty() && !isInherited)
        entry = key + std::string(rest);
    else if (text::whitespace.contains(entry.back()))
        entry = key; // a blank at the end of a line would get lost
    auto& [entries, index] = reading.as<EntryList>();
    const std::string_view name = isImport ? std::string_view(entry) : std::string_view(key).substr(0, key.size() - 1);
    const std::size_t known = index.find(entries, name,
        [isImport](std::string_view other) { return isImport ? other : other.substr(0, other.find(':')); });
    if (known != entries.size())
        entries[known] = std::move(entry);
    else
        entries.push_back(std::move(entry));
    return Effect::Applied;
}

Lines moreCredentials(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEachEntry, directive, before, wanted, dialect);
}
} // namespace

constinit const Kind credentials{.read = readCredential, .spell = spellEachEntry, .difference = moreCredentials};

} // namespace casemate::kinds
