// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/pickerpopup.h"

#include "models/items/picks/pickmodel.h"
#include "models/items/picks/pickproxy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

constexpr int widthInLetters = 90;
constexpr int heightInLines = 24;

bool isLog(const Directive& row) { return row.name == "SystemCallLog"; }

bool isPrintable(const QKeyEvent& event)
{
    return !event.text().isEmpty() && event.text().front().isPrint() && event.key() != Qt::Key_Space
        && !event.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

PickerPopup::PickerPopup(const Directive& row, const PickList& list, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_row(row)
    , m_model(new PickModel(list, this))
    , m_proxy(new PickProxy(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_nothing(new QLabel(tr("No name matches."), m_tree))
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
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PickerPopup::search);
    createTree();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    if (list.canForbid)
        column->addWidget(createModes());
    column->addWidget(m_tree, 1);
    column->addWidget(createFooter());
    connect(m_model, &PickModel::picked, this, &PickerPopup::say);
}

void PickerPopup::createTree()
{
    m_proxy->setSourceModel(m_model);
    m_tree->setObjectName(QStringLiteral("pickTree"));
    m_tree->setAccessibleName(tr("Names for %1").arg(QString::fromUtf8(m_row.name)));
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(!m_model->list().groups.empty());
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(PickModel::NameColumn, nameWidth());
    m_tree->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("pickNothing"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto* page = new QVBoxLayout(m_tree->viewport());
    page->addWidget(m_nothing, 0, Qt::AlignCenter);
    // The meaning is as good a place to click as the small box.
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == PickModel::MeaningColumn)
            toggle(index);
    });
}

/// Wide enough for every name, so that the meanings do not move while one scrolls.
int PickerPopup::nameWidth() const
{
    const PickList& list = m_model->list();
    int width = 0;
    for (std::size_t place = 0; place < list.items.size(); ++place)
        if (list.offered.test(place))
            width = std::max(width, m_tree->fontMetrics().horizontalAdvance(list.items[place].name));
    for (const PickGroup& group : list.groups)
        width = std::max(width, m_tree->fontMetrics().horizontalAdvance(group.name));
    const int levels = list.groups.empty() ? 0 : 2;
    const int box = m_tree->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_tree);
    return width + levels * m_tree->indentation() + box + 4 * m_tree->fontMetrics().averageCharWidth();
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
    // Without a list there is nothing yet that the choice could turn.
    connect(m_allow, &QRadioButton::clicked, this, [this] {
        if (m_picked.isSet)
            say();
    });
    connect(m_forbid, &QRadioButton::clicked, this, [this] {
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
    connect(add(QStringLiteral("pickDefault"), tr("&Default"), tr("As if it was never set")), &QPushButton::clicked,
        this, [this] { Q_EMIT picked({.isSet = false}); });
    line->addStretch(1);
    m_summary->setObjectName(QStringLiteral("pickSummary"));
    line->addWidget(m_summary);
    return footer;
}

void PickerPopup::setPicked(const Picked& picked)
{
    m_picked = picked;
    m_model->setPicks(picked.picks);
    // Which kind of list the user means to begin is not the value's to say.
    if (m_forbid != nullptr && (picked.isSet || !isVisible()))
        (picked.isForbidding ? m_forbid : m_allow)->setChecked(true);
    m_summary->setText(summaryOf(m_row, m_model->list(), picked));
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
    m_tree->setCurrentIndex(m_proxy->index(0, 0));
    m_tree->setFocus(Qt::PopupFocusReason);
}

void PickerPopup::search(const QString& text)
{
    m_proxy->setSearch(text);
    m_tree->collapseAll();
    // A group that matches by itself is what was looked for; one that is here for its members shows them.
    for (int row = 0; !text.trimmed().isEmpty() && row < m_proxy->rowCount(); ++row)
        if (const QModelIndex group = m_proxy->index(row, 0); !m_proxy->isMatch(group))
            m_tree->expand(group);
    m_tree->setCurrentIndex(m_proxy->index(0, 0));
    m_nothing->setVisible(m_proxy->rowCount() == 0);
}

void PickerPopup::say()
{
    Q_EMIT picked({.picks = m_model->picks(), .isForbidding = m_forbid != nullptr && m_forbid->isChecked()});
}

Picks PickerPopup::shownPicks() const
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

void PickerPopup::pickShown(bool isOn)
{
    const Picks shown = shownPicks();
    Picks picks = isOn ? m_model->picks() | shown : m_model->picks() & ~shown;
    // "None" is no wish to take away what every program needs.
    if (m_search->text().isEmpty() && m_allow != nullptr && m_allow->isChecked())
        picks |= m_model->list().base;
    m_model->setPicks(picks);
    say();
}

void PickerPopup::toggle(const QModelIndex& index)
{
    const QModelIndex name = index.siblingAtColumn(PickModel::NameColumn);
    const bool isOn = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_proxy->setData(name, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_tree ? treeKey(key) : watched == m_search && searchKey(key))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool PickerPopup::treeKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select) {
        toggle(m_tree->currentIndex());
        return true;
    }
    const bool isUp = event->key() == Qt::Key_Up && !m_tree->indexAbove(m_tree->currentIndex()).isValid();
    if (!isUp && !isPrintable(*event) && event->key() != Qt::Key_Backspace)
        return false;
    m_search->setFocus(Qt::OtherFocusReason);
    if (!isUp)
        m_search->event(event);
    return true;
}

bool PickerPopup::searchKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (event->key() != Qt::Key_Down && event->key() != Qt::Key_PageDown)
        return false;
    m_tree->setFocus(Qt::OtherFocusReason);
    return true;
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
