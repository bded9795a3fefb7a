// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"

#include "models/core/text.h"

#include <algorithm>
#include <cctype>
#include <ranges>
#include <unordered_set>
#include <utility>

namespace casemate::kinds {

namespace {

/// The nearest word takes a while to find: after so many remarks nobody reads on.
constexpr std::size_t mostSuggestions = 500;

} // namespace

void Reading::remark(IssueKind kind, Consequence consequence, std::string_view word) const
{
    if (issues == nullptr)
        return;
    std::string suggestion;
    if (kind == IssueKind::UnknownWord && issues->size() < mostSuggestions)
        suggestion = text::nearest(word, wordsOf(directive, dialect)).value_or(std::string_view{});
    issues->push_back({kind, consequence, std::string(word), std::move(suggestion)});
}

Effect Reading::ignored(IssueKind kind, std::string_view word) const
{
    remark(kind, Consequence::LineIgnored, word);
    return Effect::Ignored;
}

Effect Reading::bad(IssueKind kind, std::string_view word) const
{
    if (directive.onBad != OnBadValue::Fatal)
        return ignored(kind, word);
    remark(kind, Consequence::UnitRefused, word);
    return Effect::Fatal;
}

const Kind& kindOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Boolean: return boolean;
    case ValueKind::Tristate: return tristate;
    case ValueKind::Words: return choiceWords;
    case ValueKind::Text: return plainText;
    case ValueKind::Mode: return mode;
    case ValueKind::Size: return size;
    case ValueKind::Count: return count;
    case ValueKind::Percent: return percent;
    case ValueKind::Number: return number;
    case ValueKind::Weight: return weight;
    case ValueKind::Quota: return quota;
    case ValueKind::TimeSpan: return timeSpan;
    case ValueKind::Limit: return limit;
    case ValueKind::User: return user;
    case ValueKind::Label: return label;
    case ValueKind::Hostname: return hostname;
    case ValueKind::BusName: return busName;
    case ValueKind::Interface: return interface;
    case ValueKind::ImagePolicy: return imagePolicy;
    case ValueKind::Path: return onePath;
    case ValueKind::WorkingFolder: return workingFolder;
    case ValueKind::Command: return command;
    case ValueKind::Errno: return errorNumber;
    case ValueKind::Users: return users;
    case ValueKind::Paths: return paths;
    case ValueKind::ColonPaths: return colonPaths;
    case ValueKind::BindMounts: return bindMounts;
    case ValueKind::TemporaryFolders: return temporaryFolders;
    case ValueKind::ServiceFolders: return serviceFolders;
    case ValueKind::Images: return images;
    case ValueKind::Devices: return devices;
    case ValueKind::SocketBinds: return socketBinds;
    case ValueKind::Architectures: return architectures;
    case ValueKind::Credentials: return credentials;
    case ValueKind::FilterPaths: return filterPaths;
    case ValueKind::BpfPrograms: return bpfPrograms;
    case ValueKind::ExitStatuses: return exitStatuses;
    case ValueKind::Texts: return texts;
    case ValueKind::SecureBits: return secureBits;
    case ValueKind::Capabilities: return capabilitySet;
    case ValueKind::Syscalls: return syscallSet;
    case ValueKind::Families: return familySet;
    case ValueKind::Namespaces: return namespaceSet;
    case ValueKind::FileSystems: return fileSystems;
    case ValueKind::Interfaces: return interfaces;
    case ValueKind::Addresses: return addresses;
    case ValueKind::Delegation: return delegation;
    }
    std::unreachable();
}

Lines spellString(const Directive&, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<std::string>(&value);
    return held != nullptr ? Lines{*held} : Lines{};
}

Lines spellEntries(const Directive&, const Value& value, const Dialect&)
{
    const auto* list = std::get_if<EntryList>(&value);
    return list != nullptr && !list->entries.empty() ? Lines{text::join(list->entries, " ")} : Lines{};
}

Lines spellEachEntry(const Directive&, const Value& value, const Dialect&)
{
    const auto* list = std::get_if<EntryList>(&value);
    return list != nullptr ? list->entries : Lines{};
}

Lines appendedEntries(Lines (*spell)(const Directive&, const Value&, const Dialect&), const Directive& directive,
    const Value& before, const Value& wanted, const Dialect& dialect)
{
    const auto* from = std::get_if<EntryList>(&before);
    const auto* to = std::get_if<EntryList>(&wanted);
    if (from == nullptr || to == nullptr)
        return spell(directive, wanted, dialect);
    EntryList rest;
    const auto known = to->entries | std::views::take(from->entries.size());
    if (to->entries.size() > from->entries.size() && std::ranges::equal(from->entries, known))
        rest.entries.assign(to->entries.begin() + static_cast<std::ptrdiff_t>(from->entries.size()), to->entries.end());
    else {
        const std::unordered_set<std::string_view> had(from->entries.begin(), from->entries.end());
        std::ranges::copy_if(to->entries, std::back_inserter(rest.entries),
            [&had](const std::string& entry) { return !had.contains(entry); });
    }
    return spell(directive, Value{std::move(rest)}, dialect);
}

Words wordsOf(const Directive& directive, const Dialect& dialect)
{
    if (const auto words = kindOf(directive.kind).words)
        return words(directive, dialect);
    Words known;
    for (const ChoiceWord& choice : directive.choices)
        if (choice.since <= dialect.version.number)
            known.push_back(choice.word);
    return known;
}

std::optional<Resolved> resolved(std::string_view text, const Dialect& dialect)
{
    if (!text.contains('%'))
        return Resolved{std::string(text)};
    if (!Specifiers::areKnown(text, dialect.version))
        return std::nullopt;
    if (dialect.specifiers == nullptr)
        return Resolved{std::string(text), false};
    auto expanded = dialect.specifiers->expand(text);
    if (!expanded)
        return std::nullopt;
    return Resolved{*std::move(expanded)};
}

std::string withStandIn(std::string_view text, std::string_view value)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] != '%' || i + 1 == text.size())
            continue;
        const char letter = text[++i];
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0)
            result.replace(result.size() - 1, 1, value);
        else if (letter != '%')
            result += letter;
    }
    return result;
}

std::string escaped(std::string_view word)
{
    std::string result;
    for (const char c : word) {
        if (text::whitespace.contains(c) || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

} // namespace casemate::kinds
