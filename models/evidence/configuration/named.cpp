// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/programs.h"
#include "models/evidence/configuration/statements.h"

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"chroot", "user", "port", "directory", "pid-file", "listen-on", "listen-on-v6",
    "session-keyfile", "dump-file", "statistics-file", "memstatistics-file", "key-directory", "managed-keys-directory",
    "lock-file", "journal", "interface-interval", "dyndb", "plugin"};

class Named {
public:
    explicit Named(ConfigurationReading& reading, std::string folder)
        : m_reading(reading)
        , m_folder(std::move(folder))
    {
    }

    void read(const ConfigurationFile& file)
    {
        const auto reader = [this](const ConfigurationFile& next) { read(next); };
        for (StatementReader statements(file.bytes, StatementReader::Comments::HashAndC); statements.next();) {
            const auto& words = statements.words();
            if (words.empty())
                continue;
            const std::string key = text::lowered(words.front());
            if (key == "include" && words.size() > 1)
                m_reading.readMatching(placedIn(m_folder, words[1]), reader);
            else
                m_reading.add(key, statements.value(), file, statements.line());
        }
    }

private:
    ConfigurationReading& m_reading;
    std::string m_folder; ///< that relative paths of includes are in
};

} // namespace

void readNamed(ConfigurationReading& reading)
{
    constexpr std::string_view roots[]{"-t"};
    constexpr std::string_view users[]{"-u"};
    constexpr std::string_view files[]{"-c"};
    constexpr std::string_view ports[]{"-p"};
    constexpr std::string_view known[]{"/etc/bind/named.conf", "/etc/named.conf", "/etc/named/named.conf"};
    reading.keep(keys);
    const std::string root = reading.start().value(roots);
    std::string path = reading.start().value(files, reading.firstThere(known));
    if (!root.empty() && !reading.start().values(files).empty())
        path = placedIn(root, path.substr(path.starts_with('/') ? 1 : 0));
    Named named(reading, "/etc/bind");
    reading.read(path, [&named](const ConfigurationFile& file) { named.read(file); });
    if (!root.empty())
        reading.addArgument("chroot", root);
    for (const std::string& user : reading.start().values(users))
        reading.addArgument("user", user);
    for (const std::string& port : reading.start().values(ports))
        reading.addArgument("port", port);
}

} // namespace casemate::configuration
