// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/valuekind.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace casemate::tests {

/// A service and its drop-ins: paths below a search folder ("a.service", "a.service.d/10-x.conf") and their bytes.
struct GeneratedUnit {
    std::string name;
    std::map<std::string, std::string> files;
};

/// Makes services as people, packagers and mistakes make them: values valid, odd and wrong, repeated, reset, inverted,
/// continued over lines, with comments in between. The same seed gives the same units.
class UnitGenerator {
public:
    UnitGenerator(std::uint64_t seed, const Dialect& dialect);

    [[nodiscard]] GeneratedUnit unit(const std::string& name);
    /// The text of one drop-in.
    [[nodiscard]] std::string draft() { return fileText(false); }
    /// One right-hand side for @p row: mostly valid, sometimes odd or wrong.
    [[nodiscard]] std::string value(const Directive& row);
    /// One right-hand side that systemd takes whole.
    [[nodiscard]] std::string validValue(const Directive& row);
    /// A random directive of the given section; scored ones come more often.
    [[nodiscard]] DirectiveId anyDirective(Section section);
    /// A number below @p bound.
    [[nodiscard]] std::size_t below(std::size_t bound);

private:
    [[nodiscard]] bool chance(unsigned percent) { return below(100) < percent; }
    [[nodiscard]] const std::string& pick(const std::vector<std::string>& words) { return words[below(words.size())]; }
    [[nodiscard]] std::string words(const std::vector<std::string>& pool, std::size_t most);
    [[nodiscard]] std::string listValue(const Directive& row);
    [[nodiscard]] std::string damaged(std::string text);
    [[nodiscard]] std::string assignment(const Directive& row);
    [[nodiscard]] std::string fileText(bool isFragment);

    std::mt19937_64 m_random;
    const Dialect m_dialect;
};

} // namespace casemate::tests
