// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/analyze.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace casemate::tests {

/// A copy of a tree that a systemd-analyze can be asked about.
///
/// Neither a chroot nor privileges are needed: absolute links point into the copy, and SYSTEMD_UNIT_PATH names the
/// copy's search folders. What only a root of its own shows is left out: links that climb above it, and relative links
/// to drop-in folders, which systemd looks up from its working directory.
class SystemdSearch {
public:
    /// @p searchPath is without the tree's prefix.
    SystemdSearch(const std::filesystem::path& tree, const std::vector<std::string>& searchPath);

    /// The search's outcome in the words of searchAnswer(), made from what @p analyze says about the loaded unit.
    [[nodiscard]] std::string answer(const Analyze& analyze, const std::string& name) const;

private:
    [[nodiscard]] std::string outside(const QString& path) const;

    QTemporaryDir m_folder;
    std::filesystem::path m_copy;
    QString m_unitPath;
};

} // namespace casemate::tests
