// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoverybar.h"

#include "ui/looks/messages.h"

#include <QAccessible>
#include <QAction>
#include <QLocale>
#include <QToolButton>

namespace casemate {

namespace {

constexpr qsizetype longestLine = 90;

/// "10:42" where that was today, else with the day.
QString timeText(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

/// Buttons of a message are made by it, and named by it after their texts alone.
void nameButton(QWidget& bar, QAction* action, const QString& name)
{
    for (QToolButton* button : bar.findChildren<QToolButton*>())
        if (button->defaultAction() == action) {
            button->setObjectName(action->objectName() + QStringLiteral("Button"));
            button->setAccessibleName(name);
        }
}

} // namespace

RecoveryBar::RecoveryBar(DraftSaver& saver, QWidget* parent)
    : KMessageWidget(parent)
    , m_saver(saver)
    , m_open(new QAction(QIcon::fromTheme(QStringLiteral("document-open")), tr("&Open"), this))
    , m_discard(new QAction(QIcon::fromTheme(QStringLiteral("edit-delete")), tr("&Discard"), this))
{
    prepareMessage(*this, QStringLiteral("recoveryBar"));
    setMessageType(Warning);
    m_open->setObjectName(QStringLiteral("openRecovered"));
    m_discard->setObjectName(QStringLiteral("discardRecovered"));
    addAction(m_open);
    addAction(m_discard);
    connect(m_open, &QAction::triggered, this, &RecoveryBar::openRequested);
    connect(m_discard, &QAction::triggered, this, &RecoveryBar::discard);
    connect(&m_saver, &DraftSaver::waitingChanged, this, [this] {
        if (isVisible() || m_saver.waiting().empty())
            offer();
    });
}

void RecoveryBar::offer()
{
    const auto waiting = m_saver.waiting();
    if (!waiting.empty())
        say(waiting.front(), waiting.size() - 1);
    setVisible(!waiting.empty());
}

void RecoveryBar::say(const SavedDraft& draft, std::size_t others)
{
    const QString unit = QString::fromStdString(draft.unit);
    //: %1 a service, %2 a time
    QString sentence = tr("Unsaved draft of %1 from %2.").arg(unit, timeText(draft.time));
    if (others > 0)
        sentence += u' ' + tr("%n more draft(s) wait(s).", nullptr, static_cast<int>(others));
    // A wrapped message has its buttons on a line of their own, which a short one needs not.
    setWordWrap(sentence.size() > longestLine);
    if (text() != sentence)
        setText(sentence);
    nameButton(*this, m_open, tr("Open the unsaved draft of %1").arg(unit));
    nameButton(*this, m_discard, tr("Discard the unsaved draft of %1").arg(unit));
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void RecoveryBar::discard()
{
    if (!m_saver.waiting().empty())
        m_saver.forget(0);
}

} // namespace casemate
