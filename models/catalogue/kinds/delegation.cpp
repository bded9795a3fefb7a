// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace casemate::kinds {

namespace {

constexpr std::string_view lastController = "bpf-bind-network-interface"; // since 260
/// The controllers that can be named (systemd.resource-control(5), Delegate=), in systemd's order.
constexpr std::array<std::string_view, 14> controllers{"cpu", "cpuacct", "cpuset", "io", "blkio", "memory", "devices",
    "pids", "bpf-firewall", "bpf-devices", "bpf-foreign", "bpf-socket-bind", "bpf-restrict-network-interfaces",
    lastController};
/// Those that "yes" delegates.
constexpr std::array<std::string_view, 5> unified{"cpu", "cpuset", "io", "memory", "pids"};

Effect read(const Reading& reading)
{
    if (const auto isOn = text::parseBoolean(reading.text)) {
        Delegation all{.isOn = *isOn, .controllers = {}};
        if (*isOn)
            all.controllers.assign(unified.begin(), unified.end());
        reading.value = std::move(all);
        return Effect::Applied;
    }
    Delegation delegation;
    if (const auto* held = std::get_if<Delegation>(&reading.value); held != nullptr && !reading.text.empty())
        delegation = *held;
    delegation.isOn = true;
    text::WordReader words(reading.text, text::UnquoteWords);
    while (const auto word = words.next()) {
        if (!std::ranges::contains(controllers, *word) || (*word == lastController && !reading.isSince(260)))
            reading.skipped(IssueKind::UnknownWord, *word);
        else if (!std::ranges::contains(delegation.controllers, *word))
            delegation.controllers.push_back(*word);
    }
    if (words.hasFailed()) // what stands before the error is lost as well
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    std::ranges::sort(
        delegation.controllers, {}, [](const std::string& name) { return std::ranges::find(controllers, name); });
    reading.value = std::move(delegation);
    return Effect::Applied;
}

Lines spellSet(const Directive&, const Value& value, const Dialect&)
{
    const auto* delegation = std::get_if<Delegation>(&value);
    if (delegation == nullptr)
        return {};
    if (!delegation->isOn)
        return {"no"};
    if (std::ranges::equal(delegation->controllers, unified))
        return {"yes"};
    return {text::join(delegation->controllers, " ")};
}

Lines difference(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    const auto* from = std::get_if<Delegation>(&before);
    const auto* to = std::get_if<Delegation>(&wanted);
    if (to == nullptr)
        return {"no"};
    Lines lines = spellSet(directive, wanted, dialect);
    if (from == nullptr || !from->isOn || !to->isOn || lines.front() == "yes")
        return lines;
    std::vector<std::string> added;
    std::ranges::copy_if(to->controllers, std::back_inserter(added),
        [from](const std::string& name) { return !std::ranges::contains(from->controllers, name); });
    return {text::join(added, " ")};
}

Words words(const Directive&, const Dialect&)
{
    Words all{"no", "yes"};
    all.insert(all.end(), controllers.begin(), controllers.end());
    return all;
}

bool same(const Directive&, const Value& a, const Value& b, const Dialect&)
{
    const auto normal = [](const Value& value) {
        const auto* held = std::get_if<Delegation>(&value);
        return held == nullptr ? Delegation{} : *held;
    };
    return normal(a) == normal(b);
}

} // namespace

constinit const Kind delegation{
    .read = read, .spell = spellSet, .difference = difference, .words = words, .same = same};

} // namespace casemate::kinds
