// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/host/treecase.h"

#include "models/host/directoryhost.h"
#include "tests/support/searchanswer.h"
#include "tests/support/treefile.h"

#include <QTemporaryDir>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace casemate::tests {

std::string answersOfTree(const std::filesystem::path& folder)
{
    std::ifstream file(folder / "expected", std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    const QTemporaryDir root;
    writeTree(folder / "tree", root.path().toStdString());
    const auto host = DirectoryHost::open(root.path().toStdString());
    if (!host)
        throw std::runtime_error(folder.string() + " is no tree that can be read");
    std::string answers = servicesAnswer(*host);
    for (const std::string& name : askedNames(expected))
        answers += searchAnswer(*host, name);
    return answers;
}

} // namespace casemate::tests
