// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/evidencelimits.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::size_t mostNamed = 4;

}

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

std::vector<Sentence> evidenceLimits(const EffectiveUnit& unit, const ServiceFacts& facts)
{
    std::vector<Sentence> limits;
    const RunningFacts& running = facts.running;
    if (running.look == Look::CouldNot)
        limits.push_back({QT_TRANSLATE_NOOP("Hazard",
                              "Its processes could not be looked at in full (%1). As root, casemate check sees more."),
            {running.obstacle}});
    if (running.isConfined())
        limits.push_back({QT_TRANSLATE_NOOP(
                              "Hazard", "Its processes run confined already, so that what they do not do proves less."),
            {}});
    if (auto closed = closedPlaces(facts, FileView(unit, facts)); !closed.empty()) {
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
