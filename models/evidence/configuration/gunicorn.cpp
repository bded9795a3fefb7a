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

constexpr std::string_view keys[]{"bind", "user", "group", "workers", "threads", "worker_class", "errorlog",
    "accesslog", "pidfile", "worker_tmp_dir", "chdir", "umask", "tmp_upload_dir", "preload_app", "daemon", "initgroups",
    "control_socket"};

struct Option {
    std::array<std::string_view, 3> names;
    std::string_view key;
};
constexpr Option options[]{
    {{"-b", "--bind"}, "bind"},
    {{"-u", "--user"}, "user"},
    {{"-g", "--group"}, "group"},
    {{"-w", "--workers"}, "workers"},
    {{"--threads"}, "threads"},
    {{"-k", "--worker-class"}, "worker_class"},
    {{"--log-file", "--error-logfile"}, "errorlog"},
    {{"--access-logfile"}, "accesslog"},
    {{"-p", "--pid"}, "pidfile"},
    {{"--worker-tmp-dir"}, "worker_tmp_dir"},
    {{"-m", "--umask"}, "umask"},
};

/// Reads a Python file of plain assignments, and the command line.
class Gunicorn {
public:
    explicit Gunicorn(ConfigurationReading& reading)
        : m_reading(reading)
        , m_folder(reading.start().folder)
    {
    }

    void setFolder(std::string folder) { m_folder = std::move(folder); }

    void read(const ConfigurationFile& file)
    {
        for (LineReader lines(file.bytes); lines.next();) {
            const std::string_view line = lines.line();
            const auto sign = line.find('=');
            if (line.starts_with('#') || sign == std::string_view::npos || line.substr(sign).starts_with("=="))
                continue;
            const std::string key(text::stripped(line.substr(0, sign)));
            for (const std::string& value : valuesIn(withoutComment(line.substr(sign + 1))))
                m_reading.add(key, completed(key, value), file, lines.number());
        }
    }

    void readArguments(const ProgramStart& start)
    {
        for (const Option& option : options) {
            const auto count = std::ranges::find(option.names, std::string_view()) - option.names.begin();
            for (const std::string& value : start.values(Keys(option.names).first(static_cast<std::size_t>(count))))
                m_reading.addArgument(option.key, completed(option.key, value));
        }
        for (const auto& [word, key] : {std::pair{"--initgroups", "initgroups"}, std::pair{"--daemon", "daemon"},
                 std::pair{"-D", "daemon"}, std::pair{"--preload", "preload_app"}})
            if (start.has(word))
                m_reading.addArgument(key, "True");
    }

private:
    /// The literals of an expression: a string or a number, or several strings in brackets. Nothing where it is more.
    [[nodiscard]] static std::vector<std::string> valuesIn(std::string_view text)
    {
        const bool isList = text.size() > 1 && (text.front() == '[' || text.front() == '(');
        if (isList)
            text = text.substr(1, text.find_last_of(")]") - 1);
        std::vector<std::string> values;
        text::WordReader parts(text, text::KeepBackslashes, ",");
        while (const auto part = parts.next()) {
            const std::string_view literal = text::stripped(*part);
            const std::string_view value = unquoted(literal);
            const bool isPlain = !value.empty()
                && (value.size() != literal.size() || literal == "True" || literal == "False"
                    || text::parseUnsigned(literal));
            if (isPlain && !value.contains('"') && !value.contains('\''))
                values.emplace_back(value);
            else if (!literal.empty() && !isList)
                return {};
        }
        return values;
    }

    /// @p value with a relative path of its made absolute: gunicorn works in the folder of chdir.
    [[nodiscard]] std::string completed(std::string_view key, std::string_view value) const
    {
        constexpr std::string_view socket = "unix:";
        constexpr std::string_view pathKeys[]{"errorlog", "accesslog", "pidfile", "worker_tmp_dir"};
        if (key == "bind" && value.starts_with(socket))
            return std::string(socket) + placedIn(m_folder, value.substr(socket.size()));
        return std::ranges::contains(pathKeys, key) && !value.empty() && value != "-" ? placedIn(m_folder, value)
                                                                                      : std::string(value);
    }

    ConfigurationReading& m_reading;
    std::string m_folder;
};

} // namespace

void readGunicorn(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-c", "--config"};
    constexpr std::string_view folders[]{"--chdir"};
    reading.keep(keys);
    ProgramStart variable;
    if (const auto at = reading.start().variables.find("GUNICORN_CMD_ARGS"); at != reading.start().variables.end())
        variable.arguments = wordsOf(at->second);
    std::string file = reading.start().value(files, variable.value(files, "gunicorn.conf.py"));
    if (file.starts_with("file:"))
        file.erase(0, 5);
    Gunicorn gunicorn(reading);
    const std::string folder = reading.start().value(folders, variable.value(folders));
    if (!folder.empty())
        gunicorn.setFolder(placedIn(reading.start().folder, folder));
    if (!file.starts_with("python:"))
        reading.read(placedIn(reading.start().folder, file),
            [&gunicorn](const ConfigurationFile& each) { gunicorn.read(each); });
    gunicorn.readArguments(variable);
    gunicorn.readArguments(reading.start());
    if (!folder.empty())
        reading.addArgument("chdir", folder);
}

} // namespace casemate::configuration
