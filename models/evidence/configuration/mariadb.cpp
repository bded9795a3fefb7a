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

constexpr std::string_view keys[]{"user", "datadir", "socket", "pid-file", "port", "bind-address", "log-error",
    "slow-query-log-file", "general-log-file", "general-log", "slow-query-log", "log-bin", "relay-log", "tmpdir",
    "memlock", "large-pages", "innodb-numa-interleave", "innodb-use-native-aio", "plugin-load-add", "plugin-load",
    "secure-file-priv", "innodb-data-home-dir", "innodb-log-group-home-dir", "innodb-undo-directory",
    "aria-log-dir-path", "innodb-tmpdir", "max-connections", "open-files-limit", "chroot", "wsrep-on", "wsrep-provider",
    "wsrep-sst-method", "skip-networking", "default-authentication-plugin", "thread-handling"};

/// Switches: "--memlock" takes no next word.
constexpr std::string_view switches[]{"memlock", "large-pages", "innodb-numa-interleave", "innodb-use-native-aio",
    "general-log", "slow-query-log", "log-bin", "log-error", "skip-networking", "wsrep-on"};

constexpr std::string_view groups[]{"mysqld", "server", "mariadb", "mariadbd", "galera"};

/// A setting with the key in its usual spelling.
struct Option {
    std::string key;
    std::string value;
};

Option normalized(std::string_view line)
{
    auto [key, value] = keyAndValue(line, '=');
    std::ranges::replace(key, '_', '-');
    Option option{.key = std::move(key), .value = std::string(unquoted(value))};
    const bool isBare = value.empty() && !line.contains('=');
    if (option.key.starts_with("loose-"))
        option.key.erase(0, 6);
    for (const auto& [prefix, meaning] :
        {std::pair{"disable-", "0"}, std::pair{"skip-", "0"}, std::pair{"enable-", "1"}})
        if (option.key.starts_with(prefix) && !std::ranges::contains(keys, option.key)) {
            option.key.erase(0, std::string_view(prefix).size());
            option.value = meaning;
            return option;
        }
    if (isBare && std::ranges::contains(switches, option.key))
        option.value = "1";
    return option;
}

/// The option files, as mysqld reads them.
class OptionFiles {
public:
    OptionFiles(ConfigurationReading& reading, std::string suffix)
        : m_reading(reading)
        , m_suffix(std::move(suffix))
    {
    }

    void read(const ConfigurationFile& file)
    {
        bool isOurs = false;
        for (LineReader lines(file.bytes); lines.next();) {
            std::string_view line = lines.line();
            if (line.starts_with('#') || line.starts_with(';'))
                continue;
            if (line.starts_with('!')) {
                include(line);
                continue;
            }
            line = withoutComment(line);
            if (line.starts_with('['))
                isOurs = isServer(line.substr(1, line.find(']') - 1));
            else if (isOurs)
                if (const Option option = normalized(line); !option.key.empty())
                    m_reading.add(option.key, option.value, file, lines.number());
        }
    }

private:
    /// "mysqld", "mariadb-11.8", and those of an instance.
    [[nodiscard]] bool isServer(std::string_view group) const
    {
        return std::ranges::any_of(groups, [this, group](std::string_view name) {
            if (!group.starts_with(name))
                return false;
            const std::string_view rest = group.substr(name.size());
            return rest.empty() || (!m_suffix.empty() && rest == m_suffix)
                || (rest.size() > 1 && rest.find_first_not_of("0123456789.", 1) == std::string_view::npos
                    && rest.front() == '-');
        });
    }

    void include(std::string_view line)
    {
        const auto reader = [this](const ConfigurationFile& next) { read(next); };
        const auto [key, path] = keyAndValue(line);
        if (key == "!include")
            m_reading.read(std::string(path), reader);
        else if (key == "!includedir")
            m_reading.readMatching(placedIn(path, "*.cnf"), reader);
    }

    ConfigurationReading& m_reading;
    std::string m_suffix;
};

void readArguments(ConfigurationReading& reading)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> letters{
        {{"-u", "user"}, {"-h", "datadir"}, {"-P", "port"}, {"-t", "tmpdir"}, {"-r", "chroot"}}};
    const auto& words = reading.start().arguments;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view word = words[at];
        const auto letter = std::ranges::find(letters, word.substr(0, 2), &decltype(letters)::value_type::first);
        if (word.starts_with("--")) {
            Option option = normalized(word.substr(2));
            const bool wantsMore = option.value.empty() && !word.contains('=') && at + 1 < words.size()
                && std::ranges::contains(keys, option.key);
            reading.addArgument(option.key, wantsMore ? words[++at] : option.value);
        } else if (letter != letters.end() && (word.size() > 2 || at + 1 < words.size())) {
            reading.addArgument(letter->second, word.size() > 2 ? word.substr(2) : words[++at]);
        }
    }
}

} // namespace

void readMariadb(ConfigurationReading& reading)
{
    constexpr std::string_view only[]{"--defaults-file"};
    constexpr std::string_view extra[]{"--defaults-extra-file"};
    constexpr std::string_view suffixes[]{"--defaults-group-suffix"};
    reading.keep(keys);
    OptionFiles files(reading, reading.start().value(suffixes));
    const auto reader = [&files](const ConfigurationFile& file) { files.read(file); };
    if (const std::string file = reading.start().value(only); !file.empty()) {
        reading.read(file, reader);
    } else if (!reading.start().has("--no-defaults")) {
        for (const char* path : {"/etc/my.cnf", "/etc/mysql/my.cnf"})
            reading.read(path, reader);
        reading.read(reading.start().value(extra), reader);
    }
    readArguments(reading);
}

} // namespace casemate::configuration
