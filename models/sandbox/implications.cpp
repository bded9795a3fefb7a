// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/implications.h"

#include "models/unit/query.h"

#include <array>

namespace casemate {

namespace {

constexpr DirectiveId dynamicUser = "DynamicUser"_directive;

constexpr std::array implied{
    Implication{dynamicUser, "RemoveIPC"_directive, "yes", true},
    Implication{dynamicUser, "NoNewPrivileges"_directive, "yes", true},
    Implication{dynamicUser, "RestrictSUIDSGID"_directive, "yes", true},
    Implication{dynamicUser, "ProtectSystem"_directive, "strict", true},
    Implication{dynamicUser, "ProtectHome"_directive, "read-only"},
    Implication{dynamicUser, "PrivateTmp"_directive, "yes", false, {.until = 257}},
    Implication{dynamicUser, "PrivateTmp"_directive, "disconnected", false, {.since = 257}},
    Implication{"PrivateDevices"_directive, "DevicePolicy"_directive, "closed"},
};

constexpr std::array<std::string_view, 5> loop{
    "/dev/loop-control rw", "/dev/mapper/control rw", "block-loop rwm", "block-blkext rwm", "block-device-mapper rwm"};
constexpr std::array<std::string_view, 1> realTimeClock{"char-rtc r"};
constexpr std::array<std::string_view, 1> tpm{"char-tpm rw"};

constexpr std::array devices{
    NeededDevices{"RootImage"_directive, loop},
    NeededDevices{"MountImages"_directive, loop},
    NeededDevices{"RootMStack"_directive, loop, {.since = 262}},
    NeededDevices{"ProtectClock"_directive, realTimeClock},
    NeededDevices{"LoadCredentialEncrypted"_directive, tpm, {.until = 262}},
    NeededDevices{"SetCredentialEncrypted"_directive, tpm, {.until = 262}},
};

} // namespace

std::span<const Implication> implications() { return implied; }

WordInForce wordInForce(const EffectiveUnit& unit, DirectiveId id, SystemdVersion version)
{
    WordInForce found{.word = chosenWord(unit, id), .cause = id};
    for (const Implication& each : implied)
        if (each.implied == id && each.versions.contains(version.model().number) && isOn(unit, each.cause)
            && (each.isForced || !isOn(unit, id)) && each.value != found.word)
            found = {.word = each.value, .cause = each.cause};
    return found;
}

std::span<const NeededDevices> neededDevices() { return devices; }

} // namespace casemate
