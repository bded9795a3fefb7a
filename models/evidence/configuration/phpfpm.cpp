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

constexpr auto keys = [] {
    constexpr std::array<std::string_view, 18> own{"user", "group", "listen", "listen.mode", "listen.owner",
        "listen.group", "listen.acl_users", "pid", "slowlog", "access.log", "chroot", "chdir", "process.priority",
        "rlimit_files", "rlimit_core", "daemonize", "process_control_timeout", "pm.max_children"};
    std::array<std::string_view, own.size() + std::size(phpKeys)> all;
    std::ranges::copy(phpKeys, std::ranges::copy(own, all.begin()).out);
    return all;
}();

/// "key = value" lines of an .ini file; what comes behind an unquoted ";" is a comment.
KeyAndValue iniLine(std::string_view line)
{
    KeyAndValue setting = keyAndValue(withoutComment(line, ';'), '=');
    // php_admin_value[opcache.jit] = off
    const auto bracket = setting.key.find('[');
    if (setting.key.starts_with("php_") && bracket != std::string::npos && setting.key.ends_with(']'))
        setting.key = setting.key.substr(bracket + 1, setting.key.size() - bracket - 2);
    setting.value = unquoted(setting.value);
    return setting;
}

/// php-fpm.conf and the files of pools.
class Pools {
public:
    /// Relative paths are completed by @p prefix, or where it is empty by the folders that PHP is built with.
    Pools(ConfigurationReading& reading, std::string prefix)
        : m_reading(reading)
        , m_prefix(prefix.empty() ? "/usr" : prefix)
        , m_statePrefix(prefix.empty() ? "/var" : prefix)
    {
    }

    void read(const ConfigurationFile& file)
    {
        for (LineReader lines(file.bytes); lines.next();) {
            const std::string_view line = lines.line();
            if (line.starts_with('['))
                m_pool = std::string(line.substr(1, line.find(']') - 1));
            const auto [key, written] = iniLine(line);
            if (key.empty() || line.starts_with('['))
                continue;
            std::string value(written);
            for (auto at = value.find("$pool"); at != std::string::npos && value.size() < 4096;
                at = value.find("$pool", at + m_pool.size()))
                value.replace(at, 5, m_pool);
            if (key == "include")
                m_reading.readMatching(
                    placedIn(m_prefix, value), [this](const ConfigurationFile& next) { read(next); });
            else
                m_reading.add(key, completed(key, value), file, lines.number());
        }
    }

private:
    [[nodiscard]] std::string completed(std::string_view key, const std::string& value) const
    {
        if ((key == "pid" || key == "error_log") && value != "syslog")
            return placedIn(m_statePrefix, value);
        return key == "slowlog" || key == "access.log" ? placedIn(m_prefix, value) : value;
    }

    ConfigurationReading& m_reading;
    std::string m_prefix;
    std::string m_statePrefix;
    std::string m_pool;
};

/// "8.4" of "php-fpm8.4".
std::string versionOf(std::string_view name)
{
    const auto digit = name.find_first_of("0123456789");
    return digit == std::string_view::npos ? std::string() : std::string(name.substr(digit));
}

} // namespace

void readPhpIni(ConfigurationReading& reading, const std::string& ini, const std::string& folder)
{
    const auto reader = [&reading](const ConfigurationFile& file) {
        for (LineReader lines(file.bytes); lines.next();)
            if (const auto [key, value] = iniLine(lines.line()); !key.empty() && !key.starts_with('['))
                reading.add(key, value, file, lines.number());
    };
    reading.read(ini, reader);
    reading.readMatching(placedIn(folder, "*.ini"), reader);
}

void readPhpFpm(ConfigurationReading& reading)
{
    constexpr std::string_view pools[]{"-y", "--fpm-config"};
    constexpr std::string_view inis[]{"-c", "--php-ini"};
    constexpr std::string_view definitions[]{"-d", "--define"};
    constexpr std::string_view prefixes[]{"-p", "--prefix"};
    constexpr std::string_view others[]{"/etc/php-fpm.conf", "/usr/local/etc/php-fpm.conf"};
    reading.keep(keys);
    const std::string version = versionOf(reading.start().name);
    const std::string folder = version.empty() ? std::string() : "/etc/php/" + version + "/fpm";
    std::string ini = reading.start().value(inis, folder.empty() ? "/etc/php.ini" : folder + "/php.ini");
    if (reading.isFolder(ini))
        ini = placedIn(ini, "php.ini");
    readPhpIni(reading, ini, folder.empty() ? "/etc/php.d" : folder + "/conf.d");
    Pools reader(reading, reading.start().value(prefixes));
    reading.read(reading.start().value(pools, folder.empty() ? reading.firstThere(others) : folder + "/php-fpm.conf"),
        [&reader](const ConfigurationFile& file) { reader.read(file); });
    for (const std::string& definition : reading.start().values(definitions)) {
        const auto [key, value] = keyAndValue(definition, '=');
        reading.addArgument(key, unquoted(value));
    }
}

} // namespace casemate::configuration
