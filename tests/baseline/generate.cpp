// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes generated units into a folder, which then is a tree for --root.
#include "tests/support/unitgenerator.h"

#include <charconv>
#include <filesystem>
#include <format>
#include <fstream>
#include <optional>
#include <print>

using namespace casemate;
using namespace casemate::tests;

namespace {

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool write(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    return static_cast<bool>(std::ofstream(path, std::ios::binary) << text);
}

} // namespace

int main(int argc, char** argv)
{
    const auto count = argc == 4 ? numberIn(argv[2]) : std::nullopt;
    const auto seed = argc == 4 ? numberIn(argv[3]) : std::nullopt;
    if (!count || !seed) {
        std::println(stderr, "usage: casemate_generate FOLDER COUNT SEED");
        return 2;
    }
    UnitGenerator generator(*seed, {.version = {257}});
    const std::filesystem::path units = std::filesystem::path(argv[1]) / "etc/systemd/system";
    for (std::uint64_t i = 0; i < *count; ++i)
        for (const auto& [name, text] : generator.unit(std::format("u{}.service", i)).files)
            if (!write(units / name, text)) {
                std::println(stderr, "{} cannot be written", (units / name).string());
                return 1;
            }
    return 0;
}
