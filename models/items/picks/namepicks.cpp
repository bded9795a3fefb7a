// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/filesystems.h"
#include "models/items/picks/pickkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

/// Sets that are lists of names.
namespace casemate::picks {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

struct Meaning {
    std::string_view name;
    std::string_view text;
};

constexpr auto controllers = std::to_array<Meaning>({
    {"cpu", QT_TRANSLATE_NOOP("Names", "Shares of processor time")},
    {"cpuacct", QT_TRANSLATE_NOOP("Names", "Counting of processor time, old hierarchy")},
    {"cpuset", QT_TRANSLATE_NOOP("Names", "Which processors are used")},
    {"io", QT_TRANSLATE_NOOP("Names", "Reading from and writing to disks")},
    {"blkio", QT_TRANSLATE_NOOP("Names", "Disks, old hierarchy")},
    {"memory", QT_TRANSLATE_NOOP("Names", "Limits on memory")},
    {"devices", QT_TRANSLATE_NOOP("Names", "Access to devices, old hierarchy")},
    {"pids", QT_TRANSLATE_NOOP("Names", "Number of processes")},
    {"bpf-firewall", QT_TRANSLATE_NOOP("Names", "Filter of network addresses")},
    {"bpf-devices", QT_TRANSLATE_NOOP("Names", "Access to devices")},
    {"bpf-foreign", QT_TRANSLATE_NOOP("Names", "Own BPF programs")},
    {"bpf-socket-bind", QT_TRANSLATE_NOOP("Names", "Ports that may be listened on")},
    {"bpf-restrict-network-interfaces", QT_TRANSLATE_NOOP("Names", "Network interfaces that may be used")},
    {"bpf-bind-network-interface", QT_TRANSLATE_NOOP("Names", "Network interface of new sockets")},
});

constexpr auto fileSystemGroups = std::to_array<Meaning>({
    {"@anonymous", QT_TRANSLATE_NOOP("Names", "What the kernel uses itself: pipes, sockets")},
    {"@application", QT_TRANSLATE_NOOP("Names", "Made by programs: FUSE, overlays")},
    {"@auxiliary-api", QT_TRANSLATE_NOOP("Names", "Less common kernel settings")},
    {"@basic-api", QT_TRANSLATE_NOOP("Names", "Processes, devices and kernel settings")},
    {"@common-block", QT_TRANSLATE_NOOP("Names", "File systems of disks today")},
    {"@historical-block", QT_TRANSLATE_NOOP("Names", "Old file systems of disks")},
    {"@known", QT_TRANSLATE_NOOP("Names", "All that systemd knows")},
    {"@network", QT_TRANSLATE_NOOP("Names", "On other machines")},
    {"@privileged-api", QT_TRANSLATE_NOOP("Names", "Kernel settings meant for root")},
    {"@security", QT_TRANSLATE_NOOP("Names", "Settings of security modules")},
    {"@temporary", QT_TRANSLATE_NOOP("Names", "In memory")},
});

QString meaningOf(std::span<const Meaning> table, std::string_view name)
{
    const auto row = std::ranges::find(table, name, &Meaning::name);
    return row == table.end() ? QString() : Names::tr(std::string(row->text).c_str());
}

Picks placesOf(const PickList& list, const std::vector<std::string>& names)
{
    Picks picks;
    for (const std::string& name : names)
        if (const auto place = placeOf(list, name))
            picks.set(*place);
    return picks;
}

std::vector<std::string> namesAt(const PickList& list, const Picks& picks)
{
    std::vector<std::string> names;
    for (std::size_t place = 0; place < list.items.size(); ++place)
        if (picks.test(place))
            names.push_back(list.items[place].name.toStdString());
    return names;
}

/// Entries that are not offered here are offered as well, so that a value shows whole.
void offerAll(PickList& list, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (!placeOf(list, name) && list.items.size() < Picks().size())
            offer(list, name);
}

PickList fileSystemList(const Directive& row, const Value& value, const Dialect& dialect)
{
    PickList list;
    list.canForbid = true;
    for (const std::string_view name : namesOf(row, dialect))
        if (!name.starts_with('@'))
            offer(list, name);
    if (const auto* held = std::get_if<NameSet>(&value))
        offerAll(list, held->names);
    Picks grouped;
    for (const std::string_view name : filesystems::groupNames()) {
        const auto members = filesystems::group(name, dialect.version);
        PickGroup group{QString::fromUtf8(name), meaningOf(fileSystemGroups, name),
            placesOf(list, {members.begin(), members.end()})};
        grouped |= group.members;
        list.groups.push_back(std::move(group));
    }
    // "@known" holds all the others: it stands last.
    std::ranges::stable_partition(list.groups, [](const PickGroup& group) { return group.name != u"@known"; });
    if (const Picks others = list.offered & ~grouped; others.any())
        list.groups.push_back({Names::tr("Others"), Names::tr("Names that are in no group"), others});
    return list;
}

Picked readFileSystems(const Directive&, const PickList& list, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<NameSet>(&value);
    if (held == nullptr)
        return {.isSet = false};
    return {.picks = placesOf(list, held->names), .isForbidding = !held->isAllowList};
}

Value writeFileSystems(const Directive&, const PickList& list, const Picked& picked, const Value&, const Dialect&)
{
    NameSet set{.isAllowList = !picked.isForbidding, .names = namesAt(list, picked.picks)};
    if (picked.isForbidding && set.names.empty())
        return std::monostate{};
    std::ranges::sort(set.names);
    return set;
}

PickList entryList(const Directive& row, const Value& value, const Dialect& dialect)
{
    PickList list;
    for (const std::string_view name : namesOf(row, dialect)) {
        const auto choice = std::ranges::find(row.choices, name, &ChoiceWord::word);
        const bool isNative = row.kind == ValueKind::Architectures && name == "native";
        offer(list, name,
            choice != row.choices.end() ? translated(choice->meaning)
                : isNative              ? Names::tr("The kind that this machine is")
                                        : QString());
    }
    if (const auto* held = std::get_if<EntryList>(&value))
        offerAll(list, held->entries);
    return list;
}

Picked readEntries(const Directive&, const PickList& list, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<EntryList>(&value);
    return held == nullptr ? Picked{.isSet = false} : Picked{.picks = placesOf(list, held->entries)};
}

Value writeEntries(const Directive& row, const PickList& list, const Picked& picked, const Value&, const Dialect&)
{
    EntryList entries{namesAt(list, picked.picks)};
    if (entries.entries.empty())
        return std::monostate{};
    if (row.kind == ValueKind::Architectures)
        std::ranges::sort(entries.entries);
    return entries;
}

PickList controllerList(const Directive& row, const Value& value, const Dialect& dialect)
{
    PickList list;
    for (const std::string_view name : namesOf(row, dialect))
        offer(list, name, meaningOf(controllers, name));
    if (const auto* held = std::get_if<Delegation>(&value))
        offerAll(list, held->controllers);
    return list;
}

Picked readDelegation(const Directive&, const PickList& list, const Value& value, const Dialect&)
{
    const auto* held = std::get_if<Delegation>(&value);
    return held == nullptr ? Picked{.isSet = false} : Picked{.picks = placesOf(list, held->controllers)};
}

Value writeDelegation(const Directive&, const PickList& list, const Picked& picked, const Value&, const Dialect&)
{
    return Delegation{.isOn = picked.picks.any(), .controllers = namesAt(list, picked.picks)};
}

} // namespace

constinit const PickKind fileSystems{.list = fileSystemList, .read = readFileSystems, .write = writeFileSystems};
constinit const PickKind architectures{.list = entryList, .read = readEntries, .write = writeEntries};
constinit const PickKind secureBits{.list = entryList, .read = readEntries, .write = writeEntries};
constinit const PickKind delegation{.list = controllerList, .read = readDelegation, .write = writeDelegation};

} // namespace casemate::picks
