// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/entrytext.h"

#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace casemate::entrytext {

namespace {

struct Entries {
    Q_DECLARE_TR_FUNCTIONS(Entries)
};

struct Row {
    const char* entry;
    const char* meaning;
};

constexpr auto addresses = std::to_array<Row>({
    {"any", QT_TRANSLATE_NOOP("Entries", "Every address")},
    {"localhost", QT_TRANSLATE_NOOP("Entries", "This machine itself")},
    {"link-local", QT_TRANSLATE_NOOP("Entries", "Link-local addresses")},
    {"multicast", QT_TRANSLATE_NOOP("Entries", "Groups of machines, as mDNS uses them")},
    {"10.0.0.0/8", QT_TRANSLATE_NOOP("Entries", "Private network")},
    {"172.16.0.0/12", QT_TRANSLATE_NOOP("Entries", "Private network")},
    {"192.168.0.0/16", QT_TRANSLATE_NOOP("Entries", "Private network")},
    {"fc00::/7", QT_TRANSLATE_NOOP("Entries", "Private network, IPv6")},
});

constexpr auto socketBinds = std::to_array<Row>({
    {"any", QT_TRANSLATE_NOOP("Entries", "Every port")},
    {"tcp", QT_TRANSLATE_NOOP("Entries", "Every TCP port")},
    {"udp", QT_TRANSLATE_NOOP("Entries", "Every UDP port")},
    {"tcp:1-1023", QT_TRANSLATE_NOOP("Entries", "TCP ports of system services")},
    {"tcp:80", QT_TRANSLATE_NOOP("Entries", "Web, HTTP")},
    {"tcp:443", QT_TRANSLATE_NOOP("Entries", "Web, HTTPS")},
    {"udp:53", QT_TRANSLATE_NOOP("Entries", "Names, DNS")},
});

constexpr auto devices = std::to_array<Row>({
    {"/dev/null rw", QT_TRANSLATE_NOOP("Entries", "Discards writes")},
    {"/dev/urandom r", QT_TRANSLATE_NOOP("Entries", "Random numbers")},
    {"char-pts rw", QT_TRANSLATE_NOOP("Entries", "Terminals")},
    {"char-rtc r", QT_TRANSLATE_NOOP("Entries", "Hardware clock")},
    {"char-ttyUSB rw", QT_TRANSLATE_NOOP("Entries", "Serial ports on USB")},
    {"char-drm rw", QT_TRANSLATE_NOOP("Entries", "Graphics")},
    {"char-alsa rw", QT_TRANSLATE_NOOP("Entries", "Sound")},
    {"char-input r", QT_TRANSLATE_NOOP("Entries", "Keyboards, mice and other input")},
    {"/dev/fuse rw", QT_TRANSLATE_NOOP("Entries", "File systems of programs (FUSE)")},
    {"/dev/net/tun rw", QT_TRANSLATE_NOOP("Entries", "Tunnels, VPN")},
    {"/dev/kvm rw", QT_TRANSLATE_NOOP("Entries", "Virtual machines")},
});

std::span<const Row> rowsOf(const Directive& row)
{
    switch (row.kind) {
    case ValueKind::Addresses: return addresses;
    case ValueKind::SocketBinds: return socketBinds;
    case ValueKind::Devices: return devices;
    default: return {};
    }
}

bool hasTuples(ValueKind kind)
{
    return kind == ValueKind::BindMounts || kind == ValueKind::TemporaryFolders || kind == ValueKind::Images;
}

std::string withEscapedColons(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == ':' || c == '\\')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// True if @p text is one entry that systemd takes whole.
bool isOneEntry(const Directive& row, const std::string& text, const Dialect& dialect)
{
    Value value;
    std::vector<Issue> issues;
    if (assign(row, value, text, dialect, &issues) != Effect::Applied || !issues.empty())
        return false;
    const auto* list = std::get_if<EntryList>(&value);
    return list == nullptr || list->entries.size() == 1;
}

} // namespace

PathKind pathKind(const Directive& row)
{
    switch (row.kind) {
    case ValueKind::WorkingFolder:
    case ValueKind::ColonPaths:
    case ValueKind::TemporaryFolders: return PathKind::Folder;
    case ValueKind::Path:
        return row.name == "RootDirectory" || row.name == "RootMStack" ? PathKind::Folder : PathKind::File;
    case ValueKind::Images:
    case ValueKind::FilterPaths: return PathKind::File;
    case ValueKind::Credentials: return row.name.starts_with("Load") ? PathKind::File : PathKind::None;
    case ValueKind::Paths: return row.name == "ExtensionDirectories" ? PathKind::Folder : PathKind::Both;
    case ValueKind::BindMounts: return PathKind::Both;
    default: return PathKind::None;
    }
}

QString ofPath(const Directive& row, const QString& path, const Dialect& dialect)
{
    std::string text = path.toStdString();
    for (auto at = text.find('%'); at != std::string::npos; at = text.find('%', at + 2))
        text.insert(at, 1, '%'); // no specifier
    if (row.kind == ValueKind::Credentials)
        return QString::fromStdString(text.substr(text.rfind('/') + 1) + ':' + text);
    if (text.find_first_of(" \t\n\"'\\:") == std::string::npos)
        return QString::fromStdString(text);
    std::vector<std::string> candidates{text::quoted(text), text};
    if (hasTuples(row.kind))
        candidates = {kinds::tuplePart(text), '"' + text + '"', text};
    else if (row.kind == ValueKind::ColonPaths)
        candidates = {withEscapedColons(text)};
    for (const std::string& candidate : candidates)
        if (isOneEntry(row, candidate, dialect))
            return QString::fromStdString(candidate);
    return QString::fromStdString(text);
}

QList<Usual> usual(const Directive& row)
{
    QList<Usual> list;
    for (const auto& [entry, meaning] : rowsOf(row))
        list.append({QString::fromUtf8(entry), Entries::tr(meaning)});
    return list;
}

} // namespace casemate::entrytext
