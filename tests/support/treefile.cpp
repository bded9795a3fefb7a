// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/treefile.h"

#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace casemate::tests {

namespace {

constexpr std::string_view arrow = " -> ";

} // namespace

void writeTree(const std::filesystem::path& description, const std::filesystem::path& root, const OtherLine& other)
{
    std::ifstream lines(description);
    std::ofstream file;
    if (!lines)
        throw std::runtime_error(description.string() + " cannot be read");
    const auto placed = [&root](std::string_view path) {
        std::filesystem::create_directories((root / path).parent_path());
        return root / path;
    };
    for (std::string line; std::getline(lines, line);) {
        const std::string_view text(line);
        const std::size_t target = text.find(arrow);
        if (text.starts_with("  ") && file.is_open()) {
            file << text.substr(2) << '\n';
            continue;
        }
        file.close();
        if (text.starts_with("folder "))
            std::filesystem::create_directories(placed(text.substr(7)));
        else if (text.starts_with("file "))
            file.open(placed(text.substr(5)), std::ios::binary);
        else if (text.starts_with("program ")) {
            const auto path = placed(text.substr(8));
            file.open(path, std::ios::binary);
            std::filesystem::permissions(path, std::filesystem::perms{0755});
        } else if (text.starts_with("link ") && target != std::string_view::npos)
            std::filesystem::create_symlink(text.substr(target + arrow.size()), placed(text.substr(5, target - 5)));
        else if (!other || !other(text))
            throw std::runtime_error(description.string() + ": " + line);
    }
}

} // namespace casemate::tests
