// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/draftbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <array>

namespace casemate {

DraftBar::DraftBar(HardeningSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_refused(new QPushButton(QIcon::fromTheme(QStringLiteral("data-warning")), {}, this))
    , m_copy(new QPushButton(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy draft"), this))
    , m_export(new QPushButton(QIcon::fromTheme(QStringLiteral("document-save")), tr("E&xport…"), this))
{
    setObjectName(QStringLiteral("draftBar"));
    m_summary->setObjectName(QStringLiteral("draftSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_refused->setObjectName(QStringLiteral("refusedFields"));
    m_refused->setToolTip(tr("Show the field. The draft keeps the value from before."));
    m_refused->hide();
    m_copy->setObjectName(QStringLiteral("copyDraft"));
    m_export->setObjectName(QStringLiteral("exportDraft"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(9, 0, 9, 6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_refused);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    connect(m_refused, &QPushButton::clicked, this, &DraftBar::refusedRequested);
    connect(&m_session, &HardeningSession::refusedChanged, this, &DraftBar::takeRefused);
    connect(m_copy, &QPushButton::clicked, this, &DraftBar::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &DraftBar::exportRequested);
    connect(&m_session, &HardeningSession::changed, this, &DraftBar::takeSession);
    takeSession();
}

void DraftBar::takeSession()
{
    takeRefused();
    const bool isOpen = m_session.isOpen();
    const bool hasDraft = isOpen && !m_session.draft().bytes().empty();
    m_copy->setEnabled(hasDraft);
    m_export->setEnabled(hasDraft);
    if (!isOpen) {
        m_summary->clear();
        return;
    }
    int set = 0;
    std::array<int, 3> counts{}; // by severity
    for (const DirectiveState& state : m_session.states()) {
        set += state.setting == Setting::Inherited ? 0 : 1;
        for (const Finding& finding : state.findings)
            ++counts[static_cast<std::size_t>(finding.severity)];
    }
    const auto [notes, warnings, breaking] = counts;
    QStringList problems;
    if (breaking > 0)
        problems.append(tr("%n problem(s) break(s) the service", nullptr, breaking));
    if (warnings > 0)
        problems.append(tr("%n warning(s)", nullptr, warnings));
    if (notes > 0)
        problems.append(tr("%n note(s)", nullptr, notes));
    QStringList parts{
        set == 0 ? tr("Nothing is set in the draft yet.") : tr("The draft sets %n directive(s).", nullptr, set)};
    if (!problems.isEmpty())
        parts.append(problems.join(QStringLiteral(", ")) + u'.');
    m_summary->setText(parts.join(u' '));
}

void DraftBar::takeRefused()
{
    const auto count = static_cast<int>(m_session.refused().size());
    const QString text = tr("%n field(s) has/have an invalid value", nullptr, count);
    if (m_refused->text() != text)
        m_refused->setText(text);
    m_refused->setVisible(count > 0);
}

} // namespace casemate
