// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/filters.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

/// What comes after the start, when systemd has set up the sandbox for what was there.
namespace casemate {

namespace {

constexpr std::array allowing{"DeviceAllow"_directive};
constexpr std::array readOnly{"ReadOnlyPaths"_directive};
constexpr std::array filter{"SystemCallFilter"_directive};

/// Nodes that come and go, and the kernel's name for all of their kind (/proc/devices).
struct Plugged {
    std::string_view beginning;
    std::string_view group;
};
constexpr std::array plugged{Plugged{"/dev/ttyUSB", "char-ttyUSB"}, Plugged{"/dev/ttyACM", "char-ttyACM"},
    Plugged{"/dev/serial/", "char-ttyUSB"}, Plugged{"/dev/bus/usb", "char-usb_device"},
    Plugged{"/dev/video", "char-video4linux"}, Plugged{"/dev/v4l/", "char-video4linux"},
    Plugged{"/dev/input/", "char-input"}, Plugged{"/dev/hidraw", "char-hidraw"}, Plugged{"/dev/snd/", "char-alsa"},
    Plugged{"/dev/sd", "block-sd"}, Plugged{"/dev/disk/", "block-sd"}, Plugged{"/dev/usb/lp", "char-usb"}};

void checkPlugged(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const DirectiveId id = allowing.front();
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(id));
    if (list == nullptr || !isChanged(inquiry, id))
        return;
    for (const std::string& entry : list->entries) {
        const auto row =
            std::ranges::find_if(plugged, [&entry](const Plugged& each) { return entry.starts_with(each.beginning); });
        if (row == plugged.end())
            continue;
        const auto blank = entry.find(' ');
        const std::string group =
            std::string(row->group) + (blank == std::string::npos ? std::string(" rw") : entry.substr(blank));
        Amendment change = fixes::without(id, entry);
        change.added.push_back(group);
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Likely,
            .directive = id,
            .value = entry,
            .message = {rule.message, {entry.substr(0, blank)}},
            .fixes = {{.title = fixes::setTitle(id, group), .changes = {std::move(change)}}}});
    }
}

void checkMounted(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isChanged(inquiry, readOnly.front()))
        return;
    std::vector<std::string_view> planned;
    for (const MountFact& mount : inquiry.facts.mounts)
        if (!mount.isMounted && mount.isAutomatic)
            planned.push_back(mount.path);
    const PlaceSet places(std::move(planned));
    for (const NamedPath* each : inquiry.view.paths().of(PathRole::Listed)) {
        const NamedPath& named = *each;
        if (named.directive != readOnly.front() || !places.hasAtOrBelow(placeOf(named.file)))
            continue;
        const auto late = std::ranges::find_if(inquiry.facts.mounts, [&](const MountFact& mount) {
            return !mount.isMounted && mount.isAutomatic && mount.path != placeOf(named.file)
                && isBelow(mount.path, placeOf(named.file));
        });
        if (late == inquiry.facts.mounts.end())
            continue;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = readOnly.front(),
            .value = named.entry,
            .message = {rule.message, {late->path, named.file.path}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 plans the mount of %2 (%3)."),
                {late->source.where, late->path, late->type}}}});
    }
}

/// MariaDB copies ddl_recovery.log when it starts after a crash, and the file's owner with it (my_copystat() in its
/// mysys/my_copy.c). It goes on where that fails, which is also why an error in place of the signal is enough.
void checkRecovery(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    static constexpr std::array<std::string_view, 2> programs{"mariadbd", "mariadbd-safe"};
    static constexpr std::array<std::string_view, 1> calls{"chown"};
    if (!filters::kills(inquiry, calls))
        return;
    if (const auto clue = clues::runs(inquiry, programs)) {
        Finding made = filters::finding(rule, inquiry, *clue, calls);
        made.fixes.push_back(filters::softly(inquiry));
        findings.push_back(std::move(made));
    }
}

constexpr std::array rows{
    Rule{.id = "allowed-device-comes-and-goes",
        .ref = "DEV-04",
        .severity = Severity::Note,
        .concerns = allowing,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%1 is looked up when the service starts. Plugged in later, or into another place, the device stays "
            "closed."),
        .check = checkPlugged},
    Rule{.id = "later-mounts-writable",
        .ref = "FS-29",
        .severity = Severity::Note,
        .concerns = readOnly,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%1 is mounted when somebody looks: it then appears in the service as well, and is not read-only although "
            "%2 is."),
        .check = checkMounted},
    Rule{.id = "recovery-call-deadly",
        .ref = "SYS-07a",
        .severity = Severity::Error,
        .concerns = filter,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "MariaDB starts with this, but not again after a crash: its recovery calls %1, at which the filter kills "
            "it."),
        .check = checkRecovery},
};

} // namespace

std::span<const Rule> rules::latecomers() { return rows; }

} // namespace casemate
