// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"data_directory", "unix_socket_directories", "external_pid_file", "port",
    "listen_addresses", "log_directory", "log_destination", "logging_collector", "huge_pages", "shared_memory_type",
    "dynamic_shared_memory_type", "archive_command", "archive_mode", "restore_command", "ssl", "ssl_key_file", "jit",
    "io_method", "shared_preload_libraries", "max_connections", "max_files_per_process", "stats_temp_directory",
    "temp_tablespaces", "unix_socket_permissions", "unix_socket_group", "krb_server_keyfile"};

/// The value without quotes, in which a doubled one or one behind a backslash stands for itself.
std::string valueIn(std::string_view text)
{
    if (!text.starts_with('\''))
        return std::string(text.substr(0, text.find_first_of(" \t")));
    std::string value;
    for (std::size_t at = 1; at < text.size(); ++at) {
        const bool isPair = (text[at] == '\'' || text[at] == '\\') && at + 1 < text.size()
            && (text[at] == '\\' || text[at + 1] == '\'');
        if (isPair)
            ++at;
        else if (text[at] == '\'')
            break;
        value += text[at];
    }
    return value;
}

void readFile(ConfigurationReading& reading, const ConfigurationFile& file)
{
    const auto reader = [&reading](const ConfigurationFile& next) { readFile(reading, next); };
    for (LineReader lines(file.bytes); lines.next();) {
        const auto [key, written] = keyAndValue(withoutComment(lines.line()), '=');
        const std::string value = valueIn(written);
        if (key == "include" || key == "include_if_exists")
            reading.read(placedIn(folderOf(file.path), value), reader);
        else if (key == "include_dir")
            reading.readMatching(placedIn(placedIn(folderOf(file.path), value), "*.conf"), reader);
        else if (!key.empty())
            reading.add(key, value, file, lines.number());
    }
}

/// The configuration folder of the cluster that Debian's pg_ctlcluster starts: "17-main start" or "17 main start".
std::string clusterFolder(const std::vector<std::string>& arguments)
{
    std::vector<std::string_view> words;
    for (const std::string& argument : arguments)
        if (!argument.starts_with('-'))
            words.push_back(argument);
    if (words.empty() || words[0].contains('/'))
        return {};
    const auto dash = words[0].find('-');
    if (dash != std::string_view::npos)
        return "/etc/postgresql/" + std::string(words[0].substr(0, dash)) + '/'
            + std::string(words[0].substr(dash + 1));
    return words.size() < 2 || words[1].contains('/')
        ? std::string()
        : "/etc/postgresql/" + std::string(words[0]) + '/' + std::string(words[1]);
}

/// "-c KEY=VALUE", "--KEY=VALUE" and the letters that stand for a few keys.
void readArguments(ConfigurationReading& reading)
{
    constexpr std::string_view settings[]{"-c"};
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> letters{
        {{"-p", "port"}, {"-k", "unix_socket_directories"}, {"-h", "listen_addresses"}}};
    for (const std::string& each : reading.start().values(settings)) {
        auto [key, value] = keyAndValue(each, '=');
        reading.addArgument(key, value);
    }
    for (const std::string& word : reading.start().arguments)
        if (word.starts_with("--") && word.contains('=')) {
            auto [key, value] = keyAndValue(std::string_view(word).substr(2), '=');
            std::ranges::replace(key, '-', '_');
            reading.addArgument(key, value);
        }
    for (const auto& [letter, key] : letters)
        for (const std::string& value : reading.start().values(std::span(&letter, 1)))
            reading.addArgument(key, value);
}

} // namespace

void readPostgresql(ConfigurationReading& reading)
{
    constexpr std::string_view folders[]{"-D", "--pgdata"};
    constexpr std::string_view files[]{"--config-file", "--config_file"};
    reading.keep(keys);
    const auto reader = [&reading](const ConfigurationFile& file) { readFile(reading, file); };
    const bool isCluster = reading.start().name == "pg_ctlcluster";
    const auto variable = reading.start().variables.find("PGDATA");
    const std::string data =
        reading.start().value(folders, variable == reading.start().variables.end() ? "" : variable->second);
    const std::string folder = isCluster ? clusterFolder(reading.start().arguments) : data;
    if (!isCluster && !data.empty())
        reading.addArgument("data_directory", data);
    reading.read(reading.start().value(files, placedIn(folder, "postgresql.conf")), reader);
    // what ALTER SYSTEM wrote wins over the file
    if (const SettingFact* place = reading.fact().last("data_directory"))
        reading.read(placedIn(std::string(place->value), "postgresql.auto.conf"), reader);
    if (!isCluster && !reading.start().name.starts_with("pg_ctl"))
        readArguments(reading);
}

} // namespace casemate::configuration
