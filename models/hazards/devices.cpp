// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/files.h"
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array allConcerned{"PrivateDevices"_directive, "DevicePolicy"_directive, "DeviceAllow"_directive};
constexpr std::array hiding{"PrivateDevices"_directive};
constexpr std::array policies{"DevicePolicy"_directive};
constexpr std::array allowing{"DeviceAllow"_directive};

/// What stays open whatever the policy (systemd's cgroup.c), and what an own /dev holds beside it.
constexpr std::array<std::string_view, 20> harmless{"/dev/null", "/dev/zero", "/dev/full", "/dev/random",
    "/dev/urandom", "/dev/tty", "/dev/ptmx", "/dev/pts", "/dev/shm", "/dev/mqueue", "/dev/hugepages", "/dev/log",
    "/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd", "/dev/core", "/dev/initctl", "/dev/console", "/dev/char"};

/// Programs that work with hardware, and the devices that they open: as DeviceAllow= takes them.
struct Hardware {
    std::string_view devices; ///< empty where they are too many to name
    std::span<const std::string_view> programs;
};
constexpr std::array<std::string_view, 9> tunnels{
    "openvpn", "tailscaled", "wg-quick", "tincd", "vtund", "openconnect", "ocserv", "zerotier-one", "n2n"};
constexpr std::array<std::string_view, 6> clockDevices{
    "hwclock", "fake-hwclock", "phc2sys", "ptp4l", "ts2phc", "timemaster"};
constexpr std::array<std::string_view, 12> virtualMachines{"libvirtd", "virtqemud", "qemu-system*", "qemu-kvm", "kvm",
    "firecracker", "cloud-hypervisor", "crosvm", "lxc-start", "lxd", "incusd", "virtlxcd"};
constexpr std::array<std::string_view, 12> disks{"smartd", "udisksd", "multipathd", "mdadm", "dmeventd", "lvm",
    "hddtemp", "hd-idle", "hdparm", "zed", "thin_check", "fstrim"};
constexpr std::array<std::string_view, 10> serialLines{
    "gpsd", "apcupsd", "upsd", "usbhid-ups", "blazer_ser", "mgetty", "wvdial", "pppd", "ser2net", "conserver"};
constexpr std::array<std::string_view, 8> sound{
    "pulseaudio", "pipewire*", "wireplumber", "jackd", "alsactl", "timidity", "spotifyd", "librespot"};
constexpr std::array<std::string_view, 10> screens{
    "Xorg", "X", "gdm3", "lightdm", "sddm", "weston", "sway", "cage", "nvidia-persistenced", "plymouthd"};
constexpr std::array<std::string_view, 5> cameras{"motion", "mjpg_streamer", "v4l2rtspserver", "mumudvb", "minisatip"};
constexpr std::array<std::string_view, 11> inputs{"systemd-logind", "bluetoothd", "ModemManager", "usbguard-daemon",
    "usbmuxd", "pcscd", "fwupd", "saned", "triggerhappy", "thd", "lircd"};
constexpr std::array<std::string_view, 10> others{
    "tpm2-abrmd", "tcsd", "watchdog", "wd_keepalive", "dockerd", "containerd", "kubelet", "k3s", "boltd", "pigpiod"};
/// Programs that work with hardware as well as without.
constexpr std::array<std::string_view, 12> mayUse{"cupsd", "mpd", "squeezelite", "shairport-sync", "ffmpeg", "frigate",
    "tvheadend", "rngd", "acpid", "iscsid", "chronyd", "homeassistant"};
constexpr std::array hardware{Hardware{"/dev/net/tun rw", tunnels}, Hardware{"char-rtc rw", clockDevices},
    Hardware{"/dev/kvm rw", virtualMachines}, Hardware{"block-sd r", disks}, Hardware{"char-ttyS rw", serialLines},
    Hardware{"char-alsa rw", sound}, Hardware{"char-drm rw", screens}, Hardware{"char-video4linux rw", cameras},
    Hardware{"", inputs}, Hardware{"", others}};

