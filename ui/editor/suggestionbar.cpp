// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/suggestionbar.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"
#include "ui/editor/suggestiondialog.h"
#include "ui/looks/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace casemate {

SuggestionBar::SuggestionBar(HardeningSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new WrappedLabel(QStringLiteral("nextStep"), this))
    , m_limits(new WrappedLabel(QStringLiteral("evidenceLimits"), this))
    , m_next(new QPushButton(tr("&Take this step"), this))
    , m_all(new QPushButton(tr("&Harden what is safe…"), this))
{
    setObjectName(QStringLiteral("suggestionBar"));
    m_next->setObjectName(QStringLiteral("takeNextStep"));
    m_next->setToolTip(tr("Sets this one in the draft. It can be undone."));
    m_all->setObjectName(QStringLiteral("hardenAll"));
    m_all->setToolTip(tr("Shows every change that no rule objects to, before any of them is made."));
    m_limits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    m_limits->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    row->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_limits);
    connect(m_next, &QPushButton::clicked, this, &SuggestionBar::takeNextStep);
    connect(m_all, &QPushButton::clicked, this, &SuggestionBar::showAll);
    connect(&m_session, &HardeningSession::changed, this, &SuggestionBar::takeSession);
    takeSession();
}

void SuggestionBar::takeSession()
{
    const Suggestion* suggestion = m_session.isOpen() ? m_session.suggestion() : nullptr;
    const bool hasStep = suggestion != nullptr && !suggestion->steps.empty();
    setVisible(m_session.isOpen() && !m_session.now().loadError);
    m_next->setEnabled(hasStep);
    m_all->setEnabled(suggestion != nullptr && (hasStep || !suggestion->leftOut.empty()));
    showLimits();
    if (suggestion == nullptr) // the old text stays while the new one is looked for: it is there in a moment
        return;
    if (!hasStep) {
        m_text->setText(suggestion->leftOut.empty()
                ? tr("All that is known to be safe is set.")
                : tr("All that is known to be safe is set; what was left out, and why, is listed."));
        return;
    }
    const Step& step = suggestion->steps.front();
    //: %1 a directive with its value, %2 what it takes off the score
    m_text->setText(tr("Next best step: %1 (%2)").arg(stepText(step, m_session.rules().dialect), gainText(step.gain)));
    m_next->setAccessibleDescription(m_text->text());
}

void SuggestionBar::showLimits()
{
    QStringList texts;
    for (const Sentence& sentence : m_session.isOpen() ? m_session.limits() : std::vector<Sentence>())
        texts.append(sentences::hazard(sentence));
    m_limits->setText(texts.value(0));
    m_limits->setToolTip(literalText(texts.join(u'\n')));
    m_limits->setVisible(!texts.isEmpty());
}

void SuggestionBar::takeNextStep()
{
    const Suggestion* suggestion = m_session.suggestion();
    if (suggestion == nullptr || suggestion->steps.empty())
        return;
    const Step step = suggestion->steps.front();
    take(step.changes, tr("take the step %1").arg(QString::fromUtf8(directive(step.directive).name) + u'='));
}

void SuggestionBar::showAll()
{
    const Suggestion* suggestion = m_session.suggestion();
    if (suggestion == nullptr)
        return;
    auto* dialog = new SuggestionDialog(*suggestion, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->chosen(), tr("harden what is safe")); });
    dialog->open();
}

void SuggestionBar::take(const std::vector<Change>& changes, const QString& text)
{
    if (!m_session.apply(changes, text))
        m_text->setText(sentences::refusal(m_session.refusals().front()));
}

} // namespace casemate
