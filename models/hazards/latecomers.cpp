// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

/// What comes after the start, when systemd has set up the sandbox for what was there.
namespace casemate {

namespace {

constexpr std::array allowing{"DeviceAllow"_directive};
constexpr std::array readOnly{"ReadOnlyPaths"_directive};

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
        Change change = fixes::without(inquiry, id, entry);
        static_cast<void>(assign(directive(id), *change.wanted, group, inquiry.dialect));
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
    for (const NamedPath& named : inquiry.facts.paths) {
        if (named.directive != readOnly.front() || named.role != PathRole::Listed)
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
};

} // namespace

std::span<const Rule> rules::latecomers() { return rows; }

} // namespace casemate
