// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/configuration/reading.h"

/// How the configuration of each known program is read; one file per program. Keys are as the program spells them, in
/// lower case.
namespace casemate::configuration {

void readApache(ConfigurationReading& reading);
void readChrony(ConfigurationReading& reading);
void readDovecot(ConfigurationReading& reading);
void readGunicorn(ConfigurationReading& reading);
void readHaproxy(ConfigurationReading& reading);
void readMariadb(ConfigurationReading& reading);
void readMemcached(ConfigurationReading& reading);
void readNamed(ConfigurationReading& reading);
void readNginx(ConfigurationReading& reading);
void readPhpFpm(ConfigurationReading& reading);
void readPostgresql(ConfigurationReading& reading);
void readRedis(ConfigurationReading& reading);
void readRsyslog(ConfigurationReading& reading);
void readSquid(ConfigurationReading& reading);
void readTor(ConfigurationReading& reading);
void readUnbound(ConfigurationReading& reading);
void readVsftpd(ConfigurationReading& reading);

/// What an embedded PHP reads: php.ini and the files of its conf.d in @p folder, such as "/etc/php/8.4/fpm".
void readPhpIni(ConfigurationReading& reading, const std::string& ini, const std::string& folder);
/// The keys that readPhpIni() has something for.
inline constexpr std::string_view phpKeys[]{"opcache.jit", "opcache.jit_buffer_size", "opcache.enable", "pcre.jit",
    "sendmail_path", "session.save_path", "session.save_handler", "upload_tmp_dir", "sys_temp_dir", "error_log",
    "opcache.file_cache", "opcache.lockfile_path", "zend_extension", "extension"};

} // namespace casemate::configuration
