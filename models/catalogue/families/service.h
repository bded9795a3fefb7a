// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/directive.h"

#include <array>

/// What the service is and runs, and the files it names; decides whether the unit loads: systemd.service(5),
/// systemd.kill(5), systemd.unit(5).
namespace casemate::families {

// clang-format off: rows stay rows
namespace words {
inline constexpr ChoiceWord serviceType[] = {
    {"simple", QT_TRANSLATE_NOOP("Directive", "Started as soon as its process exists")},
    {"forking", QT_TRANSLATE_NOOP("Directive", "Started when its first process has ended")},
    {"oneshot", QT_TRANSLATE_NOOP("Directive", "Started when its commands have ended")},
    {"dbus", QT_TRANSLATE_NOOP("Directive", "Started when its name is on D-Bus")},
    {"notify", QT_TRANSLATE_NOOP("Directive", "Started when it says so itself")},
    {"notify-reload", QT_TRANSLATE_NOOP("Directive", "Like notify, and reloads on a signal"), 253},
    {"idle", QT_TRANSLATE_NOOP("Directive", "Like simple, after the other jobs have started")},
    {"exec", QT_TRANSLATE_NOOP("Directive", "Started when its program runs")},
};
inline constexpr ChoiceWord exitType[] = {
    {"main", QT_TRANSLATE_NOOP("Directive", "When its main process ends")},
    {"cgroup", QT_TRANSLATE_NOOP("Directive", "When the last of its processes ends")},
};
inline constexpr ChoiceWord restart[] = {
    {"no", QT_TRANSLATE_NOOP("Directive", "Never")},
    {"on-success", QT_TRANSLATE_NOOP("Directive", "After a clean end only")},
    {"on-failure", QT_TRANSLATE_NOOP("Directive", "After errors, crashes, timeouts and a hang")},
    {"on-abnormal", QT_TRANSLATE_NOOP("Directive", "After crashes, timeouts and a hang")},
    {"on-watchdog", QT_TRANSLATE_NOOP("Directive", "After a hang only (WatchdogSec=)")},
    {"on-abort", QT_TRANSLATE_NOOP("Directive", "After a crash only")},
    {"always", QT_TRANSLATE_NOOP("Directive", "After every end")},
};
inline constexpr ChoiceWord killMode[] = {
    {"control-group", QT_TRANSLATE_NOOP("Directive", "All processes of the service")},
    {"process", QT_TRANSLATE_NOOP("Directive", "Only the main process")},
    {"mixed", QT_TRANSLATE_NOOP("Directive", "The main process first, then all that are left")},
    {"none", QT_TRANSLATE_NOOP("Directive", "No process; only the stop commands run")},
};
inline constexpr ChoiceWord emergencyAction[] = {
    {"none", QT_TRANSLATE_NOOP("Directive", "Nothing")},
    {"reboot", QT_TRANSLATE_NOOP("Directive", "Restarts the machine in order")},
    {"reboot-force", QT_TRANSLATE_NOOP("Directive", "Restarts it; services are killed, not stopped")},
    {"reboot-immediate", QT_TRANSLATE_NOOP("Directive", "Restarts it at once; data can be lost")},
    {"poweroff", QT_TRANSLATE_NOOP("Directive", "Switches the machine off in order")},
    {"poweroff-force", QT_TRANSLATE_NOOP("Directive", "Switches it off; services are killed, not stopped")},
    {"poweroff-immediate", QT_TRANSLATE_NOOP("Directive", "Switches it off at once; data can be lost")},
    {"exit", QT_TRANSLATE_NOOP("Directive", "Ends the service manager in order")},
    {"exit-force", QT_TRANSLATE_NOOP("Directive", "Ends the service manager; services are killed")},
    {"soft-reboot", QT_TRANSLATE_NOOP("Directive", "Restarts all services but not the kernel"), 254},
    {"soft-reboot-force", QT_TRANSLATE_NOOP("Directive", "Like soft-reboot; services are killed, not stopped"), 254},
    {"kexec", QT_TRANSLATE_NOOP("Directive", "Starts another kernel without the firmware"), 254},
    {"kexec-force", QT_TRANSLATE_NOOP("Directive", "Like kexec; services are killed, not stopped"), 254},
    {"halt", QT_TRANSLATE_NOOP("Directive", "Stops the machine without switching it off"), 254},
    {"halt-force", QT_TRANSLATE_NOOP("Directive", "Like halt; services are killed, not stopped"), 254},
    {"halt-immediate", QT_TRANSLATE_NOOP("Directive", "Stops it at once; data can be lost"), 254},
};
} // namespace words

inline constexpr auto service = std::to_array<Directive>({
    {.name = "Type", .group = Group::Service, .kind = ValueKind::Words, .choices = words::serviceType,
     .defaultText = "simple", .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "When it has started"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says when systemd takes the service as started. No hardening, but a wrong "
                                            "one makes starts fail."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A type that the program does not follow: the start times out or counts "
                                              "too early.")},
    {.name = "ExitType", .group = Group::Service, .kind = ValueKind::Words, .choices = words::exitType,
     .defaultText = "main", .since = 250, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "When it has ended"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says whether the service ends with its main process or with the last of "
                                            "its processes. No hardening.")},
    {.name = "ExecCondition", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 243, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Commands that decide the start"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Commands that run first and can call the start off. They run in the "
                                            "sandbox too, unless a + stands in front.")},
    {.name = "ExecStartPre", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Commands before the start"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Commands that run before the service. They run in the sandbox too; a + in "
                                            "front takes them out of most of it.")},
    {.name = "ExecStart", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Program of the service"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The command that is the service. A + in front would take it out of most "
                                            "of the sandbox."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A second line without an empty one before it keeps a service from "
                                              "loading, unless it is of Type=oneshot.")},
    {.name = "ExecStartPost", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Commands after the start"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Commands that run once the service has started. They run in the sandbox "
                                            "too; a + in front takes them out of most of it.")},
    {.name = "ExecReload", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Commands to reload"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Commands that make the service read its settings again. They run in the "
                                            "sandbox too; a + takes them out of most of it."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Without CAP_KILL root inside the sandbox cannot signal processes of "
                                              "other users.")},
    {.name = "ExecReloadPost", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .since = 259, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Commands after reloading"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Commands that run after a reload. They run in the sandbox too; a + in "
                                            "front takes them out of most of it.")},
    {.name = "ExecStop", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Commands to stop"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Commands that stop the service. They run in the sandbox too; a + in front "
                                            "takes them out of most of it.")},
    {.name = "ExecStopPost", .group = Group::Service, .kind = ValueKind::Command, .onEmpty = OnEmpty::Reset,
     .onBad = OnBadValue::Fatal, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Commands after the stop"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Commands that run after the service, also after a failure. They run in "
                                            "the sandbox too; a + takes them out of most of it.")},
    {.name = "Restart", .group = Group::Service, .kind = ValueKind::Words, .choices = words::restart,
     .defaultText = "no", .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Start again after an end"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says after which endings the service starts again. No hardening: an "
                                            "attack that ends in a crash gets another try.")},
    {.name = "RestartForceExitStatus", .group = Group::Service, .kind = ValueKind::ExitStatuses,
     .onEmpty = OnEmpty::Reset, .since = 215, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Endings that force a restart"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Exit codes and signals after which the service starts again whatever "
                                            "Restart= says. No hardening.")},
    {.name = "RemainAfterExit", .group = Group::Service, .kind = ValueKind::Boolean, .defaultText = "no",
     .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Active after its end"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service counts as active although its processes have ended. For jobs "
                                            "that set something up; no hardening.")},
    {.name = "PIDFile", .group = Group::Service, .kind = ValueKind::Text, .onEmpty = OnEmpty::Reset,
     .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "File with the process number"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Where a program that goes into the background writes the number of its main "
                                            "process. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "A folder that the sandbox makes read-only: the start then times out.")},
    {.name = "StandardOutput", .group = Group::Service, .kind = ValueKind::Text, .defaultText = "journal",
     .title = QT_TRANSLATE_NOOP("Directive", "Where output goes"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Where what the service prints goes. systemd opens a file named here itself, "
                                            "outside of the sandbox. No hardening.")},
    {.name = "StandardError", .group = Group::Service, .kind = ValueKind::Text, .defaultText = "inherit",
     .title = QT_TRANSLATE_NOOP("Directive", "Where error messages go"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Where the error messages of the service go; inherit means where its output "
                                            "goes. No hardening.")},
    {.name = "BusName", .group = Group::Service, .kind = ValueKind::BusName, .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Name on D-Bus"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The name under which other programs find the service on D-Bus. With "
                                            "Type=dbus it tells that the start is done.")},
    {.name = "KillMode", .group = Group::Service, .kind = ValueKind::Words, .choices = words::killMode,
     .defaultText = "control-group", .onEmpty = OnEmpty::Reset, .since = 187, .manual = "systemd.kill(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "What a stop ends"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Says which processes are ended on a stop. With process or none an "
                                            "intruder's processes can outlive the service.")},
    {.name = "WatchdogSec", .group = Group::Service, .kind = ValueKind::TimeSpan, .defaultText = "0",
     .busProperty = "WatchdogUSec", .manual = "systemd.service(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Sign of life"),
     .buys = QT_TRANSLATE_NOOP("Directive", "The service must report within this time, or systemd takes it as hung and "
                                            "ends it. No hardening."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "Programs that do not report are ended again and again.")},
    {.name = "FileDescriptorStoreMax", .group = Group::Service, .kind = ValueKind::Number, .defaultText = "0",
     .since = 219, .manual = "systemd.service(5)", .least = 0, .most = 4294967295,
     .title = QT_TRANSLATE_NOOP("Directive", "Files kept over a restart"),
     .buys = QT_TRANSLATE_NOOP("Directive", "How many open files and connections systemd keeps for the service while "
                                            "it restarts. No hardening.")},
    {.name = "DefaultDependencies", .section = Section::Unit, .group = Group::Service, .kind = ValueKind::Boolean,
     .defaultText = "yes", .since = 201, .manual = "systemd.unit(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Usual boot and shutdown order"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Starts the service after the basic system and stops it before the "
                                            "shutdown. With no, part of the score does not apply."),
     .breaks = QT_TRANSLATE_NOOP("Directive", "With no, the service can start before its disks and folders are "
                                              "there.")},
    {.name = "SuccessAction", .section = Section::Unit, .group = Group::Service, .kind = ValueKind::Words,
     .choices = words::emergencyAction, .defaultText = "none", .since = 236, .manual = "systemd.unit(5)",
     .title = QT_TRANSLATE_NOOP("Directive", "Action after a clean end"),
     .buys = QT_TRANSLATE_NOOP("Directive", "Restarts or switches off the machine when the service ends without an "
                                            "error. No hardening.")},
});

} // namespace casemate::families
