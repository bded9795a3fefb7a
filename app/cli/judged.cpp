// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/judged.h"

#include "app/cli/sentences.h"

#include <algorithm>

namespace casemate::cli {

std::string scoreText(const Judged& unit)
{
    return unit.exposure ? unit.exposure->text() + " " + std::string(predicateName(unit.exposure->predicate()))
                         : say(QT_TRANSLATE_NOOP("cli", "does not load: %1"), {unit.loadError});
}

Judged judge(const Tree& tree, const Subject& subject, const UnitStack& stack, bool wantsRows)
{
    const ScoringRules rules = tree.rules(subject);
    const EffectiveUnit unit = merge(stack, rules.dialect);
    Judged judged{.unit = subject.label};
    if (const auto error = loadError(stack, unit, rules.dialect)) {
        judged.loadError = reason(*error, stack);
        return judged;
    }
    const ServiceProfile profile = enforced(statedProfile(unit, rules), rules);
    judged.exposure = exposureOf(profile, rules);
    if (wantsRows)
        judged.rows = casemate::explain(profile, rules);
    return judged;
}

std::optional<std::vector<Judged>> judgeAll(const Tree& tree, bool wantsRows, Output& output)
{
    const auto names = tree.services(output);
    if (!names)
        return std::nullopt;
    std::vector<Judged> units;
    for (const UnitName& name : *names) {
        const auto subject = tree.read(name);
        if (subject)
            units.push_back(judge(tree, *subject, subject->stack, wantsRows));
        else if (subject.error().kind != ErrorKind::NotFound && subject.error().kind != ErrorKind::Masked)
            units.push_back({.unit = name.text(), .loadError = sentence(subject.error(), About::Unit)});
    }
    return units;
}

void writeExposure(JsonWriter& writer, const Judged& unit)
{
    writer.key("exposure");
    writer.literal(unit.exposure ? unit.exposure->text() : "null");
    writer.key("predicate");
    if (unit.exposure)
        writer.text(predicateName(unit.exposure->predicate()));
    else
        writer.null();
    writer.key("load_error");
    if (unit.exposure)
        writer.null();
    else
        writer.text(unit.loadError);
}

Status gate(const std::vector<Judged>& units, const Options& options)
{
    const bool isExceeded = options.threshold && std::ranges::any_of(units, [&](const Judged& unit) {
        return unit.exposure && unit.exposure->tenths > *options.threshold;
    });
    return isExceeded ? GateSaysNo : Done;
}

} // namespace casemate::cli
