// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/directiveform.h"
#include "ui/editor/draftbar.h"
#include "ui/editor/editorpanel.h"
#include "ui/mainwindow.h"
#include "ui/preview/previewpanel.h"
#include "ui/services/servicespanel.h"
#include "ui/transfer/drafttransfer.h"

#include <KMessageWidget>

#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

/// Where the parts of the window stand, and how that is remembered.
namespace casemate {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/panes";
constexpr auto headerKey = "window/serviceColumns";

} // namespace

void MainWindow::createCentre()
{
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    // Each part of the window is one widget of this splitter.
    m_splitter->addWidget(m_services);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setChildrenCollapsible(false);
    m_message->setObjectName(QStringLiteral("windowMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto* bar = new DraftBar(m_session);
    connect(bar, &DraftBar::refusedRequested, m_editor->form(), &DirectiveForm::showNextRefused);
    connect(bar, &DraftBar::copyRequested, m_transfer, &DraftTransfer::copy);
    connect(bar, &DraftBar::exportRequested, m_transfer, &DraftTransfer::exportFile);

    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    column->addWidget(bar);
    setCentralWidget(centre);
}

void MainWindow::createStatusBar()
{
    m_summary->setObjectName(QStringLiteral("hostSummary"));
    m_rules->setObjectName(QStringLiteral("scoreRules"));
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    m_link->setObjectName(QStringLiteral("hostLink"));
    // In line with what is above it, and what it says apart from each other.
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    for (QLabel* label : {m_summary, m_link, m_rules})
        label->setContentsMargins(margin, 0, margin, 0);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_link);
    statusBar()->addPermanentWidget(m_rules);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1440, 860);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({330, 660, 450});
}

void MainWindow::saveLayout()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_splitter->saveState());
    m_settings.setValue(headerKey, m_services->view()->header()->saveState());
}

} // namespace casemate
