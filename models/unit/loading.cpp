// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/effective.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// Short questions to a merged unit.
class Asked {
public:
    Asked(const EffectiveUnit& unit, const Dialect& dialect)
        : m_unit(unit)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] int version() const { return m_dialect.version.model().number; }
    [[nodiscard]] Scope scope() const { return m_dialect.scope; }

    /// The chosen word, or empty where none was.
    [[nodiscard]] std::string_view word(DirectiveId id) const
    {
        const Choice* choice = std::get_if<Choice>(&m_unit.value(id));
        return choice == nullptr ? std::string_view() : directive(id).choices[choice->index].word;
    }
    /// True where a choice other than the first ("no", "default", "all") was made.
    [[nodiscard]] bool isOn(DirectiveId id) const
    {
        const Choice* choice = std::get_if<Choice>(&m_unit.value(id));
        return choice != nullptr && choice->index != 0;
    }
    [[nodiscard]] std::size_t entries(DirectiveId id) const
    {
        const EntryList* list = std::get_if<EntryList>(&m_unit.value(id));
        return list == nullptr ? 0 : list->entries.size();
    }
    [[nodiscard]] std::string text(DirectiveId id) const
    {
        const std::string* raw = std::get_if<std::string>(&m_unit.value(id));
        if (raw == nullptr)
            return {};
        return m_dialect.specifiers == nullptr ? *raw : m_dialect.specifiers->expand(*raw).value_or(*raw);
    }
    [[nodiscard]] bool isSet(DirectiveId id) const { return !std::holds_alternative<std::monostate>(m_unit.value(id)); }

    /// The service's type, inferred as systemd infers it where Type= is not given.
    [[nodiscard]] std::string_view type() const
    {
        if (const std::string_view stated = word("Type"_directive); !stated.empty())
            return stated;
        if (isSet("BusName"_directive))
            return "dbus";
        const bool hasCredentials = entries("LoadCredential"_directive) + entries("LoadCredentialEncrypted"_directive)
                + entries("SetCredential"_directive) + entries("SetCredentialEncrypted"_directive)
                + entries("ImportCredential"_directive)
            > 0;
        if (version() >= 257 && hasCredentials)
            return "exec";
        return entries("ExecStart"_directive) > 0 ? "simple" : "oneshot";
    }
    [[nodiscard]] bool isOneshot() const { return type() == "oneshot"; }
    [[nodiscard]] bool hasSuccessAction() const { return isOn("SuccessAction"_directive); }

private:
    const EffectiveUnit& m_unit;
    const Dialect& m_dialect;
};

bool hasWrongKillMode(const Asked& unit)
{
    const std::string_view mode = unit.word("KillMode"_directive);
    return unit.isSet("PAMName"_directive) && !mode.empty() && mode != "control-group" && mode != "mixed";
}

bool isReadOnlyFolder(std::string_view entry) { return entry.ends_with(":ro"); }

/// The journal's sockets are bound into the service's view where asked for, or where it has API folders of its own.
bool bindsLogSockets(const Asked& unit)
{
    return unit.isOn("BindLogSockets"_directive)
        || (!unit.isSet("BindLogSockets"_directive) && unit.isOn("MountAPIVFS"_directive));
}

