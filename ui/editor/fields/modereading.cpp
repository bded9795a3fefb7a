// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/readings.h"

#include <QCoreApplication>

#include <charconv>

namespace casemate::readings {

namespace {

struct Modes {
    Q_DECLARE_TR_FUNCTIONS(Modes)
};

/// What the three bits of a file let one do.
QString onFile(unsigned bits)
{
    switch (bits & 6U) {
    case 6: return Modes::tr("read and write");
    case 4: return Modes::tr("read");
    case 2: return Modes::tr("write");
    default: return Modes::tr("nothing");
    }
}

/// What the three bits of a folder let one do: without the bit to enter, little is left.
QString onFolder(unsigned bits)
{
    switch (bits) {
    case 7: return Modes::tr("everything");
    case 5: return Modes::tr("list and enter");
    case 3: return Modes::tr("enter and change, not list");
    case 1: return Modes::tr("enter, not list");
    case 4:
    case 6: return Modes::tr("see names only");
    default: return Modes::tr("nothing");
    }
}

QString ofMask(unsigned mask)
{
    const QString owner = onFile(~mask >> 6 & 7U);
    const QString group = onFile(~mask >> 3 & 7U);
    const QString others = onFile(~mask & 7U);
    if ((mask & 0600U) != 0)
        return Modes::tr("New files – owner: %1, group: %2, others: %3").arg(owner, group, others);
    if (group == others)
        return Modes::tr("New files – group and others: %1").arg(group);
    return Modes::tr("New files – group: %1, others: %2").arg(group, others);
}

QString ofFolder(unsigned mode)
{
    const QString owner = onFolder(mode >> 6 & 7U);
    const QString group = onFolder(mode >> 3 & 7U);
    const QString others = onFolder(mode & 7U);
    QString text = group == others ? Modes::tr("Group and others: %1").arg(group)
                                   : Modes::tr("Group: %1, others: %2").arg(group, others);
    if ((mode & 0700U) != 0700)
        text = Modes::tr("Owner: %1, group: %2, others: %3").arg(owner, group, others);
    if ((mode & 02000U) != 0)
        text = Modes::tr("%1; new files get the folder’s group").arg(text);
    if ((mode & 01000U) != 0)
        text = Modes::tr("%1; only owners delete").arg(text);
    return text;
}

} // namespace

QString ofMode(const Directive& row, std::string_view octal)
{
    unsigned bits = 0;
    const auto [end, error] = std::from_chars(octal.data(), octal.data() + octal.size(), bits, 8);
    if (octal.empty() || error != std::errc() || end != octal.data() + octal.size())
        return {};
    return row.name == "UMask" ? ofMask(bits) : ofFolder(bits);
}

} // namespace casemate::readings
