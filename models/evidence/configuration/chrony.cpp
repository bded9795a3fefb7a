// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"sched_priority", "lock_all", "user", "refclock", "rtcsync", "rtcfile", "rtcdevice",
    "makestep", "mailonchange", "driftfile", "logdir", "dumpdir", "ntsdumpdir", "pidfile", "bindcmdaddress", "port",
    "hwtimestamp", "keyfile", "ntsserverkey", "ntpsigndsocket", "binddevice", "bindacqdevice", "allow"};

void readFile(ConfigurationReading& reading, const ConfigurationFile& file)
{
    const auto reader = [&reading](const ConfigurationFile& next) { readFile(reading, next); };
    for (LineReader lines(file.bytes); lines.next();) {
        constexpr std::string_view comments = "!;#%";
        if (comments.contains(lines.line().front()))
            continue;
        const auto [key, value] = keyAndValue(lines.line());
        if (key == "include") {
            reading.readMatching(value, reader);
        } else if (key == "confdir" || key == "sourcedir") {
            for (const std::string& folder : wordsOf(value))
                reading.readMatching(placedIn(folder, key == "confdir" ? "*.conf" : "*.sources"), reader);
        } else {
            reading.add(key, value, file, lines.number());
        }
    }
}

} // namespace

void readChrony(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-f"};
    constexpr std::string_view users[]{"-u"};
    constexpr std::string_view priorities[]{"-P"};
    constexpr std::string_view known[]{"/etc/chrony/chrony.conf", "/etc/chrony.conf"};
    reading.keep(keys);
    reading.read(reading.start().value(files, reading.firstThere(known)),
        [&reading](const ConfigurationFile& file) { readFile(reading, file); });
    for (const std::string& user : reading.start().values(users))
        reading.addArgument("user", user);
    for (const std::string& priority : reading.start().values(priorities))
        reading.addArgument("sched_priority", priority);
    if (reading.start().has("-m"))
        reading.addArgument("lock_all", "");
}

} // namespace casemate::configuration
