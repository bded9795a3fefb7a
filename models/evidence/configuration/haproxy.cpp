// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

#include <algorithm>

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"user", "group", "uid", "gid", "chroot", "bind", "cpu-map", "stats socket", "pidfile",
    "log", "daemon", "master-worker", "setcap", "external-check", "insecure-fork-wanted", "nbthread", "lua-load",
    "lua-load-per-thread", "maxconn", "ulimit-n", "numa-cpu-mapping", "server-state-file", "source", "reg"};

// Only the global section says who the process is: a "user" elsewhere is one who logs in.
constexpr std::string_view everywhere[]{"bind", "source"};

constexpr std::string_view sections[]{"global", "defaults", "frontend", "backend", "listen", "userlist", "peers",
    "resolvers", "mailers", "program", "cache", "ring", "http-errors", "fcgi-app", "log-forward", "crt-store",
    "traces"};

/// The word that makes a regular expression of what follows it: "path_reg", "-m reg", "replace-path", "regsub(...)".
bool asksForPattern(std::string_view word)
{
    return word == "reg" || word.ends_with("_reg") || word.starts_with("replace-") || word.contains("regsub(")
        || word.contains("map_reg");
}

void readFile(ConfigurationReading& reading, const ConfigurationFile& file)
{
    bool isGlobal = false;
    for (LineReader lines(file.bytes); lines.next();) {
        std::vector<std::string> words = wordsOf(withoutComment(lines.line()));
        if (words.empty())
            continue;
        std::string key = text::lowered(words.front());
        if (std::ranges::contains(sections, key))
            isGlobal = key == "global";
        words.erase(words.begin());
        if (key == "stats" && !words.empty()) {
            key += ' ' + words.front();
            words.erase(words.begin());
        }
        // its own name of the method, whichever way a line asks for it
        if (std::ranges::any_of(words, asksForPattern))
            reading.add("reg", key + ' ' + text::join(words, " "), file, lines.number());
        if (isGlobal || std::ranges::contains(everywhere, key))
            reading.add(key, text::join(words, " "), file, lines.number());
    }
}

} // namespace

void readHaproxy(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-f"};
    constexpr std::string_view pidFiles[]{"-p"};
    constexpr std::string_view masterSockets[]{"-S"};
    reading.keep(keys);
    const auto reader = [&reading](const ConfigurationFile& file) { readFile(reading, file); };
    auto paths = reading.start().values(files);
    if (paths.empty())
        paths.emplace_back("/etc/haproxy/haproxy.cfg");
    for (const std::string& path : paths)
        reading.readMatching(reading.isFolder(path) ? placedIn(path, "*.cfg") : path, reader);
    for (const std::string& value : reading.start().values(pidFiles))
        reading.addArgument("pidfile", value);
    for (const std::string& value : reading.start().values(masterSockets))
        reading.addArgument("stats socket", value);
}

} // namespace casemate::configuration
