// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/corpus.h"

#include "tests/fuzz/mutation.h"

#include <QProcess>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string_view>

namespace casemate::tests {

namespace {

using namespace std::string_view_literals;
namespace fs = std::filesystem;

/// Nothing that leads to a file or unit of this machine: those are not the parser's.
constexpr std::array values{""sv, "yes"sv, "no"sv, "0"sv, "1"sv, "-1"sv, "4096"sv, "18446744073709551616"sv, "10%"sv,
    "infinity"sv, "5min 20s"sv, "~"sv, "%"sv, "%%"sv, "%n"sv, "%z"sv, "\""sv, "\"a b\""sv, "'"sv, "\\"sv, "\\x41"sv,
    "\xff"sv, "\xc3\xa9"sv, "\0"sv, ":"sv, "a:b"sv, "@"sv, "a@b"sv, "-"sv, "!"sv, "/"sv, "/srv"sv, "-/srv"sv,
    "/srv:/mnt"sv, "/../.."sv, "none"sv, "strict"sv, "full"sv, "read-only"sv, "tmpfs"sv, "private"sv, "self"sv,
    "native"sv, "user"sv, "root"sv, "nobody"sv, "0077"sv, "CAP_KILL"sv, "~CAP_KILL"sv, "@system-service"sv,
    "~@privileged"sv, "AF_UNIX"sv, "~AF_INET"sv, "any"sv, "10.0.0.0/8"sv, "/dev/null rw"sv, "closed"sv, "bogus bogus"sv,
    "yes \\\n no"sv, "yes \\\n# x\n no"sv};

std::string contentsOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The regular files below @p folder of up to 64 KiB, sorted by name.
std::vector<fs::path> filesBelow(const fs::path& folder)
{
    constexpr std::uintmax_t mostBytes = 65536;
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->is_regular_file() && !at->is_symlink() && at->file_size() <= mostBytes)
            paths.push_back(at->path());
    std::ranges::sort(paths);
    return paths;
}

bool isUnit(const fs::path& path)
{
    static constexpr std::array types{".service"sv, ".socket"sv, ".mount"sv, ".automount"sv, ".swap"sv, ".timer"sv,
        ".path"sv, ".slice"sv, ".scope"sv, ".target"sv, ".conf"sv};
    return std::ranges::contains(types, path.extension().string());
}

/// A file of systemd's corpus starts with a line that names the type of its unit.
std::string withoutType(std::string text) { return text.erase(0, std::min(text.find('\n'), text.size() - 1) + 1); }

} // namespace

Corpus::Corpus()
{
    readItems();
    std::map<std::string, std::string> sections;
    std::string all;
    for (const Item& item : m_items)
        sections[item.section] += item.name + "=\n";
    for (const auto& [section, lines] : sections) {
        m_files.push_back("[" + section + "]\n" + lines);
        all += m_files.back();
    }
    m_files.push_back(all);
    for (const char* const folder : {"/usr/lib/systemd/system", "/usr/lib/systemd/tests/testdata"})
        for (const fs::path& path : filesBelow(folder))
            if (isUnit(path))
                m_files.push_back(contentsOf(path));
    if (const QByteArray folder = qgetenv("CASEMATE_SYSTEMD_CORPUS"); !folder.isEmpty())
        for (const fs::path& path : filesBelow(folder.toStdString())) {
            m_files.push_back(withoutType(contentsOf(path)));
            ++m_ofSystemd;
        }
}

void Corpus::readItems()
{
    QProcess process;
    process.start(QStringLiteral("/usr/lib/systemd/systemd"), {QStringLiteral("--dump-configuration-items")});
    process.waitForFinished();
    std::string section;
    for (const QByteArray& each : process.readAllStandardOutput().split('\n')) {
        const std::string line = each.toStdString();
        const std::size_t equals = line.find('=');
        if (line.starts_with('[') && line.ends_with(']'))
            section = line.substr(1, line.size() - 2);
        else if (!section.empty() && equals != std::string::npos)
            m_items.push_back({.section = section, .name = line.substr(0, equals), .kind = line.substr(equals + 1)});
    }
}

std::vector<std::string> Corpus::assigned(std::uint64_t seed, std::size_t count) const
{
    std::mt19937_64 random(seed);
    std::vector<std::string> texts;
    while (texts.size() < count) {
        std::string text;
        std::string section;
        for (std::size_t lines = 1 + random() % 6; lines > 0; --lines) {
            const Item& item = m_items[random() % m_items.size()];
            if (item.section != section)
                text += "[" + (section = item.section) + "]\n";
            text += item.name + '=';
            text += random() % 10 == 0 ? std::string_view(item.kind) : values[random() % values.size()];
            text += '\n';
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<std::string> Corpus::mutated(std::uint64_t seed, std::size_t count) const
{
    std::mt19937_64 random(seed);
    std::vector<std::string> texts;
    // Beside others in one call systemd refuses a second service of the same bus name.
    while (texts.size() < count)
        if (std::string text = tests::mutated(m_files, random); !text.contains("BusName"))
            texts.push_back(std::move(text));
    return texts;
}

} // namespace casemate::tests
