// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"chroot_local_user", "chroot_list_enable", "local_enable", "anonymous_enable",
    "write_enable", "secure_chroot_dir", "listen", "listen_ipv6", "listen_port", "connect_from_port_20",
    "ftp_data_port", "xferlog_file", "vsftpd_log_file", "local_root", "anon_root", "user_sub_token", "guest_enable",
    "guest_username", "nopriv_user", "seccomp_sandbox", "pam_service_name", "run_as_launching_user", "background",
    "user_config_dir", "rsa_private_key_file"};

} // namespace

void readVsftpd(ConfigurationReading& reading)
{
    constexpr std::string_view known[]{"/etc/vsftpd.conf", "/etc/vsftpd/vsftpd.conf"};
    constexpr std::string_view settings[]{"-o"};
    reading.keep(keys);
    std::string path = reading.firstThere(known);
    for (const std::string& word : reading.start().arguments)
        if (word.starts_with('/'))
            path = word;
    reading.read(path, [&reading](const ConfigurationFile& file) {
        for (LineReader lines(file.bytes); lines.next();)
            if (!lines.line().starts_with('#')) {
                const auto [key, value] = keyAndValue(lines.line(), '=');
                reading.add(key, value, file, lines.number());
            }
    });
    for (const std::string& setting : reading.start().values(settings)) {
        const auto [key, value] = keyAndValue(setting, '=');
        reading.addArgument(key, value);
    }
}

} // namespace casemate::configuration
