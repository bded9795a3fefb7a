// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/imagetext.h"
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/names.h"
#include "models/catalogue/kinds/numbers.h"
#include "models/core/text.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace casemate::kinds {

namespace {
Effect choose(const Reading& reading, std::size_t index)
{
    reading.value = Choice{static_cast<std::uint8_t>(index)};
    return Effect::Applied;
}

std::optional<std::size_t> placeOf(const Directive& directive, std::string_view word)
{
    for (std::size_t i = 0; i < directive.choices.size(); ++i)
        if (directive.choices[i].word == word)
            return i;
    return std::nullopt;
}

/// The place of the choice that @p word means, alias and boolean words included; nothing where this version has none.
std::optional<std::size_t> choiceOf(const Reading& reading, std::string_view word)
{
    if ((reading.directive.flags & AcceptsBoolean) != 0)
        if (const auto truth = text::parseBoolean(word))
            return placeOf(reading.directive, *truth ? "yes" : "no");
    for (std::size_t i = 0; i < reading.directive.choices.size(); ++i) {
        const ChoiceWord& choice = reading.directive.choices[i];
        if ((choice.word == word && reading.isSince(choice.since))
            || (choice.alias == word && reading.isSince(choice.aliasSince)))
            return i;
    }
    return std::nullopt;
}

Effect unknownChoice(const Reading& reading, std::string_view word)
{
    for (const ChoiceWord& choice : reading.directive.choices)
        if (choice.word == word || choice.alias == word)
            return reading.bad(IssueKind::NotInVersion, word);
    return reading.bad(IssueKind::UnknownWord, word);
}

Effect readBoolean(const Reading& reading)
{
    const auto truth = text::parseBoolean(reading.text);
    return truth ? choose(reading, *truth ? 1 : 0) : reading.bad(IssueKind::UnknownWord, reading.text);
}

Words booleanWords(const Directive&, const Dialect&) { return {"no", "yes"}; }

/// A user manager cannot shut the machine down: 252 exits instead, later versions drop the line.
Effect readForUserManager(const Reading& reading, std::size_t place)
{
    const std::string_view word = reading.directive.choices[place].word;
    if (reading.directive.name != "SuccessAction" || word == "none" || word.starts_with("exit"))
        return choose(reading, place);
    if (reading.isSince(257))
        return reading.ignored(IssueKind::NoEffect, word);
    return choose(reading, *placeOf(reading.directive, "exit-force"));
}

Effect readWords(const Reading& reading)
{
    const auto place = choiceOf(reading, reading.text);
    if (!place)
        return unknownChoice(reading, reading.text);
    return reading.dialect.scope == Scope::User ? readForUserManager(reading, *place) : choose(reading, *place);
}

Lines spellChoice(const Directive& directive, const Value& value, const Dialect& dialect)
{
    const auto* choice = std::get_if<Choice>(&value);
    if (choice == nullptr)
        return spellString(directive, value, dialect);
    if (directive.choices.empty())
        return {choice->index != 0 ? "yes" : "no"};
    return choice->index < directive.choices.size() ? Lines{std::string(directive.choices[choice->index].word)}
                                                    : Lines{};
}

/// ProtectHostname=: since 258 the name to set may follow, and an empty line means no.
Effect readHostname(const Reading& reading)
{
    if (!reading.isSince(258))
        return reading.text.empty() ? reading.ignored(IssueKind::Empty, {}) : readWords(reading);
    if (reading.text.empty())
        return choose(reading, 0);
    const auto colon = reading.text.find(':');
    const std::string_view word = reading.text.substr(0, colon);
    if (colon == std::string_view::npos)
        return readWords(reading);
    const std::string_view name = reading.text.substr(colon + 1);
    const auto host = resolved(name, reading.dialect);
    if (!host || (host->isKnown && !names::isHostname(host->text)))
        return reading.ignored(IssueKind::BadSyntax, name);
    const auto place = choiceOf(reading, word);
    if (!place)
        return unknownChoice(reading, word);
    if (*place == 0)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    reading.value = std::string(reading.directive.choices[*place].word) + ':' + std::string(name);
    return Effect::Applied;
}

/// RootHash= and RootHashSignature= take no specifiers; nothing for the other texts.
std::optional<bool> isHashText(const Reading& reading)
{
    const std::string_view name = reading.directive.name;
    if (name == "RootHash")
        return isRootHash(reading.text);
    if (name == "RootHashSignature")
        return isRootHashSignature(reading.text);
    return std::nullopt;
}

Effect readText(const Reading& reading)
{
    if (const auto isGood = isHashText(reading)) {
        if (!*isGood)
            return reading.bad(IssueKind::BadSyntax, reading.text);
        reading.value = std::string(reading.text);
        return Effect::Applied;
    }
    if (reading.directive.name == "DelegateSubgroup") { // no specifiers
        if (!names::isCgroupName(reading.text))
            return reading.ignored(IssueKind::BadSyntax, reading.text);
        reading.value = std::string(reading.text);
        return Effect::Applied;
    }
    const bool isExpanded = !reading.directive.name.starts_with("BPFDelegate");
    const auto real = isExpanded ? resolved(reading.text, reading.dialect) : Resolved{std::string(reading.text)};
    if (!real)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    if (real->text.empty()) {
        reading.value = std::monostate{};
        return Effect::Applied;
    }
    reading.value = std::string(reading.text);
    return Effect::Applied;
}

Effect readLabel(const Reading& reading)
{
    const bool mayFail = reading.text.starts_with('-');
    if (!resolved(reading.text.substr(mayFail ? 1 : 0), reading.dialect)) {
        reading.remark(
            IssueKind::BadSyntax, mayFail ? Consequence::LineIgnored : Consequence::UnitRefused, reading.text);
        return mayFail ? Effect::Ignored : Effect::Fatal;
    }
    reading.value = std::string(reading.text);
    return Effect::Applied;
}

Effect readMode(const Reading& reading)
{
    unsigned bits = 0;
    for (const char c : reading.text) {
        if (c < '0' || c > '7' || bits > 07777)
            return reading.ignored(IssueKind::BadSyntax, reading.text);
        bits = bits * 8 + static_cast<unsigned>(c - '0');
    }
    if (bits > 07777)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    std::array<char, 8> printed{};
    std::snprintf(printed.data(), printed.size(), "%04o", bits);
    reading.value = std::string(printed.data());
    return Effect::Applied;
}

Effect readErrno(const Reading& reading)
{
    const auto canonical = reading.text == "kill" ? std::optional<std::string>("kill") : names::errorName(reading.text);
    if (!canonical || *canonical == "0")
        return reading.ignored(IssueKind::UnknownWord, reading.text);
    reading.value = *canonical;
    return Effect::Applied;
}

Words errnoWords(const Directive&, const Dialect&)
{
    Words words{"kill"};
    const auto all = names::errorNames();
    words.insert(words.end(), all.begin(), all.end());
    return words;
}

Effect readBusName(const Reading& reading)
{
    const auto name = resolved(reading.text, reading.dialect);
    if (!name || (name->isKnown && !names::isBusName(name->text)))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    reading.value = std::string(reading.text);
    return Effect::Applied;
}

Effect readInterface(const Reading& reading)
{
    const auto name = resolved(reading.text, reading.dialect);
    if (!name || (name->isKnown && !names::isInterface(name->text, true)))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    reading.value = std::string(reading.text);
    return Effect::Applied;
}

bool isUser(std::string_view word, const Dialect& dialect) { return isGoodResolved(word, dialect, names::isUser); }

Effect readUser(const Reading& reading)
{
    if (!isUser(reading.text, reading.dialect))
        return reading.bad(IssueKind::BadSyntax, reading.text);
    reading.value = std::string(reading.text);
    return Effect::Applied;
}

/// SupplementaryGroups=: what stands before a bad name stays.
Effect readUsers(const Reading& reading)
{
    text::WordReader words(reading.text);
    while (const auto word = words.next()) {
        if (!isUser(*word, reading.dialect))
            return reading.bad(IssueKind::BadSyntax, *word);
        reading.as<EntryList>().entries.push_back(escaped(*word));
    }
    return words.hasFailed() ? reading.bad(IssueKind::BadSyntax, reading.text) : Effect::Applied;
}

Lines moreUsers(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEntries, directive, before, wanted, dialect);
}
} // namespace

constinit const Kind boolean{.read = readBoolean, .spell = spellChoice, .words = booleanWords};
constinit const Kind tristate{.read = readBoolean, .spell = spellChoice, .words = booleanWords};
constinit const Kind choiceWords{.read = readWords, .spell = spellChoice};
constinit const Kind hostname{.read = readHostname, .spell = spellChoice};
constinit const Kind plainText{.read = readText, .spell = spellString};
constinit const Kind label{.read = readLabel, .spell = spellString};
constinit const Kind mode{.read = readMode, .spell = spellString};
constinit const Kind errorNumber{.read = readErrno, .spell = spellString, .words = errnoWords};
constinit const Kind busName{.read = readBusName, .spell = spellString};
constinit const Kind interface{.read = readInterface, .spell = spellString};
constinit const Kind user{.read = readUser, .spell = spellString};
constinit const Kind users{.read = readUsers, .spell = spellEntries, .difference = moreUsers};

} // namespace casemate::kinds
