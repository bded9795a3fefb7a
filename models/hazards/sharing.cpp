// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array homeDirectives{"ProtectHome"_directive};
constexpr std::array temporaryDirectives{"PrivateTmp"_directive, "DynamicUser"_directive};
constexpr std::array maskDirectives{"UMask"_directive};
/// RuntimeDirectory= is not among them: it goes with the service.
constexpr std::array folderDirectives{
    "StateDirectory"_directive, "CacheDirectory"_directive, "LogsDirectory"_directive};

/// Programs that are there for people's homes, and whether they write there.
struct HomeUser {
    std::string_view program;
    bool writes;
};
constexpr std::array homeUsers{HomeUser{"sshd", true}, HomeUser{"cron", true}, HomeUser{"crond", true},
    HomeUser{"anacron", true}, HomeUser{"atd", true}, HomeUser{"smbd", true}, HomeUser{"vsftpd", true},
    HomeUser{"proftpd", true}, HomeUser{"pure-ftpd", true}, HomeUser{"syncthing", true}, HomeUser{"login", true},
    HomeUser{"agetty", true}, HomeUser{"gdm3", true}, HomeUser{"lightdm", true}, HomeUser{"sddm", true},
    HomeUser{"xrdp-sesman", true}, HomeUser{"code-server", true}, HomeUser{"ttyd", true},
    HomeUser{"shellinaboxd", true}, HomeUser{"gotty", true}, HomeUser{"systemd-homed", true}, HomeUser{"afpd", true},
    HomeUser{"rpc.mountd", true}, HomeUser{"restic", false}, HomeUser{"borg", false}, HomeUser{"rsnapshot", false},
    HomeUser{"duplicity", false}, HomeUser{"bacula-fd", false}, HomeUser{"bareos-fd", false},
    HomeUser{"backuppc", false}, HomeUser{"amandad", false}, HomeUser{"updatedb", false}, HomeUser{"plocate", false}};

/// That mail or pages are kept in homes, as the configuration says.
std::optional<clues::Clue> keepsInHomes(const Inquiry& inquiry, bool& writes)
{
    const auto names = [](std::string_view value) {
        return value.contains('~') || value.contains("%h") || value.contains("%{home}");
    };
    for (const std::string_view key : {"mail_location", "mail_path", "mail_home", "mail_inbox_path"})
        if (const SettingFact* mail = clues::setting(inquiry, "dovecot", key); mail != nullptr && names(mail->value)) {
            writes = true;
            return clues::says(inquiry, "dovecot", key);
        }
    if (const SettingFact* pages = clues::setting(inquiry, "apache", "userdir");
        pages != nullptr && !pages->value.starts_with("disabled"))
        return clues::says(inquiry, "apache", "userdir");
    return std::nullopt;
}

void checkHomes(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view word = chosenWord(inquiry.unit, homeDirectives.front());
    if (word == "no" || !isChanged(inquiry, homeDirectives.front()))
        return;
    bool writes = false;
    auto clue = keepsInHomes(inquiry, writes);
    for (const HomeUser& user : homeUsers)
        if (const std::array names{user.program}; !clue && (clue = clues::runs(inquiry, names)))
            writes = user.writes;
    if (!clue || (word == "read-only" && !writes))
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = clue->confidence,
        .directive = homeDirectives.front(),
        .value = std::string(word),
        .message = {rule.message, {std::string(word)}},
        .evidence = clue->evidence,
        .fixes = {{.title = fixes::setTitle(homeDirectives.front(), writes ? "no" : "read-only"),
            .changes = {fixes::choose(inquiry, homeDirectives.front(), writes ? "no" : "read-only")}}}});
}

/// The path of a socket below /tmp in @p text, or nothing.
std::optional<std::string> sharedSocket(std::string_view text)
{
    for (const std::string_view place : {"/var/tmp/", "/tmp/"}) {
        const auto at = text.find(place);
        const bool isStart =
            at != std::string_view::npos && (at == 0 || std::string_view(" :=@\"'").contains(text[at - 1]));
        if (!isStart)
            continue;
        const std::string_view path = text.substr(at, text.find_first_of(" ,;:\"'", at) - at);
        if (path.contains("sock") || path.contains("X11-unix"))
            return std::string(path);
    }
    return std::nullopt;
}

void checkSharedTemporary(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const FileView::Verdict verdict = inquiry.view.at("/tmp");
    if (verdict.access != Access::Replaced || !std::ranges::contains(temporaryDirectives, verdict.cause))
        return;
    std::string first;
    std::vector<Sentence> evidence;
    const auto take = [&](std::string_view text, Sentence sentence) {
        const auto path = sharedSocket(text);
        if (!path)
            return;
        if (first.empty())
            first = *path;
        evidence.push_back(std::move(sentence));
    };
    for (const ConfigurationFact& configuration : inquiry.facts.configurations)
        for (const SettingFact& setting : configuration.settings)
            take(setting.value, clues::shown(setting));
    for (const CommandFact& command : inquiry.facts.commands)
        for (const std::string& word : command.line.arguments)
            if (clues::isConfined(command))
                take(word, {QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {command.source.where, word}});
    if (evidence.empty())
        return;
    const std::string cause = causeText(inquiry, verdict);
    Finding found{.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Likely,
        .directive = verdict.cause,
        .value = cause.substr(cause.find('=') + 1),
        .message = {rule.message, {first, cause}},
        .evidence = std::move(evidence)};
    if (verdict.cause == temporaryDirectives.front() && !inquiry.sandbox.isDynamic())
        found.fixes.push_back(
            {.title = fixes::setTitle(verdict.cause, "no"), .changes = {fixes::choose(inquiry, verdict.cause, "no")}});
    findings.push_back(std::move(found));
}

