// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/detail/detailpanel.h"
#include "ui/services/servicespanel.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeView>

namespace casemate {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/splitter";
constexpr auto headerKey = "window/serviceColumns";

} // namespace

MainWindow::MainWindow(ServiceCatalog &catalog, QSettings &settings, HostOpenerMaker opener)
    : m_catalog(catalog), m_settings(settings), m_opener(std::move(opener)), m_splitter(new QSplitter(this)),
      m_services(new ServicesPanel(catalog)), m_detail(new DetailPanel), m_summary(new QLabel(this)),
      m_rules(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Casemate"));
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    // Each part of the window is one widget of this splitter.
    m_splitter->addWidget(m_services);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);

    m_summary->setObjectName(QStringLiteral("hostSummary"));
    m_rules->setObjectName(QStringLiteral("scoreRules"));
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_rules);

    createFileMenu();
    createViewMenu();
    createHelpMenu();
    connect(m_services, &ServicesPanel::currentChanged, this, &MainWindow::showCurrent);
    connect(m_services, &ServicesPanel::openFolderRequested, this, &MainWindow::openFolder);
    connect(&m_catalog, &ServiceCatalog::stateChanged, this, &MainWindow::takeState);
    restoreLayout();
    m_services->view()->setFocus();
}

void MainWindow::open(const HostPlace &place, const std::string &unit)
{
    m_place = place;
    m_wanted = unit;
    m_catalog.load(m_opener(place), place.scope);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_splitter->saveState());
    m_settings.setValue(headerKey, m_services->view()->header()->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->setObjectName(QStringLiteral("fileMenu"));
    QAction *open = menu->addAction(QIcon::fromTheme(QStringLiteral("folder-open")), tr("&Open folder…"), QKeySequence::Open,
                                    this, &MainWindow::openFolder);
    open->setObjectName(QStringLiteral("openFolder"));
    QAction *reload = menu->addAction(QIcon::fromTheme(QStringLiteral("view-refresh")), tr("&Reload"), QKeySequence::Refresh,
                                      &m_catalog, &ServiceCatalog::reload);
    reload->setObjectName(QStringLiteral("reload"));
    menu->addSeparator();
    QAction *quit = menu->addAction(QIcon::fromTheme(QStringLiteral("application-exit")), tr("&Quit"), QKeySequence::Quit,
                                    this, &QWidget::close);
    quit->setObjectName(QStringLiteral("quit"));
}

void MainWindow::createViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_viewMenu->setObjectName(QStringLiteral("viewMenu"));
    QAction *find = m_viewMenu->addAction(QIcon::fromTheme(QStringLiteral("edit-find")), tr("&Search"), QKeySequence::Find,
                                          m_services, &ServicesPanel::focusSearch);
    find->setObjectName(QStringLiteral("search"));
    QAction *all = m_viewMenu->addAction(tr("Show &all services"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), m_services,
                                         &ServicesPanel::clearFilters);
    all->setObjectName(QStringLiteral("showAll"));
    m_viewMenu->addSeparator();
    QAction *byScore = m_viewMenu->addAction(tr("Sort by s&core, worst first"), this,
                                             [this] { m_services->sortBy(ServiceModel::ScoreColumn); });
    byScore->setObjectName(QStringLiteral("sortByScore"));
    QAction *byName = m_viewMenu->addAction(tr("Sort by &name"), this,
                                            [this] { m_services->sortBy(ServiceModel::NameColumn); });
    byName->setObjectName(QStringLiteral("sortByName"));
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(QStringLiteral("helpMenu"));
    QAction *about = menu->addAction(windowIcon(), tr("&About Casemate"), this, &MainWindow::showAbout);
    about->setObjectName(QStringLiteral("about"));
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1180, 740);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({500, 680});
}

void MainWindow::takeState(ServiceCatalog::State state)
{
    using enum ServiceCatalog::State;
    const ServiceList &list = m_catalog.list();
    switch (state) {
    case Empty:
    case Loading:
        break;
    case Ready:
        m_summary->setText(m_place.summary(list));
        m_rules->setText(HostPlace::rules(list));
        selectWanted();
        break;
    case Failed:
        m_summary->clear();
        m_rules->clear();
        break;
    case Cancelled:
        if (!list.entries.empty())
            statusBar()->showMessage(tr("Reading was stopped: the list is the one from before."), 8000);
        break;
    }
}

void MainWindow::showCurrent()
{
    const ServiceEntry *entry = m_services->current();
    if (entry == nullptr) {
        m_detail->clear();
        setWindowTitle(QStringLiteral("Casemate"));
        return;
    }
    m_detail->show(*entry, m_catalog.list().rules);
    setWindowTitle(tr("%1 – Casemate").arg(QString::fromStdString(entry->name)));
}

void MainWindow::selectWanted()
{
    if (m_wanted.empty())
        return;
    const auto unit = UnitName::parseLoosely(m_wanted);
    if (!unit || !m_services->selectService(*unit))
        statusBar()->showMessage(tr("There is no service %1 here.").arg(QString::fromStdString(m_wanted)), 8000);
    m_wanted.clear();
}

void MainWindow::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder that holds a system"),
                                                             QString::fromStdString(m_place.root));
    if (!folder.isEmpty())
        open({.root = folder.toStdString(), .scope = m_place.scope});
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Casemate"),
                       tr("Casemate %1 shows how well systemd shields the services of a machine.")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace casemate
