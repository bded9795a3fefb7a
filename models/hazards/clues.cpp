// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/clues.h"

#include "models/evidence/files.h"
#include "models/hazards/runtimes.h"

#include <algorithm>
#include <array>

namespace casemate::clues {

namespace {

constexpr std::array<std::string_view, 14> interpreters{
    "python", "pypy", "perl", "ruby", "node", "nodejs", "java", "php", "sh", "bash", "dash", "lua", "tclsh", "guile"};

constexpr std::array<std::string_view, 13> becomesAnother{"setuid", "setgid", "setgroups", "initgroups", "setresuid",
    "setresgid", "setreuid", "setregid", "seteuid", "setegid", "cap_setuid", "cap_setgroups", "capng_change_id"};

/// Where programs say which user they become.
struct UserSetting {
    std::string_view program;
    std::string_view key;
};
constexpr std::array userSettings{UserSetting{"nginx", "user"}, UserSetting{"apache", "user"},
    UserSetting{"php-fpm", "user"}, UserSetting{"mariadb", "user"}, UserSetting{"gunicorn", "user"},
    UserSetting{"haproxy", "user"}, UserSetting{"unbound", "username"}};

constexpr std::array<std::string_view, 16> masters{"nginx", "apache2", "httpd", "php-fpm", "haproxy", "dovecot",
    "master", "sshd", "vsftpd", "squid", "gunicorn", "uwsgi", "puma", "unicorn", "proftpd", "openresty"};

bool isInterpreter(const ProgramStep& step)
{
    return isProgramNamed(interpreters, nameOf(step.file.path))
        || isProgramNamed(interpreters, nameOf(step.file.resolved));
}

bool isNamed(const ProgramStep& step, Names programs)
{
    return isProgramNamed(programs, nameOf(step.file.path)) || isProgramNamed(programs, nameOf(step.file.resolved));
}

/// The binaries whose imports tell something: what ExecStart= comes to, unless it only interprets.
std::vector<const BinaryFact*> ownBinaries(const Inquiry& inquiry)
{
    std::vector<const BinaryFact*> own;
    for (const CommandFact* command : mainCommands(inquiry)) {
        const ProgramStep& program = command->program();
        const auto at = inquiry.facts.binaries.find(program.file.resolved);
        if (at != inquiry.facts.binaries.end() && !isInterpreter(program) && !std::ranges::contains(own, &at->second))
            own.push_back(&at->second);
    }
    return own;
}

} // namespace

Clue Clue::and_(const Clue& other) const
{
    Clue both{.confidence = std::min(confidence, other.confidence), .evidence = evidence};
    for (const Sentence& sentence : other.evidence)
        if (!std::ranges::contains(both.evidence, sentence))
            both.evidence.push_back(sentence);
    return both;
}

bool isConfined(const CommandFact& command) { return command.line.prefixes.rights != CommandRights::Everything; }

std::vector<const CommandFact*> mainCommands(const Inquiry& inquiry)
{
    std::vector<const CommandFact*> commands;
    for (const CommandFact& command : inquiry.facts.commands)
        if (command.directive == "ExecStart"_directive && isConfined(command))
            commands.push_back(&command);
    return commands;
}

std::optional<Clue> runs(const Inquiry& inquiry, Names programs, bool isMain)
{
    std::optional<Clue> best;
    for (const CommandFact& command : inquiry.facts.commands) {
        if (!isConfined(command) || (isMain && command.directive != "ExecStart"_directive))
            continue;
        for (const ProgramStep& step : command.steps) {
            const bool isSeen = step.file.look == Look::Seen;
            if (!isNamed(step, programs) || (best && !isSeen))
                continue;
            Clue clue{.confidence = isSeen ? Confidence::Likely : Confidence::Possible,
                .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 runs %2."), {command.source.where, step.file.path}}}};
            if (isSeen)
                return clue;
            best = std::move(clue);
        }
    }
    return best;
}

std::vector<std::string_view> importedOf(const Inquiry& inquiry, Names functions)
{
    std::vector<std::string_view> found;
    for (const BinaryFact* binary : ownBinaries(inquiry))
        for (const std::string_view function : functions)
            if (std::ranges::binary_search(binary->imports, function) && !std::ranges::contains(found, function))
                found.push_back(function);
    return found;
}

std::optional<Clue> imports(const Inquiry& inquiry, Names functions)
{
    for (const BinaryFact* binary : ownBinaries(inquiry))
        for (const std::string_view function : functions)
            if (std::ranges::binary_search(binary->imports, function))
                return Clue{.confidence = Confidence::Likely,
                    .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 uses the function %2()."),
                        {binary->source.where, std::string(function)}}}};
    return std::nullopt;
}

std::optional<Clue> links(const Inquiry& inquiry, Names beginnings)
{
    for (const CommandFact* command : mainCommands(inquiry)) {
        const auto at = inquiry.facts.binaries.find(command->program().file.resolved);
        if (at == inquiry.facts.binaries.end())
            continue;
        for (const LibraryFact& library : at->second.libraries)
            if (std::ranges::any_of(beginnings,
                    [&](std::string_view beginning) { return nameOf(library.name).starts_with(beginning); }))
                return Clue{.confidence = Confidence::Likely,
                    .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 needs the library %2."),
                        {library.source.where, library.name}}}};
    }
    return std::nullopt;
}

const SettingFact* setting(const Inquiry& inquiry, std::string_view program, std::string_view key)
{
    const ConfigurationFact* configuration = inquiry.facts.configuration(program);
    return configuration == nullptr ? nullptr : configuration->last(key);
}

Sentence shown(const SettingFact& setting)
{
    const std::string place =
        setting.line == 0 ? setting.source.where : setting.source.where + ':' + std::to_string(setting.line);
    return {QT_TRANSLATE_NOOP("Hazard", "%1 says: %2 %3"), {place, setting.key, setting.value}};
}

std::optional<Clue> says(const Inquiry& inquiry, std::string_view program, std::string_view key)
{
    const SettingFact* found = setting(inquiry, program, key);
    if (found == nullptr)
        return std::nullopt;
    return Clue{.confidence = Confidence::Likely, .evidence = {shown(*found)}};
}

std::optional<Clue> dropsPrivileges(const Inquiry& inquiry)
{
    if (!inquiry.sandbox.startsAsRoot())
        return std::nullopt;
    const Clue start{.confidence = Confidence::Certain,
        .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The service starts as root: no User= is set."), {}}}};
    for (const UserSetting& row : userSettings)
        if (const SettingFact* user = setting(inquiry, row.program, row.key); user != nullptr && user->value != "root")
            return start.and_({.confidence = Confidence::Likely, .evidence = {shown(*user)}});
    if (const auto ability = imports(inquiry, becomesAnother))
        return start.and_(*ability);
    return std::nullopt;
}

std::optional<Clue> hasWorkers(const Inquiry& inquiry) { return runs(inquiry, masters); }

} // namespace casemate::clues
