// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/hazards/hazards.h"
#include "models/host/host.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace casemate::tests {

/// A case of tests/data/hazards/RULE/CASE, made into a root folder and looked at by the real probes:
///
///     unit       the service, installed as app.service
///     override   where there is one, its override.conf
///     tree       what else is there, for writeTree(); "elf PATH NEEDED..." and "library PATH NEEDED..." are built,
///                where a word "@setgroups" is a function that it imports, "stack" asks for an executable stack,
///                "packed" is marked by UPX and "32" a program of 32 bits ("elf usr/sbin/web libc.so.6 @setgroups
///                @chown"). "@uid@" in etc/passwd is the user who runs the tests, and who owns everything "mode 4755
///                PATH" changes a file's mode; "owner 33 PATH" gives it to another user and "capability 10 PATH" a
///                capability, which takes rights that the one who runs the tests may not have: isWhole()
///     later      where there is one, the same for another root, whose processes are those of a second look
///     dialect    "version 252" and "scope user", where it is not a service of the system's systemd 257
///     expected   what is found, as findingText() prints it, or "nothing"
class Fixture {
public:
    /// Throws std::runtime_error where the case cannot be made.
    explicit Fixture(const std::filesystem::path& folder);

    [[nodiscard]] const UnitStack& stack() const { return m_stack; }
    /// The folder that it was made into.
    [[nodiscard]] std::filesystem::path root() const { return m_root.path().toStdString(); }
    [[nodiscard]] Dialect dialect() const
    {
        return {.version = m_version, .scope = m_scope, .specifiers = &m_specifiers};
    }
    /// False where a part of the tree could not be made for want of rights.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// What the probes say with @p stack in place of the unit's own.
    [[nodiscard]] ServiceFacts factsOf(const UnitStack& stack) const;
    /// What is found with @p stack in place of the unit's own.
    [[nodiscard]] std::vector<Finding> findingsOf(const UnitStack& stack) const;

private:
    QTemporaryDir m_root, m_later;
    SystemdVersion m_version{257};
    Scope m_scope = Scope::System;
    bool m_isWhole = true, m_hasLater = false;
    Specifiers m_specifiers{.unitName = "app.service", .machine = {}};
    UnitStack m_stack;
};

/// The folders of all cases, by rule and name.
[[nodiscard]] std::vector<std::filesystem::path> fixtureFolders();

/// A row of test data for each of them, with its folder as "folder".
void addFixtureRows();

/// One finding in a few lines: severity, confidence, rule, ref and place; the message; evidence behind "- "; fixes
/// behind
/// "> " with the lines of the directives that they change.
[[nodiscard]] std::string findingText(const Finding& finding, const EffectiveUnit& unit, const Dialect& dialect);

/// What is found in @p fixture as it stands, as its `expected` has it.
[[nodiscard]] std::string expectedOf(const Fixture& fixture);

/// The sentence in English.
[[nodiscard]] std::string sentenceText(const Sentence& sentence);

} // namespace casemate::tests
