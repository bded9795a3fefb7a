// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/data.h"

#include "models/evidence/configuration/configuration.h"
#include "models/evidence/files.h"
#include "models/evidence/package.h"
#include "models/evidence/temporaries.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <sys/stat.h>

namespace casemate {

namespace {

constexpr std::array<std::string_view, 5> dataParents{"/var/lib", "/var/log", "/var/cache", "/var/spool", "/run"};

// Folders that belong to everybody, to systemd, or to the managers of packages.
constexpr std::array<std::string_view, 20> sharedFolders{"/var/log/runit", "/run", "/run/lock", "/run/systemd",
    "/run/user", "/srv", "/var/lib", "/var/log", "/var/cache", "/var/spool", "/var/lib/dpkg", "/var/lib/systemd",
    "/var/lib/misc", "/var/lib/apt", "/var/lib/ucf", "/var/lib/pam", "/var/lib/private", "/var/log/journal",
    "/var/log/apt", "/var/spool/mail"};

// Users of Debian's base that many programs share: what one of them owns need not be this service's.
constexpr uid_t lastSharedUser = 99;
constexpr uid_t nobody = 65534;
// A service of more users is no one's.
constexpr std::size_t mostUsers = 64;

// Programs that write nothing: units that only group others, load a module or tell somebody something run them.
constexpr std::array<std::string_view, 10> idlePrograms{
    "true", "false", "sleep", "test", "echo", "modprobe", "systemctl", "busctl", "sysctl", "kill"};

bool isShared(std::string_view path)
{
    return std::ranges::contains(sharedFolders, path) || path.starts_with("/run/systemd/")
        || path.starts_with("/var/log/runit/") || path.starts_with("/var/lib/systemd/");
}

bool isBelowData(std::string_view path)
{
    return path.starts_with("/run/") || path.starts_with("/srv/")
        || (path.starts_with("/var/") && path != "/var/tmp" && !path.starts_with("/var/tmp/"));
}

/// Gathers folders, each once.
class DataProbe {
public:
    DataProbe(const RootFolder& root, TreeEvidence& tree, std::vector<std::string> names)
        : m_root(root)
        , m_tree(tree)
        , m_names(std::move(names))
    {
    }

    void addPackage(const PackageList& package, const ServicePackages& all)
    {
        const Source source{.kind = SourceKind::FileSystem, .where = package.where};
        const std::string stem = stemOf(package.name);
        const bool isCollection = package.isCollection();
        for (const std::string_view parent : {"/var/", "/srv/"})
            for (const std::string_view path : package.below(parent)) {
                const std::string_view top = topmostOf(path);
                const bool isCommon = m_tree.packages().isShared(top, all, stem);
                const bool isNamed = std::ranges::contains(m_names, nameOf(top)) || nameOf(top) == stem;
                if (top.empty() || (isCollection && !isNamed) || (isCommon && !isNamed && path == top))
                    continue;
                add(isCommon && !isNamed ? path : top, DataReason::Package, source, true);
            }
    }

    void addOwned(const std::set<uid_t>& users)
    {
        for (const std::string_view parent : dataParents)
            for (const FolderEntry& entry : m_tree.entries(std::string(parent))) {
                const bool isNamed = std::ranges::contains(m_names, entry.name);
                const bool isOwned = users.contains(entry.owner) && (isNamed || entry.owner > lastSharedUser);
                if (!S_ISDIR(entry.mode) || (!isNamed && !isOwned))
                    continue;
                const std::string path = std::string(parent) + '/' + entry.name;
                add(path, isOwned ? DataReason::Owner : DataReason::Name,
                    {.kind = SourceKind::FileSystem, .where = path}, true);
            }
    }

    void addWritten(const ConfigurationFact& configuration, const SettingFact& setting)
    {
        std::string folder = writtenFolder(configuration, setting);
        if (folder.starts_with("/var/run/"))
            folder.erase(0, 4);
        while (folder.ends_with('/'))
            folder.pop_back();
        if (isBelowData(folder))
            add(folder, DataReason::Configuration, setting.source, !folder.starts_with("/run/"));
    }

    void addTemporary(const TemporaryFact& made)
    {
        if (std::string_view("dDvqQe").contains(made.type) && isBelowData(made.path)
            && made.path.find_first_of("*?[") == std::string::npos)
            add(made.path, DataReason::Temporary, made.source, false, made.user);
    }

    /// The topmost ones, sorted by path.
    [[nodiscard]] std::vector<DataFact> folders() &&
    {
        std::vector<DataFact> folders;
        for (auto& [path, fact] : m_folders)
            if (folders.empty() || !path.starts_with(folders.back().folder.path + '/'))
                folders.push_back(std::move(fact));
        return folders;
    }

private:
    void add(
        std::string_view path, DataReason reason, const Source& source, bool mustExist, const std::string& user = {})
    {
        if (isShared(path) || m_folders.contains(path) || (mustExist && !m_absent.empty() && m_absent.contains(path)))
            return;
        DataFact fact{.folder = lookAt(m_root, path), .reason = reason, .user = user, .source = source};
        const bool isFolder = fact.folder.look == Look::Seen && fact.folder.kind == FileKind::Folder;
        if ((mustExist && !isFolder) || (fact.folder.look == Look::Seen && !isFolder)) {
            m_absent.emplace(path);
            return;
        }
        if (const std::string_view owner = m_tree.accounts().nameOf(fact.folder.owner); isFolder && !owner.empty())
            fact.user = owner;
        m_folders.emplace(path, std::move(fact));
    }

    const RootFolder& m_root;
    TreeEvidence& m_tree;
    std::vector<std::string> m_names;
    std::map<std::string, DataFact, std::less<>> m_folders;
    std::set<std::string, std::less<>> m_absent; ///< which were looked for
};

/// The numbers of the users that the service runs as, itself or because its configuration says so.
std::set<uid_t> usersOf(const Accounts& accounts, const ServiceFacts& facts)
{
    std::set<uid_t> users;
    if (facts.account.look == Look::Seen && !facts.account.isDynamic)
        users.insert(facts.account.uid);
    std::set<std::string> names;
    for (const ConfigurationFact& configuration : facts.configurations)
        for (const SettingFact& setting : configuration.settings)
            if (setting.key == "user" && names.size() < mostUsers)
                names.insert(setting.value.substr(0, setting.value.find(' ')));
    for (const std::string& name : names) {
        const auto numbers = accounts.numbersOf(name);
        users.insert(numbers.begin(), numbers.end());
    }
    // root and daemon own what is everybody's
    users.erase(0);
    users.erase(1);
    users.erase(nobody);
    return users;
}

} // namespace

std::vector<DataFact> dataFolders(const RootFolder& root, TreeEvidence& tree, const ServiceFacts& facts,
    const ServicePackages& packages, const std::string& unit)
{
    const ProgramStep* program = mainProgram(facts.commands);
    if (program != nullptr && std::ranges::contains(idlePrograms, nameOf(program->file.path)))
        return {};
    DataProbe probe(root, tree, folderNames(facts.commands, unit));
    for (const PackageList* package : packages.own)
        probe.addPackage(*package, packages);
    probe.addOwned(usersOf(tree.accounts(), facts));
    for (const ConfigurationFact& configuration : facts.configurations)
        for (const SettingFact* setting : writtenPaths(configuration))
            probe.addWritten(configuration, *setting);
    for (const TemporaryFact& made : tree.temporaries())
        if (isOfFiles(made, facts.package.temporaries))
            probe.addTemporary(made);
    return std::move(probe).folders();
}

} // namespace casemate
