// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/names.h"
#include "models/catalogue/kinds/numbers.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace casemate::kinds {

namespace {
Lines moreWords(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEntries, directive, before, wanted, dialect);
}

Lines moreLines(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEachEntry, directive, before, wanted, dialect);
}

/// An empty list is no list.
bool sameList(const Directive&, const Value& a, const Value& b, const Dialect&)
{
    const auto entries = [](const Value& value) {
        const auto* list = std::get_if<EntryList>(&value);
        return list != nullptr ? list->entries : std::vector<std::string>{};
    };
    return entries(a) == entries(b);
}

void insertSorted(std::vector<std::string>& entries, std::string entry)
{
    const auto place = std::ranges::lower_bound(entries, entry);
    if (place == entries.end() || *place != entry)
        entries.insert(place, std::move(entry));
}

/// DeviceAllow=PATH [rwm]; no letters are all of them.
Effect readDevice(const Reading& reading)
{
    text::WordReader words(reading.text, text::UnquoteWords);
    const auto word = words.next();
    const auto real = word ? resolved(*word, reading.dialect) : std::nullopt;
    if (!real)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    std::string device = *word;
    if (!real->text.starts_with("block-") && !real->text.starts_with("char-")) {
        const auto tidy = checkedPath(*word, PathRule::Any, reading.dialect);
        const bool isOpen = !real->isKnown && word->starts_with('%');
        if (!tidy
            || (!isOpen && !(*tidy + '/').starts_with("/dev/")
                && !(*tidy + '/').starts_with("/run/systemd/inaccessible/")))
            return reading.ignored(IssueKind::BadSyntax, *word);
        device = *tidy;
    }
    std::string_view letters = words.rest();
    if (letters.find_first_not_of("rwm") != std::string_view::npos)
        return reading.ignored(IssueKind::UnknownWord, letters);
    std::string rights;
    for (const char right : {'r', 'w', 'm'})
        if (letters.empty() || letters.contains(right))
            rights += right;
    reading.as<EntryList>().entries.push_back(text::quoted(device) + ' ' + rights);
    return Effect::Applied;
}

/// One end of a port range, or nothing.
std::optional<unsigned> port(std::string_view text)
{
    const auto number = unsignedNumber(text);
    return number && *number <= 65535 ? std::optional(static_cast<unsigned>(*number)) : std::nullopt;
}

/// "80", "80-90" or "any" canonically. All 65536 ports count as "any", since 16 bits hold their number.
std::optional<std::string> ports(std::string_view text, bool allowsZero)
{
    if (text == "any")
        return "any";
    const auto dash = text.find('-');
    const auto low = port(text.substr(0, dash));
    const auto high = dash == std::string_view::npos ? low : port(text.substr(dash + 1));
    if (!low || !high || *high < *low || (!allowsZero && *low == 0))
        return std::nullopt;
    if (*low == 0 && *high == 65535)
        return "any";
    return *low == *high ? std::to_string(*low) : std::to_string(*low) + '-' + std::to_string(*high);
}

/// SocketBindAllow=[ipv4:|ipv6:][tcp:|udp:][PORT|LOW-HIGH|any]: each part may be missing, their order is fixed.
Effect readSocketBind(const Reading& reading)
{
    text::WordReader tokens(reading.text, text::SingleSeparators, ":");
    enum class Part : std::uint8_t { Family, Protocol, Ports, None } next = Part::Family;
    std::string canonical;
    std::optional<std::string> range;
    while (next != Part::None) {
        const auto token = tokens.next();
        if (!token)
            break;
        if (next == Part::Family && (*token == "ipv4" || *token == "ipv6")) {
            canonical += *token + ':';
            next = Part::Protocol;
        } else if (next <= Part::Protocol && (*token == "tcp" || *token == "udp")) {
            canonical += *token + ':';
            next = Part::Ports;
        } else if (range = ports(*token, reading.isSince(257)); range) {
            next = Part::None;
        } else {
            return reading.ignored(IssueKind::BadSyntax, *token);
        }
    }
    if (tokens.hasFailed() || !tokens.isAtEnd())
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    reading.as<EntryList>().entries.push_back(canonical + range.value_or("any"));
    return Effect::Applied;
}

