// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/journal/journal.h"

#include "models/catalogue/catalogue.h"
#include "models/evidence/files.h"
#include "models/evidence/journal/audit.h"
#include "models/evidence/package.h"

#include <algorithm>
#include <set>

namespace casemate {

namespace {

constexpr std::size_t longestName = 15; ///< of a process (TASK_COMM_LEN)

using Names = std::set<std::string, std::less<>>;

/// By what a record of the kernel is known to be about the service.
struct Traits {
    Names programs{}; ///< files, interpreters among them
    Names names{}; ///< of processes, those of interpreters left out
    Names profiles{}; ///< of AppArmor
    std::optional<uid_t> user{}; ///< the service's own
};

void addName(Traits& traits, std::string_view name)
{
    if (!name.empty() && !isInterpreter(name))
        traits.names.emplace(name.substr(0, longestName));
}

Traits traitsOf(const ServiceFacts& facts)
{
    Traits traits;
    for (const CommandFact& command : facts.commands) {
        if (command.directive != "ExecStart"_directive)
            continue;
        for (const ProgramStep& step : command.steps) {
            traits.programs.insert(step.file.resolved);
            addName(traits, nameOf(step.file.path));
        }
    }
    for (const ProcessFact& process : facts.running.processes) {
        traits.programs.insert(process.program);
        addName(traits, process.name);
    }
    traits.programs.erase(std::string());
    traits.profiles = traits.programs;
    for (const std::string& program : traits.programs)
        if (!isInterpreter(nameOf(program)))
            traits.profiles.emplace(nameOf(program));
    if (!facts.profile.empty())
        traits.profiles.emplace(nameOf(facts.profile));
    if (facts.account.look == Look::Seen && facts.account.uid != 0)
        traits.user = facts.account.uid;
    return traits;
}

bool isOurs(const Traits& traits, const FilterRecord& record)
{
    if (!traits.programs.contains(record.program))
        return false;
    return !isInterpreter(nameOf(record.program)) || traits.names.contains(record.process)
        || traits.user == record.user;
}

void count(std::vector<RecordedCall>& calls, FilterRecord record, std::uint64_t time)
{
    const auto at = std::ranges::find_if(calls, [&](const RecordedCall& each) {
        return each.call == record.call && each.process == record.process && each.act == record.act;
    });
    if (at != calls.end())
        ++at->count;
    else
        calls.push_back({.call = std::move(record.call),
            .process = std::move(record.process),
            .act = record.act,
            .count = 1,
            .last = time});
}

void count(std::vector<RecordedDenial>& denials, RecordedDenial denial)
{
    const auto at = std::ranges::find_if(denials, [&](const RecordedDenial& each) {
        return each.profile == denial.profile && each.operation == denial.operation && each.object == denial.object;
    });
    if (at != denials.end()) {
        ++at->count;
        return;
    }
    denial.count = 1;
    denials.push_back(std::move(denial));
}

void takeKernels(JournalFacts& facts, const JournalRecord& record, const Traits& traits)
{
    if (auto filtered = readFilterRecord(record.message)) {
        if (isOurs(traits, *filtered))
            count(facts.calls, *std::move(filtered), record.time);
    } else if (auto refused = readProfileRecord(record.message)) {
        if (traits.profiles.contains(refused->denial.profile))
            count(facts.denials, std::move(refused->denial));
    }
}

/// The sentences are those of service.c of systemd, alike in 252 to 262, and never translated.
void takeManagers(JournalFacts& facts, const JournalRecord& record)
{
    const std::string_view message = record.message;
    if (isDeathByFilter(record))
        ++facts.filterDeaths;
    else if (message.contains("Got notification message from PID ") && message.contains(", but reception "))
        ++facts.ignoredMessages;
}

} // namespace

JournalFacts journalFacts(
    const JournalRecords& records, const ServiceFacts& facts, std::string_view unit, bool isOfUser)
{
    JournalFacts found{.look = records.look, .obstacle = records.obstacle};
    const Traits traits = traitsOf(facts);
    Names seen;
    for (const JournalRecord& record : records.records) {
        if (record.speaker == Speaker::Kernel) {
            // the audit socket brings what the kernel's log says as well
            const std::string serial = record.serial.empty() ? std::string(serialOf(record.message)) : record.serial;
            if (serial.empty() || seen.insert(serial).second)
                takeKernels(found, record, traits);
        } else if (record.unit == unit && (record.speaker == Speaker::UserManager) == isOfUser) {
            takeManagers(found, record);
        }
    }
    return found;
}

} // namespace casemate
