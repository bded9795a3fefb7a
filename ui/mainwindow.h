// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hostplace.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QLabel;
class QMenu;
class QSettings;
class QSplitter;

namespace casemate {

class DetailPanel;
class ServicesPanel;

/// Makes the opener of a host.
using HostOpenerMaker = std::function<HostOpener(const HostPlace &)>;

/// The window: the services at the left, the chosen one beside them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p settings keeps the window's geometry and must outlive this, as must @p catalog.
    MainWindow(ServiceCatalog &catalog, QSettings &settings, HostOpenerMaker opener);

    /// Loads the services of @p place and then makes @p unit the current one, if a name is given.
    void open(const HostPlace &place, const std::string &unit = {});

    [[nodiscard]] QMenu *viewMenu() const { return m_viewMenu; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createFileMenu();
    void createViewMenu();
    void createHelpMenu();
    void restoreLayout();
    void takeState(ServiceCatalog::State state);
    void showCurrent();
    void selectWanted();
    void openFolder();
    void showAbout();

    ServiceCatalog &m_catalog;
    QSettings &m_settings;
    HostOpenerMaker m_opener;
    HostPlace m_place;
    std::string m_wanted; ///< the unit to select after the load
    QSplitter *m_splitter;
    ServicesPanel *m_services;
    DetailPanel *m_detail;
    QLabel *m_summary;
    QLabel *m_rules;
    QMenu *m_viewMenu = nullptr;
};

} // namespace casemate
