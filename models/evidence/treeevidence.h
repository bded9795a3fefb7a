// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/account.h"
#include "models/evidence/activation.h"
#include "models/evidence/facts.h"
#include "models/evidence/libraries.h"
#include "models/evidence/packagelists.h"
#include "models/evidence/processes/controlgroup.h"
#include "models/evidence/unitfolders.h"
#include "models/host/directoryhost.h"
#include "models/host/rootfolder.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// What the probes read of a tree for any service in it, each thing once and only if it is asked for: whoever looks at
/// many services hands the same one to all looks. It shows the tree as it was when it was read.
class TreeEvidence {
public:
    /// Of the tree at @p path. What it reads is taken from @p budget, which must outlive it; null for no limit.
    [[nodiscard]] static Result<std::unique_ptr<TreeEvidence>> open(
        const std::filesystem::path& path, Scope scope, ReadBudget* budget);

    TreeEvidence(const TreeEvidence&) = delete;
    TreeEvidence& operator=(const TreeEvidence&) = delete;

    /// Why some of it was not read.
    [[nodiscard]] ReadEnd end() const { return m_budget == nullptr ? ReadEnd::None : m_budget->end(); }

    [[nodiscard]] const Accounts& accounts();
    [[nodiscard]] PackageLists& packages();
    [[nodiscard]] const std::vector<TemporaryFact>& temporaries();
    [[nodiscard]] const UnitFolders& units();
    /// What the socket and timer units of the tree start, by the services' names.
    [[nodiscard]] const Activations& activations();
    /// These two by @p proc, a proc(5) where there is one: always the same.
    [[nodiscard]] const std::vector<MountFact>& mounts(const std::optional<RootFolder>& proc);
    [[nodiscard]] const KernelFact& kernel(const std::optional<RootFolder>& proc);
    [[nodiscard]] const ResolverFact& resolver();
    [[nodiscard]] LibraryCache& libraries();
    [[nodiscard]] const ControlGroups& controlGroups();
    /// The entries of the folder @p path.
    [[nodiscard]] const std::vector<FolderEntry>& entries(const std::string& path);
    /// Null where the units cannot be read.
    [[nodiscard]] const DirectoryHost* host();

private:
    TreeEvidence(const std::filesystem::path& path, RootFolder root, Scope scope, ReadBudget* budget);

    std::filesystem::path m_path;
    RootFolder m_root;
    Scope m_scope;
    ReadBudget* m_budget;
    std::optional<Accounts> m_accounts;
    std::optional<PackageLists> m_packages;
    std::optional<std::vector<TemporaryFact>> m_temporaries;
    std::optional<UnitFolders> m_units;
    std::optional<Activations> m_activations;
    std::optional<std::vector<MountFact>> m_mounts;
    std::optional<KernelFact> m_kernel;
    std::optional<ResolverFact> m_resolver;
    std::optional<LibraryCache> m_libraries;
    std::optional<ControlGroups> m_controlGroups;
    std::map<std::string, std::vector<FolderEntry>> m_entries;
    std::optional<Result<DirectoryHost>> m_host;
};

} // namespace casemate
