// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the `expected` of cases in tests/data as Casemate sees them now, for a person to read and commit.
// usage: casemate_expected CASE-DIRECTORY...     exit status 0, or 2 where one could not be written
#include "tests/evidence/configurationcase.h"
#include "tests/evidence/recordedcase.h"
#include "tests/hazards/fixture.h"
#include "tests/host/treecase.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

using namespace casemate::tests;
namespace fs = std::filesystem;

namespace {

std::string ofFixture(const fs::path& folder)
{
    const Fixture fixture(folder);
    if (!fixture.isWhole())
        throw std::runtime_error("its tree takes rights that only root has");
    return expectedOf(fixture);
}

std::string ofRecording(const fs::path& folder)
{
    const auto* const recorded = std::ranges::find(
        recordedServices, folder.filename().string(), [](const auto& each) { return std::string(each.first); });
    std::string text = recorded == recordedServices.end() ? std::string() : recordedText(folder, recorded->second);
    if (text.empty())
        throw std::runtime_error("nothing is recorded there");
    return text;
}

/// The text for a case below tests/data; throws std::exception where there is none.
std::string textFor(const fs::path& folder)
{
    const fs::path inside = folder.lexically_relative(fs::canonical(CASEMATE_SOURCE_DIR "/tests/data"));
    const std::string kind = inside.empty() ? std::string() : inside.begin()->string();
    if (kind == "hazards")
        return ofFixture(folder);
    if (kind == "trees")
        return answersOfTree(folder);
    if (kind == "configuration")
        return ConfigurationCase(folder).found();
    if (kind == "running")
        return ofRecording(folder);
    throw std::runtime_error("it is no case of tests/data");
}

void write(const fs::path& folder)
{
    const std::string text = textFor(folder);
    const fs::path path = folder / "expected";
    std::ifstream before(path, std::ios::binary);
    if (before && std::string(std::istreambuf_iterator<char>(before), {}) == text) {
        std::printf("%s: as it was\n", path.c_str());
        return;
    }
    std::ofstream file(path, std::ios::binary);
    if (!(file << text).flush())
        throw std::runtime_error("its file cannot be written");
    std::printf("%s: written\n", path.c_str());
}

} // namespace

int main(int argc, char** argv)
{
    // Only tests have these in their environment.
    for (const char* const name : {"CASEMATE_IN_TEST", "CASEMATE_CASE", "CASEMATE_SEED"})
        if (std::getenv(name) != nullptr) {
            std::fprintf(stderr, "casemate_expected: a test may not write what it expects (%s is set)\n", name);
            return 2;
        }
    int status = argc > 1 ? 0 : 2;
    if (argc <= 1)
        std::fprintf(stderr, "usage: casemate_expected CASE-DIRECTORY...     such as tests/data/trees/aliases\n");
    for (int i = 1; i < argc; ++i)
        try {
            write(fs::canonical(argv[i]));
        } catch (const std::exception& problem) {
            std::fprintf(stderr, "%s: %s\n", argv[i], problem.what());
            status = 2;
        }
    return status;
}
