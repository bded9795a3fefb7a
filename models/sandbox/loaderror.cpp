// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/loaderror.h"

#include "models/sandbox/mountnamespace.h"
#include "models/sandbox/servicetype.h"
#include "models/unit/query.h"

#include <algorithm>
#include <array>
#include <string>

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
        return casemate::isSet(m_unit, id) ? chosenWord(m_unit, id) : std::string_view();
    }
    [[nodiscard]] bool isOn(DirectiveId id) const { return casemate::isOn(m_unit, id); }
    [[nodiscard]] std::size_t entries(DirectiveId id) const { return entryCount(m_unit, id); }
    [[nodiscard]] std::string text(DirectiveId id) const { return expandedText(m_unit, id, m_dialect); }
    [[nodiscard]] bool isSet(DirectiveId id) const { return casemate::isSet(m_unit, id); }
    [[nodiscard]] std::string_view type() const { return serviceType(m_unit, m_dialect); }
    [[nodiscard]] bool hasMounts() const { return hasMountNamespace(m_unit, m_dialect, MountNamespaceAt::Loading); }
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

bool isBelowApiFolder(std::string_view path)
{
    return std::ranges::any_of(
        std::array<std::string_view, 3>{"/proc", "/sys", "/dev"}, [path](std::string_view folder) {
            return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
        });
}

bool worksInApiFolder(const Asked& unit)
{
    std::string path = unit.text("WorkingDirectory"_directive);
    if (path.starts_with('-'))
        path.erase(0, 1);
    return isBelowApiFolder(path) && unit.hasMounts();
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
    bool (*refuses)(const Asked&);
    std::optional<DirectiveId> where; ///< whose line is to blame
};

/// In the order in which systemd checks: contexts first, then the service.
constexpr std::array checks{
    Check{LoadErrorKind::DynamicUserInUserManager, 257, 0,
        [](const Asked& u) { return u.scope() == Scope::User && u.isOn("DynamicUser"_directive); },
        "DynamicUser"_directive},
    Check{LoadErrorKind::DynamicUserHome, 257, 0,
        [](const Asked& u) { return u.isOn("DynamicUser"_directive) && isAtHome(u); }, "WorkingDirectory"_directive},
    Check{LoadErrorKind::WorkingFolderInApi, 257, 0, worksInApiFolder, "WorkingDirectory"_directive},
    Check{LoadErrorKind::ManagedUsersConflict, 262, 0, [](const Asked& u) { return isUserManagedTwice(u); },
        "PrivateUsers"_directive},
    Check{LoadErrorKind::UserNamespaceConflict, 262, 0,
        [](const Asked& u) { return u.isSet("UserNamespacePath"_directive) && u.isOn("PrivateUsers"_directive); },
        "UserNamespacePath"_directive},
    Check{LoadErrorKind::PamPidNamespace, 262, 0,
        [](const Asked& u) { return u.isOn("PrivatePIDs"_directive) && u.isSet("PAMName"_directive); },
        "PrivatePIDs"_directive},
    Check{LoadErrorKind::PamKillMode, 257, 0, [](const Asked& u) { return hasWrongKillMode(u); }, "KillMode"_directive},
    Check{LoadErrorKind::NoCommand, 0, 0,
        [](const Asked& u) {
            return u.entries("ExecStart"_directive) == 0 && u.entries("ExecStop"_directive) == 0
                && !u.hasSuccessAction();
        },
        std::nullopt},
    Check{LoadErrorKind::NoExecStart, 0, 0,
        [](const Asked& u) { return !u.isOneshot() && u.entries("ExecStart"_directive) == 0; }, "Type"_directive},
    Check{LoadErrorKind::NoRemainAfterExit, 0, 0,
        [](const Asked& u) {
            return !u.isOn("RemainAfterExit"_directive) && u.entries("ExecStart"_directive) == 0
                && !u.hasSuccessAction();
        },
        std::nullopt},
    Check{LoadErrorKind::SeveralExecStart, 0, 0,
        [](const Asked& u) { return !u.isOneshot() && u.entries("ExecStart"_directive) > 1; }, "ExecStart"_directive},
    Check{LoadErrorKind::OneshotRestart, 0, 0, [](const Asked& u) { return restartsForever(u); }, "Restart"_directive},
    Check{LoadErrorKind::OneshotForcedRestart, 0, 257,
        [](const Asked& u) { return u.isOneshot() && u.entries("RestartForceExitStatus"_directive) > 0; },
        "RestartForceExitStatus"_directive},
    Check{LoadErrorKind::OneshotExitType, 0, 0,
        [](const Asked& u) { return u.isOneshot() && u.word("ExitType"_directive) == "cgroup"; }, "ExitType"_directive},
    Check{LoadErrorKind::NoBusName, 0, 0,
        [](const Asked& u) { return u.type() == "dbus" && !u.isSet("BusName"_directive); }, "Type"_directive},
    Check{LoadErrorKind::PamKillMode, 0, 257, [](const Asked& u) { return hasWrongKillMode(u); }, "KillMode"_directive},
    Check{LoadErrorKind::ForkingPidNamespace, 257, 0,
        [](const Asked& u) { return u.type() == "forking" && u.isOn("PrivatePIDs"_directive); },
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
        if (!isAsked || !check.refuses(asked))
            continue;
        const auto lines = check.where ? unit.origins(*check.where) : std::span<const Origin>();
        return LoadError{.kind = check.kind, .origin = lines.empty() ? std::nullopt : std::optional(lines.back())};
    }
    return std::nullopt;
}

} // namespace casemate
