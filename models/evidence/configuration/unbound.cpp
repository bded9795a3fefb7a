// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

#include <algorithm>

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"username", "chroot", "interface", "port", "pidfile", "directory", "do-daemonize",
    "logfile", "use-syslog", "control-interface", "control-enable", "auto-trust-anchor-file", "root-hints",
    "module-config", "ip-transparent", "ip-freebind", "so-rcvbuf", "so-sndbuf", "interface-automatic",
    "dnstap-socket-path", "outgoing-interface", "cachedb-backend", "ipset", "tls-service-key", "zonefile"};

void readFile(ConfigurationReading& reading, const ConfigurationFile& file)
{
    for (LineReader lines(file.bytes); lines.next();) {
        const std::vector<std::string> words = wordsOf(withoutComment(lines.line()));
        // "server:" may have its first settings on the same line
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (!words[at].ends_with(':'))
                continue;
            const std::string key = text::lowered(words[at].substr(0, words[at].size() - 1));
            const bool isInclude = key == "include" || key == "include-toplevel";
            if (!isInclude && !std::ranges::contains(keys, key))
                continue;
            const std::string value = ++at < words.size() ? words[at] : std::string();
            if (isInclude)
                reading.readMatching(placedIn("/etc/unbound", value),
                    [&reading](const ConfigurationFile& next) { readFile(reading, next); });
            else
                reading.add(key, value, file, lines.number());
        }
    }
}

} // namespace

void readUnbound(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-c"};
    constexpr std::string_view known[]{"/etc/unbound/unbound.conf", "/usr/local/etc/unbound/unbound.conf"};
    reading.keep(keys);
    reading.read(reading.start().value(files, reading.firstThere(known)),
        [&reading](const ConfigurationFile& file) { readFile(reading, file); });
    for (const std::string& argument : reading.start().arguments)
        if (argument == "-p")
            reading.addArgument("pidfile", "");
        else if (argument.starts_with("-d"))
            reading.addArgument("do-daemonize", "no");
}

} // namespace casemate::configuration
