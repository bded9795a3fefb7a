// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/trees.h"

#include "models/host/directoryhost.h"
#include "tests/support/unitgenerator.h"

#include <fstream>

namespace casemate::bench {

namespace {

constexpr const char* folder = "etc/systemd/system";

/// Adds generated services to @p files until these are @p count.
void fill(std::vector<std::string>& files, const std::filesystem::path& root, std::size_t count)
{
    tests::UnitGenerator generator(1, {.version = {257}});
    while (files.size() < count) {
        const auto unit = generator.unit("bench-" + std::to_string(files.size()) + ".service");
        for (const auto& [path, text] : unit.files)
            write(root / folder / path, text);
        files.push_back(root / folder / unit.name);
    }
}

} // namespace

void write(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> generate(const std::filesystem::path& root, std::size_t count)
{
    std::vector<std::string> files;
    fill(files, root, count);
    return files;
}

std::vector<std::string> generateAfterOwn(const std::filesystem::path& root, std::size_t count)
{
    std::vector<std::string> files;
    const auto host = DirectoryHost::open("/");
    const auto names = host ? host->services() : std::unexpected(host.error());
    for (const UnitName& name : names ? *names : std::vector<UnitName>()) {
        const auto stack = host->stack(name);
        // systemd-analyze takes no template
        if (!stack || !stack->fragment || name.isTemplate() || name.isInstance() || files.size() == count)
            continue;
        files.push_back(root / folder / name.text());
        write(files.back(), stack->fragment->document->bytes());
        for (const UnitFile& file : stack->dropIns)
            write(root / folder / (name.text() + ".d") / std::filesystem::path(file.path).filename(),
                file.document->bytes());
    }
    fill(files, root, count);
    return files;
}

} // namespace casemate::bench
