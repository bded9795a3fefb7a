// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sentences.h"
#include "models/session/visibletext.h"

#include <QCoreApplication>

#include <utility>

namespace casemate::sentences {

namespace {

struct Issues {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

constexpr std::size_t mostWords = 12;

/// The words themselves where they are few, nothing otherwise.
QString fewWords(const Directive& row, const Dialect& dialect)
{
    const auto words = allowedWords(row, dialect);
    if (words.empty() || words.size() > mostWords)
        return {};
    QStringList list;
    for (const std::string_view word : words)
        list.append(QString::fromUtf8(word));
    if (list.size() == 1)
        return list.constFirst();
    const QString last = list.takeLast();
    //: Words to choose from: "no, full" and "strict"
    return Issues::tr("%1 or %2").arg(list.join(QStringLiteral(", ")), last);
}

QString numbers(const Directive& row)
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    if (row.least == least || row.most == most)
        return Issues::tr("a number");
    return Issues::tr("a number from %1 to %2").arg(row.least).arg(row.most);
}

} // namespace

QString allowed(const Directive& row, const Dialect& dialect)
{
    if (const QString words = fewWords(row, dialect); !words.isEmpty())
        return words;
    switch (row.kind) {
    case ValueKind::Boolean:
    case ValueKind::Tristate: return Issues::tr("yes or no");
    case ValueKind::Words:
    case ValueKind::SecureBits:
    case ValueKind::Text:
    case ValueKind::Texts: return Issues::tr("text");
    case ValueKind::Mode: return Issues::tr("an octal mode such as 0077");
    case ValueKind::Size: return Issues::tr("a size such as 512M, a share such as 20%, or infinity");
    case ValueKind::Count: return Issues::tr("a number, a share such as 20%, or infinity");
    case ValueKind::Percent: return Issues::tr("a share such as 20%");
    case ValueKind::Number: return numbers(row);
    case ValueKind::Weight: return Issues::tr("a weight from %1 to %2").arg(row.least).arg(row.most);
    case ValueKind::Quota: return Issues::tr("a size such as 1G, a share such as 20%, or off");
    case ValueKind::TimeSpan: return Issues::tr("a time such as 5min 20s, or infinity");
    case ValueKind::Limit:
        return Issues::tr("a limit such as 1024, a soft and a hard one such as 1024:4096, or infinity");
    case ValueKind::User:
    case ValueKind::Users: return Issues::tr("a name or a number");
    case ValueKind::Label: return Issues::tr("a label, with - before it if it may be missing");
    case ValueKind::Hostname: return Issues::tr("yes, no or private, since systemd 258 with a name after a colon");
    case ValueKind::BusName: return Issues::tr("a D-Bus name such as org.example.App");
    case ValueKind::Interface:
    case ValueKind::Interfaces: return Issues::tr("names of network interfaces such as eth0");
    case ValueKind::ImagePolicy: return Issues::tr("an image policy such as root=verity");
    case ValueKind::Path:
    case ValueKind::FilterPaths: return Issues::tr("a path that begins with /");
    case ValueKind::WorkingFolder: return Issues::tr("a path that begins with /, or ~ for the home folder");
    case ValueKind::Command: return Issues::tr("a command with its full path");
    case ValueKind::Errno: return Issues::tr("the name of an error such as EPERM, or kill");
    case ValueKind::Paths:
    case ValueKind::ColonPaths: return Issues::tr("paths that begin with /, with - before one that may be missing");
    case ValueKind::BindMounts:
        return Issues::tr("a path, or two with a colon between: the host's, then the service's");
    case ValueKind::TemporaryFolders: return Issues::tr("a path, with mount options after a colon");
    case ValueKind::ServiceFolders: return Issues::tr("names of folders without / in front");
    case ValueKind::Devices:
        return Issues::tr("a device such as /dev/null or char-rtc, then r, w and m for read, write and make");
    case ValueKind::SocketBinds: return Issues::tr("ports such as tcp:443, ipv4:udp:5000-5010, or any");
    case ValueKind::Architectures: return Issues::tr("architectures such as native or x86-64");
    case ValueKind::Credentials: return Issues::tr("a credential's name, then a colon and where it comes from");
    case ValueKind::Images: return Issues::tr("a path to an image, then a colon and where to mount it");
    case ValueKind::BpfPrograms: return Issues::tr("a kind of program, a colon and its path below /sys/fs/bpf");
    case ValueKind::ExitStatuses: return Issues::tr("exit codes from 0 to 255 or names of signals");
    case ValueKind::Capabilities:
        return Issues::tr("capabilities such as CAP_NET_BIND_SERVICE, with ~ in front for all but these");
    case ValueKind::Syscalls:
        return Issues::tr("system calls and groups such as @system-service, with ~ in front to forbid");
    case ValueKind::Families:
        return Issues::tr("address families such as AF_INET AF_UNIX, with ~ in front to forbid, or none");
    case ValueKind::Namespaces:
        return Issues::tr("yes, no, or kinds of namespaces such as user net, with ~ in front to forbid");
    case ValueKind::FileSystems:
        return Issues::tr("file systems and groups such as ext4 @basic-api, with ~ in front to forbid");
    case ValueKind::Addresses:
        return Issues::tr("addresses such as 10.0.0.0/8, or any, localhost, link-local, multicast");
    case ValueKind::Delegation: return Issues::tr("yes, no, or control group controllers such as cpu memory");
    }
    std::unreachable();
}

QString issue(const Directive& row, const QString& line, const Issue& issue, const Dialect& dialect)
{
    const QString word = issue.word.empty() ? line : visibleText(issue.word);
    if (!issue.suggestion.empty())
        return Issues::tr("“%1” is not known. Did you mean %2?").arg(word, visibleText(issue.suggestion));
    const QString choice = allowed(row, dialect);
    switch (issue.kind) {
    case IssueKind::UnknownWord: return Issues::tr("“%1” is not known. Allowed: %2.").arg(word, choice);
    case IssueKind::BadSyntax: return Issues::tr("“%1” cannot be read. Allowed: %2.").arg(word, choice);
    case IssueKind::Empty: return Issues::tr("It cannot be empty. Allowed: %1.").arg(choice);
    case IssueKind::NotInVersion:
        return Issues::tr("systemd %1 does not know “%2” yet, or no longer.")
            .arg(QString::number(dialect.version.number), word);
    case IssueKind::EverythingGone:
        return Issues::tr("No word of “%1” is known: systemd would take it for an empty list.").arg(line);
    case IssueKind::NoEffect: return Issues::tr("“%1” changes nothing here.").arg(word);
    }
    std::unreachable();
}

} // namespace casemate::sentences
