// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/draftbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace casemate {

DraftBar::DraftBar(HardeningSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_copy(new QPushButton(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy draft"), this))
    , m_export(new QPushButton(QIcon::fromTheme(QStringLiteral("document-save")), tr("E&xport…"), this))
{
    setObjectName(QStringLiteral("draftBar"));
    m_summary->setObjectName(QStringLiteral("draftSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_copy->setObjectName(QStringLiteral("copyDraft"));
    m_export->setObjectName(QStringLiteral("exportDraft"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(9, 0, 9, 6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    connect(m_copy, &QPushButton::clicked, this, &DraftBar::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &DraftBar::exportRequested);
    connect(&m_session, &HardeningSession::changed, this, &DraftBar::takeSession);
    takeSession();
}

void DraftBar::takeSession()
{
    const bool isOpen = m_session.isOpen();
    const bool hasDraft = isOpen && !m_session.draft().bytes().empty();
    m_copy->setEnabled(hasDraft);
    m_export->setEnabled(hasDraft);
    if (!isOpen) {
        m_summary->clear();
        return;
    }
    int set = 0;
    int warnings = 0;
    int breaking = 0;
    for (const DirectiveState& state : m_session.states()) {
        set += state.setting == Setting::Inherited ? 0 : 1;
        warnings += static_cast<int>(state.findings.size());
        breaking += static_cast<int>(std::ranges::count(state.findings, Severity::Error, &Finding::severity));
    }
    QStringList parts{
        set == 0 ? tr("Nothing is set in the draft yet.") : tr("The draft sets %n directive(s).", nullptr, set)};
    if (breaking > 0)
        parts.append(
            tr("%n warning(s),", nullptr, warnings) + u' ' + tr("%n of them break(s) the service.", nullptr, breaking));
    else if (warnings > 0)
        parts.append(tr("%n warning(s).", nullptr, warnings));
    m_summary->setText(parts.join(u' '));
}

} // namespace casemate
