// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/treeevidence.h"

#include "models/evidence/kernel.h"
#include "models/evidence/mounts.h"
#include "models/evidence/resolver.h"
#include "models/evidence/temporaries.h"

#include <utility>

namespace casemate {

namespace {

/// What @p held holds, made of @p arguments at the first need.
template <typename Value, typename... Arguments>
Value& once(std::optional<Value>& held, Arguments&&... arguments)
{
    return held ? *held : held.emplace(std::forward<Arguments>(arguments)...);
}

} // namespace

Result<std::unique_ptr<TreeEvidence>> TreeEvidence::open(
    const std::filesystem::path& path, Scope scope, ReadBudget* budget)
{
    auto root = RootFolder::open(path);
    if (!root)
        return std::unexpected(root.error());
    root->limitBy(budget);
    return std::unique_ptr<TreeEvidence>(new TreeEvidence(path, *std::move(root), scope, budget));
}

TreeEvidence::TreeEvidence(const std::filesystem::path& path, RootFolder root, Scope scope, ReadBudget* budget)
    : m_path(path)
    , m_root(std::move(root))
    , m_scope(scope)
    , m_budget(budget)
{
}

const Accounts& TreeEvidence::accounts() { return once(m_accounts, m_root); }

PackageLists& TreeEvidence::packages() { return once(m_packages, m_root); }

const std::vector<TemporaryFact>& TreeEvidence::temporaries()
{
    if (!m_temporaries)
        m_temporaries = allTemporaries(m_root);
    return *m_temporaries;
}

const UnitFolders& TreeEvidence::units() { return once(m_units, m_root, m_scope); }

const Activations& TreeEvidence::activations() { return once(m_activations, units()); }

const std::vector<MountFact>& TreeEvidence::mounts(const std::optional<RootFolder>& proc)
{
    if (!m_mounts)
        m_mounts = mountsOf(m_root, proc, units());
    return *m_mounts;
}

const KernelFact& TreeEvidence::kernel(const std::optional<RootFolder>& proc)
{
    if (!m_kernel)
        m_kernel = kernelOf(m_root, proc);
    return *m_kernel;
}

const ResolverFact& TreeEvidence::resolver()
{
    if (!m_resolver)
        m_resolver = resolverOf(m_root);
    return *m_resolver;
}

LibraryCache& TreeEvidence::libraries() { return once(m_libraries, m_root); }

const ControlGroups& TreeEvidence::controlGroups() { return once(m_controlGroups, m_root, m_scope == Scope::User); }

const std::vector<FolderEntry>& TreeEvidence::entries(const std::string& path)
{
    const auto [at, isNew] = m_entries.try_emplace(path);
    if (isNew)
        at->second = m_root.entries(path).value_or(std::vector<FolderEntry>{});
    return at->second;
}

const DirectoryHost* TreeEvidence::host()
{
    if (!m_host)
        m_host.emplace(DirectoryHost::open(m_path, m_scope));
    return m_host->has_value() ? &**m_host : nullptr;
}

} // namespace casemate
