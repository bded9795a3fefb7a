// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recipes/suggestion.h"

#include "models/hazards/places.h"
#include "models/hazards/programlists.h"
#include "models/hazards/seen.h"
#include "models/recipes/candidates.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

namespace casemate {

namespace {

constexpr DirectiveId writable = "ReadWritePaths"_directive;
constexpr int mostRounds = 8;

/// What a step may bring along. *Directory= is not among it: systemd hands such a folder to the service's user for
/// good.
constexpr std::array companions{writable, "SystemCallFilter"_directive, "CapabilityBoundingSet"_directive,
    "RestrictAddressFamilies"_directive, "IPAddressAllow"_directive, "PrivateTmp"_directive};

/// True where @p now stands for others than @p before did, and not just for fewer.
bool hasNewOthers(const Finding& now, const Finding& before)
{
    return now.others > before.others || (now.others == before.others && now.othersMark != before.othersMark);
}

bool isSameFinding(const Finding& one, const Finding& other)
{
    return one.rule == other.rule && one.directive == other.directive && one.message == other.message;
}

/// Builds a suggestion, directive by directive, each on top of those before.
class Suggester {
public:
    Suggester(const EffectiveUnit& unit, const UnitStack& stack, const ServiceFacts& facts, const ScoringRules& rules)
        : m_base(unit)
        , m_unit(unit)
        , m_loading{.stack = &stack}
        , m_facts(facts)
        , m_rules(rules)
    {
        if (const UnitFile* draft = overrideOf(stack))
            m_draft = *draft->document;
        m_found = findingsOf(m_unit);
    }

    void considerAll(const std::stop_token& stop)
    {
        if (!m_facts.isWhole()) {
            leaveOut(allCandidates().front(), "yes",
                {QT_TRANSLATE_NOOP(
                     "Hazard", "Not all that the service needs could be looked at, so that nothing is suggested."),
                    {}});
            return;
        }
        if (const auto clue = asking(&hostsOthers)) {
            const Candidate& first = allCandidates().front();
            leaveOut(first, "yes",
                {QT_TRANSLATE_NOOP("Hazard",
                     "The service starts programs of others, or arranges the machine for them. What holds it holds "
                     "them too, so that nothing is suggested."),
                    {}},
                clue->evidence, clue->confidence);
            return;
        }
        for (const Candidate& candidate : allCandidates()) {
            if (stop.stop_requested())
                return;
            consider(candidate);
        }
    }

    [[nodiscard]] Suggestion finished() &&
    {
        for (const Step& step : m_made.steps)
            for (const Change& change : step.changes)
                if (!std::ranges::contains(m_made.changes, change.directive, &Change::directive))
                    m_made.changes.push_back({change.directive, m_unit.value(change.directive)});
        std::ranges::stable_sort(m_made.steps, std::ranges::greater(), &Step::gain);
        m_made.before = exposureOf(m_base, m_rules);
        m_made.after = exposureOf(written(), m_rules);
        return std::move(m_made);
    }

private:
    /// The unit once the suggestion is in its override.conf: what is promised is what will be read there.
    [[nodiscard]] EffectiveUnit written() const
    {
        const UnitStack& stack = *m_loading.stack;
        const UnitFile* draft = overrideOf(stack);
        Edited edited =
            edit(draft == nullptr ? UnitDocument() : *draft->document, stack, m_made.changes, m_rules.dialect);
        return merge(
            withDraft(stack, std::make_shared<const UnitDocument>(std::move(edited.document))), m_rules.dialect);
    }

    void consider(const Candidate& candidate)
    {
        const Directive& row = directive(candidate.directive);
        const SystemdVersion version = m_rules.dialect.version;
        if (row.since > version.number || (row.until != 0 && version.number >= row.until))
            return;
        const auto values = valuesOf(candidate);
        if (values.empty() && !candidate.absence.empty())
            leaveOut(candidate, {}, {candidate.absence, {}});
        for (const auto& lines : values) {
            Value value;
            for (const std::string& line : lines)
                static_cast<void>(assign(row, value, line, m_rules.dialect));
            if (isStronger(row, value) && (isRefused(candidate, lines.front()) || tryValue(candidate, value)))
                return;
        }
    }

    [[nodiscard]] std::vector<Finding> findingsOf(const EffectiveUnit& unit) const
    {
        return findings(unit, m_facts, m_rules.dialect, m_loading);
    }

    /// The answer of @p question to the unit as it stands.
    template <typename Answer>
    [[nodiscard]] Answer asking(Answer (*question)(const Inquiry& inquiry)) const
    {
        const FileView view(m_unit, m_facts, m_rules.dialect.version);
        const Sandbox sandbox(m_unit, m_rules.dialect);
        return question({.unit = m_unit,
            .facts = m_facts,
            .dialect = m_rules.dialect,
            .view = view,
            .sandbox = sandbox,
            .loading = m_loading});
    }

