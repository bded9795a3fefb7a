// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/visibletext.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/editorpanel.h"
#include "ui/hostchooser.h"
#include "ui/mainwindow.h"
#include "ui/services/servicespanel.h"
#include "ui/transfer/drafttransfer.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>

/// The menus and the tool bar of the window: every action it has.
namespace casemate {

namespace {

QIcon icon(const char* name) { return QIcon::fromTheme(QString::fromLatin1(name)); }

} // namespace

void MainWindow::createFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->setObjectName(QStringLiteral("fileMenu"));
    QAction* open =
        menu->addAction(icon("folder-open"), tr("&Open folder…"), QKeySequence::Open, this, &MainWindow::openFolder);
    open->setObjectName(QStringLiteral("openFolder"));
    menu->addActions(m_chooser->machines());
    menu->addSeparator();
    QAction* reload = menu->addAction(
        icon("view-refresh"), tr("&Reload"), QKeySequence::Refresh, &m_catalog, &ServiceCatalog::reload);
    reload->setObjectName(QStringLiteral("reload"));
    menu->addSeparator();
    QAction* import = menu->addAction(icon("document-import"), tr("&Import an override…"),
        QKeySequence(Qt::CTRL | Qt::Key_I), m_transfer, &DraftTransfer::importFile);
    import->setObjectName(QStringLiteral("importDraft"));
    QAction* save = menu->addAction(
        icon("document-save"), tr("&Export the draft…"), QKeySequence::Save, m_transfer, &DraftTransfer::exportFile);
    save->setObjectName(QStringLiteral("exportAction"));
    menu->addSeparator();
    QAction* quit = menu->addAction(icon("application-exit"), tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setObjectName(QStringLiteral("quit"));
}

void MainWindow::createEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    menu->setObjectName(QStringLiteral("editMenu"));
    QAction* undo = m_session.undoGroup()->createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setIcon(icon("edit-undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_session.undoGroup()->createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setIcon(icon("edit-redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addActions({undo, redo});
    // What they name may look like markup.
    for (QAction* action : {undo, redo})
        connect(action, &QAction::changed, action, [action] {
            if (const QString tip = literalText(action->iconText()); action->toolTip() != tip)
                action->setToolTip(tip);
        });
    menu->addSeparator();
    QAction* copy = menu->addAction(icon("edit-copy"), tr("&Copy the draft"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_transfer, &DraftTransfer::copy);
    copy->setObjectName(QStringLiteral("copyAction"));
    QAction* paste = menu->addAction(icon("edit-paste"), tr("&Paste as the draft"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), m_transfer, &DraftTransfer::paste);
    paste->setObjectName(QStringLiteral("pasteDraft"));
}

void MainWindow::createToolBar()
{
    QToolBar* bar = addToolBar(tr("Draft"));
    bar->setObjectName(QStringLiteral("draftToolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(m_chooser);
    bar->addSeparator();
    for (const char* name : {"undo", "redo"})
        bar->addAction(findChild<QAction*>(QLatin1StringView(name)));
}

void MainWindow::createViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_viewMenu->setObjectName(QStringLiteral("viewMenu"));
    QAction* find = m_viewMenu->addAction(icon("edit-find"), tr("&Search services"), QKeySequence(Qt::CTRL | Qt::Key_K),
        m_services, &ServicesPanel::focusSearch);
    find->setObjectName(QStringLiteral("search"));
    QAction* findDirective = m_viewMenu->addAction(
        icon("edit-find"), tr("Search &directives"), QKeySequence::Find, m_editor->form(), &DirectiveForm::focusSearch);
    findDirective->setObjectName(QStringLiteral("searchDirectives"));
    QAction* all = m_viewMenu->addAction(tr("Show &all services"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        m_services, &ServicesPanel::clearFilters);
    all->setObjectName(QStringLiteral("showAll"));
    m_viewMenu->addSeparator();
    QAction* byScore = m_viewMenu->addAction(
        tr("Sort by s&core, worst first"), this, [this] { m_services->sortBy(ServiceModel::ScoreColumn); });
    byScore->setObjectName(QStringLiteral("sortByScore"));
    QAction* byName =
        m_viewMenu->addAction(tr("Sort by &name"), this, [this] { m_services->sortBy(ServiceModel::NameColumn); });
    byName->setObjectName(QStringLiteral("sortByName"));
}

void MainWindow::createHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(QStringLiteral("helpMenu"));
    QAction* about = menu->addAction(windowIcon(), tr("&About Casemate"), this, &MainWindow::showAbout);
    about->setObjectName(QStringLiteral("about"));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Casemate"),
        tr("Casemate %1 hardens the services of a machine and shows what each step buys.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace casemate