void checkTemporaryMemory(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view limit = textOf(inquiry.unit, "MemoryMax"_directive);
    if (chosenWord(inquiry.unit, temporaryDirectives.front()) != "disconnected" || limit.empty() || limit == "infinity")
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Certain,
        .directive = temporaryDirectives.front(),
        .value = "disconnected",
        .message = {rule.message, {std::string(limit)}},
        .fixes = {{.title = fixes::setTitle(temporaryDirectives.front(), "yes"),
            .changes = {fixes::choose(inquiry, temporaryDirectives.front(), "yes")}}}});
}

/// A setting without which a program's socket gets its mode from the mask.
struct MaskedSocket {
    std::string_view program, socket, mode;
};
constexpr std::array maskedSockets{
    MaskedSocket{"redis", "unixsocket", "unixsocketperm"}, MaskedSocket{"haproxy", "stats socket", " mode "}};

/// The last socket of @p row that gets its mode from the mask, or null.
const SettingFact* maskedSocket(const Inquiry& inquiry, const MaskedSocket& row)
{
    const ConfigurationFact* configuration = inquiry.facts.configuration(row.program);
    const SettingFact* found = nullptr;
    if (configuration != nullptr && configuration->last(row.mode) == nullptr)
        for (const SettingFact& setting : configuration->settings)
            // HAProxy's command line names the master's socket, which is for root
            if (setting.key == row.socket && !setting.value.empty() && !setting.value.contains(row.mode)
                && (row.program != "haproxy" || setting.line != 0))
                found = &setting;
    return found;
}

void checkMask(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view text = textOf(inquiry.unit, maskDirectives.front());
    unsigned mask = 0;
    for (const char digit : text)
        mask = mask * 8 + static_cast<unsigned>(digit - '0');
    if (text.empty() || (mask & 0070U) == 0 || !isChanged(inquiry, maskDirectives.front()))
        return;
    std::vector<Sentence> evidence;
    for (const MaskedSocket& each : maskedSockets)
        if (const SettingFact* socket = (mask & 0020U) != 0 ? maskedSocket(inquiry, each) : nullptr)
            evidence.push_back(clues::shown(*socket));
    // a set-group-ID folder of logs is there for a group of readers
    for (const DataFact& data : inquiry.facts.data)
        if (isBelow(placeOf(data.folder), "/var/log") && data.folder.look == Look::Seen
            && (data.folder.permissions & 02040U) == 02040U && (mask & 0040U) != 0 && data.folder.group != 0)
            evidence.push_back(
                {QT_TRANSLATE_NOOP("Hazard", "The files in %1 go to a group of readers."), {data.folder.path}});
    if (evidence.empty())
        return;
    findings.push_back({.rule = &rule,
        .severity = rule.severity,
        .confidence = Confidence::Likely,
        .directive = maskDirectives.front(),
        .value = std::string(text),
        .message = {rule.message, {std::string(text)}},
        .evidence = std::move(evidence),
        .fixes = {{.title = fixes::setTitle(maskDirectives.front(), "0007"),
            .changes = {fixes::choose(inquiry, maskDirectives.front(), "0007")}}}});
}

/// A folder that systemd is to make is there already, and somebody else's.
void checkTakenOver(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const AccountFact& account = inquiry.facts.account;
    if (account.look != Look::Seen || account.isDynamic)
        return;
    for (const NamedPath& named : inquiry.facts.paths) {
        const bool isMeant = named.role == PathRole::Made && std::ranges::contains(folderDirectives, named.directive);
        if (!isMeant || named.file.look != Look::Seen || named.file.owner == account.uid
            || !isChanged(inquiry, named.directive))
            continue;
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = named.directive,
            .value = named.entry,
            .message = {rule.message, {named.file.path, account.name}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 belongs to another user than %2."),
                {named.file.path, account.name}}},
            .fixes = {{.title = {QT_TRANSLATE_NOOP("Hazard", "Make it writable: ReadWritePaths=%1"), {named.file.path}},
                .changes = {fixes::without(named.directive, named.entry),
                    fixes::with("ReadWritePaths"_directive, named.file.path)}}}});
    }
}

constexpr std::array rows{
    Rule{.id = "serves-homes",
        .ref = "FS-11",
        .severity = Severity::Error,
        .concerns = homeDirectives,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service is there for people's homes, which ProtectHome=%1 keeps from it, while systemd says active."),
        .check = checkHomes},
    Rule{.id = "socket-in-private-tmp",
        .ref = "FS-12",
        .severity = Severity::Warning,
        .concerns = temporaryDirectives,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The socket %1 is to be shared with others, but %2 gives the service a folder that they do not see. /run "
            "is "
            "the place for it."),
        .check = checkSharedTemporary},
    Rule{.id = "private-tmp-in-memory",
        .ref = "FS-13",
        .severity = Severity::Note,
        .concerns = temporaryDirectives,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "Its temporary files are in memory and count for MemoryMax=%1: many of them end the service."),
        .check = checkTemporaryMemory},
    Rule{.id = "mask-closes-sharing",
        .ref = "FS-23",
        .severity = Severity::Warning,
        .concerns = maskDirectives,
        .message = QT_TRANSLATE_NOOP(
            "Hazard", "What the service makes is for others too, whom UMask=%1 keeps out: they fail, not the service."),
        .check = checkMask},
    Rule{.id = "folder-taken-over",
        .ref = "FS-25",
        .severity = Severity::Warning,
        .concerns = folderDirectives,
        .needs = NeedsPaths,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "systemd hands %1, with everything in it, to %2 at the start. Taking the line away does not give it back."),
        .check = checkTakenOver},
};

} // namespace

std::span<const Rule> rules::sharing() { return rows; }

} // namespace casemate
