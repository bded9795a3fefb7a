// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/otherkeys.h"
#include "models/unit/effective.h"

#include <algorithm>

namespace casemate {

namespace {

/// Collects the lines that still count, file by file.
class LineCollector {
public:
    explicit LineCollector(const Dialect& dialect)
        : m_dialect(dialect)
    {
    }

    void read(const UnitDocument& document, std::uint16_t file)
    {
        for (const Assignment& assignment : document.assignments(m_dialect.version))
            if (!take(document.sectionName(assignment), assignment, {file, assignment.firstLine}))
                return;
    }

    [[nodiscard]] std::vector<EffectiveLine> lines() &&
    {
        std::vector<EffectiveLine> all;
        for (const std::string_view section : {"Unit", "Service", "Install"})
            for (Key& key : m_keys)
                if (key.section == section)
                    std::ranges::move(key.lines, std::back_inserter(all));
        return all;
    }

private:
    struct Key {
        std::string section, name;
        std::vector<EffectiveLine> lines;
    };

    /// False where systemd stops reading the file.
    bool take(std::string_view sectionName, const Assignment& assignment, Origin origin)
    {
        const auto section = sectionOf(sectionName);
        if (!section)
            return true;
        EffectiveLine line{
            .section = std::string(sectionName), .key = assignment.key, .value = assignment.value, .origin = origin};
        if (const auto id = findDirective(*section, assignment.key)) {
            line.key = directive(*id).name;
            const Effect effect = m_unit.apply(*id, assignment.value, origin, m_dialect);
            if (effect == Effect::Applied) {
                const bool isSet = !std::holds_alternative<std::monostate>(m_unit.value(*id));
                keep(std::move(line), isList(directive(*id).kind), isSet || !assignment.value.empty());
            }
            if (effect == Effect::Applied && assignment.value.empty() && !directive(*id).resetsWith.empty())
                linesOf(sectionName, directive(*id).resetsWith).clear();
            return effect != Effect::Fatal;
        }
        if (const OtherKey* other = findOtherKey(*section, assignment.key)) {
            const bool hasValue = !assignment.value.empty();
            keep(std::move(line), other->addsUp, hasValue);
        }
        return true;
    }

    std::vector<EffectiveLine>& linesOf(std::string_view section, std::string_view name)
    {
        const auto at =
            std::ranges::find_if(m_keys, [&](const Key& key) { return key.section == section && key.name == name; });
        if (at != m_keys.end())
            return at->lines;
        return m_keys.emplace_back(std::string(section), std::string(name), std::vector<EffectiveLine>()).lines;
    }

    void keep(EffectiveLine line, bool addsUp, bool stays)
    {
        std::vector<EffectiveLine>& lines = linesOf(line.section, line.key);
        if (!addsUp || line.value.empty())
            lines.clear();
        if (stays)
            lines.push_back(std::move(line));
    }

    const Dialect& m_dialect;
    EffectiveUnit m_unit;
    std::vector<Key> m_keys;
};

} // namespace

std::vector<EffectiveLine> effectiveLines(const UnitStack& stack, const Dialect& dialect)
{
    LineCollector collector(dialect);
    if (stack.fragment)
        collector.read(*stack.fragment->document, 0);
    std::uint16_t file = 0;
    for (const UnitFile& dropIn : stack.dropIns)
        collector.read(*dropIn.document, ++file);
    return std::move(collector).lines();
}

} // namespace casemate
