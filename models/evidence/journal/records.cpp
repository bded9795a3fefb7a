// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/journal/records.h"

#include "models/core/text.h"
#include "models/evidence/journal/exported.h"

#include <systemd/sd-journal.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <iterator>
#include <memory>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace casemate {

namespace {

constexpr std::size_t mostLines = 4000, longestField = 4096;
constexpr std::chrono::milliseconds longest{50};
/// What is read around the death of a main process, where the newest lines do not reach back to it.
constexpr std::size_t mostDeaths = 16, mostLinesOfDeath = 500;
constexpr std::uint64_t aroundDeath = 2'000'000; ///< microseconds before and after it
constexpr std::string_view exportFile = "/var/log/journal.export";
/// SD_MESSAGE_UNIT_PROCESS_EXIT of sd-messages.h.
constexpr std::string_view processExit = "98e322203f7a4ed290d09fe03c09fe15";

using Journal = std::unique_ptr<sd_journal, decltype(&sd_journal_close)>;

std::string field(const JournalFields& fields, std::string_view key)
{
    const auto at = fields.find(key);
    return at == fields.end() ? std::string() : at->second;
}

bool isAbout(std::string_view message)
{
    return message.contains("type=1326 ") || message.contains("type=1400 ") || message.starts_with("SECCOMP ")
        || message.starts_with("AVC ");
}

/// What a line with @p fields says; nothing where no probe asks for it, or where it may be forged.
std::optional<JournalRecord> recordOf(const JournalFields& fields)
{
    JournalRecord record{.message = field(fields, "MESSAGE")};
    const std::string transport = field(fields, "_TRANSPORT");
    if (transport == "kernel" || transport == "audit") {
        record.serial = field(fields, "_AUDIT_ID");
        return isAbout(record.message) ? std::optional(std::move(record)) : std::nullopt;
    }
    if (field(fields, "_PID") == "1") {
        record.speaker = Speaker::Manager;
        record.unit = field(fields, "UNIT");
    } else if (field(fields, "_SYSTEMD_USER_UNIT") == "init.scope") {
        record.speaker = Speaker::UserManager;
        record.unit = field(fields, "USER_UNIT");
    }
    return record.unit.empty() ? std::nullopt : std::optional(std::move(record));
}

JournalRecords readText(const RootFolder& root, JournalRecords found)
{
    const auto place = root.find(exportFile);
    const auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
    if (!text)
        return found;
    found.look = Look::Seen;
    auto lines = readExported(*text);
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        if (auto record = recordOf(*line); record && field(*line, "_BOOT_ID") == field(lines.back(), "_BOOT_ID")) {
            record->time = text::parseUnsigned(field(*line, "__REALTIME_TIMESTAMP")).value_or(0);
            found.records.push_back(*std::move(record));
        }
    return found;
}

/// 0, or why the library must not look at @p folder of a tree: it opens what it finds there by name, and would follow a
/// link out of the tree.
int whatLeadsOutOf(const RootFolder& root, const std::string& folder)
{
    const std::expected<std::vector<FolderEntry>, int> entries =
        root.isSystemRoot() ? std::vector<FolderEntry>() : root.entries(folder);
    if (!entries)
        return entries.error();
    return std::ranges::all_of(*entries, [](const FolderEntry& entry) { return S_ISREG(entry.mode); }) ? 0 : ELOOP;
}

/// The journal files of @p folder, "/var/log/journal/MACHINE"; the reason in @p found where they are closed to us.
Journal journalIn(const RootFolder& root, const std::string& folder, JournalRecords& found)
{
    sd_journal* journal = nullptr;
    const auto place = root.find(folder);
    const bool isThere = place && place->exists;
    const Descriptor opened(isThere ? openat(place->object.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1);
    int error = isThere ? (opened.isOpen() ? 0 : errno) : (place ? ENOENT : place.error());
    if (error == 0)
        error = whatLeadsOutOf(root, folder);
    // the library leaves out what it may not read, without a word
    if (error == 0 && faccessat(opened.number(), "system.journal", R_OK, AT_EACCESS) != 0 && errno != ENOENT)
        error = errno;
    if (error == 0)
        error = -std::min(sd_journal_open_directory_fd(&journal, opened.number(), 0), 0);
    if (error != 0 && error != ENOENT && found.look != Look::Seen) {
        found.look = Look::CouldNot;
        found.obstacle = folder + ": " + std::generic_category().message(error);
    }
    return {journal, &sd_journal_close};
}

JournalFields fieldsOf(sd_journal* journal)
{
    static constexpr std::array names{
        "MESSAGE", "_TRANSPORT", "_AUDIT_ID", "_PID", "UNIT", "USER_UNIT", "_SYSTEMD_USER_UNIT"};
    JournalFields fields;
    for (const char* name : names) {
        const void* data = nullptr;
        std::size_t size = 0;
        if (sd_journal_get_data(journal, name, &data, &size) < 0)
            continue;
        const std::string_view text(static_cast<const char*>(data), size);
        fields.emplace(name, text.substr(text.find('=') + 1));
    }
    return fields;
}

/// The boot of the newest line, as the journal spells it; empty where there is no line.
std::string lastBoot(sd_journal* journal)
{
    std::uint64_t time = 0;
    sd_id128_t boot{};
    if (sd_journal_seek_tail(journal) < 0 || sd_journal_previous(journal) <= 0
        || sd_journal_get_monotonic_usec(journal, &time, &boot) < 0)
        return {};
    std::array<char, SD_ID128_STRING_MAX> text{};
    return sd_id128_to_string(boot, text.data());
}

using Terms = std::initializer_list<std::initializer_list<std::string_view>>;

/// Asks for the lines of @p boot that one of @p alternatives is true of: by journald's index, and not one by one.
void choose(sd_journal* journal, const std::string& boot, Terms alternatives)
{
    sd_journal_flush_matches(journal);
    const std::string ofBoot = "_BOOT_ID=" + boot;
    sd_journal_add_match(journal, ofBoot.data(), ofBoot.size());
    sd_journal_add_conjunction(journal);
    for (const auto& terms : alternatives) {
        for (const std::string_view term : terms)
            sd_journal_add_match(journal, term.data(), term.size());
        sd_journal_add_disjunction(journal);
    }
}

void chooseKernels(sd_journal* journal, const std::string& boot)
{
    choose(journal, boot, {{"_TRANSPORT=kernel"}, {"_TRANSPORT=audit", "_AUDIT_TYPE=1326", "_AUDIT_TYPE=1400"}});
}

void chooseManagers(sd_journal* journal, const std::string& boot)
{
    const std::string ended = "MESSAGE_ID=" + std::string(processExit);
    choose(journal, boot,
        {{"_PID=1", ended}, {"_PID=1", "PRIORITY=4"}, {"_SYSTEMD_USER_UNIT=init.scope", ended},
            {"_SYSTEMD_USER_UNIT=init.scope", "PRIORITY=4"}});
}

/// Reads back from where @p journal stands, at most @p most lines, none older than @p earliest (microseconds since
/// 1970), and not for longer than a moment. Gives the time of the oldest line read; 0 where there was no older one.
std::uint64_t readBack(
    sd_journal* journal, std::size_t most, std::uint64_t earliest, std::vector<JournalRecord>& records)
{
    const auto end = std::chrono::steady_clock::now() + longest;
    std::uint64_t time = 0;
    for (std::size_t count = 0; sd_journal_previous(journal) > 0; ++count) {
        sd_journal_get_realtime_usec(journal, &time);
        if (count == most || time < earliest || std::chrono::steady_clock::now() > end)
            return time;
        if (auto record = recordOf(fieldsOf(journal))) {
            record->time = time;
            records.push_back(*std::move(record));
        }
    }
    return 0;
}

/// The kernel's lines around the deaths in @p records that happened before @p oldest. A service that dies over and over
/// fills the log, and one record of another is behind all of its.
void readDeaths(sd_journal* journal, std::uint64_t oldest, std::vector<JournalRecord>& records)
{
    std::vector<std::uint64_t> deaths;
    for (const JournalRecord& record : records)
        if (record.time < oldest + aroundDeath && isDeathByFilter(record) && deaths.size() < mostDeaths
            && (deaths.empty() || deaths.back() > record.time + aroundDeath))
            deaths.push_back(record.time);
    for (const std::uint64_t death : deaths) {
        sd_journal_seek_realtime_usec(journal, std::min(death + aroundDeath, oldest));
        static_cast<void>(readBack(journal, mostLinesOfDeath, death - std::min(death, aroundDeath), records));
    }
}

void readLines(sd_journal* journal, const std::string& boot, JournalRecords& found)
{
    sd_journal_set_data_threshold(journal, longestField);
    std::vector<JournalRecord> records;
    chooseManagers(journal, boot);
    sd_journal_seek_tail(journal);
    static_cast<void>(readBack(journal, mostLines, 0, records));
    chooseKernels(journal, boot);
    sd_journal_seek_tail(journal);
    if (const std::uint64_t oldest = readBack(journal, mostLines, 0, records); oldest != 0)
        readDeaths(journal, oldest, records);
    std::ranges::stable_sort(records, std::ranges::greater(), &JournalRecord::time);
    std::ranges::move(records, std::back_inserter(found.records));
}

std::string machineOf(const RootFolder& root)
{
    const auto place = root.find("/etc/machine-id");
    const auto bytes = place ? RootFolder::read(*place) : std::unexpected(place.error());
    const std::string id = bytes ? std::string(text::stripped(*bytes)) : std::string();
    const bool isHexadecimal = id.find_first_not_of("0123456789abcdef") == std::string::npos;
    return id.size() == 32 && isHexadecimal ? id : std::string();
}

} // namespace

bool isDeathByFilter(const JournalRecord& record)
{
    return record.speaker != Speaker::Kernel && record.message.contains("Main process exited, ")
        && record.message.ends_with("/SYS");
}

JournalRecords readJournal(const RootFolder& root)
{
    JournalRecords found;
    std::string boot;
    const std::string machine = machineOf(root);
    // what is in /run is of this boot, and goes to /var once that can be written
    for (const char* folder : {"/run/log/journal/", "/var/log/journal/"}) {
        const Journal journal =
            machine.empty() ? Journal(nullptr, &sd_journal_close) : journalIn(root, folder + machine, found);
        if (!journal)
            continue;
        if (boot.empty())
            boot = lastBoot(journal.get());
        if (boot.empty())
            continue;
        found.look = Look::Seen;
        found.obstacle.clear();
        readLines(journal.get(), boot, found);
    }
    return found.look == Look::Missing && !root.isSystemRoot() ? readText(root, std::move(found)) : found;
}

} // namespace casemate
