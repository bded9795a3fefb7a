// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/session/visibletext.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/editorpanel.h"
#include "ui/hostchooser.h"
#include "ui/preview/previewpanel.h"
#include "ui/recovery/recoverybar.h"
#include "ui/services/servicespanel.h"
#include "ui/transfer/drafttransfer.h"

#include <KMessageWidget>

#include <QAccessible>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <set>

namespace casemate {

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
    connect(m_transfer, &DraftTransfer::refusedRequested, m_editor->form(), &DirectiveForm::showNextRefused);
    connect(m_transfer, &DraftTransfer::done, this, [this](const QString& sentence) { tell(sentence, false); });
    connect(m_transfer, &DraftTransfer::failed, this, [this](const QString& sentence) { tell(sentence, true); });
    connect(&m_session, &HardeningSession::changed, this, [this] { m_services->setUnsaved(m_session.unsaved()); });
}

void MainWindow::open(const HostPlace& place, const std::string& unit)
{
    m_wanted = unit;
    m_session.clear();
    if (m_saver != nullptr) {
        m_recovery->hide();
        m_saver->open(DraftPlace::of(place.root, place.scope));
    }
    m_host.open(place);
}

void MainWindow::keepDrafts(DraftSaver& saver)
{
    m_saver = &saver;
    m_recovery = new RecoveryBar(saver, this);
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(1, m_recovery);
    connect(m_recovery, &RecoveryBar::openRequested, this, &MainWindow::openRecovered);
    connect(&saver, &DraftSaver::failed, this, [this](const QString& reason) {
        tell(tr("Drafts cannot be kept on disk (%1): export what you do not want to lose.").arg(reason), true);
    });
}

void MainWindow::openRecovered()
{
    const SavedDraft draft = m_saver->waiting().front();
    const auto name = UnitName::parse(draft.unit);
    if (!m_services->selectService(*name) || !m_session.isOpen()) {
        m_session.openGone(draft.unit, draft.base);
        m_editor->showGone();
    }
    m_session.restore(draft.draft, draft.base);
    m_saver->forget(0);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_transfer->mayLeaveDrafts()) {
        event->ignore();
        return;
    }
    saveLayout();
    if (m_saver != nullptr)
        m_saver->discard();
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
        if (m_recovery != nullptr)
            m_recovery->offer();
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
    else if (m_wantedDraft && m_wantedDraft->empty())
        tell(tr("The draft to open is empty: override.conf is shown as it is."), true);
    else if (m_wantedDraft)
        m_session.importDraft(std::move(*m_wantedDraft));
    m_wanted.clear();
    m_wantedDraft.reset();
}

void MainWindow::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder that holds a system"), QString::fromStdString(m_host.place().root));
    if (!folder.isEmpty() && m_transfer->mayLeaveDrafts())
        open({.root = folder.toStdString(), .scope = m_host.place().scope});
    m_chooser->setPlace(m_host.place());
}

void MainWindow::openMachine(Scope scope)
{
    if (m_transfer->mayLeaveDrafts())
        open({.root = "/", .scope = scope});
    m_chooser->setPlace(m_host.place());
}

void MainWindow::tell(const QString& sentence, bool isFailure)
{
    m_message->setMessageType(isFailure ? KMessageWidget::Error : KMessageWidget::Positive);
    m_message->setText(sentence);
    m_message->show();
    QAccessibleAnnouncementEvent announcement(m_message, sentence);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace casemate
