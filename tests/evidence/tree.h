// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/gather.h"
#include "tests/support/stacks.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>

namespace casemate::tests {

/// A root folder that a test fills.
class Tree {
public:
    [[nodiscard]] std::filesystem::path root() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path at(const std::string& path) const { return root() / path.substr(1); }

    /// Writes a file that may be run.
    void write(const std::string& path, const std::string& bytes) const
    {
        std::filesystem::create_directories(at(path).parent_path());
        std::ofstream(at(path), std::ios::binary) << bytes;
        std::filesystem::permissions(at(path), std::filesystem::perms{0755});
    }
    void link(const std::string& path, const std::string& target) const
    {
        std::filesystem::create_directories(at(path).parent_path());
        std::filesystem::create_symlink(target, at(path));
    }
    /// The facts of a service of these lines.
    [[nodiscard]] ServiceFacts facts(const std::string& lines) const
    {
        const Specifiers specifiers{.unitName = "app.service", .machine = {}};
        const Dialect dialect{.version = {257}, .specifiers = &specifiers};
        const EffectiveUnit unit = merge(stackOf("[Service]\n" + lines), dialect);
        return gatherFacts(unit, root(), dialect).value();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace casemate::tests
