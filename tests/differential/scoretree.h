// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unit/stack.h"
#include "tests/differential/judge.h"
#include "tests/support/analyze.h"
#include "tests/support/unitgenerator.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

namespace casemate::tests {

/// A folder of services below /tmp, looked at by both sides.
class ScoreTree {
public:
    ScoreTree();

    void add(const GeneratedUnit& unit);
    /// The files of @p stack under the unit's own name, so that both sides see the same; @p draft as its override.conf.
    void add(const UnitStack& stack, const std::string& draft);
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// The folder that both sides take for the root.
    [[nodiscard]] QString root() const { return m_folder.path(); }
    /// Makes @p bytes the override.conf of the service @p name; none where it is empty.
    void write(const std::string& name, const std::string& bytes) const;
    /// Where the drop-ins called override.conf of the service @p name go; the folder exists.
    [[nodiscard]] QString overridePath(const std::string& name) const;
    /// The files of the service @p name as they are read, for messages.
    [[nodiscard]] std::string text(const std::string& name) const;
    /// As Casemate finds them.
    [[nodiscard]] std::map<std::string, UnitStack> stacks() const;
    /// What systemd-analyze says; those that do not load are left out.
    [[nodiscard]] std::map<std::string, Judgement> ask(const Analyze& analyze) const;

private:
    QTemporaryDir m_folder;
    std::vector<std::string> m_names;
};

} // namespace casemate::tests
