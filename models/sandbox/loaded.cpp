// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/loaded.h"

#include "models/sandbox/boundingset.h"
#include "models/sandbox/implications.h"
#include "models/sandbox/servicetype.h"
#include "models/unit/query.h"
#include "models/unit/told.h"

#include <algorithm>

namespace casemate {

namespace {

/// What properties name, but do not say in full: parts of it are lost, or the manager puts its own in their place.
constexpr std::array halfTold{
    "BindLogSockets"_directive, // a truth value instead of "unset"
    "CacheDirectory"_directive, // links and ":ro" are elsewhere
    "ConfigurationDirectory"_directive, "ExtensionImages"_directive, "LogsDirectory"_directive, "MemoryKSM"_directive,
    "MountAPIVFS"_directive, "MountImages"_directive, "NFTSet"_directive,
    "OOMScoreAdjust"_directive, // that of the running process
    "PIDFile"_directive, // a full path
    "PrivateMounts"_directive, // what other directives make of it
    "RestartForceExitStatus"_directive, "RootHash"_directive, "RootImageOptions"_directive,
    "RuntimeDirectory"_directive, "SecureBits"_directive, "SetCredential"_directive, "SetCredentialEncrypted"_directive,
    "SetLoginEnvironment"_directive,
    "StandardError"_directive, // "file" without the file
    "StandardOutput"_directive, "StateDirectory"_directive, "SuccessAction"_directive,
    "WatchdogSec"_directive, // what the running service made of it
};

/// Filled by the manager's or the machine's own settings where no unit says anything.
bool isFilledElsewhere(const Directive& directive)
{
    switch (directive.kind) {
    case ValueKind::Size:
    case ValueKind::Count:
    case ValueKind::Limit:
    case ValueKind::Quota:
    case ValueKind::TimeSpan:
    case ValueKind::Weight:
    case ValueKind::Percent:
    case ValueKind::WorkingFolder:
    case ValueKind::ImagePolicy: return true;
    default: return directive.group == Group::Resources || directive.name.ends_with("Accounting");
    }
}

/// @p value as far as properties tell it apart: a list that lost all its entries is none, as is a deny list of nothing;
/// credentials and ports have no order; what an allow list answers with an error is not told.
Value tidied(const Directive& directive, Value value)
{
    if (auto* calls = std::get_if<SyscallSet>(&value)) {
        if (calls->isAllowList)
            calls->errors.clear();
        return calls->isAllowList || calls->listed.any() ? value : Value();
    }
    if (const auto* names = std::get_if<NameSet>(&value))
        return names->names.empty() ? Value() : value;
    auto* list = std::get_if<EntryList>(&value);
    if (list == nullptr)
        return value;
    if (directive.kind == ValueKind::Credentials || directive.kind == ValueKind::SocketBinds)
        std::ranges::sort(list->entries);
    return list->entries.empty() ? Value() : value;
}

/// "15%" of what is the machine's to say.
bool isRelative(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr && text->ends_with('%');
}

void assign(EffectiveUnit& unit, DirectiveId id, std::string_view text, const Dialect& dialect)
{
    unit.set(id, assigned(directive(id), {std::string(text)}, dialect));
}

/// systemd takes its text as it is.
constexpr DirectiveId unresolved = "DelegateSubgroup"_directive;

/// Specifiers give way to what they stand for.
void resolve(EffectiveUnit& unit, const Dialect& dialect)
{
    if (dialect.specifiers == nullptr)
        return;
    const std::vector<EffectiveValue> values(unit.values().begin(), unit.values().end());
    for (const EffectiveValue& each : values) {
        const Directive& row = directive(each.directive);
        std::vector<std::string> lines = spell(row, each.value, dialect);
        if (row.kind == ValueKind::Command
            || std::ranges::none_of(lines, [](const std::string& line) { return line.contains('%'); }))
            continue;
        for (std::string& line : lines)
            if (auto expanded = dialect.specifiers->expand(line); expanded && each.directive != unresolved)
                line = *std::move(expanded);
        unit.set(each.directive, assigned(row, lines, dialect));
    }
}

void applyImplications(EffectiveUnit& unit, const Dialect& dialect)
{
    for (const Implication& each : implications())
        if (each.versions.contains(dialect.version.model().number) && isOn(unit, each.cause)
            && (each.isForced || !isOn(unit, each.implied)))
            assign(unit, each.implied, each.value, dialect);
}

/// Type= and who may notify follow from each other.
void applyType(EffectiveUnit& unit, const Dialect& dialect)
{
    const std::string_view type = serviceType(unit, dialect);
    if (!isSet(unit, "Type"_directive))
        assign(unit, "Type"_directive, type, dialect);
    const auto isAboveZero = [&](DirectiveId id) {
        return isSet(unit, id) && unit.value(id) != assigned(directive(id), {"0"}, dialect);
    };
    const bool hasMessages = type.starts_with("notify") || isAboveZero("WatchdogSec"_directive)
        || isAboveZero("FileDescriptorStoreMax"_directive);
    if (hasMessages && !isOn(unit, "NotifyAccess"_directive))
        assign(unit, "NotifyAccess"_directive, "main", dialect);
}

/// Devices that other directives need, once there is a policy at all.
void applyDevices(EffectiveUnit& unit, const Dialect& dialect)
{
    if (!isOn(unit, "DevicePolicy"_directive) && !isSet(unit, "DeviceAllow"_directive))
        return;
    const Dialect plain{.version = dialect.version, .scope = dialect.scope};
    for (const NeededDevices& each : neededDevices()) {
        const bool isWanted =
            directive(each.cause).kind == ValueKind::Boolean ? isOn(unit, each.cause) : isSet(unit, each.cause);
        if (!isWanted || !each.versions.contains(dialect.version.model().number))
            continue;
        for (const std::string_view device : each.allow)
            unit.apply("DeviceAllow"_directive, device, {}, plain);
    }
}

/// False where parts are lost in properties, or the manager puts something of its own in their place.
bool isTold(DirectiveId id) { return directive(id).kind != ValueKind::Command && !std::ranges::contains(halfTold, id); }

bool isComparable(DirectiveId id, const EffectiveUnit& wanted)
{
    const bool isUnset = std::holds_alternative<std::monostate>(wanted.value(id));
    // the account of a dynamic user is called after the unit, or after a sum of its name
    if (isUnset && isOn(wanted, "DynamicUser"_directive) && (id == "User"_directive || id == "Group"_directive))
        return false;
    return isTold(id) && !(isUnset && isFilledElsewhere(directive(id))) && !isRelative(wanted.value(id));
}

} // namespace

LoadedUnit loadedUnit(const Properties& properties, const Dialect& dialect)
{
    LoadedUnit loaded;
    for (const DirectiveId id : directiveIds) {
        auto value = toldValue(directive(id), properties, dialect);
        loaded.told.set(id.index, value.has_value());
        if (value && !std::holds_alternative<std::monostate>(*value))
            loaded.unit.set(id, *std::move(value));
    }
    return loaded;
}

EffectiveUnit asLoaded(const EffectiveUnit& unit, const Dialect& dialect)
{
    EffectiveUnit loaded = unit;
    resolve(loaded, dialect);
    if (const std::uint64_t bounding = boundingSetOf(loaded); bounding != ~std::uint64_t{0})
        loaded.set("CapabilityBoundingSet"_directive, CapabilitySet{bounding});
    applyImplications(loaded, dialect);
    applyType(loaded, dialect);
    applyDevices(loaded, dialect);
    return loaded;
}

std::vector<DirectiveId> differences(const EffectiveUnit& unit, const LoadedUnit& loaded, const Dialect& dialect)
{
    const EffectiveUnit wanted = asLoaded(unit, dialect);
    std::vector<DirectiveId> differing;
    for (const DirectiveId id : directiveIds)
        if (loaded.told.test(id.index) && isComparable(id, wanted)
            && !sameEffect(directive(id), tidied(directive(id), wanted.value(id)),
                tidied(directive(id), loaded.unit.value(id)), dialect))
            differing.push_back(id);
    return differing;
}

} // namespace casemate
