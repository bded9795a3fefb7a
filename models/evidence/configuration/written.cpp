// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/configuration.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/reading.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// What a setting that names a place to write says.
enum class Writes : std::uint8_t {
    File, ///< the first word is a file
    Folder, ///< the first word is a folder
    Socket, ///< "unix:PATH", or a path alone
    SecondFolder, ///< the second word is a folder: "ufs /var/spool/squid 100"
    ThirdFile ///< the third word is a file: "notice file /var/log/tor/log"
};

struct Row {
    std::string_view program;
    std::string_view key;
    Writes place;
};

constexpr std::array rows{
    Row{"nginx", "pid", Writes::File},
    Row{"nginx", "error_log", Writes::File},
    Row{"nginx", "access_log", Writes::File},
    Row{"nginx", "lock_file", Writes::File},
    Row{"nginx", "listen", Writes::Socket},
    Row{"nginx", "proxy_temp_path", Writes::Folder},
    Row{"nginx", "client_body_temp_path", Writes::Folder},
    Row{"nginx", "fastcgi_temp_path", Writes::Folder},
    Row{"nginx", "uwsgi_temp_path", Writes::Folder},
    Row{"nginx", "scgi_temp_path", Writes::Folder},
    Row{"nginx", "proxy_cache_path", Writes::Folder},
    Row{"nginx", "fastcgi_cache_path", Writes::Folder},
    Row{"nginx", "uwsgi_cache_path", Writes::Folder},
    Row{"nginx", "scgi_cache_path", Writes::Folder},
    Row{"apache", "pidfile", Writes::File},
    Row{"apache", "errorlog", Writes::File},
    Row{"apache", "customlog", Writes::File},
    Row{"apache", "transferlog", Writes::File},
    Row{"apache", "globallog", Writes::File},
    Row{"apache", "scoreboardfile", Writes::File},
    Row{"apache", "defaultruntimedir", Writes::Folder},
    Row{"apache", "coredumpdirectory", Writes::Folder},
    Row{"apache", "cacheroot", Writes::Folder},
    Row{"apache", "davlockdb", Writes::File},
    Row{"apache", "session.save_path", Writes::Folder},
    Row{"apache", "upload_tmp_dir", Writes::Folder},
    Row{"apache", "sys_temp_dir", Writes::Folder},
    Row{"apache", "error_log", Writes::File},
    Row{"apache", "opcache.file_cache", Writes::Folder},
    Row{"php-fpm", "pid", Writes::File},
    Row{"php-fpm", "listen", Writes::Socket},
    Row{"php-fpm", "error_log", Writes::File},
    Row{"php-fpm", "slowlog", Writes::File},
    Row{"php-fpm", "access.log", Writes::File},
    Row{"php-fpm", "session.save_path", Writes::Folder},
    Row{"php-fpm", "upload_tmp_dir", Writes::Folder},
    Row{"php-fpm", "sys_temp_dir", Writes::Folder},
    Row{"php-fpm", "opcache.file_cache", Writes::Folder},
    Row{"mariadb", "datadir", Writes::Folder},
    Row{"mariadb", "socket", Writes::Socket},
    Row{"mariadb", "pid-file", Writes::File},
    Row{"mariadb", "log-error", Writes::File},
    Row{"mariadb", "slow-query-log-file", Writes::File},
    Row{"mariadb", "general-log-file", Writes::File},
    Row{"mariadb", "log-bin", Writes::File},
    Row{"mariadb", "relay-log", Writes::File},
    Row{"mariadb", "tmpdir", Writes::Folder},
    Row{"mariadb", "innodb-tmpdir", Writes::Folder},
    Row{"mariadb", "innodb-data-home-dir", Writes::Folder},
    Row{"mariadb", "innodb-log-group-home-dir", Writes::Folder},
    Row{"mariadb", "innodb-undo-directory", Writes::Folder},
    Row{"mariadb", "aria-log-dir-path", Writes::Folder},
    Row{"mariadb", "secure-file-priv", Writes::Folder},
    Row{"postgresql", "data_directory", Writes::Folder},
    Row{"postgresql", "unix_socket_directories", Writes::Folder},
    Row{"postgresql", "external_pid_file", Writes::File},
    Row{"postgresql", "log_directory", Writes::Folder},
    Row{"postgresql", "stats_temp_directory", Writes::Folder},
    Row{"redis", "unixsocket", Writes::Socket},
    Row{"redis", "pidfile", Writes::File},
    Row{"redis", "logfile", Writes::File},
    Row{"redis", "dir", Writes::Folder},
    Row{"redis", "aclfile", Writes::File},
    Row{"gunicorn", "bind", Writes::Socket},
    Row{"gunicorn", "errorlog", Writes::File},
    Row{"gunicorn", "accesslog", Writes::File},
    Row{"gunicorn", "pidfile", Writes::File},
    Row{"gunicorn", "worker_tmp_dir", Writes::Folder},
    Row{"gunicorn", "tmp_upload_dir", Writes::Folder},
    Row{"haproxy", "bind", Writes::Socket},
    Row{"haproxy", "stats socket", Writes::Socket},
    Row{"haproxy", "pidfile", Writes::File},
    Row{"unbound", "pidfile", Writes::File},
    Row{"unbound", "logfile", Writes::File},
    Row{"unbound", "control-interface", Writes::Socket},
    Row{"unbound", "auto-trust-anchor-file", Writes::File},
    Row{"dovecot", "base_dir", Writes::Folder},
    Row{"dovecot", "state_dir", Writes::Folder},
    Row{"dovecot", "log_path", Writes::File},
    Row{"dovecot", "info_log_path", Writes::File},
    Row{"dovecot", "debug_log_path", Writes::File},
    Row{"dovecot", "mail_temp_dir", Writes::Folder},
    Row{"dovecot", "unix_listener", Writes::Socket},
    Row{"dovecot", "fifo_listener", Writes::Socket},
    Row{"rsyslog", "workdirectory", Writes::Folder},
    Row{"rsyslog", "omfile", Writes::File},
    Row{"chrony", "driftfile", Writes::File},
    Row{"chrony", "rtcfile", Writes::File},
    Row{"chrony", "logdir", Writes::Folder},
    Row{"chrony", "dumpdir", Writes::Folder},
    Row{"chrony", "ntsdumpdir", Writes::Folder},
    Row{"chrony", "pidfile", Writes::File},
    Row{"chrony", "bindcmdaddress", Writes::Socket},
    Row{"vsftpd", "xferlog_file", Writes::File},
    Row{"vsftpd", "vsftpd_log_file", Writes::File},
    Row{"memcached", "-s", Writes::Socket},
    Row{"memcached", "-P", Writes::File},
    Row{"squid", "cache_dir", Writes::SecondFolder},
    Row{"squid", "pid_filename", Writes::File},
    Row{"squid", "access_log", Writes::File},
    Row{"squid", "cache_log", Writes::File},
    Row{"squid", "cache_store_log", Writes::File},
    Row{"squid", "coredump_dir", Writes::Folder},
    Row{"squid", "netdb_filename", Writes::File},
    Row{"named", "directory", Writes::Folder},
    Row{"named", "pid-file", Writes::File},
    Row{"named", "session-keyfile", Writes::File},
    Row{"named", "dump-file", Writes::File},
    Row{"named", "statistics-file", Writes::File},
    Row{"named", "memstatistics-file", Writes::File},
    Row{"named", "managed-keys-directory", Writes::Folder},
    Row{"named", "journal", Writes::File},
    Row{"tor", "datadirectory", Writes::Folder},
    Row{"tor", "cachedirectory", Writes::Folder},
    Row{"tor", "keydirectory", Writes::Folder},
    Row{"tor", "hiddenservicedir", Writes::Folder},
    Row{"tor", "pidfile", Writes::File},
    Row{"tor", "cookieauthfile", Writes::File},
    Row{"tor", "controlsocket", Writes::Socket},
    Row{"tor", "socksport", Writes::Socket},
    Row{"tor", "log", Writes::ThirdFile},
};

