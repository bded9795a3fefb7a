// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/scoreheader.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"
#include "ui/looks/scorelabel.h"
#include "ui/looks/scorescale.h"
#include "ui/looks/wrappedlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace casemate {

namespace {

QLabel* textLabel(const QString& name, QWidget* parent)
{
    auto* label = new WrappedLabel(name, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

std::optional<Predicate> predicateOf(const std::optional<Exposure>& exposure)
{
    return exposure ? std::optional(exposure->predicate()) : std::nullopt;
}

} // namespace

ScoreHeader::ScoreHeader(HardeningSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(textLabel(QStringLiteral("editorName"), this))
    , m_description(textLabel(QStringLiteral("editorDescription"), this))
    , m_facts(textLabel(QStringLiteral("editorFacts"), this))
    , m_before(new ScoreLabel(this))
    , m_arrow(new QLabel(QStringLiteral("→"), this))
    , m_now(new ScoreLabel(this))
    , m_delta(textLabel(QStringLiteral("scoreDelta"), this))
    , m_scale(new ScoreScale(this))
{
    setObjectName(QStringLiteral("scoreHeader"));
    m_before->setObjectName(QStringLiteral("scoreBefore"));
    m_now->setObjectName(QStringLiteral("scoreNow"));
    m_scale->setObjectName(QStringLiteral("scoreScale"));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_name->setFont(large);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_delta->setWordWrap(false);
    m_delta->setMinimumWidth(0);
    QFont bold = m_delta->font();
    bold.setBold(true);
    m_delta->setFont(bold);

    auto* scores = new QHBoxLayout;
    scores->setSpacing(fontMetrics().horizontalAdvance(u' ') * 2);
    scores->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_before, m_arrow, m_now, m_delta})
        scores->addWidget(widget);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_name, 0, 0);
    grid->addLayout(scores, 0, 1);
    grid->addWidget(m_description, 1, 0);
    grid->addWidget(m_facts, 2, 0);
    grid->addWidget(m_scale, 1, 1, 2, 1, Qt::AlignRight | Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    connect(&m_session, &HardeningSession::changed, this, [this] {
        if (m_session.isOpen())
            showScores();
    });
}

void ScoreHeader::setEntry(const ServiceEntry& entry)
{
    m_name->setText(visibleText(entry.name));
    m_description->setText(visibleText(entry.description));
    m_description->setVisible(!entry.description.empty());
    showFacts(entry);
}

void ScoreHeader::showFacts(const ServiceEntry& entry)
{
    const Situation& found = m_session.before();
    const Dialect& dialect = m_session.rules().dialect;
    const auto text = [&](DirectiveId id) {
        return visibleText(display(directive(id), found.unit.value(id), dialect));
    };
    const QString command = text("ExecStart"_directive).section(u' ', 0, 0);
    QString user = text("User"_directive);
    if (text("DynamicUser"_directive) == u"yes")
        user = tr("a user of its own");
    else if (user.isEmpty())
        user = dialect.scope == Scope::System ? QStringLiteral("root") : tr("the user");
    QStringList facts;
    if (const QString state = sentences::stateInFull(entry); !state.isEmpty())
        facts << state;
    if (!command.isEmpty())
        //: A program and whom it runs as: "/usr/sbin/nginx as root"
        facts << tr("%1 as %2").arg(command, user);
    if (found.stack.fragment)
        facts << visibleText(found.stack.fragment->path);
    if (!found.stack.dropIns.empty())
        facts << tr("%n drop-in(s)", nullptr, static_cast<int>(found.stack.dropIns.size()));
    if (entry.live && !entry.live->fileState.empty())
        facts << visibleText(entry.live->fileState);
    if (m_session.name().isTemplate())
        facts << tr("a template, rated as an instance; the draft is for all instances");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void ScoreHeader::showScores()
{
    const auto& before = m_session.before();
    const auto& now = m_session.now();
    m_before->setScore(sentences::score(before.exposure), predicateOf(before.exposure));
    m_now->setScore(sentences::score(now.exposure), predicateOf(now.exposure));
    m_scale->setScores(before.exposure, now.exposure);
    const bool isMoved = m_session.isChanged();
    m_before->setVisible(isMoved);
    m_arrow->setVisible(isMoved);
    m_delta->setVisible(isMoved && before.exposure && now.exposure);
    m_before->setAccessibleName(tr("Score as found: %1").arg(m_before->text()));
    m_now->setAccessibleName(
        isMoved ? tr("Score with the draft: %1").arg(m_now->text()) : tr("Score: %1").arg(m_now->text()));
    if (before.exposure && now.exposure)
        m_delta->setText(sentences::delta(*before.exposure, *now.exposure));
}

} // namespace casemate