/// Whether the service gets a mount namespace of its own, as far as loading asks (systemd.exec(5), "Mount Namespaces").
bool needsMountNamespace(const Asked& unit, const EffectiveUnit& values)
{
    using List = std::initializer_list<DirectiveId>;
    const auto anyOn = [&unit](List ids) {
        return std::ranges::any_of(ids, [&](DirectiveId id) { return unit.isOn(id); });
    };
    const auto anyEntry = [&unit](List ids) {
        return std::ranges::any_of(ids, [&](DirectiveId id) { return unit.entries(id) > 0; });
    };
    const auto folders = {"StateDirectory"_directive, "CacheDirectory"_directive, "LogsDirectory"_directive,
        "RuntimeDirectory"_directive, "ConfigurationDirectory"_directive};
    const bool hasReadOnlyFolder = std::ranges::any_of(folders, [&](DirectiveId id) {
        const EntryList* list = std::get_if<EntryList>(&values.value(id));
        return list != nullptr && std::ranges::any_of(list->entries, isReadOnlyFolder);
    });
    const std::string_view tmp = unit.word("PrivateTmp"_directive);
    const bool hasTmp = unit.version() >= 262 ? unit.isOn("PrivateTmp"_directive) : tmp == "disconnected";
    const bool hasOwnNetwork = unit.isOn("PrivateNetwork"_directive) || unit.isSet("NetworkNamespacePath"_directive);
    const bool impliesMounts = !unit.isSet("PrivateMounts"_directive) && hasOwnNetwork;
    const std::string_view propagation = unit.word("MountFlags"_directive);
    return unit.isSet("RootImage"_directive) || unit.isSet("RootMStack"_directive) || hasReadOnlyFolder || hasTmp
        || impliesMounts || (!propagation.empty() && propagation != "shared") || unit.isOn("DynamicUser"_directive)
        || bindsLogSockets(unit) || unit.isSet("IPCNamespacePath"_directive)
        || anyEntry({"ReadWritePaths"_directive, "ReadOnlyPaths"_directive, "InaccessiblePaths"_directive,
            "ExecPaths"_directive, "NoExecPaths"_directive, "BindPaths"_directive, "BindReadOnlyPaths"_directive,
            "TemporaryFileSystem"_directive, "MountImages"_directive, "ExtensionImages"_directive,
            "ExtensionDirectories"_directive})
        || anyOn({"PrivateDevices"_directive, "PrivateMounts"_directive, "ProtectSystem"_directive,
            "ProtectHome"_directive, "ProtectKernelTunables"_directive, "ProtectKernelModules"_directive,
            "ProtectKernelLogs"_directive, "ProtectControlGroups"_directive, "ProtectProc"_directive,
            "ProcSubset"_directive, "PrivateIPC"_directive, "PrivatePIDs"_directive, "PrivateBPF"_directive})
        || (unit.isSet("RootDirectory"_directive)
            && (!unit.isSet("MountAPIVFS"_directive) || unit.isOn("MountAPIVFS"_directive)
                || anyEntry({"StateDirectory"_directive, "CacheDirectory"_directive, "LogsDirectory"_directive,
                    "RuntimeDirectory"_directive, "ConfigurationDirectory"_directive})));
}

bool isBelowApiFolder(std::string_view path)
{
    return std::ranges::any_of(
        std::array<std::string_view, 3>{"/proc", "/sys", "/dev"}, [path](std::string_view folder) {
            return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
        });
}

bool worksInApiFolder(const Asked& unit, const EffectiveUnit& values)
{
    std::string path = unit.text("WorkingDirectory"_directive);
    if (path.starts_with('-'))
        path.erase(0, 1);
    return isBelowApiFolder(path) && needsMountNamespace(unit, values);
}

bool isAtHome(const Asked& unit)
{
    const std::string path = unit.text("WorkingDirectory"_directive);
    return path == "~" || path == "-~";
}

bool isUserManagedTwice(const Asked& unit)
{
    const bool hasUser = unit.isSet("User"_directive) || unit.isOn("DynamicUser"_directive)
        || unit.isSet("Group"_directive) || unit.isSet("PAMName"_directive);
    return hasUser && unit.word("PrivateUsers"_directive) == "managed";
}

bool restartsForever(const Asked& unit)
{
    const std::string_view restart = unit.word("Restart"_directive);
    return unit.isOneshot() && (restart == "always" || restart == "on-success");
}

/// One check of the loader: since which version, until which (exclusive, 0 = still), and what it refuses.
struct Check {
    LoadErrorKind kind;
    int since, until;
    bool (*refuses)(const Asked&, const EffectiveUnit&);
    std::optional<DirectiveId> where; ///< whose line is to blame
};

