// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/reading.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>

namespace casemate::tests {

namespace {

/// The next line of @p text, which loses it.
std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::optional<std::string_view> after(std::string_view text, std::string_view beginning)
{
    return text.starts_with(beginning) ? std::optional(text.substr(beginning.size())) : std::nullopt;
}

/// One line of a unit in the dump.
void takeDumped(Reading& reading, std::string_view line)
{
    if (const auto variable = after(line, "\t\tEnvironment: "))
        reading.environment.emplace_back(*variable);
    else if (const auto identifier = after(line, "\t\tUtmpIdentifier: "))
        reading.identifier = *identifier;
    else if (const auto pamName = after(line, "\t\tPAMName: "))
        reading.pamName = *pamName;
    else if (line.starts_with("\t\tCondition") && line.ends_with(" untested"))
        // systemd lists the last one first.
        reading.conditions.emplace(reading.conditions.begin(), line.substr(2, line.rfind(' ') - 2));
}

/// "key 'K' in section [S]" of "Unknown key 'K' in section [S], ignoring."; older versions name no quotes.
std::string unknown(std::string_view message)
{
    return "unknown" + std::string(message.substr(7, message.rfind("ignoring") - 9));
}

std::optional<std::string> complaint(std::string_view message)
{
    if (message.starts_with("Assignment outside of section"))
        return "outside";
    if (message.starts_with("Missing '='"))
        return "no equals";
    if (message.starts_with("Missing key name"))
        return "no key";
    if (message.starts_with("String is not UTF-8 clean"))
        return "no UTF-8";
    if (message.starts_with("Invalid section header") || message.starts_with("Bad characters in section header")
        || message.starts_with("Section header invalid"))
        return "bad header";
    if (message.starts_with("Unknown section '"))
        return ("unknown" + std::string(message.substr(7, message.rfind('.', message.size() - 2) - 7)))
            .substr(0, longestKey); // the log cuts its lines
    if (message.starts_with("Unknown key ") && message.size() < longestKey)
        return unknown(message);
    return std::nullopt;
}

/// A message about a line of a file below @p folder: "FOLDER/NAME.service[.d/x.conf]:LINE: text".
void takeMessage(std::map<std::string, Reading>& readings, std::string_view message, const std::string& folder)
{
    const auto file = after(message, folder + "/");
    if (!file)
        return;
    const std::size_t nameEnd = file->find(".service");
    const std::size_t lineBegin = file->find(':') + 1;
    const std::size_t lineEnd = file->find(": ", lineBegin);
    if (nameEnd == std::string_view::npos || lineEnd == std::string_view::npos)
        return;
    const auto text = complaint(file->substr(lineEnd + 2));
    if (!text)
        return;
    std::uint32_t line = 0;
    if (!text->starts_with("unknown section"))
        std::from_chars(file->data() + lineBegin, file->data() + lineEnd, line);
    readings[std::string(file->substr(0, nameEnd))].complaints.push_back({.text = *text, .line = line});
}

} // namespace

ReadingBatch::ReadingBatch()
    : m_folder(QStringLiteral("/tmp/casemate-XXXXXX"))
{
}

void ReadingBatch::add(const std::string& name, const std::string& fragment, const std::string& dropIn)
{
    const std::filesystem::path path = m_folder.filePath(QString::fromStdString(name + ".service")).toStdString();
    const std::filesystem::path folder = path.string() + ".d";
    std::filesystem::create_directory(folder);
    std::ofstream(path, std::ios::binary) << fragment;
    std::ofstream(folder / "x.conf", std::ios::binary) << dropIn;
    m_paths += QString::fromStdString(path.string());
}

std::map<std::string, Reading> ReadingBatch::readBy(const Analyze& analyze) const
{
    const AnalyzeAnswer answer =
        analyze.run(QStringList{QStringLiteral("security"), QStringLiteral("--offline=yes")} + m_paths,
            {QStringLiteral("SYSTEMD_LOG_LEVEL=debug")});
    std::map<std::string, Reading> readings;
    Reading* reading = nullptr;
    bool isInVariable = false; // whose value may hold line breaks
    std::string_view dump(answer.output.constData(), static_cast<std::size_t>(answer.output.size()));
    while (!dump.empty()) {
        const std::string_view line = takeLine(dump);
        const std::size_t unit = line.find(" Unit ");
        if (line.starts_with('\t') && !line.starts_with("\t\t") && unit < 6 && line.ends_with(".service:")) {
            reading = &readings[std::string(line.substr(unit + 6, line.size() - unit - 15))];
            reading->isLoaded = true;
        } else if (reading != nullptr) {
            isInVariable = line.starts_with("\t\tEnvironment: ") || (isInVariable && !line.starts_with('\t'));
            if (isInVariable && !line.starts_with('\t'))
                (reading->environment.back() += '\n') += line;
            else
                takeDumped(*reading, line);
        }
    }
    std::string_view messages(answer.messages.constData(), static_cast<std::size_t>(answer.messages.size()));
    while (!messages.empty())
        takeMessage(readings, takeLine(messages), m_folder.path().toStdString());
    for (auto& [name, found] : readings)
        std::ranges::sort(found.complaints);
    return readings;
}

} // namespace casemate::tests
