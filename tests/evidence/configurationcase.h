// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/gather.h"
#include "models/host/directoryhost.h"
#include "tests/support/treefile.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace casemate::tests {

/// A folder of tests/data/configuration, made into a tree with its `unit` as app.service.
class ConfigurationCase {
public:
    explicit ConfigurationCase(const std::filesystem::path& folder)
    {
        writeTree(folder / "tree", root());
        const std::filesystem::path units = root() / "usr/lib/systemd/system";
        std::filesystem::create_directories(units);
        std::filesystem::copy_file(folder / "unit", units / "app.service");
    }

    [[nodiscard]] std::filesystem::path root() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::vector<ConfigurationFact> configurations() const { return configurationsIn(root()); }

    /// All of them as the `expected` of the case has them.
    [[nodiscard]] std::string found() const;

    /// What the probes make of the service app.service of the tree @p root.
    [[nodiscard]] static std::vector<ConfigurationFact> configurationsIn(
        const std::filesystem::path& root, const std::string& unit = "app.service")
    {
        const Specifiers specifiers{.unitName = unit, .machine = {}};
        const Dialect dialect{.version = {257}, .specifiers = &specifiers};
        const auto stack = DirectoryHost::open(root).value().stack(*UnitName::parse(unit)).value();
        return gatherFacts(merge(stack, dialect), root, dialect).value().configurations;
    }

    [[nodiscard]] static std::vector<std::filesystem::path> folders()
    {
        std::vector<std::filesystem::path> all;
        for (const auto& each : std::filesystem::directory_iterator(CASEMATE_SOURCE_DIR "/tests/data/configuration"))
            all.push_back(each.path());
        return all;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace casemate::tests
