// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/placeholder.h"

#include "ui/looks/wrappedlabel.h"

#include <QEvent>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace casemate {

namespace {

constexpr int iconSize = 48;
constexpr int lineWidth = 360;

QLabel* centredLabel(QWidget* parent, const QString& name)
{
    auto* label = new WrappedLabel(name, parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setMaximumWidth(lineWidth);
    return label;
}

} // namespace

Placeholder::Placeholder(QWidget* parent)
    : QWidget(parent)
    , m_icon(centredLabel(this, QStringLiteral("placeholderIcon")))
    , m_title(centredLabel(this, QStringLiteral("placeholderTitle")))
    , m_text(centredLabel(this, QStringLiteral("placeholderText")))
    , m_button(new QPushButton(this))
{
    m_button->setObjectName(QStringLiteral("placeholderButton"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    // Without an alignment of their own the labels' heights for the narrow width are honoured.
    for (QWidget* part :
        {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text)}) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(part, 1000);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &Placeholder::actionRequested);
}

void Placeholder::say(const QString& title, const QString& text, const QString& iconName, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_iconName = iconName;
    showIcon();
}

void Placeholder::showEvent(QShowEvent* event)
{
    showIcon();
    QWidget::showEvent(event);
}

void Placeholder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_shownName.clear();
        showIcon();
    }
    QWidget::changeEvent(event);
}

void Placeholder::showIcon()
{
    // Looking for an icon takes long where themes are many, and few placeholders are ever seen.
    if (!isVisible() || m_iconName == m_shownName)
        return;
    m_shownName = m_iconName;
    // Our own is not in the theme of a desktop where Casemate is not installed.
    const QString own = QStringLiteral(":/icons/%1.svg").arg(m_iconName);
    const QIcon icon = QIcon::fromTheme(m_iconName, QFile::exists(own) ? QIcon(own) : QIcon());
    m_icon->setVisible(!icon.isNull());
    m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
}

} // namespace casemate
