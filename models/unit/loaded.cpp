// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/loaded.h"

#include "models/unit/boundingset.h"
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

bool isOn(const EffectiveUnit& unit, DirectiveId id)
{
    const auto* choice = std::get_if<Choice>(&unit.value(id));
    return choice != nullptr && choice->index != 0;
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

void applyDynamicUser(EffectiveUnit& unit, const Dialect& dialect)
{
    if (!isOn(unit, "DynamicUser"_directive))
        return;
    for (const DirectiveId id : {"RemoveIPC"_directive, "NoNewPrivileges"_directive, "RestrictSUIDSGID"_directive})
        assign(unit, id, "yes", dialect);
    assign(unit, "ProtectSystem"_directive, "strict", dialect);
    if (!isOn(unit, "ProtectHome"_directive))
        assign(unit, "ProtectHome"_directive, "read-only", dialect);
    if (!isOn(unit, "PrivateTmp"_directive))
        assign(unit, "PrivateTmp"_directive, dialect.version.number >= 257 ? "disconnected" : "yes", dialect);
}

/// What Type= is where nobody says: with credentials systemd waits until they are handed over (since 255).
std::string_view typeOf(const EffectiveUnit& unit, const Dialect& dialect)
{
    const auto isSet = [&unit](DirectiveId id) { return !std::holds_alternative<std::monostate>(unit.value(id)); };
    if (!isSet("ExecStart"_directive))
        return "oneshot";
    if (isSet("BusName"_directive))
        return "dbus";
    constexpr std::array credentials{"ImportCredential"_directive, "LoadCredential"_directive,
        "LoadCredentialEncrypted"_directive, "SetCredential"_directive, "SetCredentialEncrypted"_directive};
    return dialect.version.number >= 255 && std::ranges::any_of(credentials, isSet) ? "exec" : "simple";
}

/// Type= and who may notify follow from each other.
void applyType(EffectiveUnit& unit, const Dialect& dialect)
{
    const auto isUnset = [&unit](DirectiveId id) { return std::holds_alternative<std::monostate>(unit.value(id)); };
    if (isUnset("Type"_directive))
        assign(unit, "Type"_directive, typeOf(unit, dialect), dialect);
    const std::string type = display(directive("Type"_directive), unit.value("Type"_directive), dialect);
    const auto isAboveZero = [&](DirectiveId id) {
        return !isUnset(id) && unit.value(id) != assigned(directive(id), {"0"}, dialect);
    };
    const bool hasMessages = type.starts_with("notify") || isAboveZero("WatchdogSec"_directive)
        || isAboveZero("FileDescriptorStoreMax"_directive);
    if (hasMessages && !isOn(unit, "NotifyAccess"_directive))
        assign(unit, "NotifyAccess"_directive, "main", dialect);
}

/// Devices that other directives need, once there is a policy at all.
void applyDevices(EffectiveUnit& unit, const Dialect& dialect)
{
    if (isOn(unit, "PrivateDevices"_directive) && !isOn(unit, "DevicePolicy"_directive))
        assign(unit, "DevicePolicy"_directive, "closed", dialect);
    const auto isSet = [&unit](DirectiveId id) { return !std::holds_alternative<std::monostate>(unit.value(id)); };
    if (!isOn(unit, "DevicePolicy"_directive) && !isSet("DeviceAllow"_directive))
        return;
    const auto add = [&](std::string_view device) {
        unit.apply("DeviceAllow"_directive, device, {}, {.version = dialect.version, .scope = dialect.scope});
    };
    if (isSet("RootImage"_directive) || isSet("MountImages"_directive))
        for (const char* device : {"/dev/loop-control rw", "/dev/mapper/control rw", "block-loop rwm",
                 "block-blkext rwm", "block-device-mapper rwm"})
            add(device);
    if (isOn(unit, "ProtectClock"_directive))
        add("char-rtc r");
    if (isSet("LoadCredentialEncrypted"_directive) || isSet("SetCredentialEncrypted"_directive))
        add("char-tpm rw");
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
    applyDynamicUser(loaded, dialect);
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
