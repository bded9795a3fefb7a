// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicespanel.h"

#include "models/items/sentences.h"
#include "ui/looks/flowlayout.h"
#include "ui/looks/placeholder.h"
#include "ui/services/loadbar.h"
#include "ui/services/scoredelegate.h"
#include "ui/services/servicedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace casemate {

ServicesPanel::ServicesPanel(ServiceCatalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_placeholder(new Placeholder(this))
    , m_loadBar(new LoadBar(this))
{
    setObjectName(QStringLiteral("servicesPanel"));
    m_proxy.setSourceModel(&m_model);
    m_exposed =
        createFilter(QStringLiteral("exposedFilter"), tr("&Exposed"), tr("Show only services rated exposed or worse"));
    m_changed = createFilter(QStringLiteral("changedFilter"), tr("&Changed here"),
        tr("Show only services that a drop-in of this machine changes"));
    m_running = createFilter(QStringLiteral("runningFilter"), tr("&Running"), tr("Show only services that run now"));
    m_failed =
        createFilter(QStringLiteral("failedFilter"), tr("Fai&led"), tr("Show only services that ended with an error"));
    setLive(false);
    createView();
    m_pages->setObjectName(QStringLiteral("servicesPages"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_placeholder);

    auto* column = new QVBoxLayout(this);
    column->addLayout(createSearchRow());
    column->addLayout(createFilterRow());
    column->addWidget(m_pages, 1);
    column->addWidget(m_loadBar);

    connect(m_search, &QLineEdit::textChanged, &m_proxy, &ServiceProxy::setSearch);
    for (const auto& [button, filter] :
        {std::pair(m_exposed, ServiceProxy::Exposed), std::pair(m_running, ServiceProxy::Running),
            std::pair(m_failed, ServiceProxy::FailedOnes), std::pair(m_changed, ServiceProxy::ChangedHere)})
        connect(
            button, &QToolButton::toggled, &m_proxy, [this, filter](bool isOn) { m_proxy.setFilter(filter, isOn); });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, changed, this, &ServicesPanel::showList);
    connect(m_placeholder, &Placeholder::actionRequested, this, &ServicesPanel::doNext);
    connect(m_loadBar, &LoadBar::cancelRequested, &m_catalog, &ServiceCatalog::cancel);
    connect(&m_catalog, &ServiceCatalog::progressed, m_loadBar, &LoadBar::setProgress);
    connect(&m_catalog, &ServiceCatalog::stateChanged, this, &ServicesPanel::takeState);
    takeState(m_catalog.state());
}

QLayout* ServicesPanel::createSearchRow()
{
    m_search->setObjectName(QStringLiteral("serviceSearch"));
    m_search->setPlaceholderText(tr("Search name or description"));
    m_search->setAccessibleName(tr("Search services"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("serviceCount"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    return row;
}

QLayout* ServicesPanel::createFilterRow()
{
    auto* row = new FlowLayout;
    for (QToolButton* filter : {m_exposed, m_running, m_failed, m_changed})
        row->addWidget(filter);
    return row;
}

QToolButton* ServicesPanel::createFilter(const QString& name, const QString& text, const QString& hint)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ServicesPanel::createView()
{
    m_view->setObjectName(QStringLiteral("serviceView"));
    m_view->setAccessibleName(tr("Services"));
    m_view->setModel(&m_proxy);
    m_view->setItemDelegateForColumn(ServiceModel::ScoreColumn, new ScoreDelegate(m_view));
    m_view->setItemDelegateForColumn(ServiceModel::NameColumn, new ServiceDelegate(m_view));
    // The delegate paints the description below the name, and the badge's colour is the rating.
    m_view->setColumnHidden(ServiceModel::RatingColumn, true);
    m_view->setColumnHidden(ServiceModel::DescriptionColumn, true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->header()->setStretchLastSection(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sortBy(ServiceModel::ScoreColumn);
    const QItemSelectionModel* selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &ServicesPanel::currentChanged);
    // Assistive tools select a row and know nothing of a current one.
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& selected) {
        if (!selected.isEmpty() && !m_view->selectionModel()->isRowSelected(m_view->currentIndex().row()))
            m_view->setCurrentIndex(selected.indexes().front());
    });
}

bool ServicesPanel::selectService(const UnitName& unit)
{
    int row = m_model.rowOf(unit.text());
    if (row < 0 && unit.isInstance())
        row = m_model.rowOf(unit.templateName()->text());
    if (row < 0)
        return false;
    const QModelIndex source = m_model.index(row, 0);
    if (!m_proxy.mapFromSource(source).isValid())
        clearFilters();
    const QModelIndex index = m_proxy.mapFromSource(source);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

const ServiceEntry* ServicesPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_proxy.entry(index.row()) : nullptr;
}

void ServicesPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ServicesPanel::clearFilters()
{
    m_search->clear();
    for (QToolButton* filter : {m_exposed, m_running, m_failed, m_changed})
        filter->setChecked(false);
}

void ServicesPanel::update(const std::vector<int>& indices) { m_model.update(indices, m_catalog.list().entries); }

void ServicesPanel::setLive(bool isLive)
{
    for (QToolButton* filter : {m_running, m_failed}) {
        filter->setVisible(isLive);
        if (!isLive)
            filter->setChecked(false);
    }
}

void ServicesPanel::sortBy(ServiceModel::Column column)
{
    m_view->sortByColumn(column, column == ServiceModel::ScoreColumn ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool ServicesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: m_search->clear(); return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_proxy.index(0, 0));
        return true;
    default: return false;
    }
}

void ServicesPanel::takeState(ServiceCatalog::State state)
{
    if (state == ServiceCatalog::State::Loading) {
        m_loadBar->start();
    } else {
        m_loadBar->stop();
        takeList();
    }
    showList();
}

void ServicesPanel::takeList()
{
    const ServiceEntry* before = current();
    const std::string name = before == nullptr ? std::string() : before->name;
    const bool isFirst = m_model.rowCount() == 0;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model.setEntries(m_catalog.list().entries);
    if (isFirst)
        m_view->resizeColumnToContents(ServiceModel::ScoreColumn);
    const QModelIndex index = m_proxy.mapFromSource(m_model.index(m_model.rowOf(name), 0));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        // What is read again by itself must not move under who looks at it.
        m_view->verticalScrollBar()->setValue(scrolled);
    }
    // A reset moves the current row without a word.
    Q_EMIT currentChanged();
}

void ServicesPanel::showList()
{
    const int shown = m_proxy.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(tr("%1 of %2").arg(shown).arg(all));
    m_count->setAccessibleName(tr("%1 of %2 services shown").arg(shown).arg(all));
    m_count->setVisible(m_proxy.isFiltering() && all > 0);
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    if (shown == 0)
        showEmpty();
}

void ServicesPanel::showEmpty()
{
    using enum ServiceCatalog::State;
    if (m_model.rowCount() > 0) {
        m_placeholder->say(tr("Nothing matches"), tr("No service matches the search and the filters."),
            QStringLiteral("edit-find"), tr("Show &all services"));
        return;
    }
    switch (m_catalog.state()) {
    case Empty:
    case Loading: m_placeholder->say({}, {}, {}); break;
    case Ready:
        m_placeholder->say(tr("No services found"),
            tr("There is no service unit in this folder. Choose the one that holds the system, with “usr” "
               "and “etc” in it."),
            QStringLiteral("folder-open"), tr("&Open folder…"));
        break;
    case Failed:
        m_placeholder->say(sentences::error(m_catalog.error()), sentences::advice(m_catalog.error()),
            QStringLiteral("dialog-error"), tr("&Open folder…"));
        break;
    case Cancelled:
        m_placeholder->say(tr("Reading was stopped"), tr("No service was read yet."),
            QStringLiteral("dialog-information"), tr("&Read again"));
        break;
    }
}

void ServicesPanel::doNext()
{
    if (m_model.rowCount() > 0) {
        clearFilters();
        m_search->setFocus();
    } else if (m_catalog.state() == ServiceCatalog::State::Cancelled) {
        m_catalog.reload();
    } else {
        Q_EMIT openFolderRequested();
    }
}

} // namespace casemate
