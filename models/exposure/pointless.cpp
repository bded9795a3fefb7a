// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/pointless.h"

#include "models/core/translatable.h"

#include <array>

namespace casemate {

namespace {

/// What the conditions below ask of a unit.
struct Asked {
    const EffectiveUnit& unit;
    const Dialect& dialect;

    [[nodiscard]] std::string text(DirectiveId id) const { return display(directive(id), unit.value(id), dialect); }
    [[nodiscard]] bool isOn(DirectiveId id) const
    {
        const std::string value = text(id);
        return !value.empty() && value != "no";
    }
    [[nodiscard]] bool isSet(DirectiveId id) const { return !text(id).empty(); }
};

using Condition = bool (*)(const Asked&);

bool isDynamic(const Asked& asked) { return asked.isOn("DynamicUser"_directive); }

bool isRoot(const Asked& asked)
{
    const std::string user = asked.text("User"_directive);
    return asked.dialect.scope == Scope::System && !isDynamic(asked) && (user.empty() || user == "root" || user == "0");
}

bool hasNoNetwork(const Asked& asked) { return asked.isOn("PrivateNetwork"_directive); }

bool deniesNoAddress(const Asked& asked) { return !asked.isSet("IPAddressDeny"_directive); }

bool hasNoImage(const Asked& asked) { return !asked.isSet("RootImage"_directive); }

bool hasNoRoot(const Asked& asked) { return hasNoImage(asked) && !asked.isSet("RootDirectory"_directive); }

bool deniesNoBind(const Asked& asked) { return !asked.isSet("SocketBindDeny"_directive); }

bool hasNoFilter(const Asked& asked)
{
    return !asked.isSet("SystemCallFilter"_directive) && !asked.isOn("RestrictNamespaces"_directive);
}

bool hasNoUser(const Asked& asked)
{
    return asked.dialect.scope == Scope::System && !asked.isSet("User"_directive) && !isDynamic(asked);
}

bool forbidsNoExecution(const Asked& asked) { return !asked.isSet("NoExecPaths"_directive); }

bool hasOwnDevices(const Asked& asked)
{
    return asked.text("DevicePolicy"_directive) == "auto" && asked.isOn("PrivateDevices"_directive);
}

template <DirectiveId Id>
bool lacks(const Asked& asked)
{
    return !asked.isSet(Id);
}

template <DirectiveId Id>
bool isOff(const Asked& asked)
{
    return !asked.isOn(Id);
}

struct Row {
    DirectiveId directive;
    Condition holds;
    std::string_view sentence;
};

constexpr std::string_view dynamicUser =
    QT_TRANSLATE_NOOP("Pointless", "DynamicUser=yes already sees to it, whatever is set here.");
constexpr std::string_view noNetwork = QT_TRANSLATE_NOOP("Pointless", "PrivateNetwork= leaves nothing to restrict.");
constexpr std::string_view noDeny =
    QT_TRANSLATE_NOOP("Pointless", "Without IPAddressDeny= every address is allowed anyway.");
constexpr std::string_view noImage = QT_TRANSLATE_NOOP("Pointless", "It only matters together with RootImage=.");
constexpr std::string_view noRoot =
    QT_TRANSLATE_NOOP("Pointless", "It only matters together with RootDirectory= or RootImage=.");
constexpr std::string_view noFolder =
    QT_TRANSLATE_NOOP("Pointless", "There is no folder of that kind to which it applies.");
constexpr std::string_view noBpf = QT_TRANSLATE_NOOP("Pointless", "It only matters together with PrivateBPF=.");

/// A directive may have several; the first that holds is told.
constexpr auto rows = std::to_array<Row>({
    {"ProtectSystem"_directive, isDynamic,
        QT_TRANSLATE_NOOP("Pointless", "DynamicUser=yes makes it strict, whatever is set here.")},
    {"NoNewPrivileges"_directive, isDynamic, dynamicUser},
    {"RestrictSUIDSGID"_directive, isDynamic, dynamicUser},
    {"RemoveIPC"_directive, isDynamic, dynamicUser},
    {"RemoveIPC"_directive, isRoot, QT_TRANSLATE_NOOP("Pointless", "It does nothing for a service that runs as root.")},
    {"SetLoginEnvironment"_directive, hasNoUser,
        QT_TRANSLATE_NOOP("Pointless", "It only matters together with User=.")},
    {"IPAddressDeny"_directive, hasNoNetwork, noNetwork},
    {"IPAddressAllow"_directive, hasNoNetwork, noNetwork},
    {"IPAddressAllow"_directive, deniesNoAddress, noDeny},
    {"RestrictNetworkInterfaces"_directive, hasNoNetwork, noNetwork},
    {"SocketBindAllow"_directive, deniesNoBind,
        QT_TRANSLATE_NOOP("Pointless", "Without SocketBindDeny= every port may be bound anyway.")},
    {"DevicePolicy"_directive, hasOwnDevices,
        QT_TRANSLATE_NOOP("Pointless", "PrivateDevices=yes turns auto into closed.")},
    {"ExecPaths"_directive, forbidsNoExecution,
        QT_TRANSLATE_NOOP("Pointless", "Without NoExecPaths= everything may be executed anyway.")},
    {"SystemCallErrorNumber"_directive, hasNoFilter,
        QT_TRANSLATE_NOOP("Pointless", "It only matters together with SystemCallFilter=.")},
    {"RootImageOptions"_directive, hasNoImage, noImage},
    {"RootImagePolicy"_directive, hasNoImage, noImage},
    {"RootHash"_directive, hasNoImage, noImage},
    {"RootHashSignature"_directive, hasNoImage, noImage},
    {"RootVerity"_directive, hasNoImage, noImage},
    {"RootEphemeral"_directive, hasNoRoot, noRoot},
    {"StateDirectoryMode"_directive, lacks<"StateDirectory"_directive>, noFolder},
    {"CacheDirectoryMode"_directive, lacks<"CacheDirectory"_directive>, noFolder},
    {"LogsDirectoryMode"_directive, lacks<"LogsDirectory"_directive>, noFolder},
    {"RuntimeDirectoryMode"_directive, lacks<"RuntimeDirectory"_directive>, noFolder},
    {"RuntimeDirectoryPreserve"_directive, lacks<"RuntimeDirectory"_directive>, noFolder},
    {"ConfigurationDirectoryMode"_directive, lacks<"ConfigurationDirectory"_directive>, noFolder},
    {"BPFDelegateCommands"_directive, isOff<"PrivateBPF"_directive>, noBpf},
    {"BPFDelegateMaps"_directive, isOff<"PrivateBPF"_directive>, noBpf},
    {"BPFDelegatePrograms"_directive, isOff<"PrivateBPF"_directive>, noBpf},
    {"BPFDelegateAttachments"_directive, isOff<"PrivateBPF"_directive>, noBpf},
    {"DelegateNamespaces"_directive, isOff<"PrivateUsers"_directive>,
        QT_TRANSLATE_NOOP("Pointless", "It only matters together with PrivateUsers=.")},
    {"DelegateSubgroup"_directive, isOff<"Delegate"_directive>,
        QT_TRANSLATE_NOOP("Pointless", "It only matters together with Delegate=.")},
});

} // namespace

std::string_view whyPointless(DirectiveId directive, const EffectiveUnit& unit, const Dialect& dialect)
{
    const Asked asked{unit, dialect};
    for (const Row& row : rows)
        if (row.directive == directive && row.holds(asked))
            return row.sentence;
    return {};
}

} // namespace casemate