/// Groups that exist to give access to devices.
struct DeviceGroup {
    std::string_view group;
    std::string_view devices;
};
constexpr std::array deviceGroups{DeviceGroup{"dialout", "char-ttyUSB rw"}, DeviceGroup{"uucp", "char-ttyUSB rw"},
    DeviceGroup{"video", "char-video4linux rw"}, DeviceGroup{"render", "char-drm rw"},
    DeviceGroup{"audio", "char-alsa rw"}, DeviceGroup{"kvm", "/dev/kvm rw"}, DeviceGroup{"disk", "block-sd rw"},
    DeviceGroup{"cdrom", "block-sr rw"}, DeviceGroup{"tape", "char-st rw"},
    DeviceGroup{"plugdev", "char-usb_device rw"}, DeviceGroup{"lp", "char-lp rw"},
    DeviceGroup{"input", "char-input rw"}, DeviceGroup{"tss", "char-tpm rw"}, DeviceGroup{"gpio", "char-gpiochip rw"},
    DeviceGroup{"i2c", "char-i2c rw"}, DeviceGroup{"spi", "char-spi rw"}, DeviceGroup{"scanner", "char-usb_device rw"},
    DeviceGroup{"bluetooth", ""}};

/// A device that the service needs, and why that is believed.
struct Need {
    clues::Clue clue;
    std::string devices; ///< as DeviceAllow= takes them
};

bool isHarmless(std::string_view path)
{
    return std::ranges::any_of(harmless, [path](std::string_view each) { return isBelow(path, each); });
}

/// The device nodes that commands, settings and BindPaths= name.
std::vector<Need> namedDevices(const Inquiry& inquiry)
{
    std::vector<Need> needs;
    const auto add = [&needs](std::string path, Sentence evidence) {
        if (isBelow(path, "/dev") && path.size() > 5 && !isHarmless(path))
            needs.push_back({{.confidence = Confidence::Likely, .evidence = {std::move(evidence)}}, path + " rw"});
    };
    for (const CommandFact& command : inquiry.facts.commands)
        for (const ProgramStep& step : clues::isConfined(command) ? command.steps : std::vector<ProgramStep>())
            for (const std::string& word : step.arguments) {
                const auto at = word.find("/dev/");
                const bool isWhole =
                    at == 0 || (at != std::string::npos && (word[at - 1] == '=' || word[at - 1] == ':'));
                if (isWhole)
                    add(word.substr(at, word.find_first_of(" ,:;'\"", at) - at),
                        {QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {command.source.where, word.substr(at)}});
            }
    for (const ConfigurationFact& configuration : inquiry.facts.configurations)
        for (const SettingFact& setting : configuration.settings)
            if (const auto at = setting.value.find("/dev/");
                at == 0 || (at != std::string::npos && setting.value[at - 1] == ' '))
                add(setting.value.substr(at, setting.value.find_first_of(" ,:;'\"", at) - at), clues::shown(setting));
    return needs;
}

/// A device that a process has open.
std::optional<Need> openDevice(const Inquiry& inquiry)
{
    for (const ProcessFact& process : inquiry.facts.running.processes)
        for (const OpenFile& file : process.files)
            if (isBelow(file.path, "/dev") && !file.isDeleted && !isHarmless(file.path) && file.path != "/dev")
                return Need{{.confidence = Confidence::Likely,
                                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The process %1 has %2 open."),
                                    {clues::shown(process), file.path}}}},
                    file.path + " rw"};
    return std::nullopt;
}

std::optional<Need> byGroup(const Inquiry& inquiry)
{
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value("SupplementaryGroups"_directive));
    std::vector<std::string> names = list == nullptr ? std::vector<std::string>() : list->entries;
    names.emplace_back(textOf(inquiry.unit, "Group"_directive));
    for (const DeviceGroup& row : deviceGroups)
        if (std::ranges::contains(names, row.group))
            return Need{{.confidence = Confidence::Likely,
                            .evidence = {{QT_TRANSLATE_NOOP(
                                              "Hazard", "The unit puts it into the group %1, which owns devices."),
                                {std::string(row.group)}}}},
                std::string(row.devices)};
    return std::nullopt;
}

std::optional<Need> byProgram(const Inquiry& inquiry)
{
    for (const Hardware& row : hardware)
        if (auto clue = clues::runs(inquiry, row.programs))
            return Need{*std::move(clue), std::string(row.devices)};
    if (auto clue = clues::runs(inquiry, mayUse)) {
        clue->confidence = Confidence::Possible;
        return Need{*std::move(clue), {}};
    }
    return std::nullopt;
}

/// What the service needs of devices, the surest first.
std::optional<Need> deviceNeed(const Inquiry& inquiry)
{
    if (auto seen = openDevice(inquiry))
        return seen;
    if (auto named = namedDevices(inquiry); !named.empty())
        return std::move(named.front());
    if (auto group = byGroup(inquiry))
        return group;
    return byProgram(inquiry);
}

std::vector<std::string> allowedDevices(const Inquiry& inquiry)
{
    const auto* list = std::get_if<EntryList>(&inquiry.unit.value(allowing.front()));
    return list == nullptr ? std::vector<std::string>() : list->entries;
}

