// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rebasebar.h"

#include "models/session/visibletext.h"
#include "ui/looks/messages.h"

#include <QAction>

#include <algorithm>

namespace casemate {

namespace {

/// "ReadWritePaths=, BindPaths=".
QString namesOf(const std::vector<Shift>& shifts)
{
    QStringList names;
    for (const Shift& shift : shifts)
        names.append(QString::fromUtf8(directive(shift.directive).name) + u'=');
    return names.join(QStringLiteral(", "));
}

QString sentence(const Rebasing& rebasing, int conflicts)
{
    using State = Rebasing::State;
    switch (rebasing.state) {
    case State::Carried:
        return RebaseBar::tr("Someone else changed override.conf. Your %n change(s) were put on top of it.", nullptr,
            static_cast<int>(rebasing.ours));
    case State::Undecided:
        return RebaseBar::tr("Someone else changed override.conf, and in %n place(s) what you changed too. The draft "
                             "keeps yours until you choose.",
            nullptr, conflicts);
    case State::Behind:
        return RebaseBar::tr("This draft is older than the override.conf on disk and would undo what someone else "
                             "changed there.");
    case State::Shifted: break;
    }
    return {};
}

} // namespace

RebaseBar::RebaseBar(HardeningSession& session, QWidget* parent)
    : KMessageWidget(parent)
    , m_session(session)
    , m_show(new QAction(tr("Show &changes"), this))
    , m_catchUp(new QAction(tr("&Bring it up to date"), this))
{
    prepareMessage(*this, QStringLiteral("rebaseBar"));
    m_show->setObjectName(QStringLiteral("showRebased"));
    m_catchUp->setObjectName(QStringLiteral("catchUp"));
    addAction(m_show);
    connect(m_show, &QAction::triggered, this, &RebaseBar::changesRequested);
    connect(m_catchUp, &QAction::triggered, &m_session, &HardeningSession::catchUp);
    connect(this, &KMessageWidget::hideAnimationFinished, this, [this] {
        if (m_session.isOpen())
            m_session.dismissRebased();
    });
    connect(&m_session, &HardeningSession::changed, this, &RebaseBar::takeSession);
    takeSession();
}

void RebaseBar::takeSession()
{
    using State = Rebasing::State;
    const auto rebasing = m_session.isOpen() ? m_session.rebased() : std::nullopt;
    if (!rebasing) {
        hide();
        return;
    }
    QString text = sentence(*rebasing, static_cast<int>(m_session.conflicts().size()));
    if (!rebasing->shifts.empty()) {
        const QString moved =
            tr("Another file of this service changed: with it, your lines come to something else for %1.")
                .arg(namesOf(rebasing->shifts));
        text = text.isEmpty() ? moved : text + u' ' + moved;
    }
    const bool isOpenQuestion = rebasing->state == State::Undecided || rebasing->state == State::Behind;
    setMessageType(isOpenQuestion ? Warning : Information);
    setCloseButtonVisible(!isOpenQuestion);
    if (this->text() != text)
        setText(text);
    const bool isBehind = rebasing->state == State::Behind;
    if (isBehind && !actions().contains(m_catchUp))
        addAction(m_catchUp);
    else if (!isBehind)
        removeAction(m_catchUp);
    show();
}

GoneBar::GoneBar(HardeningSession& session, QWidget* parent)
    : KMessageWidget(parent)
    , m_session(session)
    , m_open(new QAction(tr("&Open the draft"), this))
{
    prepareMessage(*this, QStringLiteral("goneBar"));
    setMessageType(Warning);
    m_open->setObjectName(QStringLiteral("openGone"));
    connect(m_open, &QAction::triggered, this, &GoneBar::openNext);
    connect(&m_session, &HardeningSession::changed, this, &GoneBar::takeSession);
    takeSession();
}

std::vector<std::string> GoneBar::others() const
{
    std::vector<std::string> names = m_session.gone();
    if (m_session.isOpen())
        std::erase(names, m_session.name().text());
    return names;
}

void GoneBar::takeSession()
{
    const std::vector<std::string> gone = m_session.gone();
    const std::vector<std::string> closed = others();
    QStringList names;
    for (const std::string& name : gone)
        names.append(visibleText(name));
    //: %1 names of services
    const QString sentence =
        tr("%n service(s) are no longer on this host: %1. What you drafted is kept until Casemate is closed.", nullptr,
            static_cast<int>(gone.size()))
            .arg(names.join(QStringLiteral(", ")));
    if (text() != sentence)
        setText(sentence);
    if (!closed.empty() && !actions().contains(m_open))
        addAction(m_open);
    else if (closed.empty())
        removeAction(m_open);
    setVisible(!gone.empty());
}

void GoneBar::openNext()
{
    const std::vector<std::string> names = others();
    if (names.empty())
        return;
    m_session.openGone(names.front());
    Q_EMIT opened();
}

} // namespace casemate
