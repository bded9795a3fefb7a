// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/assessor.h"
#include "models/unit/edit.h"

#include <string>
#include <vector>

namespace casemate {

/// systemd's word for a score.
enum class Predicate : std::uint8_t { Perfect, Safe, Ok, Medium, Exposed, Unsafe, Dangerous };

/// The word as systemd prints it, "UNSAFE".
[[nodiscard]] std::string_view predicateName(Predicate predicate);

/// The overall exposure, in tenths: 96 is 9.6.
struct Exposure {
    unsigned tenths = 0;
    [[nodiscard]] Predicate predicate() const;
    [[nodiscard]] std::string text() const; ///< "9.6"
    friend auto operator<=>(Exposure, Exposure) = default;
};

/// What the rows of a unit, or of some of its families, add up to.
struct Sums {
    std::uint64_t badness = 0, weight = 0;

    void add(std::uint64_t rowBadness, std::uint64_t rowWeight, std::uint64_t rowRange);
    [[nodiscard]] Exposure exposure() const;
    /// The exposure in tenths before systemd rounds it up: 94.2 of 9.5.
    [[nodiscard]] double exact() const;
    friend Sums operator+(Sums a, Sums b) { return {.badness = a.badness + b.badness, .weight = a.weight + b.weight}; }
};

/// The sums of one family of rows.
[[nodiscard]] Sums sumsOf(std::span<const Assessor> family, const ServiceProfile& profile, const ScoringRules& rules);

/// One judged row.
struct Assessment {
    const Assessor* assessor;
    std::optional<std::uint64_t> badness; ///< nothing where it does not apply
    std::uint64_t weight, range; ///< the policy's where there is one
    std::string description;
    std::optional<unsigned> tenths; ///< its share of the total; nothing where it costs nothing

    /// The mark in systemd's first column: true good, false bad, nothing where it does not apply.
    [[nodiscard]] std::optional<bool> isGood() const;
};

/// The overall exposure of an enforced profile: what `systemd-analyze security` prints last.
[[nodiscard]] Exposure exposureOf(const ServiceProfile& enforced, const ScoringRules& rules);

/// Every row, in the order of allAssessors(): badness, weight, range and share as systemd-analyze has them.
[[nodiscard]] std::vector<Assessment> explain(const ServiceProfile& enforced, const ScoringRules& rules);

/// From files to score in one step.
[[nodiscard]] Exposure exposureOf(const EffectiveUnit& unit, const ScoringRules& rules);

/// Asks what single changes would bring, from where a unit stands.
class WhatIf {
public:
    /// @p unit must outlive this.
    WhatIf(const EffectiveUnit& unit, const ScoringRules& rules);

    /// The exposure as it is.
    [[nodiscard]] Exposure now() const { return m_now.exposure(); }
    /// What it comes from.
    [[nodiscard]] Sums sums() const { return m_now; }
    /// The exposure were @p directive to come to @p value (std::monostate: its default), all else unchanged.
    [[nodiscard]] Exposure with(DirectiveId directive, const Value& value) const
    {
        return sumsWith(directive, value).exposure();
    }
    /// What that exposure would come from.
    [[nodiscard]] Sums sumsWith(DirectiveId directive, const Value& value) const;

    /// What setting one directive to its strongest value would bring.
    struct Step {
        DirectiveId directive;
        std::string_view value; ///< strongestText()
        Sums sums; ///< after that change alone
    };
    /// A step for every scored directive, in the catalogue's order.
    [[nodiscard]] std::vector<Step> everyStep() const;

private:
    const ScoringRules& m_rules;
    ServiceProfile m_stated, m_enforced;
    /// What the families whose state a single change rarely touches add up to now.
    Sums m_capabilities, m_syscalls;
    Sums m_now;
};

} // namespace casemate
