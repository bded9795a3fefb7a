// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorpanel.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"
#include "ui/editor/conflictview.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/rebasebar.h"
#include "ui/editor/scoreheader.h"
#include "ui/editor/suggestionbar.h"
#include "ui/looks/messages.h"
#include "ui/looks/placeholder.h"

#include <KMessageWidget>

#include <QVBoxLayout>

namespace casemate {

namespace {

KMessageWidget* messageWidget(const QString& name, KMessageWidget::MessageType type, QWidget* parent)
{
    auto* message = new KMessageWidget(parent);
    prepareMessage(*message, name);
    message->setMessageType(type);
    return message;
}

} // namespace

EditorPanel::EditorPanel(HardeningSession& session, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_invitation(new Placeholder(this))
{
    setObjectName(QStringLiteral("editorPanel"));
    addWidget(createInvitation());
    addWidget(createContent());
    connect(&m_session, &HardeningSession::changed, this, &EditorPanel::takeSession);
    takeSession();
}

QWidget* EditorPanel::createGoneBar(QWidget* parent)
{
    auto* bar = new GoneBar(m_session, parent);
    connect(bar, &GoneBar::opened, this, &EditorPanel::showGone);
    return bar;
}

QWidget* EditorPanel::createInvitation()
{
    auto* page = new QWidget(this);
    m_invitation->setObjectName(QStringLiteral("editorInvitation"));
    auto* column = new QVBoxLayout(page);
    column->addWidget(createGoneBar(page));
    column->addWidget(m_invitation, 1);
    return page;
}

QWidget* EditorPanel::createContent()
{
    auto* content = new QWidget(this);
    m_header = new ScoreHeader(m_session, content);
    m_obstacle = messageWidget(QStringLiteral("obstacle"), KMessageWidget::Warning, content);
    m_foreign = messageWidget(QStringLiteral("foreignLines"), KMessageWidget::Information, content);
    m_stale = messageWidget(QStringLiteral("staleFiles"), KMessageWidget::Warning, content);
    m_form = new DirectiveForm(m_session, content);
    auto* rebase = new RebaseBar(m_session, content);
    connect(rebase, &RebaseBar::changesRequested, this, &EditorPanel::changesRequested);

    auto* column = new QVBoxLayout(content);
    column->addWidget(m_header);
    column->addWidget(createGoneBar(content));
    column->addWidget(rebase);
    column->addWidget(new ConflictView(m_session, content));
    column->addWidget(new SuggestionBar(m_session, content));
    column->addWidget(m_stale);
    column->addWidget(m_obstacle);
    column->addWidget(m_foreign);
    column->addWidget(m_form, 1);
    return content;
}

void EditorPanel::show(const ServiceEntry& entry)
{
    m_header->setEntry(entry);
    const QString stale = sentences::staleness(entry);
    if (m_stale->text() != stale)
        m_stale->setText(stale);
    m_stale->setVisible(!stale.isEmpty());
    takeSession();
}

void EditorPanel::showGone()
{
    show({.name = m_session.name().text(),
        .stack = m_session.before().stack,
        .description = {},
        .exposure = {},
        .loadError = {},
        .readError = {}});
}

void EditorPanel::explain(const ServiceEntry& entry)
{
    m_invitation->say(
        sentences::error(*entry.readError), sentences::advice(*entry.readError), QStringLiteral("dialog-error"));
}

void EditorPanel::takeSession()
{
    setCurrentIndex(m_session.isOpen() ? 1 : 0);
    if (!m_session.isOpen()) {
        m_invitation->say(
            tr("Choose a service"), tr("Edit how a service is sandboxed."), QStringLiteral("org.casemate.Casemate"));
        return;
    }
    const Situation& now = m_session.now();
    const QString obstacle = now.loadError
        ? tr("systemd would not load this service. %1").arg(sentences::loadError(*now.loadError, now.stack))
        : QString();
    if (m_obstacle->text() != obstacle)
        m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    const auto foreign = foreignLines(m_session.draft());
    QStringList names;
    for (const std::string& line : foreign)
        names.append(visibleText(line));
    const QString kept = tr("%n line(s) of the draft that this form does not show are kept as they are: %1", nullptr,
        static_cast<int>(foreign.size()))
                             .arg(names.join(QStringLiteral(", ")));
    if (m_foreign->text() != kept)
        m_foreign->setText(kept);
    m_foreign->setVisible(!foreign.empty());
}

} // namespace casemate
