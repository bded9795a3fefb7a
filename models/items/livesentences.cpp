// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sentences.h"
#include "models/session/visibletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace casemate::sentences {

namespace {

struct LiveSentences {
    Q_DECLARE_TR_FUNCTIONS(LiveSentences)
};

/// systemd's own word; it is what the journal and systemctl say, so it stays as it is.
QString ownWord(ActiveState state)
{
    switch (state) {
    case ActiveState::Inactive: return QStringLiteral("inactive");
    case ActiveState::Active: return QStringLiteral("active");
    case ActiveState::Reloading: return QStringLiteral("reloading");
    case ActiveState::Refreshing: return QStringLiteral("refreshing");
    case ActiveState::Activating: return QStringLiteral("activating");
    case ActiveState::Deactivating: return QStringLiteral("deactivating");
    case ActiveState::Maintenance: return QStringLiteral("maintenance");
    case ActiveState::Failed: return QStringLiteral("failed");
    }
    return {};
}

/// Today's times without the day.
QString timeText(std::chrono::sys_time<std::chrono::microseconds> time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds);
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

} // namespace

QString state(const ServiceEntry& entry)
{
    if (!entry.live)
        return {};
    switch (entry.live->active) {
    case ActiveState::Inactive:
    case ActiveState::Maintenance: return {};
    case ActiveState::Active:
        return entry.live->detail == "running" ? LiveSentences::tr("running") : LiveSentences::tr("active");
    case ActiveState::Reloading:
    case ActiveState::Refreshing: return LiveSentences::tr("reloading");
    case ActiveState::Activating: return LiveSentences::tr("starting");
    case ActiveState::Deactivating: return LiveSentences::tr("stopping");
    case ActiveState::Failed: return LiveSentences::tr("failed");
    }
    return {};
}

QString stateInFull(const ServiceEntry& entry)
{
    if (!entry.live)
        return {};
    const QString words = QStringLiteral("%1 (%2)").arg(ownWord(entry.live->active), visibleText(entry.live->detail));
    //: "active (running)", then a time or a date and a time
    return entry.live->since ? LiveSentences::tr("%1 since %2").arg(words, timeText(*entry.live->since)) : words;
}

QString staleness(const ServiceEntry& entry)
{
    if (!entry.isStale())
        return {};
    if (entry.unloaded.empty())
        return LiveSentences::tr("Files of this service changed after systemd loaded them. “systemctl daemon-reload” "
                                 "loads them.");
    QStringList names;
    for (const DirectiveId id : entry.unloaded)
        names.append(QString::fromUtf8(directive(id).name) + u'=');
    return LiveSentences::tr(
        "What systemd has loaded (%1) differs from the files in %2. “systemctl daemon-reload” loads "
        "the files.")
        .arg(score(entry), names.join(QStringLiteral(", ")));
}

} // namespace casemate::sentences
