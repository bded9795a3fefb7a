// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// What the service is and runs; decides whether the unit loads: systemd.service(5), systemd.kill(5), systemd.unit(5).
namespace casemate::families {

namespace words {
inline constexpr ChoiceWord serviceType[] = {{"simple"}, {"forking"}, {"oneshot"}, {"dbus"}, {"notify"},
    {"notify-reload", 253}, {"idle"}, {"exec"}};
inline constexpr ChoiceWord exitType[] = {{"main"}, {"cgroup"}};
inline constexpr ChoiceWord restart[] = {{"no"}, {"on-success"}, {"on-failure"}, {"on-abnormal"}, {"on-watchdog"},
    {"on-abort"}, {"always"}};
inline constexpr ChoiceWord killMode[] = {{"control-group"}, {"process"}, {"mixed"}, {"none"}};
inline constexpr ChoiceWord emergencyAction[] = {{"none"}, {"reboot"}, {"reboot-force"}, {"reboot-immediate"},
    {"poweroff"}, {"poweroff-force"}, {"poweroff-immediate"}, {"exit"}, {"exit-force"}, {"soft-reboot", 254},
    {"soft-reboot-force", 254}, {"kexec", 254}, {"kexec-force", 254}, {"halt", 254}, {"halt-force", 254},
    {"halt-immediate", 254}};
} // namespace words

inline constexpr auto service = std::to_array<Directive>({
    {.name = "Type", .group = Group::Service, .kind = ValueKind::Words, .choices = words::serviceType,
     .defaultText = "simple", .manual = "systemd.service(5)"},
    {.name = "ExitType", .group = Group::Service, .kind = ValueKind::Words, .choices = words::exitType,
     .defaultText = "main", .since = 250, .manual = "systemd.service(5)"},
    {.name = "ExecCondition", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 243, .manual = "systemd.service(5)"},
    {.name = "ExecStartPre", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)"},
    {.name = "ExecStart", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)"},
    {.name = "ExecStartPost", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)"},
    {.name = "ExecReload", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)"},
    {.name = "ExecReloadPost", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 259, .manual = "systemd.service(5)"},
    {.name = "ExecStop", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)"},
    {.name = "ExecStopPost", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)"},
    {.name = "Restart", .group = Group::Service, .kind = ValueKind::Words, .choices = words::restart,
     .defaultText = "no", .manual = "systemd.service(5)"},
    {.name = "RestartForceExitStatus", .group = Group::Service, .kind = ValueKind::ExitStatuses,
     .onEmpty = OnEmpty::Reset, .since = 215, .manual = "systemd.service(5)"},
    {.name = "RemainAfterExit", .group = Group::Service, .kind = ValueKind::Boolean, .defaultText = "no",
     .manual = "systemd.service(5)"},
    {.name = "BusName", .group = Group::Service, .kind = ValueKind::BusName, .manual = "systemd.service(5)"},
    {.name = "KillMode", .group = Group::Service, .kind = ValueKind::Words, .choices = words::killMode,
     .defaultText = "control-group", .onEmpty = OnEmpty::Reset, .since = 187, .manual = "systemd.kill(5)"},
    {.name = "WatchdogSec", .group = Group::Service, .kind = ValueKind::TimeSpan, .defaultText = "0",
     .busProperty = "WatchdogUSec", .manual = "systemd.service(5)"},
    {.name = "FileDescriptorStoreMax", .group = Group::Service, .kind = ValueKind::Number, .defaultText = "0",
     .since = 219, .manual = "systemd.service(5)", .least = 0, .most = 4294967295},
    {.name = "DefaultDependencies", .section = Section::Unit, .group = Group::Service, .kind = ValueKind::Boolean,
     .defaultText = "yes", .since = 201, .manual = "systemd.unit(5)"},
    {.name = "SuccessAction", .section = Section::Unit, .group = Group::Service, .kind = ValueKind::Words,
     .choices = words::emergencyAction, .defaultText = "none", .since = 236, .manual = "systemd.unit(5)"},
});

} // namespace casemate::families
