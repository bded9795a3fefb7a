// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/environment.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>
#include <set>

namespace casemate::configuration {

namespace {

constexpr auto keys = [] {
    constexpr std::array<std::string_view, 24> own{"user", "group", "listen", "loadmodule", "userdir", "pidfile",
        "errorlog", "customlog", "transferlog", "globallog", "documentroot", "sslcertificatekeyfile", "chrootdir",
        "mutex", "scoreboardfile", "coredumpdirectory", "defaultruntimedir", "cacheroot", "davlockdb", "assignuserid",
        "suexecusergroup", "sslsessioncache", "scriptsock", "proxypass"};
    std::array<std::string_view, own.size() + std::size(phpKeys)> all;
    std::ranges::copy(phpKeys, std::ranges::copy(own, all.begin()).out);
    return all;
}();

/// Their paths are completed by ServerRoot.
constexpr std::string_view pathKeys[]{"pidfile", "errorlog", "customlog", "transferlog", "globallog",
    "sslcertificatekeyfile", "scoreboardfile", "coredumpdirectory", "defaultruntimedir", "cacheroot", "davlockdb"};

// what a file can make grow: variables that hold each other, modules
constexpr std::size_t longestLine = 8192;
constexpr std::size_t longestVariable = 1024;
constexpr std::size_t mostNames = 1024;

/// What is compiled into the server, as far as configurations ask for it.
constexpr std::string_view builtIn[]{"core", "core.c", "http_core.c", "so_module", "mod_so.c", "log_config_module",
    "mod_log_config.c", "logio_module", "version_module", "mod_version.c", "unixd_module", "mod_unixd.c",
    "watchdog_module"};

class Apache {
public:
    Apache(ConfigurationReading& reading, std::string serverRoot, Variables variables)
        : m_reading(reading)
        , m_serverRoot(std::move(serverRoot))
        , m_variables(std::move(variables))
        , m_modules(std::begin(builtIn), std::end(builtIn))
    {
        constexpr std::string_view definitions[]{"-D"};
        for (const std::string& name : reading.start().values(definitions))
            m_variables.emplace(name, "");
    }

    void read(const ConfigurationFile& file)
    {
        const auto outside = std::exchange(m_sections, {});
        for (LineReader lines(file.bytes, LineReader::Continuation::Backslash); lines.next();)
            if (!lines.line().starts_with('#'))
                readLine(replaced(lines.line()), file, lines.number());
        m_sections = outside;
    }

    [[nodiscard]] const std::string& phpVersion() const { return m_phpVersion; }

private:
    /// A section that depends on something; others are read as if they were not there.
    struct Section {
        std::string name;
        bool holds;
    };

    /// @p line with each "${NAME}" that is known replaced, as far as one line can grow.
    [[nodiscard]] std::string replaced(std::string_view line) const
    {
        std::string result;
        while (!line.empty() && result.size() < longestLine) {
            const auto begin = line.find("${");
            const auto end = begin == std::string_view::npos ? begin : line.find('}', begin);
            result += line.substr(0, end == std::string_view::npos ? end : begin);
            if (end == std::string_view::npos)
                break;
            const auto name = line.substr(begin + 2, end - begin - 2);
            if (const auto at = m_variables.find(name); at != m_variables.end())
                result += at->second;
            else
                result += line.substr(begin, end - begin + 1);
            line.remove_prefix(end + 1);
        }
        return result;
    }

    [[nodiscard]] bool holds(const std::string& section, std::string_view condition) const
    {
        const bool isNot = condition.starts_with('!');
        const std::string name(text::stripped(condition.substr(isNot ? 1 : 0)));
        if (section == "ifmodule")
            return m_modules.contains(name) != isNot;
        if (section == "ifdefine")
            return m_variables.contains(name) != isNot;
        if (section == "iffile")
            return (m_reading.firstThere(std::array<std::string_view, 2>{"/dev/null/x", name}) == name) != isNot;
        return section != "ifversion" || !condition.starts_with('<');
    }

    void readSection(std::string_view line)
    {
        constexpr std::string_view conditions[]{"ifmodule", "ifdefine", "iffile", "ifversion"};
        line = line.substr(1, line.rfind('>') - 1);
        const bool isEnd = line.starts_with('/');
        const auto [name, condition] = keyAndValue(line.substr(isEnd ? 1 : 0));
        if (!std::ranges::contains(conditions, name))
            return;
        if (!isEnd)
            m_sections.push_back({name, holds(name, unquoted(condition))});
        else if (!m_sections.empty() && m_sections.back().name == name)
            m_sections.pop_back();
    }

