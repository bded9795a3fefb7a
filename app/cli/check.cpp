// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checked.h"
#include "app/cli/sentences.h"
#include "app/cli/tree.h"
#include "app/cli/verb.h"
#include "models/evidence/gather.h"

#include <algorithm>

namespace casemate::cli {

namespace {

/// Worst first, surest first; of equals the order of the rules.
void sort(std::vector<Finding>& findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(),
        [](const Finding& each) { return std::pair(each.severity, each.confidence); });
}

Checked check(const Tree& tree, const Subject& subject)
{
    Checked checked{.unit = subject.label, .findings = {}, .dialect = tree.dialect(subject), .obstacle = {}};
    std::vector<Remark> remarks;
    const EffectiveUnit unit = merge(subject.stack, checked.dialect, &remarks);
    const auto facts = gatherFacts(unit, tree.root(), checked.dialect);
    checked.findings =
        findings(unit, facts.value_or(ServiceFacts()), checked.dialect, {.stack = &subject.stack, .remarks = remarks});
    sort(checked.findings);
    if (!facts || !facts->sawPaths() || !facts->sawPrograms() || !facts->sawConfigurations())
        checked.obstacle =
            say(QT_TRANSLATE_NOOP("cli",
                    "%1: some of its files could not be looked at, and rules that need them are silent. A "
                    "user who may read them sees more."),
                {subject.label});
    else if (facts->running.look == Look::CouldNot)
        checked.obstacle = say(
            QT_TRANSLATE_NOOP("cli", "%1: its processes could not be looked at in full (%2). As root more is seen."),
            {subject.label, facts->running.obstacle});
    checked.dialect.specifiers = nullptr; // of the subject, which goes
    return checked;
}

} // namespace

int check(const Options& options, Output& output)
{
    const auto tree = Tree::open(options, output);
    if (!tree)
        return Failed;
    std::vector<Checked> units;
    if (options.wantsAll) {
        const auto names = tree->services(output);
        if (!names)
            return Failed;
        for (const UnitName& name : *names)
            if (const auto subject = tree->read(name))
                units.push_back(check(*tree, *subject));
    } else {
        const auto subject = tree->read(options.units.front(), output);
        if (!subject)
            return Failed;
        units.push_back(check(*tree, *subject));
    }
    for (const Checked& unit : units)
        if (!unit.obstacle.empty())
            output.note(unit.obstacle);
    const Format format = options.format.value_or(Format::Table);
    output.out = format == Format::Json ? checkedJson(units, options.wantsAll)
        : format == Format::Csv         ? checkedCsv(units)
                                        : checkedReport(units, !options.wantsAll, output.hasColours);
    const bool hasErrors = std::ranges::any_of(units,
        [](const Checked& unit) { return std::ranges::contains(unit.findings, Severity::Error, &Finding::severity); });
    return hasErrors ? GateSaysNo : Done;
}

} // namespace casemate::cli
