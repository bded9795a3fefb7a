// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/searchanswer.h"

#include <ranges>

namespace casemate::tests {

std::string searchAnswer(const Host& host, const std::string& name)
{
    std::string text = "unit " + name + '\n';
    const auto parsed = UnitName::parse(name);
    const auto stack = parsed ? host.stack(*parsed) : std::unexpected(parsed.error());
    if (!stack)
        return text + (stack.error().kind == ErrorKind::NotFound ? "  missing\n" : "  unloadable\n");
    if (stack->state != FragmentState::Found)
        return text + (stack->state == FragmentState::Masked ? "  masked\n" : "  missing\n");
    text += "  id " + stack->name.text() + '\n';
    for (const std::string& alias : stack->aliases)
        text += "  alias " + alias + '\n';
    text += "  fragment " + stack->fragment->path + '\n';
    for (const UnitFile& file : stack->dropIns)
        text += "  drop-in " + file.path + '\n';
    return text;
}

std::string servicesAnswer(const Host& host)
{
    std::string text = "services\n";
    for (const UnitName& name : host.services().value_or(std::vector<UnitName>{}))
        text += "  " + name.text() + '\n';
    return text;
}

std::vector<std::string> askedNames(std::string_view answers)
{
    std::vector<std::string> names;
    for (const auto part : answers | std::views::split('\n'))
        if (const std::string_view line(part); line.starts_with("unit "))
            names.emplace_back(line.substr(5));
    return names;
}

} // namespace casemate::tests
