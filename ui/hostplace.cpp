// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hostplace.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// Where an older host's tree is seen from inside the root folder that Casemate runs in.
constexpr std::string_view hostFolder = "/run/host";

} // namespace

QString HostPlace::where() const
{
    const QString path = visibleText(root);
    if (isSample)
        return tr("on the sample host");
    if (root == "/")
        return tr("on this machine");
    return root == hostFolder ? tr("on this machine (%1)").arg(path) : tr("in %1").arg(path);
}

QString HostPlace::summary(const ServiceList& list) const
{
    std::array<int, 7> counts{};
    int unscored = 0;
    for (const ServiceEntry& entry : list.entries)
        ++(entry.exposure ? counts[static_cast<std::size_t>(entry.exposure->predicate())] : unscored);
    QStringList parts;
    for (std::size_t i = counts.size(); i-- > 0;)
        if (counts[i] > 0)
            //: A part of a list: "84 unsafe"
            parts.append(tr("%1 %2").arg(counts[i]).arg(sentences::rating(static_cast<Predicate>(i))));
    if (unscored > 0)
        parts.append(tr("%n do(es) not load", nullptr, unscored));
    const QString services = tr("%n service(s)", nullptr, static_cast<int>(list.entries.size()));
    if (parts.isEmpty())
        return tr("%1 %2").arg(services, where());
    //: "122 services", "on this machine", "84 unsafe, 30 exposed"
    return tr("%1 %2: %3").arg(services, where(), parts.join(QStringLiteral(", ")));
}

QString HostPlace::rules(const ServiceList& list)
{
    const SystemdVersion version = list.rules.version;
    if (!list.isVersionKnown)
        return tr("Scored from the files as systemd %1 would; the host's version is unknown").arg(version.number);
    if (list.rules.mode == ScoringMode::Online)
        return version.isExact() ? tr("Scored like systemd-analyze %1 (online)").arg(version.number)
                                 : tr("Scored approximately like systemd-analyze %1 (online)").arg(version.number);
    if (!version.isExact())
        return tr("Scored from the files, approximately as systemd %1 does").arg(version.number);
    return tr("Scored from the files as systemd %1 does").arg(version.number);
}

} // namespace casemate