bool hidesDevices(const Inquiry& inquiry)
{
    return isOn(inquiry.unit, hiding.front()) && !isNeverConfined(inquiry.facts);
}

Finding at(const Rule& rule, const Inquiry& inquiry, DirectiveId id, const clues::Clue& clue)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = id,
        .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
        .message = {rule.message, {}},
        .evidence = clue.evidence};
}

void checkHidden(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto need = hidesDevices(inquiry) ? deviceNeed(inquiry) : std::nullopt;
    if (!need)
        return;
    Finding finding = at(rule, inquiry, hiding.front(), need->clue);
    if (!need->devices.empty())
        finding.fixes.push_back(
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Close the others only: DevicePolicy=closed and DeviceAllow=%1"),
                 {need->devices}},
                .changes = {fixes::choose(inquiry, hiding.front(), "no"),
                    fixes::choose(inquiry, policies.front(), "closed"), fixes::add(allowing.front(), need->devices)}});
    finding.fixes.push_back(
        {.title = fixes::setTitle(hiding.front(), "no"), .changes = {fixes::choose(inquiry, hiding.front(), "no")}});
    findings.push_back(std::move(finding));
}

/// Lines of the unit that open devices which its own /dev does not have.
void checkListed(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // what is bound into its /dev, and what runs outside of the sandbox, needs the entry
    const bool isElsewhere = std::ranges::any_of(inquiry.facts.paths,
        [](const NamedPath& named) { return named.role == PathRole::BindSource && isBelow(named.file.path, "/dev"); });
    if (!hidesDevices(inquiry) || deviceNeed(inquiry) || isElsewhere
        || !std::ranges::all_of(inquiry.facts.commands, clues::isConfined))
        return;
    for (const std::string& entry : allowedDevices(inquiry)) {
        const std::string device = entry.substr(0, entry.find(' '));
        if (isHarmless(device) || device == "char-pts" || device == "char-rtc")
            continue;
        Finding finding = at(rule, inquiry, hiding.front(),
            {.confidence = Confidence::Certain,
                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The unit says: DeviceAllow=%1"), {entry}}}});
        finding.fixes.push_back({.title = fixes::setTitle(hiding.front(), "no"),
            .changes = {fixes::choose(inquiry, hiding.front(), "no")}});
        findings.push_back(std::move(finding));
        return;
    }
}

/// True where the policy closes what DeviceAllow= does not list.
bool closesDevices(const Inquiry& inquiry)
{
    return chosenWord(inquiry.unit, policies.front()) != "auto" || !allowedDevices(inquiry).empty();
}

void checkClosed(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    // a list that names any was written by somebody who knows
    if (isOn(inquiry.unit, hiding.front()) || chosenWord(inquiry.unit, policies.front()) == "auto"
        || !allowedDevices(inquiry).empty())
        return;
    const auto need = deviceNeed(inquiry);
    if (!need)
        return;
    Finding finding = at(rule, inquiry, policies.front(), need->clue);
    if (!need->devices.empty())
        finding.fixes.push_back({.title = fixes::setTitle(allowing.front(), need->devices),
            .changes = {fixes::add(allowing.front(), need->devices)}});
    finding.fixes.push_back({.title = fixes::setTitle(policies.front(), "auto"),
        .changes = {fixes::choose(inquiry, policies.front(), "auto")}});
    findings.push_back(std::move(finding));
}

void checkOneClosesAll(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto allowed = allowedDevices(inquiry);
    if (allowed.empty() || chosenWord(inquiry.unit, policies.front()) != "auto" || isOn(inquiry.unit, hiding.front()))
        return;
    // what it needs beside the listed ones
    for (const Need& need : namedDevices(inquiry)) {
        const std::string device = need.devices.substr(0, need.devices.find(' '));
        const bool isListed = std::ranges::any_of(allowed, [&](const std::string& entry) {
            return entry.starts_with(device + ' ') || entry.starts_with("char-") || entry.starts_with("block-");
        });
        if (isListed)
            continue;
        Finding finding = at(rule, inquiry, allowing.front(), need.clue);
        finding.message.arguments = {device};
        finding.fixes.push_back({.title = fixes::setTitle(allowing.front(), need.devices),
            .changes = {fixes::add(allowing.front(), need.devices)}});
        findings.push_back(std::move(finding));
        return;
    }
}

void checkStrict(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto allowed = allowedDevices(inquiry);
    const bool hasNull = std::ranges::any_of(allowed,
        [](const std::string& entry) { return entry.starts_with("/dev/null ") || entry.starts_with("char-mem "); });
    if (chosenWord(inquiry.unit, policies.front()) != "strict" || hasNull)
        return;
    Finding finding = at(rule, inquiry, policies.front(),
        {.confidence = Confidence::Certain,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "DeviceAllow= does not list /dev/null."), {}}}});
    finding.fixes.push_back({.title = fixes::setTitle(policies.front(), "closed"),
        .changes = {fixes::choose(inquiry, policies.front(), "closed")}});
    findings.push_back(std::move(finding));
}

