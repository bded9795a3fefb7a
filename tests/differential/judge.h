// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"
#include "models/sandbox/loaderror.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace casemate::tests {

/// A row of the score as numbers.
struct JudgedRow {
    std::optional<std::uint64_t> badness;
    std::uint64_t weight = 0, range = 0;
    friend bool operator==(const JudgedRow&, const JudgedRow&) = default;
};

/// What an engine says of a unit; nothing where the unit does not load.
struct Judgement {
    unsigned tenths = 0;
    std::map<std::string, JudgedRow> rows; ///< by json_field
    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// The steps from files to score, each of them replaceable: as they are this is Casemate, with one of them replaced it
/// is a mistake that the comparison must notice.
struct Engine {
    std::function<UnitStack(UnitStack)> files = [](UnitStack stack) { return stack; };
    std::function<EffectiveUnit(const UnitStack&, const Dialect&)> merge =
        [](const UnitStack& stack, const Dialect& dialect) { return casemate::merge(stack, dialect); };
    std::function<std::optional<LoadError>(const UnitStack&, const EffectiveUnit&, const Dialect&)> loading = loadError;
    std::function<ServiceProfile(const EffectiveUnit&, const ScoringRules&)> stated = statedProfile;
    std::function<ServiceProfile(ServiceProfile, const ScoringRules&)> implied = enforced;
    std::function<void(std::vector<Assessment>&)> rows = [](std::vector<Assessment>&) { };
    std::function<void(ScoringRules&)> rules = [](ScoringRules&) { };

    [[nodiscard]] std::optional<Judgement> judge(
        const UnitStack& stack, SystemdVersion version, Scope scope = Scope::System) const;
};

/// A mistake on purpose.
struct Mutation {
    std::string name;
    Engine engine;
};

/// The committed list: each entry must be told from the real thing by the generated units.
[[nodiscard]] std::vector<Mutation> mutations();

/// The first difference in words, or empty.
[[nodiscard]] std::string difference(const std::optional<Judgement>& expected, const std::optional<Judgement>& found);

} // namespace casemate::tests
