// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/configuration.h"

#include "models/evidence/configuration/environment.h"
#include "models/evidence/configuration/programs.h"
#include "models/evidence/files.h"
#include "models/evidence/treeevidence.h"

#include <algorithm>
#include <array>
#include <optional>

namespace casemate {

namespace {

using namespace configuration;

/// A program whose configuration is known.
struct Row {
    std::string_view program; ///< its name in facts
    Keys commands; ///< that lead to it; a version behind one is no matter
    void (*read)(ConfigurationReading&);
    Keys otherwise{}; ///< arguments with one of which such a command does something else
};

constexpr std::string_view nginxCommands[]{"nginx", "openresty"};
constexpr std::string_view nginxOthers[]{"-s", "-t", "-T", "-v", "-V", "-h"};
constexpr std::string_view apacheCommands[]{"apache2", "httpd", "apachectl", "apache2ctl"};
constexpr std::string_view apacheOthers[]{"stop", "graceful", "graceful-stop", "restart", "configtest", "status"};
constexpr std::string_view phpCommands[]{"php-fpm"};
constexpr std::string_view mariadbCommands[]{"mariadbd", "mysqld", "mariadbd-safe", "mysqld_safe", "mysqld_multi"};
constexpr std::string_view postgresqlCommands[]{"postgres", "postmaster", "pg_ctlcluster", "pg_ctl"};
constexpr std::string_view postgresqlOthers[]{"stop", "reload", "status", "promote", "initdb"};
constexpr std::string_view redisCommands[]{
    "redis-server", "valkey-server", "redis-sentinel", "valkey-sentinel", "keydb-server"};
constexpr std::string_view gunicornCommands[]{"gunicorn"};
constexpr std::string_view haproxyCommands[]{"haproxy"};
constexpr std::string_view unboundCommands[]{"unbound"};
constexpr std::string_view dovecotCommands[]{"dovecot"};
constexpr std::string_view rsyslogCommands[]{"rsyslogd"};
constexpr std::string_view chronyCommands[]{"chronyd", "chronyd-starter.sh", "chronyd-restricted"};
constexpr std::string_view vsftpdCommands[]{"vsftpd"};
constexpr std::string_view memcachedCommands[]{"memcached", "systemd-memcached-wrapper"};
constexpr std::string_view squidCommands[]{"squid"};
constexpr std::string_view namedCommands[]{"named"};
constexpr std::string_view torCommands[]{"tor"};

constexpr std::array rows{
    Row{"nginx", nginxCommands, readNginx, nginxOthers},
    Row{"apache", apacheCommands, readApache, apacheOthers},
    Row{"php-fpm", phpCommands, readPhpFpm},
    Row{"mariadb", mariadbCommands, readMariadb},
    Row{"postgresql", postgresqlCommands, readPostgresql, postgresqlOthers},
    Row{"redis", redisCommands, readRedis},
    Row{"gunicorn", gunicornCommands, readGunicorn},
    Row{"haproxy", haproxyCommands, readHaproxy},
    Row{"unbound", unboundCommands, readUnbound},
    Row{"dovecot", dovecotCommands, readDovecot},
    Row{"rsyslog", rsyslogCommands, readRsyslog},
    Row{"chrony", chronyCommands, readChrony},
    Row{"vsftpd", vsftpdCommands, readVsftpd},
    Row{"memcached", memcachedCommands, readMemcached},
    Row{"squid", squidCommands, readSquid},
    Row{"named", namedCommands, readNamed},
    Row{"tor", torCommands, readTor},
};

bool isNamed(Keys commands, std::string_view name)
{
    return std::ranges::any_of(commands, [name](std::string_view command) {
        return name.starts_with(command)
            && name.find_first_not_of("0123456789.-", command.size()) == std::string_view::npos;
    });
}

const Row* rowOf(const ProgramStep& step)
{
    const auto at = std::ranges::find_if(rows, [&step](const Row& row) {
        return isNamed(row.commands, nameOf(step.file.path)) || isNamed(row.commands, nameOf(step.file.resolved));
    });
    return at == rows.end() ? nullptr : &*at;
}

/// A program of the table, and how it is started.
struct Found {
    const Row* row;
    std::string name;
    std::vector<std::string> arguments;
};

/// "python3 -m gunicorn"
std::optional<Found> moduleOf(const ProgramStep& step)
{
    constexpr std::string_view interpreters[]{"python", "pypy"};
    const auto option = std::ranges::find(step.arguments, "-m");
    if (!isNamed(interpreters, nameOf(step.file.path)) || step.arguments.end() - option < 2)
        return std::nullopt;
    const auto row = std::ranges::find(rows, "gunicorn", &Row::program);
    if (!isNamed(row->commands, option[1].substr(0, option[1].find('.'))))
        return std::nullopt;
    return Found{&*row, option[1], {option + 2, step.arguments.end()}};
}

/// The first program of a command whose configuration is known: a wrapper knows its files better than what it starts.
std::optional<Found> programOf(const CommandFact& command)
{
    for (const ProgramStep& step : command.steps) {
        if (auto module = moduleOf(step))
            return module;
        const Row* row = rowOf(step);
        if (row == nullptr)
            continue;
        const std::string_view name = nameOf(step.file.resolved.empty() ? step.file.path : step.file.resolved);
        return Found{row, std::string(name), step.arguments};
    }
    return std::nullopt;
}

std::string workingFolder(const EffectiveUnit& unit, const ServiceFacts& facts, const Dialect& dialect)
{
    const auto* written = std::get_if<std::string>(&unit.value("WorkingDirectory"_directive));
    if (written == nullptr)
        return "/";
    std::string folder =
        dialect.specifiers == nullptr ? *written : dialect.specifiers->expand(*written).value_or(*written);
    if (folder.starts_with('-'))
        folder.erase(0, 1);
    return folder == "~" ? facts.account.home : folder;
}

} // namespace

std::vector<ConfigurationFact> configurationsOf(
    const EffectiveUnit& unit, const ServiceFacts& facts, const ConfigurationPlace& place, const Dialect& dialect)
{
    std::vector<ConfigurationFact> configurations;
    std::optional<ServiceEnvironment> environment;
    for (const CommandFact& command : facts.commands) {
        auto found = command.directive == "ExecStart"_directive ? programOf(command) : std::nullopt;
        if (!found || std::ranges::contains(configurations, found->row->program, &ConfigurationFact::program))
            continue;
        if (!environment)
            environment = environmentOf(place.tree.host(), place.root, dialect);
        const bool usesVariables = !command.line.prefixes.keepsVariables
            && std::ranges::any_of(found->arguments, [](const auto& word) { return word.contains('$'); });
        if (usesVariables)
            found->arguments = withVariables(found->arguments, environment->variables);
        if (std::ranges::any_of(found->row->otherwise,
                [&found](std::string_view word) { return std::ranges::contains(found->arguments, word); }))
            continue;
        ConfigurationReading reading(place.programs, std::string(found->row->program),
            {.name = std::move(found->name),
                .arguments = std::move(found->arguments),
                .variables = environment->variables,
                .folder = workingFolder(unit, facts, dialect),
                .directive = command.source.where});
        found->row->read(reading);
        configurations.push_back(std::move(reading).take());
        if (usesVariables && configurations.back().look != Look::CouldNot && !environment->obstacle.empty()) {
            configurations.back().look = Look::CouldNot;
            configurations.back().obstacle = environment->obstacle;
        }
    }
    return configurations;
}

} // namespace casemate
