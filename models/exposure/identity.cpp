// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/judges.h"

#include <array>

namespace casemate {

using namespace judges;

namespace {

std::optional<std::uint64_t> user(const ServiceProfile& profile, const ScoringRules& rules, std::uint64_t)
{
    if (profile.user == RunsAs::Nobody)
        return 9;
    // From 260 on a user manager's services are known never to be root's.
    if (rules.dialect.scope == Scope::User && rules.dialect.version.model().number >= 262)
        return 0;
    const bool isRoot = profile.user == RunsAs::Root || profile.user == RunsAs::Unset;
    return isRoot ? 10 : 0;
}

std::optional<std::uint64_t> supplementaryGroups(
    const ServiceProfile& profile, const ScoringRules& rules, std::uint64_t)
{
    if (profile.isPrivileged(rules))
        return std::nullopt;
    return profile.supplementaryGroups ? 1 : 0;
}

std::optional<std::uint64_t> removeIpc(const ServiceProfile& profile, const ScoringRules& rules, std::uint64_t)
{
    const bool isRuledOut = rules.dialect.scope == Scope::User && rules.dialect.version.model().number >= 262;
    if (isRuledOut || profile.isPrivileged(rules))
        return std::nullopt;
    return profile.removeIpc ? 0 : 1;
}

std::optional<std::uint64_t> umask(const ServiceProfile& profile, const ScoringRules&, std::uint64_t)
{
    struct Step {
        unsigned bit;
        std::uint64_t badness;
    };
    static constexpr Step ladder[]{{0002, 10}, {0004, 5}, {0020, 2}, {0040, 1}};
    for (const Step step : ladder)
        if ((profile.umask & step.bit) == 0)
            return step.badness;
    return 0;
}

// clang-format off: rows stay rows
constexpr std::array rows{
    Assessor{.id = "UserOrDynamicUser", .name = "User=/DynamicUser=", .weight = 2000, .range = 10, .assess = user,
             .good = QT_TRANSLATE_NOOP("Assessor", "Runs as a user of its own"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Runs as root, or as the catch-all user nobody")},
    Assessor{.id = "SupplementaryGroups", .name = "SupplementaryGroups=", .weight = 200, .assess = supplementaryGroups,
             .good = QT_TRANSLATE_NOOP("Assessor", "Is in no further groups"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Has the rights of further groups")},
    Assessor{.id = "RemoveIPC", .name = "RemoveIPC=", .weight = 100, .assess = removeIpc,
             .good = QT_TRANSLATE_NOOP("Assessor", "Leaves no shared memory or queues behind"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Its shared memory and queues stay when it ends")},
    Assessor{.id = "NoNewPrivileges", .name = "NoNewPrivileges=", .weight = 1000, .assess = isOn<&ServiceProfile::noNewPrivileges>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot gain rights through setuid programs"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Can gain rights through setuid programs")},
    Assessor{.id = "RestrictSUIDSGID", .name = "RestrictSUIDSGID=", .weight = 1000, .assess = isOn<&ServiceProfile::restrictSuidSgid>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Cannot create setuid or setgid files"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Can create setuid or setgid files")},
    Assessor{.id = "UMask", .name = "UMask=", .weight = 100, .range = 10, .assess = umask,
             .good = QT_TRANSLATE_NOOP("Assessor", "New files are for its own user only"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Others can reach new files by default")},
    Assessor{.id = "KeyringMode", .name = "KeyringMode=", .weight = 1000, .assess = isOn<&ServiceProfile::privateKeyring>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Has a kernel keyring of its own"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Shares kernel keys with other services")},
    Assessor{.id = "NotifyAccess", .name = "NotifyAccess=", .weight = 1000, .assess = isOff<&ServiceProfile::anyoneNotifies>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Its child processes cannot report its state"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Any child process can report a false state")},
    Assessor{.id = "Delegate", .name = "Delegate=", .weight = 100, .assess = isOff<&ServiceProfile::delegate>,
             .good = QT_TRANSLATE_NOOP("Assessor", "Does not manage a control group tree of its own"),
             .bad = QT_TRANSLATE_NOOP("Assessor", "Manages a control group tree of its own")},
};
// clang-format on

} // namespace

std::span<const Assessor> assessors::identity() { return rows; }

} // namespace casemate
