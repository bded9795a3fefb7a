// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/translatable.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace casemate {

/// The section of a unit file that a directive belongs to.
enum class Section : std::uint8_t { Unit, Service, Install };

/// How an admin looks for a directive; also the groups of the form.
enum class Group : std::uint8_t {
    Identity,
    Files,
    Devices,
    Kernel,
    Processes,
    Capabilities,
    SystemCalls,
    Network,
    Resources,
    Service ///< what the service is and runs: not hardening, but it decides whether the unit loads
};

/// The grammar of a directive's values; one reader, one printer and one editor each (valuekind.h).
enum class ValueKind : std::uint8_t {
    Boolean, ///< yes or no
    Tristate, ///< yes, no, or empty for unset
    Words, ///< one word of `choices`
    Text, ///< anything, specifiers expanded
    Mode, ///< octal file mode, canonical with a leading zero
    Size, ///< bytes with K M G T (1024), N% or infinity
    Count, ///< number, N% or infinity
    Percent, ///< N%, up to `most`
    Number, ///< integer from `least` to `most`
    Weight, ///< number from `least` to `most`; CPUWeight= also reads "idle"
    Quota, ///< bytes, N%, or "off"
    TimeSpan, ///< "5min 20s", canonical as systemd prints it, or infinity
    Limit, ///< soft[:hard] of Limit*=
    User, ///< user or group name or number
    Label, ///< [-]text of a security module
    Hostname, ///< ProtectHostname=: a word of `choices`, since 258 with ":name"
    BusName, ///< a D-Bus name
    Interface, ///< one network interface
    ImagePolicy, ///< which partitions of a disk image may be used (systemd.image-policy(7))
    Path, ///< one absolute path
    WorkingFolder, ///< [-]path or ~
    Command, ///< Exec*= lines
    Errno, ///< errno name or number, or "kill"
    // lists, with reset
    Users,
    Paths,
    ColonPaths,
    BindMounts,
    TemporaryFolders,
    ServiceFolders,
    Devices,
    SocketBinds,
    Architectures,
    Credentials,
    Images,
    FilterPaths,
    BpfPrograms,
    ExitStatuses,
    Texts,
    SecureBits, ///< words of `choices`; the last line replaces
    // sets that can be inverted
    Capabilities,
    Syscalls,
    Families,
    Namespaces,
    FileSystems,
    Interfaces,
    Addresses, ///< a set of address prefixes
    Delegation ///< Delegate=
};

/// True where assignments add up to a list or a set; false where the last one counts alone.
[[nodiscard]] constexpr bool isList(ValueKind kind) { return kind >= ValueKind::Users || kind == ValueKind::Command; }

/// What an empty assignment does.
enum class OnEmpty : std::uint8_t {
    Reset, ///< back to the default
    Ignored, ///< an error that changes nothing
    Special ///< has a meaning of its own (CapabilityBoundingSet=, Delegate=)
};

/// What systemd does with a wrong value.
enum class OnBadValue : std::uint8_t {
    IgnoreLine, ///< warns and keeps what was
    Fatal ///< stops reading: a fragment does not load, the rest of a drop-in is dropped
};

/// Who may set it through the helper (design: tighten, loosen, export).
enum class Authority : std::uint8_t { Tighten, Loosen, Export };

/// One choice of a Words directive. Aliases (yes/true/connected) share the place in which they mean the same.
struct ChoiceWord {
    std::string_view word; ///< as systemd prints it
    std::string_view meaning{}; ///< a few plain words on it for a form, context "Directive"
    int since = 0; ///< systemd version that introduced it, 0 = as old as the directive
    std::string_view alias{}; ///< another spelling that means the same, such as "connected" for "yes"
    int aliasSince = 0; ///< systemd version that introduced the alias
};

/// Bits that refine a row.
enum DirectiveFlag : std::uint8_t {
    NoFlags = 0,
    DefaultPerScope = 2, ///< the default differs between system and user manager (KeyringMode=)
    AcceptsBoolean = 4, ///< Words that read any boolean word as "yes" or "no" of their choices
    BooleanBefore257 = 8, ///< a Tristate that older versions read as a Boolean
    GivesMounts = 16, ///< switched on, or given an entry, it gives the service a mount namespace of its own
    MountsApi = 32, ///< switched on, it has /proc and /sys mounted anew in that namespace, which leaves /run apart
};

/// Everything fixed about a directive: one row of the catalogue. Facts: systemd.exec(5), systemd.resource-control(5),
/// systemd.service(5). What people read is English for those who never saw a sandbox, marked for translation in the
/// context "Directive".
struct Directive {
    std::string_view name; ///< "ProtectSystem"
    Section section = Section::Service;
    Group group = Group::Identity;
    ValueKind kind = ValueKind::Text;
    std::span<const ChoiceWord> choices{}; ///< for Words; Boolean and Tristate have "no", "yes"
    std::string_view defaultText{}; ///< what an unset directive amounts to, as one would write it; empty = nothing
    std::optional<std::string_view> strongest{}; ///< the assignment that restricts most ("" is one), where there is one
    OnEmpty onEmpty = OnEmpty::Ignored;
    OnBadValue onBad = OnBadValue::IgnoreLine;
    int since = 0; ///< systemd version, 0 = before versions were counted
    int until = 0; ///< first version that no longer knows it, 0 = still known
    Authority authority = Authority::Export;
    std::string_view busProperty{}; ///< D-Bus property, if not the name itself
    std::string_view manual = "systemd.exec(5)";
    std::string_view alias{}; ///< an older name that is still read
    std::string_view resetsWith{}; ///< the directive that an empty line of this one clears as well
    std::int64_t least = std::numeric_limits<std::int64_t>::min(); ///< smallest number taken
    std::int64_t most = std::numeric_limits<std::int64_t>::max(); ///< greatest number taken
    std::uint8_t flags = NoFlags;
    std::string_view title{}; ///< two to five words that a beginner would search for; unique
    /// What an intruder in the service can no longer do, in a sentence or two; for a directive that loosens or is no
    /// hardening, what it is for. Claims no more than systemd enforces.
    std::string_view buys{};
    /// Which services stop working, or what to check first; empty where nothing realistic breaks, but never in a row
    /// that tightens.
    std::string_view breaks{};
};

/// The place of a directive in the catalogue. Made by name: `"ProtectSystem"_directive` (catalogue.h).
struct DirectiveId {
    std::uint8_t index = 0;
    friend constexpr auto operator<=>(DirectiveId, DirectiveId) = default;
};

} // namespace casemate
