// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/picktree.h"

#include "models/items/picks/pickmodel.h"
#include "models/items/picks/pickproxy.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

bool isPrintable(const QKeyEvent& event)
{
    return !event.text().isEmpty() && event.text().front().isPrint() && event.key() != Qt::Key_Space
        && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

PickTree::PickTree(const PickList& list, QLineEdit* search, QWidget* parent)
    : QTreeView(parent)
    , m_model(new PickModel(list, this))
    , m_proxy(new PickProxy(this))
    , m_search(search)
    , m_nothing(new QLabel(tr("No name matches."), this))
{
    m_proxy->setSourceModel(m_model);
    setModel(m_proxy);
    setHeaderHidden(true);
    setRootIsDecorated(!list.groups.empty());
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(true);
    header()->resizeSection(PickModel::NameColumn, nameWidth());
    m_nothing->setObjectName(QStringLiteral("pickNothing"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto* page = new QVBoxLayout(viewport());
    page->addWidget(m_nothing, 0, Qt::AlignCenter);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PickTree::search);
    connect(m_model, &PickModel::picked, this, &PickTree::picked);
    // The meaning is as good a place to click as the small box.
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == PickModel::MeaningColumn)
            toggle(index);
    });
}

const PickList& PickTree::list() const { return m_model->list(); }

const Picks& PickTree::picks() const { return m_model->picks(); }

void PickTree::setPicks(const Picks& picks) { m_model->setPicks(picks); }

void PickTree::goToTop() { setCurrentIndex(m_proxy->index(0, 0)); }

/// Wide enough for every name, so that the meanings do not move while one scrolls.
int PickTree::nameWidth() const
{
    const PickList& all = list();
    int width = 0;
    for (std::size_t place = 0; place < all.items.size(); ++place)
        if (all.offered.test(place))
            width = std::max(width, fontMetrics().horizontalAdvance(all.items[place].name));
    for (const PickGroup& group : all.groups)
        width = std::max(width, fontMetrics().horizontalAdvance(group.name));
    const int levels = all.groups.empty() ? 0 : 2;
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    return width + levels * indentation() + box + 4 * fontMetrics().averageCharWidth();
}

void PickTree::search(const QString& text)
{
    m_proxy->setSearch(text);
    collapseAll();
    // A group that matches by itself is what was looked for; one that is here for its members shows them.
    for (int row = 0; !text.trimmed().isEmpty() && row < m_proxy->rowCount(); ++row)
        if (const QModelIndex group = m_proxy->index(row, 0); !m_proxy->isMatch(group))
            expand(group);
    goToTop();
    m_nothing->setVisible(m_proxy->rowCount() == 0);
}

Picks PickTree::shownPlaces() const
{
    Picks shown;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex top = m_proxy->index(row, 0);
        if (m_proxy->isMatch(top))
            shown |= m_model->placesOf(m_proxy->mapToSource(top));
        for (int below = 0; below < m_proxy->rowCount(top); ++below)
            shown |= m_model->placesOf(m_proxy->mapToSource(m_proxy->index(below, 0, top)));
    }
    return shown;
}

void PickTree::toggle(const QModelIndex& index)
{
    const QModelIndex name = index.siblingAtColumn(PickModel::NameColumn);
    const bool isOn = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_proxy->setData(name, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PickTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select) {
        toggle(currentIndex());
        return;
    }
    const bool leavesTop = event->key() == Qt::Key_Up && !indexAbove(currentIndex()).isValid();
    const bool isForSearch = isPrintable(*event) || event->key() == Qt::Key_Backspace;
    if (!leavesTop && !isForSearch) {
        QTreeView::keyPressEvent(event);
        return;
    }
    m_search->setFocus(Qt::OtherFocusReason);
    if (isForSearch)
        m_search->event(event);
}

bool PickTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QTreeView::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_PageDown)
        return QTreeView::eventFilter(watched, event);
    setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace casemate
