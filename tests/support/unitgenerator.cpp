// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unitgenerator.h"

#include <algorithm>

namespace casemate::tests {

namespace {

using Pool = std::vector<std::string>;

const Pool paths{"/var/lib/app", "/srv", "/etc/app.conf", "-/run/app", "/", "/usr/share/app//x", "-+/var/log", "+/opt",
    "/var/lib/%p", "\"/srv/with blank\"", "/dev/shm", "/proc/sys"};
const Pool addresses{"any", "localhost", "link-local", "multicast", "10.0.0.0/8", "127.0.0.1", "127.0.0.0/8", "::1",
    "::1/128", "fe80::/64", "0.0.0.0/0", "::/0", "192.0.2.17/24", "127.3.0.0/16", "2001:db8::/32"};
const Pool devices{
    "/dev/null rw", "/dev/sda r", "char-rtc r", "block-loop rwm", "char-pts", "/dev/fuse rwm", "char-* rw"};
const Pool users{"www-data", "nobody", "root", "0", "1000", "app", "%p", "%i", "_apt", "65534", "app-user"};
const Pool commands{"/bin/true", "-/bin/false", "/usr/bin/app --config /etc/app.conf", "@/bin/sh sh -c 'exit 0'",
    "+/bin/true", "!/bin/true", "app", "/bin/sh -c \"echo a; echo b\"", ":/bin/echo $HOME", "/bin/true ; /bin/true"};
const Pool filesystems{"ext4", "tmpfs", "@basic-api", "proc", "@network"};
const Pool spans{"5", "5min 20s", "infinity", "0", "1h", "500ms", "1w"};
const Pool binds{"/srv", "/srv:/mnt", "/a:/b:rbind", "-/c:/d:norbind", "/e:/f /g"};
const Pool folders{"app", "app/data", "app:link", "a b", "app:link:ro"};
const Pool socketBinds{"any", "tcp:80", "ipv4:udp:1000-2000", "8080", "ipv6:tcp"};
const Pool errors{"EPERM", "EACCES", "38", "kill", "ENOSYS"};
const Pool credentials{"id:/etc/key", "id", "other:/run/key"};
const Pool texts{"some text", "-profile", "word", "%n", "a b c"};
const Pool odd{"yes no", "\"yes\"", "YES", " maybe", "strict,full", "0x12", "-1", "~", "~~CAP_KILL", "CAP_",
    "none none", "@", "@nothing", "%", "%%", "%q9", "\\x41", "'", "\"open", "\xc3\xa4", "1.5", "999999999999999999999",
    "/../..", "true", "t", "On", "n", "Off", "infinity", "100%", "kill:EPERM", "read:EPERM", "~read:EPERM",
    "~read:999999", "private", "disconnected", "identity", "all", "none", "self", "private:name", "char-"};

/// The free-form values of a kind; empty where allowedWords() gives them.
const Pool& pool(ValueKind kind)
{
    static const Pool modes{"0022", "077", "0027", "007", "0", "0777", "22", "00027"};
    static const Pool sizes{"1G", "512M", "10%", "infinity", "4096"};
    static const Pool counts{"100", "infinity", "50%", "1"};
    static const Pool percents{"20%", "150%"};
    static const Pool numbers{"0", "10", "-5"};
    static const Pool limits{"1024", "1024:4096", "infinity", "64K"};
    static const Pool secureBits{"noroot", "keep-caps", "no-setuid-fixup"};
    static const Pool none;
    switch (kind) {
    case ValueKind::Mode: return modes;
    case ValueKind::Size: return sizes;
    case ValueKind::Count: return counts;
    case ValueKind::Percent: return percents;
    case ValueKind::Number: return numbers;
    case ValueKind::TimeSpan: return spans;
    case ValueKind::Limit: return limits;
    case ValueKind::User:
    case ValueKind::Users: return users;
    case ValueKind::Path:
    case ValueKind::WorkingFolder:
    case ValueKind::TemporaryFolders:
    case ValueKind::Paths: return paths;
    case ValueKind::Command: return commands;
    case ValueKind::Errno: return errors;
    case ValueKind::BindMounts: return binds;
    case ValueKind::ServiceFolders: return folders;
    case ValueKind::Devices: return devices;
    case ValueKind::SocketBinds: return socketBinds;
    case ValueKind::Credentials: return credentials;
    case ValueKind::FileSystems: return filesystems;
    case ValueKind::Addresses: return addresses;
    case ValueKind::SecureBits: return secureBits;
    case ValueKind::Text:
    case ValueKind::Texts:
    case ValueKind::Interfaces: return texts;
    default: return none;
    }
}

Pool poolOf(const Directive& row, const Dialect& dialect)
{
    if (const Pool& own = pool(row.kind); !own.empty())
        return own;
    Pool words;
    for (const std::string_view word : allowedWords(row, dialect))
        words.emplace_back(word);
    return words;
}

bool canInvert(ValueKind kind)
{
    return kind == ValueKind::Capabilities || kind == ValueKind::Syscalls || kind == ValueKind::Families
        || kind == ValueKind::Namespaces || kind == ValueKind::FileSystems || kind == ValueKind::Interfaces;
}

} // namespace

UnitGenerator::UnitGenerator(std::uint64_t seed, const Dialect& dialect)
    : m_random(seed)
    , m_dialect(dialect)
{
}

std::size_t UnitGenerator::below(std::size_t bound)
{
    // Not std::uniform_int_distribution: its results differ between standard libraries, and a seed must mean the same.
    return static_cast<std::size_t>(m_random() % bound);
}

std::string UnitGenerator::words(const Pool& source, std::size_t most)
{
    std::string text;
    for (std::size_t i = 0, count = 1 + below(most); i < count; ++i)
        text += (i == 0 ? "" : chance(10) ? "  " : " ") + pick(source);
    return text;
}

std::string UnitGenerator::listValue(const Directive& row)
{
    const Pool source = poolOf(row, m_dialect);
    std::string text = source.empty() ? std::string("yes") : words(source, 4);
    if (row.kind == ValueKind::Syscalls && chance(40))
        text = pick({"@system-service", "@privileged", "@resources", "@clock @debug", "@basic-io", "@mount",
            "~@privileged @resources", "chown", "@swap:ENOSYS", "@obsolete read"});
    if (canInvert(row.kind) && chance(40) && !text.starts_with('~'))
        text.insert(0, chance(5) ? "~ " : "~");
    return text;
}

std::string UnitGenerator::validValue(const Directive& row)
{
    if (isList(row.kind) && row.kind != ValueKind::Command && row.kind != ValueKind::Devices)
        return listValue(row);
    const Pool source = poolOf(row, m_dialect);
    return source.empty() ? std::string(chance(60) ? "yes" : "no") : pick(source);
}

std::string UnitGenerator::value(const Directive& row)
{
    if (chance(6))
        return {};
    if (chance(9))
        return pick(odd);
    std::string text = validValue(row);
    return chance(8) ? damaged(std::move(text)) : text;
}

std::string UnitGenerator::damaged(std::string text)
{
    if (text.empty())
        return text;
    const std::size_t at = below(text.size());
    switch (below(5)) {
    case 0: text.erase(at, 1); break;
    case 1: text.insert(at, 1, text[at]); break;
    case 2:
        std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        break;
    case 3: text += " bogus"; break;
    default: text.insert(0, "bogus "); break;
    }
    return text;
}

DirectiveId UnitGenerator::anyDirective(Section section)
{
    while (true) {
        const DirectiveId id{static_cast<std::uint8_t>(below(directives.size()))};
        const Directive& row = directive(id);
        const bool isRare = !row.strongest && row.kind != ValueKind::Capabilities;
        if (row.section == section && (!isRare || chance(35)))
            return id;
    }
}

std::string UnitGenerator::assignment(const Directive& row)
{
    const std::string name(!row.alias.empty() && chance(20) ? row.alias : row.name);
    std::string text = value(row);
    if (const auto blank = text.find(' '); blank != std::string::npos && chance(25))
        text.replace(blank, 1, chance(30) ? " \\\n# in between\n  " : chance(20) ? "\\\n;\n" : " \\\n    ");
    const std::string equals = chance(5) ? " = " : "=";
    return (chance(3) ? "  " : "") + name + equals + text + (chance(3) ? "  " : "") + (chance(3) ? "\r\n" : "\n");
}

std::string UnitGenerator::fileText(bool isFragment)
{
    std::string text;
    if (isFragment && chance(70))
        text +=
            "[Unit]\nDescription=Generated\n" + (chance(10) ? std::string("DefaultDependencies=no\n") : std::string());
    text += chance(5) ? "# nothing before\n\n[Service]\n" : "[Service]\n";
    if (isFragment && !chance(2))
        text += chance(90) ? "ExecStart=/bin/true\n" : "ExecStart=" + pick(commands) + "\n";
    for (std::size_t i = 0, count = below(isFragment ? 14 : 7); i < count; ++i) {
        const Directive& row = directive(anyDirective(Section::Service));
        if (row.group == Group::Service && !chance(12))
            continue;
        text += assignment(row);
        if (isList(row.kind) && chance(35))
            text += assignment(row);
        if (chance(4))
            text += pick({"# a comment\n", "; another\\\n", "\n", "NoSuchKey=yes\n", "X-Own=1\n", "[Service]\n",
                "[Unit]\nDefaultDependencies=no\n[Service]\n"});
    }
    if (chance(3) && !text.empty())
        text.pop_back();
    return text;
}

GeneratedUnit UnitGenerator::unit(const std::string& name)
{
    GeneratedUnit unit{.name = name, .files = {}};
    unit.files[name] = fileText(true);
    for (std::size_t i = 0, count = chance(60) ? below(4) : 0; i < count; ++i)
        unit.files[name + ".d/" + pick({"10-a.conf", "50-b.conf", "override.conf", "zz.conf", "ignored.txt"})] =
            fileText(false);
    return unit;
}

} // namespace casemate::tests
