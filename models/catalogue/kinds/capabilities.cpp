// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/capabilities.h"

#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/numbers.h"
#include "models/core/text.h"

namespace casemate::kinds {

namespace {
/// The capabilities that there are names for.
std::uint64_t namedBits() { return capabilities::bit(static_cast<unsigned>(capabilities::names().size())) - 1; }

bool isBounding(const Directive& directive) { return directive.name == "CapabilityBoundingSet"; }

/// The set before any line. One that comes to these very bits again counts as untouched: the next line replaces it.
std::uint64_t beginning(const Directive& directive, const Dialect& dialect)
{
    if (!isBounding(directive))
        return 0;
    return dialect.version.number >= 262 ? ~std::uint64_t{0} >> 1U : ~std::uint64_t{0};
}

std::uint64_t bitsOf(const Directive& directive, const Value& value, const Dialect& dialect)
{
    const auto* held = std::get_if<CapabilitySet>(&value);
    return held != nullptr ? held->bits : beginning(directive, dialect);
}

/// "CAP_KILL" in any case, or a number of any base: up to 63 in 252, to 62 since.
std::optional<unsigned> numberOf(const Reading& reading, std::string_view word)
{
    if (const auto found = capabilities::find(word))
        return found;
    const auto number = signedNumber(word);
    return number && *number >= 0 && *number <= (reading.isSince(257) ? 62 : 63)
        ? std::optional(static_cast<unsigned>(*number))
        : std::nullopt;
}

Effect read(const Reading& reading)
{
    std::string_view rest = reading.text;
    const bool isInverted = rest.starts_with('~');
    if (isInverted)
        rest.remove_prefix(1);
    // 252 drops what stands behind an open quote, later versions close it
    text::WordReader words(rest, text::UnquoteWords | (reading.isSince(257) ? text::CloseQuotes : text::NoWordFlags));
    std::uint64_t sum = 0;
    bool hasWords = false;
    while (const auto word = words.next()) {
        hasWords = true;
        if (const auto number = numberOf(reading, *word))
            sum |= capabilities::bit(*number);
        else
            reading.skipped(IssueKind::UnknownWord, *word);
    }
    if (words.hasFailed() && reading.isSince(257))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    if (sum == 0 && hasWords)
        reading.remark(IssueKind::EverythingGone, Consequence::WordIgnored, reading.text);
    const std::uint64_t before = bitsOf(reading.directive, reading.value, reading.dialect);
    std::uint64_t bits = isInverted ? before & ~sum : before | sum;
    if (sum == 0 || before == beginning(reading.directive, reading.dialect))
        bits = !isInverted ? sum : reading.isSince(262) ? namedBits() & ~sum : ~sum;
    reading.value = CapabilitySet{bits};
    return Effect::Applied;
}

std::string listed(std::uint64_t bits)
{
    std::string text;
    for (unsigned number = 0; number < 63; ++number)
        if ((bits & capabilities::bit(number)) != 0)
            (text += text.empty() ? "" : " ") += number < capabilities::names().size()
                ? std::string(capabilities::name(number))
                : std::to_string(number);
    return text;
}

/// The shorter of the list and "~" with what is missing; both act alike on an untouched set, but for capabilities of
/// kernels to come.
Lines spellSet(const Directive&, const Value& value, const Dialect&)
{
    const std::uint64_t bits = std::get<CapabilitySet>(value).bits;
    const std::uint64_t nameless = (~std::uint64_t{0} >> 1U) & ~namedBits();
    if ((bits & nameless) != 0 && (bits & nameless) != nameless) // some were given by number
        return {listed(bits)};
    const std::uint64_t present = bits & namedBits();
    std::string list = listed(present);
    std::string missing = '~' + listed(namedBits() & ~present);
    return {present == 0 || list.size() < missing.size() ? std::move(list) : std::move(missing)};
}

Lines difference(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    const std::uint64_t from = bitsOf(directive, before, dialect);
    const std::uint64_t present = bitsOf(directive, wanted, dialect) & namedBits();
    if (present == 0)
        return {""};
    if (from == beginning(directive, dialect))
        return spellSet(directive, CapabilitySet{present}, dialect);
    const std::uint64_t added = present & ~from;
    const std::uint64_t removed = from & namedBits() & ~present;
    Lines lines;
    if (added != 0)
        lines.push_back(listed(added));
    if (removed != 0)
        lines.push_back('~' + listed(removed));
    // "~" alone fills the set, whatever it held
    Lines refilled{"~"};
    if (present != namedBits())
        refilled.push_back('~' + listed(namedBits() & ~present));
    const auto length = [](const Lines& all) { return text::join(all, "\n").size(); };
    return lines.empty() || length(refilled) < length(lines) ? refilled : lines;
}

Words words(const Directive&, const Dialect&)
{
    const auto names = capabilities::names();
    return {names.begin(), names.end()};
}

bool same(const Directive& directive, const Value& a, const Value& b, const Dialect& dialect)
{
    return ((bitsOf(directive, a, dialect) ^ bitsOf(directive, b, dialect)) & namedBits()) == 0;
}
} // namespace

constinit const Kind capabilitySet{
    .read = read, .spell = spellSet, .difference = difference, .words = words, .same = same};

} // namespace casemate::kinds
