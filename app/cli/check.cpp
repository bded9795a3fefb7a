// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checked.h"
#include "app/cli/observation.h"
#include "app/cli/sentences.h"
#include "app/cli/tree.h"
#include "app/cli/verb.h"
#include "models/core/text.h"
#include "models/evidence/journal/records.h"
#include "models/evidence/treeevidence.h"
#include "models/hazards/problems.h"

#include <algorithm>
#include <functional>

namespace casemate::cli {

namespace {

/// Gives the facts of a service.
using Gather = std::function<Result<ServiceFacts>(const EffectiveUnit& unit, const Dialect& dialect)>;

Checked check(const Tree& tree, const Subject& subject, const Gather& gather)
{
    Checked checked{.unit = subject.label, .findings = {}, .obstacle = {}, .limits = {}};
    const Dialect dialect = tree.dialect(subject);
    std::vector<Remark> remarks;
    const EffectiveUnit unit = merge(subject.stack, dialect, &remarks);
    const auto facts = gather(unit, dialect);
    for (Finding& finding : problemsOf(subject.stack, unit, remarks, facts.value_or(ServiceFacts()), dialect))
        checked.findings.push_back(spelt(std::move(finding), unit, dialect));
    // Where it was too much to look at, the limits say so.
    const bool sawAll = facts && facts->sawPaths() && facts->sawPrograms() && facts->sawConfigurations();
    if (!sawAll && (!facts || facts->isWhole()))
        checked.obstacle =
            say(QT_TRANSLATE_NOOP("cli",
                    "%1: some of its files could not be looked at, and rules that need them are silent. A "
                    "user who may read them sees more."),
                {subject.label});
    if (facts)
        checked.limits = limitTexts(unit, *facts, dialect);
    return checked;
}

/// Every service: one look at each and at the journal, for a second look takes its time.
std::optional<std::vector<Checked>> checkAll(const Tree& tree, Output& output)
{
    const auto names = tree.services(output);
    if (!names)
        return std::nullopt;
    const auto root = RootFolder::open(tree.root());
    const JournalRecords journal = root ? readJournal(*root) : JournalRecords();
    ReadBudget budget;
    const auto evidence = TreeEvidence::open(tree.root(), tree.scope(), &budget);
    if (!evidence) {
        output.complain(sentence(evidence.error(), About::Tree));
        return std::nullopt;
    }
    std::vector<Checked> units;
    for (const UnitName& name : *names)
        if (const auto subject = tree.read(name))
            units.push_back(check(tree, *subject, [&](const EffectiveUnit& unit, const Dialect& dialect) {
                return gatherFacts(unit, tree.root(), dialect, {.journal = &journal, .tree = evidence->get()});
            }));
    return units;
}

std::optional<std::vector<Checked>> checkOne(const Tree& tree, const std::string& name, Output& output)
{
    const auto subject = tree.read(name, output);
    if (!subject)
        return std::nullopt;
    return std::vector{check(tree, *subject,
        [&](const EffectiveUnit& unit, const Dialect& dialect) { return observe(unit, tree, dialect); })};
}

/// What is to be known beside the findings; once what several services share.
void noteLimits(const std::vector<Checked>& units, Output& output)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> limits;
    for (const Checked& unit : units) {
        if (!unit.obstacle.empty())
            output.note(unit.obstacle);
        for (const std::string& limit : unit.limits) {
            const auto known = std::ranges::find(limits, limit, &decltype(limits)::value_type::first);
            (known == limits.end() ? limits.emplace_back(limit, std::vector<std::string>()) : *known)
                .second.push_back(unit.unit);
        }
    }
    for (const auto& [limit, names] : limits)
        output.note(names.size() > 1 && names.size() == units.size() ? limit : text::join(names, ", ") + ": " + limit);
}

} // namespace

int check(const Options& options, Output& output)
{
    const auto tree = Tree::open(options, output);
    if (!tree)
        return Failed;
    const auto checked = options.wantsAll ? checkAll(*tree, output) : checkOne(*tree, options.units.front(), output);
    if (!checked)
        return Failed;
    const std::vector<Checked>& units = *checked;
    noteLimits(units, output);
    const Format format = options.format.value_or(Format::Table);
    output.out = format == Format::Json ? checkedJson(units, options.wantsAll)
        : format == Format::Csv         ? checkedCsv(units)
                                        : checkedReport(units, !options.wantsAll, output.hasColours);
    const bool hasErrors = std::ranges::any_of(units, [](const Checked& unit) {
        return std::ranges::contains(
            unit.findings, Severity::Error, [](const CheckedFinding& each) { return each.finding.severity; });
    });
    return hasErrors ? GateSaysNo : Done;
}

} // namespace casemate::cli
