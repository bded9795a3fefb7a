// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/programs.h"
#include "models/evidence/configuration/statements.h"
#include "models/evidence/files.h"

#include <algorithm>

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"user", "worker_cpu_affinity", "worker_priority", "worker_rlimit_nofile",
    "worker_rlimit_core", "worker_connections", "worker_processes", "worker_shutdown_timeout", "working_directory",
    "pid", "error_log", "access_log", "listen", "load_module", "pcre_jit", "aio", "thread_pool", "proxy_temp_path",
    "client_body_temp_path", "fastcgi_temp_path", "uwsgi_temp_path", "scgi_temp_path", "proxy_cache_path",
    "fastcgi_cache_path", "uwsgi_cache_path", "scgi_cache_path", "proxy_store", "root", "lock_file", "ssl_certificate",
    "ssl_certificate_key", "proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "perl_modules", "daemon",
    "master_process", "proxy_bind"};

// Their blocks hold data rather than directives: "user 1;" there names nobody.
constexpr std::string_view dataBlocks[]{"map", "geo", "types", "split_clients", "charset_map", "match", "geoip2"};

constexpr std::string_view defaultFiles[]{"/etc/nginx/nginx.conf", "/usr/local/openresty/nginx/conf/nginx.conf",
    "/usr/local/nginx/conf/nginx.conf", "/usr/local/etc/nginx/nginx.conf"};

class Nginx {
public:
    Nginx(ConfigurationReading& reading, std::string folder)
        : m_reading(reading)
        , m_folder(std::move(folder))
    {
    }

    void read(const ConfigurationFile& file)
    {
        for (StatementReader statements(file.bytes); statements.next();) {
            const auto& words = statements.words();
            const bool isBlock = statements.end() == StatementReader::End::BlockBegin;
            if (words.empty())
                continue;
            const std::string key = text::lowered(words.front());
            if (isBlock && (std::ranges::contains(dataBlocks, key) || key.contains("_by_lua")))
                statements.skipBlock();
            else if (!isBlock && key == "include" && words.size() > 1)
                m_reading.readMatching(
                    placedIn(m_folder, words[1]), [this](const ConfigurationFile& next) { read(next); });
            else if (!isBlock)
                m_reading.add(key, statements.value(), file, statements.line());
        }
    }

private:
    ConfigurationReading& m_reading;
    std::string m_folder; ///< of the main file, that includes are relative to
};

} // namespace

void readNginx(ConfigurationReading& reading)
{
    constexpr std::string_view file[]{"-c"};
    constexpr std::string_view prefix[]{"-p"};
    constexpr std::string_view directives[]{"-g"};
    constexpr std::string_view errors[]{"-e"};
    reading.keep(keys);
    for (const std::string& value : reading.start().values(errors))
        reading.addArgument("error_log", value);
    for (const std::string& value : reading.start().values(directives))
        for (StatementReader statements(value); statements.next();)
            if (!statements.words().empty())
                reading.addArgument(text::lowered(statements.words().front()), statements.value());
    const std::string main = placedIn(
        reading.start().value(prefix, "/etc/nginx"), reading.start().value(file, reading.firstThere(defaultFiles)));
    Nginx nginx(reading, std::string(folderOf(main)));
    reading.read(main, [&nginx](const ConfigurationFile& each) { nginx.read(each); });
}

} // namespace casemate::configuration
