// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <functional>

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"-u", "-k", "-l", "-p", "-U", "-s", "-P", "-c", "-L"};

struct Option {
    std::string_view letter, name;
    bool isSwitch = false;
};
constexpr Option options[]{{"-u", "--user"}, {"-k", "--lock-memory", true}, {"-l", "--listen"}, {"-p", "--port"},
    {"-U", "--udp-port"}, {"-s", "--unix-socket"}, {"-P", "--pidfile"}, {"-c", "--conn-limit"},
    {"-L", "--enable-largepages", true}};

/// Gives the options in @p words to @p add, by their letters.
void readOptions(
    const std::vector<std::string>& words, const std::function<void(std::string_view key, std::string_view value)>& add)
{
    const ProgramStart start{.arguments = words};
    for (const Option& option : options) {
        const std::string_view names[]{option.letter, option.name};
        if (option.isSwitch && (start.has(option.letter) || start.has(option.name)))
            add(option.letter, "");
        else if (!option.isSwitch)
            for (const std::string& value : start.values(names))
                add(option.letter, value);
    }
}

} // namespace

void readMemcached(ConfigurationReading& reading)
{
    reading.keep(keys);
    const auto& words = reading.start().arguments;
    // Debian's wrapper makes a command line of a file
    if (reading.start().name.starts_with("systemd-"))
        reading.read(words.empty() ? "/etc/memcached.conf" : words.front(), [&reading](const ConfigurationFile& file) {
            for (LineReader lines(file.bytes); lines.next();)
                if (const auto line = withoutComment(lines.line()); line.starts_with('-'))
                    readOptions(wordsOf(line), [&](std::string_view key, std::string_view value) {
                        reading.add(key, value, file, lines.number());
                    });
        });
    else
        readOptions(
            words, [&reading](std::string_view key, std::string_view value) { reading.addArgument(key, value); });
}

} // namespace casemate::configuration