/// What stands before a path: "unix:/run/app.sock", "daemon:/var/log/squid/access.log".
constexpr std::string_view prefixes[]{"unix:", "unix@", "daemon:", "stdio:", "file:"};

std::string pathIn(std::string_view value, Writes place)
{
    const std::size_t skipped = place == Writes::ThirdFile ? 2 : place == Writes::SecondFolder ? 1 : 0;
    const auto words = wordsOf(value.substr(0, value.find('\n')));
    if (words.size() <= skipped)
        return {};
    std::string_view path = words[skipped];
    for (const std::string_view prefix : prefixes)
        if (path.starts_with(prefix))
            path.remove_prefix(prefix.size());
    path = path.substr(0, path.find(','));
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    const bool isPath = path.size() > 1 && path.starts_with('/') && !path.starts_with("/dev/")
        && path.find_first_of("$%") == std::string_view::npos;
    return isPath ? std::string(path) : std::string();
}

const Row* rowOf(const ConfigurationFact& configuration, const SettingFact& setting)
{
    const auto at = std::ranges::find_if(
        rows, [&](const Row& row) { return row.program == configuration.program && row.key == setting.key; });
    return at == rows.end() ? nullptr : &*at;
}

} // namespace

std::vector<const SettingFact*> writtenPaths(const ConfigurationFact& configuration)
{
    std::vector<const SettingFact*> found;
    for (const SettingFact& setting : configuration.settings)
        if (!writtenFolder(configuration, setting).empty())
            found.push_back(&setting);
    return found;
}

std::string writtenFolder(const ConfigurationFact& configuration, const SettingFact& setting)
{
    const Row* row = rowOf(configuration, setting);
    std::string path = row == nullptr ? std::string() : pathIn(setting.value, row->place);
    // named opens all of them behind its chroot(2)
    const SettingFact* jail = configuration.program == "named" ? configuration.last("chroot") : nullptr;
    if (jail != nullptr && !path.empty())
        path = placedIn(jail->value, path.substr(1));
    const bool isFolder = row != nullptr && (row->place == Writes::Folder || row->place == Writes::SecondFolder);
    return path.empty() || isFolder ? path : std::string(folderOf(path));
}

} // namespace casemate
