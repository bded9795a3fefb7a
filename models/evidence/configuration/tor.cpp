// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"user", "datadirectory", "cachedirectory", "keydirectory", "pidfile", "controlsocket",
    "cookieauthfile", "socksport", "controlport", "orport", "dirport", "dnsport", "transport", "log",
    "hiddenservicedir", "sandbox", "runasdaemon", "clienttransportplugin", "servertransportplugin", "disableallswap",
    "keepbindcapabilities"};

void readFile(ConfigurationReading& reading, const ConfigurationFile& file)
{
    for (LineReader lines(file.bytes, LineReader::Continuation::Backslash); lines.next();) {
        const auto [key, written] = keyAndValue(withoutComment(lines.line()));
        const std::string_view value = unquoted(written);
        if (key == "%include")
            reading.readMatching(reading.isFolder(std::string(value)) ? placedIn(value, "*") : std::string(value),
                [&reading](const ConfigurationFile& next) { readFile(reading, next); });
        else
            reading.add(key, value, file, lines.number());
    }
}

} // namespace

void readTor(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-f"};
    constexpr std::string_view defaults[]{"--defaults-torrc"};
    constexpr std::string_view known[]{"/etc/tor/torrc", "/usr/local/etc/tor/torrc"};
    reading.keep(keys);
    const auto reader = [&reading](const ConfigurationFile& file) { readFile(reading, file); };
    reading.read(reading.start().value(defaults, "/etc/tor/torrc-defaults"), reader);
    reading.read(reading.start().value(files, reading.firstThere(known)), reader);
    const auto& words = reading.start().arguments;
    for (std::size_t at = 0; at + 1 < words.size(); ++at)
        if (words[at].starts_with("--") && words[at] != defaults[0]) {
            reading.addArgument(text::lowered(words[at].substr(2)), words[at + 1]);
            ++at;
        }
}

} // namespace casemate::configuration
