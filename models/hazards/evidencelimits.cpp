// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/evidencelimits.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace casemate {

namespace {

constexpr std::size_t mostNamed = 4;

/// Why the probes gave up; empty where they did not, or nobody wants to know.
std::string_view textOf(ReadEnd end)
{
    switch (end) {
    case ReadEnd::None:
    case ReadEnd::Stopped: return {};
    case ReadEnd::Steps:
        return QT_TRANSLATE_NOOP(
            "Hazard", "Not all of its files could be looked at: there are too many. Nothing is known to be safe.");
    case ReadEnd::Names:
        return QT_TRANSLATE_NOOP("Hazard",
            "Not all of its files could be looked at: directories hold too many names. Nothing is known to be safe.");
    case ReadEnd::Bytes:
        return QT_TRANSLATE_NOOP(
            "Hazard", "Not all of its files could be looked at: they are too large. Nothing is known to be safe.");
    case ReadEnd::Items:
        return QT_TRANSLATE_NOOP("Hazard",
            "Not all that it names could be looked at: its unit or a file lists too much. Nothing is known to be "
            "safe.");
    case ReadEnd::Time:
        return QT_TRANSLATE_NOOP("Hazard",
            "Not all of its files could be looked at: reading them takes too long. Nothing is known to be safe.");
    }
    std::unreachable();
}

} // namespace

std::vector<std::string> closedPlaces(const ServiceFacts& facts, const FileView& view)
{
    static constexpr std::array<std::string_view, 3> ofKernel{"/dev", "/proc", "/sys"};
    std::vector<std::string> closed;
    for (const PlaceFact& place : facts.running.places) {
        const bool isClosed = place.kind == PlaceKind::ReadOnly || place.kind == PlaceKind::Hidden;
        if (isClosed && !view.isElsewhere() && view.at(place.path).access == Access::Host
            && std::ranges::none_of(ofKernel, [&](std::string_view each) { return isBelow(place.path, each); }))
            closed.push_back(place.path);
    }
    return closed;
}

std::vector<Sentence> evidenceLimits(const EffectiveUnit& unit, const ServiceFacts& facts, SystemdVersion version)
{
    std::vector<Sentence> limits;
    if (const std::string_view text = textOf(facts.end); !text.empty())
        limits.push_back({text, {}});
    const RunningFacts& running = facts.running;
    if (running.look == Look::CouldNot)
        limits.push_back({QT_TRANSLATE_NOOP("Hazard",
                              "Its processes could not be looked at in full (%1). As root, casemate check sees more."),
            {running.obstacle}});
    if (running.isConfined())
        limits.push_back({QT_TRANSLATE_NOOP(
                              "Hazard", "Its processes run confined already, so that what they do not do proves less."),
            {}});
    if (auto closed = closedPlaces(facts, FileView(unit, facts, version)); !closed.empty()) {
        closed.resize(std::min(closed.size(), mostNamed));
        limits.push_back({QT_TRANSLATE_NOOP("Hazard",
                              "Its processes cannot write everywhere as they run now (%1), so that what they do not "
                              "write there proves less."),
            {text::join(closed, ", ")}});
    }
    if (facts.journal.look == Look::CouldNot)
        limits.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "The journal could not be read (%1). Root and the group systemd-journal may."),
                {facts.journal.obstacle}});
    return limits;
}

} // namespace casemate
