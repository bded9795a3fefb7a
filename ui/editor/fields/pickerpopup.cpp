// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/pickerpopup.h"

#include "ui/editor/fields/picktree.h"
#include "ui/looks/contrast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

constexpr int widthInLetters = 90;
constexpr int heightInLines = 24;

bool isLog(const Directive& row) { return row.name == "SystemCallLog"; }

} // namespace

PickerPopup::PickerPopup(const Directive& row, const PickList& list, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_row(row)
    , m_search(new QLineEdit(this))
    , m_tree(new PickTree(list, m_search, this))
    , m_summary(new QLabel(this))
{
    const QString name = QString::fromUtf8(row.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("pickerPopup"));
    setAccessibleName(tr("Choose for %1").arg(name));
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("pickSearch"));
    m_search->setPlaceholderText(tr("Type to search"));
    m_search->setAccessibleName(tr("Search the names for %1").arg(name));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("pickTree"));
    m_tree->setAccessibleName(tr("Names for %1").arg(name));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    if (list.canForbid)
        column->addWidget(createModes());
    column->addWidget(m_tree, 1);
    column->addWidget(createFooter());
    connect(m_tree, &PickTree::picked, this, &PickerPopup::say);
}

QWidget* PickerPopup::createModes()
{
    auto* modes = new QWidget(this);
    m_allow = new QRadioButton(isLog(m_row) ? tr("&Log only these") : tr("&Allow only these"), modes);
    m_forbid = new QRadioButton(isLog(m_row) ? tr("Log all &but these") : tr("&Forbid these"), modes);
    m_allow->setObjectName(QStringLiteral("pickAllow"));
    m_forbid->setObjectName(QStringLiteral("pickForbid"));
    m_allow->setChecked(true);
    auto* line = new QHBoxLayout(modes);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_allow);
    line->addWidget(m_forbid);
    line->addStretch(1);
    // Without a list there is nothing yet that the choice could turn. Not clicked(): assistive tools choose without.
    connect(m_allow, &QRadioButton::toggled, this, [this] {
        if (m_picked.isSet)
            say();
    });
    return modes;
}

QWidget* PickerPopup::createFooter()
{
    auto* footer = new QWidget(this);
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QPushButton(text, footer);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    connect(add(QStringLiteral("pickAll"), tr("A&ll"), tr("Check everything that the list shows")),
        &QPushButton::clicked, this, [this] { pickShown(true); });
    connect(add(QStringLiteral("pickNone"), tr("&None"), tr("Uncheck everything that the list shows")),
        &QPushButton::clicked, this, [this] { pickShown(false); });
    connect(add(QStringLiteral("pickDefault"), tr("&Default"), tr("Reset to default")), &QPushButton::clicked, this,
        [this] { Q_EMIT picked({.isSet = false}); });
    line->addStretch(1);
    m_summary->setObjectName(QStringLiteral("pickSummary"));
    line->addWidget(m_summary);
    return footer;
}

void PickerPopup::setPicked(const Picked& picked)
{
    m_picked = picked;
    m_tree->setPicks(picked.picks);
    // Which kind of list the user means to begin is not the value's to say.
    const QSignalBlocker blocker(m_allow);
    if (m_forbid != nullptr && (picked.isSet || !isVisible()))
        (picked.isForbidding ? m_forbid : m_allow)->setChecked(true);
    m_summary->setText(summaryOf(m_row, m_tree->list(), picked));
}

void PickerPopup::openBelow(const QWidget* anchor)
{
    const QFontMetrics metrics = fontMetrics();
    const QRect room = anchor->screen()->availableGeometry();
    const QRect at(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    QSize size(widthInLetters * metrics.averageCharWidth(), heightInLines * metrics.lineSpacing());
    const int below = room.bottom() - at.bottom();
    const int above = at.top() - room.top();
    const bool isBelow = below >= size.height() || below >= above;
    size.setHeight(std::min(size.height(), std::max(isBelow ? below : above, size.height() / 2)));
    size.setWidth(std::min(size.width(), room.width()));
    resize(size);
    move(std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - size.width())),
        isBelow ? at.bottom() + 1 : at.top() - size.height());
    show();
    m_tree->goToTop();
    m_tree->setFocus(Qt::PopupFocusReason);
}

void PickerPopup::say()
{
    Q_EMIT picked({.picks = m_tree->picks(), .isForbidding = m_forbid != nullptr && m_forbid->isChecked()});
}

void PickerPopup::pickShown(bool isOn)
{
    const Picks shown = m_tree->shownPlaces();
    Picks picks = isOn ? m_tree->picks() | shown : m_tree->picks() & ~shown;
    // "None" is no wish to take away what every program needs.
    if (m_search->text().isEmpty() && m_allow != nullptr && m_allow->isChecked())
        picks |= m_tree->list().base;
    m_tree->setPicks(picks);
    say();
}

void PickerPopup::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    // Some styles draw no edge around a panel that is a window, and not every desktop gives it a shadow.
    QPainter painter(this);
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35F));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PickerPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->matches(QKeySequence::Cancel)) {
        event->accept();
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace casemate