    void readLine(const std::string& line, const ConfigurationFile& file, unsigned number)
    {
        if (line.starts_with('<'))
            return readSection(line);
        if (std::ranges::any_of(m_sections, [](const Section& section) { return !section.holds; }))
            return;
        const auto [key, rest] = keyAndValue(line);
        std::vector<std::string> words = wordsOf(rest);
        if (words.empty())
            return;
        if (key == "include" || key == "includeoptional")
            return include(words.front());
        if (key == "serverroot")
            m_serverRoot = words.front();
        else if (key == "define" && m_variables.size() < mostNames)
            m_variables.insert_or_assign(words[0], words.size() > 1 ? words[1].substr(0, longestVariable) : "");
        else if (key == "loadmodule" && words.size() > 1 && m_modules.size() < mostNames)
            load(words);
        else if (key.starts_with("php_") && words.size() > 1)
            return m_reading.add(text::lowered(words[0]), words[1], file, number);
        const bool isPath = std::ranges::contains(pathKeys, key) && !words.front().empty()
            && !words.front().starts_with('|') && !words.front().contains(':') && words.front() != "syslog";
        if (isPath)
            words.front() = placedIn(m_serverRoot, words.front());
        m_reading.add(key, text::join(words, " "), file, number);
    }

    void load(const std::vector<std::string>& words)
    {
        const std::string file(nameOf(words[1]));
        m_modules.insert(words[0]);
        m_modules.insert(file.substr(0, file.find(".so")) + ".c");
        if (file.starts_with("libphp"))
            m_phpVersion = file.substr(6, file.find(".so") - 6);
    }

    void include(const std::string& path)
    {
        const auto reader = [this](const ConfigurationFile& next) { read(next); };
        const std::string place = placedIn(m_serverRoot, path);
        m_reading.readMatching(m_reading.isFolder(place) ? placedIn(place, "*") : place, reader);
    }

    ConfigurationReading& m_reading;
    std::string m_serverRoot;
    Variables m_variables;
    std::set<std::string, std::less<>> m_modules;
    std::vector<Section> m_sections;
    std::string m_phpVersion; ///< of a loaded libphp8.4.so
};

/// The variables of Debian's envvars, a shell script of assignments. Its SUFFIX tells instances apart.
Variables variablesOf(ConfigurationReading& reading, const std::string& folder)
{
    constexpr std::string_view instance = "/etc/apache2-";
    Variables variables = reading.start().variables;
    variables.insert_or_assign(
        "SUFFIX", folder.starts_with(instance) ? folder.substr(instance.size() - 1) : std::string());
    reading.read(placedIn(folder, "envvars"), [&variables](const ConfigurationFile& file) {
        for (LineReader lines(file.bytes); lines.next();) {
            std::string_view line = lines.line();
            if (!line.starts_with("export ") || !line.contains('='))
                continue;
            line = withoutComment(line.substr(7));
            const auto sign = line.find('=');
            std::string value(unquoted(line.substr(sign + 1)));
            for (const std::string_view suffix : {"${SUFFIX}", "$SUFFIX"})
                if (const auto at = value.find(suffix); at != std::string::npos)
                    value.replace(at, suffix.size(), variables.at("SUFFIX"));
            variables.insert_or_assign(std::string(line.substr(0, sign)), value);
        }
    });
    return variables;
}

} // namespace

void readApache(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-f"};
    constexpr std::string_view roots[]{"-d"};
    constexpr std::string_view known[]{
        "/etc/apache2/apache2.conf", "/etc/httpd/conf/httpd.conf", "/etc/apache2/httpd.conf"};
    reading.keep(keys);
    const auto folder = reading.start().variables.find("APACHE_CONFDIR");
    const bool isTold = folder != reading.start().variables.end();
    std::string main = isTold ? placedIn(folder->second, "apache2.conf") : reading.firstThere(known);
    std::string serverRoot = main == known[1] ? "/etc/httpd" : std::string(folderOf(main));
    serverRoot = reading.start().value(roots, serverRoot);
    main = placedIn(serverRoot, reading.start().value(files, main));
    Apache apache(reading, serverRoot, variablesOf(reading, serverRoot));
    reading.read(main, [&apache](const ConfigurationFile& file) { apache.read(file); });
    if (!apache.phpVersion().empty()) {
        const std::string place = "/etc/php/" + apache.phpVersion() + "/apache2";
        readPhpIni(reading, place + "/php.ini", place + "/conf.d");
    }
}

} // namespace casemate::configuration
