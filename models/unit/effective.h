// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/valuekind.h"
#include "models/unit/stack.h"

#include <algorithm>
#include <span>

namespace casemate {

/// The place of an assignment: a file of the stack (0 is the fragment, 1 the first drop-in) and a line of it.
struct Origin {
    std::uint16_t file = 0;
    std::uint32_t line = 0;
    friend auto operator<=>(const Origin&, const Origin&) = default;
};

/// Places of assignments, in order. One is the rule, and needs no memory of its own: merging is done at each keystroke.
class Origins {
public:
    void clear()
    {
        m_count = 0;
        m_all.clear();
    }
    void add(Origin origin)
    {
        if (m_count == 1)
            m_all.assign(1, m_first);
        if (m_count++ == 0)
            m_first = origin;
        else
            m_all.push_back(origin);
    }
    [[nodiscard]] std::span<const Origin> all() const
    {
        return m_count > 1 ? std::span<const Origin>(m_all) : std::span<const Origin>(&m_first, m_count);
    }
    friend bool operator==(const Origins& a, const Origins& b) { return std::ranges::equal(a.all(), b.all()); }

private:
    Origin m_first; ///< where there is one
    std::size_t m_count = 0;
    std::vector<Origin> m_all; ///< where there are several
};

/// What a directive comes to, and the assignments that shaped it since it was last reset.
struct EffectiveValue {
    DirectiveId directive;
    Value value;
    Origins origins;
    friend bool operator==(const EffectiveValue&, const EffectiveValue&) = default;
};

/// A remark of the loader on one line.
struct Remark {
    Origin origin;
    DirectiveId directive;
    Issue issue;
    friend bool operator==(const Remark&, const Remark&) = default;
};

/// The section of that name, where it is one that systemd reads in a service.
[[nodiscard]] std::optional<Section> sectionOf(std::string_view name);

/// What a unit says about others by keys that the catalogue does not hold, as far as somebody asks for it.
enum UnitRelation : std::uint8_t {
    FollowsNetwork = 1, ///< After= names network.target
    WantsNetworkOnline = 2, ///< network-online.target: it needs a network that works
    SharesNamespaces = 4 ///< JoinsNamespaceOf=
};

/// Everything that systemd would take from the files of a unit, before implications.
class EffectiveUnit {
public:
    /// The value of @p id; std::monostate where no assignment touched it.
    [[nodiscard]] const Value& value(DirectiveId id) const;
    /// The assignments behind it, in order; empty where it is inherited from the defaults.
    [[nodiscard]] std::span<const Origin> origins(DirectiveId id) const;
    /// The directives that some assignment touched, in the order in which they were.
    [[nodiscard]] std::span<const EffectiveValue> values() const { return m_values; }
    /// The line of the fragment at which loading failed, if it did (a fatal value, a bad header, a line too long).
    [[nodiscard]] const std::optional<Origin>& fatal() const { return m_fatal; }

    /// True where the unit has @p relation.
    [[nodiscard]] bool has(UnitRelation relation) const { return (m_relations & relation) != 0; }

    /// Lets one assignment act. Used by merge() and by what-if.
    Effect apply(DirectiveId id, std::string_view text, Origin origin, const Dialect& dialect,
        std::vector<Issue>* issues = nullptr);
    /// Puts a value in place, whatever it was; std::monostate makes it unset.
    void set(DirectiveId id, Value value);

    /// The same values from the same lines; the order in which directives were touched does not matter.
    friend bool operator==(const EffectiveUnit& a, const EffectiveUnit& b);

private:
    friend void mergeFile(EffectiveUnit&, const UnitDocument&, std::uint16_t, const Dialect&, std::vector<Remark>*);
    [[nodiscard]] const EffectiveValue* find(DirectiveId id) const;
    EffectiveValue& slot(DirectiveId id);
    /// A credential is known by its name, whichever of the two directives that share a list gave it last.
    void replaceCredentials(DirectiveId id, std::string_view text, const Dialect& dialect);
    std::vector<EffectiveValue> m_values;
    std::array<std::uint8_t, directives.size()>
        m_places{}; // by directive: place in m_values plus one, 0 where untouched
    std::optional<Origin> m_fatal;
    std::uint8_t m_relations = 0; ///< UnitRelations; no draft changes them, so that they do not count as values
};

/// Lets every assignment of @p document act on @p unit. A fatal one ends the file; in the fragment (@p file 0) it also
/// marks the unit as one that does not load.
void mergeFile(EffectiveUnit& unit, const UnitDocument& document, std::uint16_t file, const Dialect& dialect,
    std::vector<Remark>* remarks = nullptr);

/// The merged unit of @p stack: fragment first, then the drop-ins in order.
[[nodiscard]] EffectiveUnit merge(
    const UnitStack& stack, const Dialect& dialect, std::vector<Remark>* remarks = nullptr);

/// One line of the merged unit for people: [Unit], [Service], [Install], keys in order of first appearance, also those
/// of systemd's keys that the catalogue does not hold. Lines that systemd ignores or that were reset are left out.
struct EffectiveLine {
    std::string section;
    std::string key;
    std::string value;
    Origin origin; ///< the last assignment behind it
    friend bool operator==(const EffectiveLine&, const EffectiveLine&) = default;
};
[[nodiscard]] std::vector<EffectiveLine> effectiveLines(const UnitStack& stack, const Dialect& dialect);

} // namespace casemate