/// "+" commands live in the same control group, where the policy is enforced.
void checkPrivileged(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const bool isHidden = isOn(inquiry.unit, hiding.front());
    if (!isHidden && !closesDevices(inquiry))
        return;
    for (const CommandFact& command : inquiry.facts.commands)
        for (const std::string& word :
            clues::isConfined(command) ? std::vector<std::string>() : command.line.arguments) {
            const bool isDevice = isBelow(word, "/dev") && word.size() > 5 && !isHarmless(word);
            const bool isListed = std::ranges::any_of(allowedDevices(inquiry),
                [&](const std::string& entry) { return entry.starts_with(word + ' ') || !entry.starts_with('/'); });
            if (!isDevice || isListed)
                continue;
            Finding finding = at(rule, inquiry, isHidden ? hiding.front() : policies.front(),
                {.confidence = Confidence::Likely,
                    .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {command.source.where, word}}}});
            finding.fixes.push_back({.title = fixes::setTitle(allowing.front(), word + " rw"),
                .changes = {fixes::add(allowing.front(), word + " rw")}});
            findings.push_back(std::move(finding));
            return;
        }
}

void checkBound(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!hidesDevices(inquiry))
        return;
    const auto allowed = allowedDevices(inquiry);
    for (const NamedPath& named : inquiry.facts.paths) {
        const std::string& path = named.file.path;
        if (named.role != PathRole::BindSource || !isBelow(path, "/dev") || path == "/dev" || isHarmless(path))
            continue;
        const bool isListed = std::ranges::any_of(allowed,
            [&](const std::string& entry) { return entry.starts_with(path + ' ') || !entry.starts_with('/'); });
        if (isListed || (named.file.look == Look::Seen && named.file.kind == FileKind::Folder))
            continue;
        Finding finding = at(rule, inquiry, hiding.front(),
            {.confidence = Confidence::Certain,
                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {named.source.where, path}}}});
        finding.message.arguments = {path};
        finding.fixes.push_back({.title = fixes::setTitle(allowing.front(), path + " rw"),
            .changes = {fixes::add(allowing.front(), path + " rw")}});
        findings.push_back(std::move(finding));
    }
}

constexpr std::array rows{
    Rule{.id = "devices-hidden",
        .ref = "DEV-01",
        .severity = Severity::Error,
        .concerns = hiding,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "The service works with a device, and its own /dev has none of the kind."),
        .check = checkHidden},
    Rule{.id = "allowed-devices-hidden",
        .ref = "DEV-01",
        .severity = Severity::Warning,
        .concerns = hiding,
        .needs = NeedsPrograms,
        .message =
            QT_TRANSLATE_NOOP("Hazard", "DeviceAllow= opens a device that the service's own /dev does not have."),
        .check = checkListed},
    Rule{.id = "devices-closed",
        .ref = "DEV-01",
        .severity = Severity::Error,
        .concerns = policies,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service works with a device that this closes to it."),
        .check = checkClosed},
    Rule{.id = "device-not-listed",
        .ref = "DEV-02",
        .severity = Severity::Warning,
        .concerns = allowing,
        .needs = NeedsPrograms | NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A single entry of DeviceAllow= closes all devices that are not listed, and the service names %1."),
        .check = checkOneClosesAll},
    Rule{.id = "harmless-devices-closed",
        .ref = "DEV-03",
        .severity = Severity::Warning,
        .concerns = policies,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "Even /dev/null, /dev/zero and /dev/urandom are closed: many programs fail at odd places."),
        .check = checkStrict},
    Rule{.id = "devices-closed-to-privileged",
        .ref = "DEV-06",
        .severity = Severity::Warning,
        .concerns = allConcerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A command with + escapes the sandbox, but not the list of devices, which holds for the whole control "
            "group."),
        .check = checkPrivileged},
    Rule{.id = "bound-device-closed",
        .ref = "DEV-07",
        .severity = Severity::Error,
        .concerns = hiding,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "%1 is made visible and still cannot be opened: the device policy of PrivateDevices= closes it."),
        .check = checkBound},
};

} // namespace

std::span<const Rule> rules::devices() { return rows; }

} // namespace casemate
