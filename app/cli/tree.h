// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "models/exposure/exposure.h"
#include "models/host/directoryhost.h"

#include <memory>

namespace casemate::cli {

/// A unit as asked for, with the draft in place. What refers to its specifiers must not outlive it.
struct Subject {
    std::string label; ///< its name in results: a template keeps its own
    UnitStack found; ///< as it lies on disk
    UnitStack stack; ///< with the draft and the changes in place
    Edited edited; ///< the draft with the changes made
    Specifiers specifiers;
};

/// The tree, the draft and the rules that the common options name; opened once per call.
class Tree {
public:
    /// Opens everything; complains in @p output and gives nothing where something is wrong.
    [[nodiscard]] static std::optional<Tree> open(const Options& options, Output& output);

    /// Every service of the tree, or nothing after a complaint.
    [[nodiscard]] std::optional<std::vector<UnitName>> services(Output& output) const;

    /// The unit that a person calls @p name, or nothing after a complaint: also of a change that cannot be made there.
    [[nodiscard]] std::optional<Subject> read(const std::string& name, Output& output) const;
    /// The unit @p name of services(), or why it cannot be read.
    [[nodiscard]] Result<Subject> read(const UnitName& name) const;

    [[nodiscard]] Dialect dialect(const Subject& subject) const;
    [[nodiscard]] ScoringRules rules(const Subject& subject) const;

    /// The folder that is looked at, as named.
    [[nodiscard]] const std::string& root() const { return m_root; }
    [[nodiscard]] Scope scope() const { return m_scope; }
    [[nodiscard]] std::span<const Change> changes() const { return m_changes; }
    /// True where something other than the files on disk is asked about.
    [[nodiscard]] bool hasDraft() const { return m_draft != nullptr || !m_changes.empty(); }
    /// The draft that --draft names, or null.
    [[nodiscard]] const UnitDocument* draft() const { return m_draft.get(); }
    /// One line on the rules in use, for the foot of a table.
    [[nodiscard]] std::string footer() const;

private:
    explicit Tree(DirectoryHost host)
        : m_host(std::move(host))
    {
    }
    [[nodiscard]] std::string unitComplaint(const Error& error, const UnitName& name) const;

    DirectoryHost m_host;
    std::string m_root;
    std::string m_instance;
    Scope m_scope = Scope::System;
    SystemdVersion m_version;
    ScoringMode m_mode = ScoringMode::Offline;
    std::optional<Policy> m_policy;
    std::shared_ptr<const UnitDocument> m_draft;
    std::vector<Change> m_changes;
};

} // namespace casemate::cli
