// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"
#include "models/evidence/files.h"

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"mail_location", "mail_home", "mail_path", "mail_driver", "mail_inbox_path",
    "default_internal_user", "default_login_user", "chroot", "mail_chroot", "valid_chroot_dirs", "passdb_driver",
    "userdb_driver", "ssl_key", "ssl_server_key_file", "base_dir", "state_dir", "log_path", "info_log_path",
    "debug_log_path", "mail_uid", "mail_gid", "first_valid_uid", "mail_privileged_group", "mail_access_groups",
    "unix_listener", "fifo_listener", "protocols", "mail_plugins", "sendmail_path", "mail_temp_dir"};

class Dovecot {
public:
    explicit Dovecot(ConfigurationReading& reading)
        : m_reading(reading)
    {
    }

    void read(const ConfigurationFile& file)
    {
        for (LineReader lines(file.bytes, LineReader::Continuation::Backslash); lines.next();) {
            const std::string_view line = lines.line();
            if (line.starts_with('#'))
                continue;
            if (line.starts_with('!'))
                include(line, file);
            else
                readLine(withoutComment(line), file, lines.number());
        }
    }

private:
    void include(std::string_view line, const ConfigurationFile& file)
    {
        const auto [key, pattern] = keyAndValue(line);
        if (key == "!include" || key == "!include_try")
            m_reading.readMatching(placedIn(folderOf(file.path), unquoted(pattern)),
                [this](const ConfigurationFile& next) { read(next); });
    }

    void readLine(std::string_view line, const ConfigurationFile& file, unsigned number)
    {
        constexpr std::size_t deepest = 64;
        if (line.ends_with('{')) {
            const auto words = wordsOf(line.substr(0, line.size() - 1));
            if (m_blocks.size() < deepest)
                m_blocks.push_back(words.empty() ? std::string() : text::lowered(words.front()));
            if (words.size() > 1)
                openBlock(words[1], file, number);
            return;
        }
        if (line == "}") {
            if (!m_blocks.empty())
                m_blocks.pop_back();
            return;
        }
        auto [key, value] = keyAndValue(line, '=');
        const std::string_view block = m_blocks.empty() ? std::string_view() : m_blocks.back();
        if (key == "driver" && (block == "passdb" || block == "userdb"))
            key = std::string(block) + "_driver";
        m_reading.add(key, unquoted(value), file, number);
    }

    /// "passdb pam {" since 2.4 names the driver, "unix_listener PATH {" a socket.
    void openBlock(const std::string& name, const ConfigurationFile& file, unsigned number)
    {
        const std::string& block = m_blocks.back();
        if (block == "passdb" || block == "userdb")
            m_reading.add(block + "_driver", name, file, number);
        else if (block == "unix_listener" || block == "fifo_listener")
            m_reading.add(block, name, file, number);
    }

    ConfigurationReading& m_reading;
    std::vector<std::string> m_blocks; ///< names of the open ones
};

} // namespace

void readDovecot(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-c"};
    reading.keep(keys);
    Dovecot dovecot(reading);
    reading.read(reading.start().value(files, "/etc/dovecot/dovecot.conf"),
        [&dovecot](const ConfigurationFile& file) { dovecot.read(file); });
}

} // namespace casemate::configuration