/// In the order in which systemd checks: contexts first, then the service.
constexpr std::array checks{
    Check{LoadErrorKind::DynamicUserInUserManager, 257, 0,
        [](const Asked& u, const EffectiveUnit&) {
            return u.scope() == Scope::User && u.isOn("DynamicUser"_directive);
        },
        "DynamicUser"_directive},
    Check{LoadErrorKind::DynamicUserHome, 257, 0,
        [](const Asked& u, const EffectiveUnit&) { return u.isOn("DynamicUser"_directive) && isAtHome(u); },
        "WorkingDirectory"_directive},
    Check{LoadErrorKind::WorkingFolderInApi, 257, 0, worksInApiFolder, "WorkingDirectory"_directive},
    Check{LoadErrorKind::ManagedUsersConflict, 262, 0,
        [](const Asked& u, const EffectiveUnit&) { return isUserManagedTwice(u); }, "PrivateUsers"_directive},
    Check{LoadErrorKind::UserNamespaceConflict, 262, 0,
        [](const Asked& u, const EffectiveUnit&) {
            return u.isSet("UserNamespacePath"_directive) && u.isOn("PrivateUsers"_directive);
        },
        "UserNamespacePath"_directive},
    Check{LoadErrorKind::PamPidNamespace, 262, 0,
        [](const Asked& u, const EffectiveUnit&) {
            return u.isOn("PrivatePIDs"_directive) && u.isSet("PAMName"_directive);
        },
        "PrivatePIDs"_directive},
    Check{LoadErrorKind::PamKillMode, 257, 0, [](const Asked& u, const EffectiveUnit&) { return hasWrongKillMode(u); },
        "KillMode"_directive},
    Check{LoadErrorKind::NoCommand, 0, 0,
        [](const Asked& u, const EffectiveUnit&) {
            return u.entries("ExecStart"_directive) == 0 && u.entries("ExecStop"_directive) == 0
                && !u.hasSuccessAction();
        },
        std::nullopt},
    Check{LoadErrorKind::NoExecStart, 0, 0,
        [](const Asked& u, const EffectiveUnit&) { return !u.isOneshot() && u.entries("ExecStart"_directive) == 0; },
        "Type"_directive},
    Check{LoadErrorKind::NoRemainAfterExit, 0, 0,
        [](const Asked& u, const EffectiveUnit&) {
            return !u.isOn("RemainAfterExit"_directive) && u.entries("ExecStart"_directive) == 0
                && !u.hasSuccessAction();
        },
        std::nullopt},
    Check{LoadErrorKind::SeveralExecStart, 0, 0,
        [](const Asked& u, const EffectiveUnit&) { return !u.isOneshot() && u.entries("ExecStart"_directive) > 1; },
        "ExecStart"_directive},
    Check{LoadErrorKind::OneshotRestart, 0, 0, [](const Asked& u, const EffectiveUnit&) { return restartsForever(u); },
        "Restart"_directive},
    Check{LoadErrorKind::OneshotForcedRestart, 0, 257,
        [](const Asked& u, const EffectiveUnit&) {
            return u.isOneshot() && u.entries("RestartForceExitStatus"_directive) > 0;
        },
        "RestartForceExitStatus"_directive},
    Check{LoadErrorKind::OneshotExitType, 0, 0,
        [](const Asked& u, const EffectiveUnit&) { return u.isOneshot() && u.word("ExitType"_directive) == "cgroup"; },
        "ExitType"_directive},
    Check{LoadErrorKind::NoBusName, 0, 0,
        [](const Asked& u, const EffectiveUnit&) { return u.type() == "dbus" && !u.isSet("BusName"_directive); },
        "Type"_directive},
    Check{LoadErrorKind::PamKillMode, 0, 257, [](const Asked& u, const EffectiveUnit&) { return hasWrongKillMode(u); },
        "KillMode"_directive},
    Check{LoadErrorKind::ForkingPidNamespace, 257, 0,
        [](const Asked& u, const EffectiveUnit&) { return u.type() == "forking" && u.isOn("PrivatePIDs"_directive); },
        "PrivatePIDs"_directive},
};

} // namespace

std::optional<LoadError> loadError(const UnitStack& stack, const EffectiveUnit& unit, const Dialect& dialect)
{
    if (stack.state == FragmentState::Masked)
        return LoadError{.kind = LoadErrorKind::Masked};
    if (stack.state == FragmentState::Missing)
        return LoadError{.kind = LoadErrorKind::NotFound};
    if (unit.fatal())
        return LoadError{.kind = LoadErrorKind::Fatal, .origin = unit.fatal()};
    const Asked asked(unit, dialect);
    for (const Check& check : checks) {
        const bool isAsked = asked.version() >= check.since && (check.until == 0 || asked.version() < check.until);
        if (!isAsked || !check.refuses(asked, unit))
            continue;
        const auto lines = check.where ? unit.origins(*check.where) : std::span<const Origin>();
        return LoadError{.kind = check.kind, .origin = lines.empty() ? std::nullopt : std::optional(lines.back())};
    }
    return std::nullopt;
}

} // namespace casemate
