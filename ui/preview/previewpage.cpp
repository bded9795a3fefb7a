// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpage.h"

#include <KSqueezedTextLabel>

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace casemate {

PreviewPage::PreviewPage(Source source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_heading(new KSqueezedTextLabel(this))
    , m_view(new TextView(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setTextElideMode(Qt::ElideRight);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    // As high as with a button, so that the text stays where it is from page to page.
    const QToolButton probe;
    head->addStrut(probe.sizeHint().height());
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void PreviewPage::invalidate(bool isOther)
{
    m_isStale = true;
    m_isOther = m_isOther || isOther;
}

void PreviewPage::refresh(const HardeningSession& session)
{
    if (!m_isStale)
        return;
    ++m_refreshCount;
    PageText page = m_source(session);
    m_heading->setText(page.heading);
    m_view->setPage(std::move(page), m_isOther ? TextView::Look::FromTop : TextView::Look::Stay);
    m_isStale = m_isOther = false;
}

void PreviewPage::clear()
{
    m_heading->clear();
    m_view->setPage({}, TextView::Look::FromTop);
    m_isStale = m_isOther = true;
}

void PreviewPage::setHeadingElided(Qt::TextElideMode mode) { m_heading->setTextElideMode(mode); }

void PreviewPage::addTool(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->addWidget(button);
    m_view->addAction(action);
}

} // namespace casemate