    [[nodiscard]] std::vector<std::vector<std::string>> valuesOf(const Candidate& candidate) const
    {
        if (candidate.values != nullptr)
            return asking(candidate.values);
        std::vector<std::vector<std::string>> values;
        for (const std::string_view word : wordsOf(candidate.words))
            values.push_back({std::string(word)});
        return values;
    }

    /// True where @p value restricts more than what the unit has: it takes something off the score, however little.
    [[nodiscard]] bool isStronger(const Directive& row, const Value& value) const
    {
        const DirectiveId id{static_cast<std::uint8_t>(&row - directives.data())};
        if (sameEffect(row, value, m_unit.value(id), m_rules.dialect))
            return false;
        EffectiveUnit changed = m_unit;
        changed.set(id, value);
        return tenths(changed) < tenths(m_unit);
    }

    [[nodiscard]] double tenths(const EffectiveUnit& unit) const { return WhatIf(unit, m_rules).sums().exact(); }

    void leaveOut(const Candidate& candidate, std::string_view value, Sentence reason,
        std::vector<Sentence> evidence = {}, Confidence confidence = Confidence::Certain)
    {
        if (!std::ranges::contains(m_made.leftOut, candidate.directive, &LeftOut::directive))
            m_made.leftOut.push_back({.directive = candidate.directive,
                .value = std::string(value),
                .reason = std::move(reason),
                .evidence = std::move(evidence),
                .confidence = confidence});
    }

    /// True where no value of @p candidate is to be tried, or not this one.
    bool isRefused(const Candidate& candidate, std::string_view word)
    {
        if (!m_unit.origins(candidate.directive).empty()) {
            const bool isWeaker = !directive(candidate.directive).choices.empty()
                && !std::holds_alternative<std::monostate>(m_base.value(candidate.directive))
                && chosenWord(m_base, candidate.directive) != "no";
            // from "full" to "strict" is the same way, further; a list or a "no" is somebody's choice
            if (!isWeaker) {
                leaveOut(candidate, word,
                    {QT_TRANSLATE_NOOP("Hazard", "The unit says something about it already, and that stays."), {}});
                return true;
            }
        }
        if (!isChecked(candidate.directive, m_facts)) {
            leaveOut(candidate, word,
                {QT_TRANSLATE_NOOP("Hazard", "It could not be checked: some files could not be looked at."), {}});
            return true;
        }
        return false;
    }

    /// True where the step was taken.
    bool tryValue(const Candidate& candidate, const Value& value)
    {
        const std::string shown = display(directive(candidate.directive), value, m_rules.dialect);
        const bool isSeen = m_facts.running.isSeen() && !m_facts.running.isConfined();
        if (std::ranges::contains(wordsOf(candidate.needsProcesses), shown) && !isSeen) {
            leaveOut(candidate, shown,
                {QT_TRANSLATE_NOOP("Hazard",
                     "Only its running processes would tell whether it works with that, and they could not be seen "
                     "in full, or are confined already."),
                    {}});
            return false;
        }
        Step step{.directive = candidate.directive, .changes = {{candidate.directive, value}}};
        EffectiveUnit changed = m_unit;
        changed.set(candidate.directive, value);
        addErrorNumber(step, changed);
        for (int round = 0; round < mostRounds; ++round) {
            auto found = findingsOf(changed);
            const Finding* objection = objectionIn(found);
            if (objection == nullptr)
                return write(candidate, shown, step) && take(std::move(step), std::move(changed), std::move(found));
            if (!repair(*objection, step, changed)) {
                leaveOut(candidate, shown, objection->message, objection->evidence, objection->confidence);
                return false;
            }
        }
        leaveOut(candidate, shown,
            {QT_TRANSLATE_NOOP("Hazard", "Each way to go on with it brings the next thing that would break."), {}});
        return false;
    }

    /// A filter of calls answers with an error, so that a program that only tries goes on.
    void addErrorNumber(Step& step, EffectiveUnit& changed) const
    {
        constexpr DirectiveId id = "SystemCallErrorNumber"_directive;
        if (step.directive != "SystemCallFilter"_directive || !std::holds_alternative<std::monostate>(m_unit.value(id)))
            return;
        Value value;
        static_cast<void>(assign(directive(id), value, "EPERM", m_rules.dialect));
        step.changes.push_back({id, value});
        changed.set(id, value);
    }

    /// The first finding that the unit did not have before. A mere possibility counts: when in doubt, leave it out.
    [[nodiscard]] const Finding* objectionIn(const std::vector<Finding>& found) const
    {
        const auto at = std::ranges::find_if(found, [this](const Finding& each) {
            return each.severity != Severity::Note && std::ranges::none_of(m_found, [&each](const Finding& known) {
                return isSameFinding(each, known) && !hasNewOthers(each, known);
            });
        });
        return at == found.end() ? nullptr : &*at;
    }