constexpr std::array<std::string_view, 21> architectureNames{"native", "x86", "x86-64", "x32", "arm", "arm64",
    "loongarch64", "mips", "mips64", "mips64-n32", "mips-le", "mips64-le", "mips64-le-n32", "parisc", "parisc64", "ppc",
    "ppc64", "ppc64-le", "riscv64", "s390", "s390x"};

Words architectureWords(const Directive&, const Dialect& dialect)
{
    Words words(architectureNames.begin(), architectureNames.end());
    if (dialect.version.number < 254)
        std::erase(words, "loongarch64");
    return words;
}

Effect readArchitectures(const Reading& reading)
{
    text::WordReader words(reading.text, text::UnquoteWords);
    bool hasTaken = false;
    while (auto word = words.next()) {
        if (!std::ranges::contains(architectureNames, *word) || (*word == "loongarch64" && !reading.isSince(254))) {
            reading.skipped(IssueKind::UnknownWord, *word);
            continue;
        }
        insertSorted(reading.as<EntryList>().entries, *std::move(word));
        hasTaken = true;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}

Effect readExitStatuses(const Reading& reading)
{
    text::WordReader words(reading.text);
    bool hasTaken = false;
    while (const auto word = words.next()) {
        auto status = names::exitStatus(*word, reading.dialect.version.number);
        if (!status) {
            reading.skipped(IssueKind::UnknownWord, *word);
            continue;
        }
        insertSorted(reading.as<EntryList>().entries, *std::move(status));
        hasTaken = true;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}

/// SecureBits=: each line states them all, unknown words vanish without a trace.
Effect readSecureBits(const Reading& reading)
{
    text::WordReader words(reading.text, text::UnquoteWords);
    EntryList list;
    std::array<bool, 32> isSet{};
    while (const auto word = words.next()) {
        const auto choice = std::ranges::find(reading.directive.choices, *word, &ChoiceWord::word);
        if (choice == reading.directive.choices.end() || !reading.isSince(choice->since)) {
            reading.skipped(IssueKind::UnknownWord, *word);
            continue;
        }
        isSet[static_cast<std::size_t>(choice - reading.directive.choices.begin())] = true;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    for (std::size_t i = 0; i < reading.directive.choices.size(); ++i)
        if (isSet[i])
            list.entries.emplace_back(reading.directive.choices[i].word);
    reading.value = std::move(list);
    return Effect::Applied;
}

Lines allSecureBits(const Directive& directive, const Value&, const Value& wanted, const Dialect& dialect)
{
    return spellEntries(directive, wanted, dialect);
}

/// Lists that are kept as they are written, one entry a line.
Effect readTexts(const Reading& reading)
{
    if (!resolved(reading.text, reading.dialect))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    reading.as<EntryList>().entries.emplace_back(reading.text);
    return Effect::Applied;
}
} // namespace

constinit const Kind devices{.read = readDevice, .spell = spellEachEntry, .difference = moreLines};
constinit const Kind socketBinds{.read = readSocketBind, .spell = spellEachEntry, .difference = moreLines};
constinit const Kind architectures{
    .read = readArchitectures, .spell = spellEntries, .difference = moreWords, .words = architectureWords};
constinit const Kind exitStatuses{.read = readExitStatuses, .spell = spellEntries, .difference = moreWords};
constinit const Kind secureBits{
    .read = readSecureBits, .spell = spellEntries, .difference = allSecureBits, .same = sameList};
constinit const Kind texts{.read = readTexts, .spell = spellEachEntry, .difference = moreLines};

} // namespace casemate::kinds
