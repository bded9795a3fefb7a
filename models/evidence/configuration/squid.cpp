// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"cache_effective_user", "cache_effective_group", "cache_dir", "pid_filename",
    "access_log", "cache_log", "cache_store_log", "http_port", "https_port", "coredump_dir", "chroot",
    "cpu_affinity_map", "workers", "auth_param", "external_acl_type", "url_rewrite_program", "store_id_program",
    "netdb_filename", "pinger_enable", "unlinkd_program", "max_filedescriptors", "sslcrtd_program"};

void readFile(ConfigurationReading& reading, const ConfigurationFile& file)
{
    for (LineReader lines(file.bytes, LineReader::Continuation::Backslash); lines.next();) {
        if (lines.line().starts_with('#'))
            continue;
        const std::string_view line = lines.line();
        const auto [key, value] = keyAndValue(line.substr(0, line.find(" #")));
        if (key == "include")
            for (const std::string& pattern : wordsOf(value))
                reading.readMatching(placedIn("/etc/squid", pattern),
                    [&reading](const ConfigurationFile& next) { readFile(reading, next); });
        else
            reading.add(key, text::join(wordsOf(value), " "), file, lines.number());
    }
}

} // namespace

void readSquid(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-f"};
    reading.keep(keys);
    reading.read(reading.start().value(files, "/etc/squid/squid.conf"),
        [&reading](const ConfigurationFile& file) { readFile(reading, file); });
}

} // namespace casemate::configuration
