// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/session/visibletext.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/draftbar.h"
#include "ui/editor/editorpanel.h"
#include "ui/hostchooser.h"
#include "ui/preview/previewpanel.h"
#include "ui/services/servicespanel.h"
#include "ui/transfer/drafttransfer.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <set>

namespace casemate {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto splitterKey = "window/panes";
constexpr auto headerKey = "window/serviceColumns";

} // namespace

MainWindow::MainWindow(ServiceCatalog& catalog, HardeningSession& session, QSettings& settings, HostOpenerMaker opener,
    ManagerMaker manager)
    : m_catalog(catalog)
    , m_session(session)
    , m_settings(settings)
    , m_host(catalog, std::move(opener), std::move(manager))
    , m_splitter(new QSplitter(this))
    , m_services(new ServicesPanel(catalog))
    , m_editor(new EditorPanel(session))
    , m_preview(new PreviewPanel(session))
    , m_transfer(new DraftTransfer(session, this))
    , m_message(new KMessageWidget(this))
    , m_summary(new QLabel(this))
    , m_rules(new QLabel(this))
    , m_link(new QLabel(this))
    , m_chooser(new HostChooser(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Casemate"));
    setAcceptDrops(true);
    createCentre();
    createStatusBar();
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createHelpMenu();
    createToolBar();
    connectParts();
    restoreLayout();
    // Paths and what systemd answers may look like markup.
    m_message->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_summary, m_rules, m_link})
        label->setTextFormat(Qt::PlainText);
    m_services->view()->setFocus();
}

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

void MainWindow::connectParts()
{
    connect(m_services, &ServicesPanel::currentChanged, this, &MainWindow::showCurrent);
    connect(m_services, &ServicesPanel::openFolderRequested, this, &MainWindow::openFolder);
    connect(&m_catalog, &ServiceCatalog::stateChanged, this, &MainWindow::takeState);
    connect(&m_catalog, &ServiceCatalog::entriesChanged, this, &MainWindow::takeChanges);
    connect(&m_host, &HostController::linkChanged, this, &MainWindow::showHost);
    connect(m_chooser, &HostChooser::machineRequested, this, &MainWindow::openMachine);
    connect(m_chooser, &HostChooser::folderRequested, this, &MainWindow::openFolder);
    connect(m_editor, &EditorPanel::changesRequested, m_preview,
        [this] { m_preview->setCurrentPage(PreviewPanel::Page::Changes); });
    connect(m_transfer, &DraftTransfer::done, this, [this](const QString& sentence) { tell(sentence, false); });
    connect(m_transfer, &DraftTransfer::failed, this, [this](const QString& sentence) { tell(sentence, true); });
    connect(&m_session, &HardeningSession::changed, this, [this] { m_services->setUnsaved(m_session.unsaved()); });
}

void MainWindow::open(const HostPlace& place, const std::string& unit)
{
    m_wanted = unit;
    m_session.clear();
    m_host.open(place);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveDrafts()) {
        event->ignore();
        return;
    }
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_splitter->saveState());
    m_settings.setValue(headerKey, m_services->view()->header()->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_session.isOpen() && DraftTransfer::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_transfer->take(*event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1440, 860);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({330, 660, 450});
}

void MainWindow::takeState(ServiceCatalog::State state)
{
    using enum ServiceCatalog::State;
    const ServiceList& list = m_catalog.list();
    if ((state == Failed || (state == Ready && list.entries.empty())) && m_fallback) {
        const HostPlace place = *std::exchange(m_fallback, std::nullopt);
        tell(tr("This machine has no services that could be read: a sample host is shown."), false);
        open(place);
        return;
    }
    switch (state) {
    case Empty:
    case Loading: break;
    case Ready:
        m_summary->setText(m_host.place().summary(list));
        m_rules->setText(HostPlace::rules(list));
        m_session.setServices(
            list.entries | std::views::transform(&ServiceEntry::name) | std::ranges::to<std::set<std::string>>());
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

void MainWindow::takeChanges(const std::vector<int>& indices)
{
    m_summary->setText(m_host.place().summary(m_catalog.list()));
    m_services->update(indices);
    const ServiceEntry* entry = m_services->current();
    if (entry != nullptr && m_session.isOpen() && std::ranges::any_of(indices, [&](int index) {
            return m_catalog.list().entries[static_cast<std::size_t>(index)].name == entry->name;
        })) {
        m_editor->show(*entry);
        m_session.setRunning(entry->live && entry->live->isRunning());
    }
}

void MainWindow::showCurrent()
{
    const ServiceEntry* entry = m_services->current();
    const auto name = entry == nullptr || entry->readError ? std::nullopt : std::optional(UnitName::parse(entry->name));
    if (!name || !*name) {
        m_session.close();
        if (entry != nullptr)
            m_editor->explain(*entry);
        setWindowTitle(QStringLiteral("Casemate"));
        return;
    }
    // Reading the host again must not disturb who types, where it found nothing new.
    if (!m_session.shows(**name, entry->stack, m_catalog.list().rules))
        m_session.open(**name, entry->stack, m_catalog.list().rules, m_host.place().root);
    m_session.setRunning(entry->live && entry->live->isRunning());
    m_host.watch(entry->stack);
    m_editor->show(*entry);
    setWindowTitle(tr("%1 – Casemate").arg(visibleText(entry->name)));
}

void MainWindow::showHost()
{
    const QString sentence = m_host.sentence();
    m_link->setText(sentence);
    m_link->setVisible(!sentence.isEmpty());
    m_chooser->setPlace(m_host.place());
    m_services->setLive(m_host.isLive());
}

void MainWindow::selectWanted()
{
    if (m_wanted.empty())
        return;
    const auto unit = UnitName::parseLoosely(m_wanted);
    if (!unit || !m_services->selectService(*unit))
        tell(tr("There is no service %1 here.").arg(visibleText(m_wanted)), true);
    else if (m_wantedDraft)
        m_session.importDraft(std::move(*m_wantedDraft));
    m_wanted.clear();
    m_wantedDraft.reset();
}

void MainWindow::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder that holds a system"), QString::fromStdString(m_host.place().root));
    if (!folder.isEmpty() && mayLeaveDrafts())
        open({.root = folder.toStdString(), .scope = m_host.place().scope});
    m_chooser->setPlace(m_host.place());
}

void MainWindow::openMachine(Scope scope)
{
    if (mayLeaveDrafts())
        open({.root = "/", .scope = scope});
    m_chooser->setPlace(m_host.place());
}

bool MainWindow::mayLeaveDrafts()
{
    QStringList names;
    for (const std::string& name : m_session.unsaved())
        names.append(QString::fromStdString(name));
    if (names.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Drafts not exported"),
        tr("The drafts of these services were neither exported nor copied and will be lost:\n%1")
            .arg(names.join(u'\n')),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("leaveDrafts"));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

void MainWindow::tell(const QString& sentence, bool isFailure)
{
    m_message->setMessageType(isFailure ? KMessageWidget::Error : KMessageWidget::Positive);
    m_message->setText(sentence);
    m_message->show();
    QAccessibleAnnouncementEvent announcement(m_message, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Casemate"),
        tr("Casemate %1 hardens the services of a machine and shows what each step buys.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace casemate
