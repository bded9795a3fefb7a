// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/machine.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <pwd.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace casemate {

namespace {

std::expected<std::string, int> contents(const RootFolder& root, std::string_view path)
{
    const auto place = root.find(path);
    return place ? RootFolder::read(*place) : std::unexpected(place.error());
}

/// The words of os-release that specifiers stand for; a missing one is an empty text.
void readRelease(const RootFolder& root, std::map<char, std::string>& values)
{
    constexpr std::array<std::pair<char, std::string_view>, 6> keys{{{'o', "ID"}, {'w', "VERSION_ID"},
        {'W', "VARIANT_ID"}, {'A', "IMAGE_VERSION"}, {'B', "BUILD_ID"}, {'M', "IMAGE_ID"}}};
    for (const auto& [letter, key] : keys)
        values[letter];
    auto release = contents(root, "/etc/os-release");
    if (!release)
        release = contents(root, "/usr/lib/os-release");
    for (std::string_view rest = release ? *release : std::string_view(); !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        for (const auto& [letter, key] : keys)
            if (line.starts_with(key) && line.size() > key.size() && line[key.size()] == '=')
                if (const auto words = text::extractWords(line.substr(key.size() + 1), text::Quoting::Unquote);
                    words && !words->empty())
                    values[letter] = words->front();
    }
}

} // namespace

std::map<char, std::string> machineSpecifiers(const RootFolder& root)
{
    std::map<char, std::string> values{{'T', "/tmp"}, {'V', "/var/tmp"}, {'a', "x86-64"}};
    utsname names{};
    uname(&names);
    values['H'] = names.nodename;
    values['l'] = std::string_view(names.nodename).substr(0, std::string_view(names.nodename).find('.'));
    values['q'] = values['H'];
    values['v'] = names.release;
    if (std::string_view(names.machine) != "x86_64")
        values['a'] = std::string_view(names.machine) == "aarch64" ? "arm64" : names.machine;
    if (const auto id = contents(root, "/etc/machine-id"); id && text::stripped(*id).size() == 32)
        values['m'] = text::stripped(*id);
    std::string boot(text::stripped(contents(root, "/proc/sys/kernel/random/boot_id").value_or("")));
    std::erase(boot, '-');
    if (boot.size() == 32)
        values['b'] = boot;
    readRelease(root, values);
    values['U'] = std::to_string(getuid());
    values['G'] = std::to_string(getgid());
    if (const passwd* user = getpwuid(getuid())) {
        values['u'] = values['g'] = user->pw_name;
        values['h'] = user->pw_dir;
        values['s'] = user->pw_shell;
    }
    return values;
}

const std::map<char, std::string>& thisMachine()
{
    static const std::map<char, std::string> all = [] {
        const auto root = RootFolder::open("/");
        return root ? machineSpecifiers(*root) : std::map<char, std::string>();
    }();
    return all;
}

} // namespace casemate
