// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"port", "tls-port", "bind", "unixsocket", "unixsocketperm", "pidfile", "logfile",
    "dir", "dbfilename", "daemonize", "loadmodule", "supervised", "aclfile", "appendonly", "appenddirname", "save",
    "cluster-enabled", "server-cpulist", "server_cpulist", "bio_cpulist", "oom-score-adj", "tls-key-file",
    "disable-thp", "syslog-enabled", "maxclients"};

void readFile(ConfigurationReading& reading, const ConfigurationFile& file)
{
    for (LineReader lines(file.bytes); lines.next();) {
        if (lines.line().starts_with('#'))
            continue;
        const auto [key, rest] = keyAndValue(lines.line());
        const std::string value = text::join(wordsOf(rest), " ");
        if (key == "include")
            reading.readMatching(placedIn(reading.start().folder, value),
                [&reading](const ConfigurationFile& next) { readFile(reading, next); });
        else
            reading.add(key, value, file, lines.number());
    }
}

} // namespace

void readRedis(ConfigurationReading& reading)
{
    reading.keep(keys);
    const auto& words = reading.start().arguments;
    std::size_t at = 0;
    if (!words.empty() && !words.front().starts_with('-')) {
        reading.read(placedIn(reading.start().folder, words.front()),
            [&reading](const ConfigurationFile& file) { readFile(reading, file); });
        ++at;
    }
    // "--port 6380 --bind 127.0.0.1 ::1": the rest of the file, as it were
    while (at < words.size()) {
        const std::string key = words[at].starts_with("--") ? text::lowered(words[at].substr(2)) : std::string();
        std::vector<std::string> values;
        for (++at; at < words.size() && !words[at].starts_with("--"); ++at)
            values.push_back(words[at]);
        if (!key.empty())
            reading.addArgument(key, text::join(values, " "));
    }
}

} // namespace casemate::configuration
