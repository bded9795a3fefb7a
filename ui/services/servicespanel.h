// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/serviceproxy.h"
#include "models/session/servicecatalog.h"

#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace casemate {

class LoadBar;
class Placeholder;

/// The left part of the window: the services of the host, to search, filter and sort.
class ServicesPanel : public QWidget {
    Q_OBJECT

public:
    /// @p catalog must outlive this.
    explicit ServicesPanel(ServiceCatalog& catalog, QWidget* parent = nullptr);

    /// Makes the service @p unit the current one: an instance that has no row of its own stands for its template.
    /// False where there is none of that name; a search or filter that hides it is cleared.
    bool selectService(const UnitName& unit);
    /// The current service, or null. Valid until the next load.
    [[nodiscard]] const ServiceEntry* current() const;

    /// Marks the services whose drafts were neither exported nor copied.
    void setUnsaved(std::vector<std::string> names) { m_model.setUnsaved(std::move(names)); }

    /// Shows anew what changed at the places @p indices of the catalog's list.
    void update(const std::vector<int>& indices);
    /// Whether states are known, and can be filtered by.
    void setLive(bool isLive);

    void focusSearch();
    void clearFilters();
    void sortBy(ServiceModel::Column column);
    [[nodiscard]] QTreeView* view() const { return m_view; }

Q_SIGNALS:
    void currentChanged(); ///< current() is another service, or none
    void openFolderRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* createSearchRow();
    QLayout* createFilterRow();
    void createView();
    QToolButton* createFilter(const QString& name, const QString& text, const QString& hint);
    void takeState(ServiceCatalog::State state);
    void takeList();
    void showList();
    void showEmpty();
    void doNext();

    ServiceCatalog& m_catalog;
    ServiceModel m_model;
    ServiceProxy m_proxy;
    QLineEdit* m_search;
    QToolButton* m_exposed;
    QToolButton* m_changed;
    QToolButton* m_running;
    QToolButton* m_failed;
    QLabel* m_count;
    QStackedWidget* m_pages;
    QTreeView* m_view;
    Placeholder* m_placeholder;
    LoadBar* m_loadBar;
};

} // namespace casemate