    /// Takes a way out of @p objection that keeps the step's directive; false where there is none.
    bool repair(const Finding& objection, Step& step, EffectiveUnit& changed) const
    {
        for (const Fix& fix : objection.fixes) {
            const bool isMeant = std::ranges::all_of(
                fix.changes, [](const Amendment& each) { return std::ranges::contains(companions, each.directive); });
            const auto changes = isMeant ? changesOf(fix.changes, changed, m_rules.dialect) : std::vector<Change>();
            const bool isOurs = std::ranges::all_of(changes, [&](const Change& change) {
                const bool isOwn = change.directive == step.directive && change.directive != "PrivateTmp"_directive;
                const bool isTaken =
                    change.directive == "PrivateTmp"_directive && !m_base.origins("PrivateTmp"_directive).empty();
                return change.wanted && !std::holds_alternative<std::monostate>(*change.wanted) && !isTaken
                    && (isOwn || change.directive != step.directive);
            });
            if (!isOurs || changes.empty())
                continue;
            for (const Change& change : changes) {
                const Value value = change.directive == writable ? mayMiss(*change.wanted) : *change.wanted;
                changed.set(change.directive, value);
                const auto known = std::ranges::find(step.changes, change.directive, &Change::directive);
                if (known == step.changes.end())
                    step.changes.push_back({change.directive, value});
                else
                    known->wanted = value;
            }
            step.because.push_back(objection.message);
            return true;
        }
        return false;
    }

    /// ReadWritePaths= with "-" at what is new: a folder may be gone when the service starts again.
    [[nodiscard]] Value mayMiss(Value value) const
    {
        auto* list = std::get_if<EntryList>(&value);
        const auto* before = std::get_if<EntryList>(&m_base.value(writable));
        if (list == nullptr)
            return value;
        std::unordered_set<std::string_view> known;
        if (before != nullptr)
            known.insert(before->entries.begin(), before->entries.end());
        for (std::string& entry : list->entries) {
            const bool isOld = known.contains(entry);
            const auto at = entry.starts_with('"') ? 1U : 0U;
            if (!isOld && entry.size() > at && entry[at] == '/')
                entry.insert(at, "-");
        }
        return value;
    }

    /// Writes @p step into the override.conf; false, with the reason left, where its lines would not be in force there.
    bool write(const Candidate& candidate, std::string_view shown, const Step& step)
    {
        Edited edited = edit(m_draft, *m_loading.stack, step.changes, m_rules.dialect);
        if (edited.refused.empty() && edited.overruled.empty()) {
            m_draft = std::move(edited.document);
            return true;
        }
        const auto line = [](std::uint32_t number) { return std::to_string(number); };
        if (edited.refused.empty()) {
            const Overruled& later = edited.overruled.front();
            leaveOut(candidate, shown,
                later.line == 0
                    ? Sentence{QT_TRANSLATE_NOOP("Hazard", "%1 is read in place of override.conf."), {later.path}}
                    : Sentence{
                          QT_TRANSLATE_NOOP("Hazard", "%1, line %2, is read after override.conf and overrides it."),
                          {later.path, line(later.line)}});
        } else if (const Refusal& refusal = edited.refused.front(); refusal.kind == RefusalKind::BehindStop) {
            leaveOut(candidate, shown,
                {QT_TRANSLATE_NOOP("Hazard", "systemd reads override.conf no further than line %1."),
                    {line(refusal.line)}});
        } else {
            leaveOut(candidate, shown,
                {QT_TRANSLATE_NOOP(
                     "Hazard", "override.conf cannot set this: systemd cannot undo what earlier files set."),
                    {}});
        }
        return false;
    }

    bool take(Step step, EffectiveUnit changed, std::vector<Finding> found)
    {
        step.gain = tenths(m_unit) - tenths(changed);
        m_unit = std::move(changed);
        m_found = std::move(found);
        m_made.steps.push_back(std::move(step));
        return true;
    }

    const EffectiveUnit& m_base;
    EffectiveUnit m_unit;
    UnitDocument m_draft; ///< the override.conf that makes it
    Loading m_loading;
    const ServiceFacts& m_facts;
    const ScoringRules& m_rules;
    std::vector<Finding> m_found;
    Suggestion m_made;
};

} // namespace

Suggestion suggest(const EffectiveUnit& unit, const UnitStack& stack, const ServiceFacts& facts,
    const ScoringRules& rules, const std::stop_token& stop)
{
    Suggester suggester(unit, stack, facts, rules);
    suggester.considerAll(stop);
    return std::move(suggester).finished();
}

} // namespace casemate
