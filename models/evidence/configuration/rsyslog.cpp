// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/evidence/configuration/lines.h"
#include "models/evidence/configuration/programs.h"

#include <algorithm>

namespace casemate::configuration {

namespace {

constexpr std::string_view keys[]{"module", "workdirectory", "privdroptouser", "privdroptogroup", "privdroptouserid",
    "privdroptogroupid", "omfile", "omfwd", "imfile", "omprog", "fileowner", "filegroup"};

// an object that nobody closes is no reason to gather the whole file
constexpr std::size_t longestObject = 65536;

class Rsyslog {
public:
    explicit Rsyslog(ConfigurationReading& reading)
        : m_reading(reading)
    {
    }

    void read(const ConfigurationFile& file)
    {
        std::string object;
        unsigned begin = 0;
        for (LineReader lines(file.bytes, LineReader::Continuation::Backslash); lines.next();) {
            const std::string_view line = withoutComment(lines.line());
            if (line.empty())
                continue;
            if (object.empty() && !isObject(line)) {
                readLegacy(line, file, lines.number());
                continue;
            }
            begin = object.empty() ? lines.number() : begin;
            object.append(line).append(" ");
            if (line.contains(')') || object.size() > longestObject) {
                readObject(object, file, begin);
                object.clear();
            }
        }
    }

private:
    using Parameters = std::vector<KeyAndValue>;

    /// "module(", and an action behind a selector.
    [[nodiscard]] static bool isObject(std::string_view line)
    {
        constexpr std::string_view names[]{"module", "input", "action", "global", "include"};
        const auto bracket = line.find('(');
        if (bracket == std::string_view::npos)
            return false;
        const std::string before = text::lowered(text::stripped(line.substr(0, bracket)));
        return std::ranges::any_of(names, [&before](std::string_view name) { return before.ends_with(name); });
    }

    /// The value of the parameter @p name, or nothing.
    [[nodiscard]] static std::string_view find(const Parameters& parameters, std::string_view name)
    {
        const auto at = std::ranges::find(parameters, name, &KeyAndValue::key);
        return at == parameters.end() ? std::string_view() : at->value;
    }

    void readObject(std::string_view object, const ConfigurationFile& file, unsigned line)
    {
        const auto bracket = object.find('(');
        const std::string name = text::lowered(text::stripped(object.substr(0, bracket)));
        const std::string body(object.substr(bracket + 1, object.rfind(')') - bracket - 1));
        const std::vector<std::string> words = wordsOf(body);
        Parameters parameters;
        for (const std::string& word : words)
            parameters.push_back(keyAndValue(word, '='));
        if (name == "module") {
            m_reading.add("module", find(parameters, "load"), file, line);
        } else if (name == "include") {
            include(find(parameters, "file"));
        } else if (name == "global") {
            for (const auto& [key, value] : parameters)
                m_reading.add(key.starts_with("privdrop.") ? legacyName(key) : key, value, file, line);
        } else if (name == "input" && find(parameters, "type") == "imfile") {
            m_reading.add("imfile", find(parameters, "file"), file, line);
        } else if (name.ends_with("action")) {
            if (const auto path = find(parameters, "file"); !path.empty())
                m_reading.add("omfile", path, file, line);
            if (const auto host = find(parameters, "target"); !host.empty())
                m_reading.add("omfwd", host, file, line);
            if (const auto program = find(parameters, "binary"); !program.empty())
                m_reading.add("omprog", program, file, line);
        }
    }

    /// "privdroptouser" of "privdrop.user.name".
    [[nodiscard]] static std::string legacyName(std::string_view key)
    {
        const bool isId = key.ends_with(".id");
        return std::string("privdropto") + (key.contains(".user") ? "user" : "group") + (isId ? "id" : "");
    }

    void readLegacy(std::string_view line, const ConfigurationFile& file, unsigned number)
    {
        const auto [key, value] = keyAndValue(line);
        if (key == "$includeconfig")
            include(value);
        else if (key == "$modload")
            m_reading.add("module", value.substr(0, value.find(".so")), file, number);
        else if (key.starts_with('$'))
            m_reading.add(key.substr(1), value, file, number);
        else if (value.starts_with('@')) // a selector and "@host", by UDP, or "@@host:port", by TCP
            m_reading.add("omfwd", value.substr(value.find_first_not_of('@')), file, number);
        else if (const auto path = value.starts_with('-') ? value.substr(1) : value; path.starts_with('/'))
            m_reading.add("omfile", path.substr(0, path.find(';')), file, number); // a selector and a file
    }

    void include(std::string_view pattern)
    {
        if (pattern.ends_with('/'))
            return include(std::string(pattern) + '*');
        m_reading.readMatching(pattern, [this](const ConfigurationFile& next) { read(next); });
    }

    ConfigurationReading& m_reading;
};

} // namespace

void readRsyslog(ConfigurationReading& reading)
{
    constexpr std::string_view files[]{"-f"};
    reading.keep(keys);
    Rsyslog rsyslog(reading);
    reading.read(reading.start().value(files, "/etc/rsyslog.conf"),
        [&rsyslog](const ConfigurationFile& file) { rsyslog.read(file); });
}

} // namespace casemate::configuration
