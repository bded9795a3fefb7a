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

constexpr DirectiveId image = "RootImage"_directive;
constexpr DirectiveId images = "MountImages"_directive;
constexpr DirectiveId stack = "RootMStack"_directive;

constexpr std::array devices{
    NeededDevice{image, "/dev/loop-control rw"},
    NeededDevice{image, "/dev/mapper/control rw"},
    NeededDevice{image, "block-loop rwm"},
    NeededDevice{image, "block-blkext rwm"},
    NeededDevice{image, "block-device-mapper rwm"},
    NeededDevice{images, "/dev/loop-control rw"},
    NeededDevice{images, "/dev/mapper/control rw"},
    NeededDevice{images, "block-loop rwm"},
    NeededDevice{images, "block-blkext rwm"},
    NeededDevice{images, "block-device-mapper rwm"},
    NeededDevice{stack, "/dev/loop-control rw", {.since = 262}},
    NeededDevice{stack, "/dev/mapper/control rw", {.since = 262}},
    NeededDevice{stack, "block-loop rwm", {.since = 262}},
    NeededDevice{stack, "block-blkext rwm", {.since = 262}},
    NeededDevice{stack, "block-device-mapper rwm", {.since = 262}},
    NeededDevice{"ProtectClock"_directive, "char-rtc r"},
    NeededDevice{"LoadCredentialEncrypted"_directive, "char-tpm rw", {.until = 262}},
    NeededDevice{"SetCredentialEncrypted"_directive, "char-tpm rw", {.until = 262}},
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

std::span<const NeededDevice> neededDevices() { return devices; }

} // namespace casemate
