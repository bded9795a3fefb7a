// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hostcontroller.h"

#include <QMainWindow>

#include <optional>

class KMessageWidget;
class QLabel;
class QMenu;
class QSettings;
class QSplitter;

namespace casemate {

class DraftSaver;
class DraftTransfer;
class EditorPanel;
class HostChooser;
class HardeningSession;
class PreviewPanel;
class RecoveryBar;
class ServicesPanel;

/// The window: the services at the left, the form of the chosen one in the middle, its files at the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p settings keeps the window's geometry and must outlive this, as must @p catalog and @p session.
    /// Without @p manager no host is live.
    MainWindow(ServiceCatalog& catalog, HardeningSession& session, QSettings& settings, HostOpenerMaker opener,
        ManagerMaker manager = {});

    /// Loads the services of @p place and then makes @p unit the current one, if a name is given.
    void open(const HostPlace& place, const std::string& unit = {});
    /// What to open where open()'s place holds no services.
    void setFallback(const HostPlace& place) { m_fallback = place; }
    /// Bytes that become the draft of the unit that open() names; none at all replace nothing.
    void setDraft(std::string bytes) { m_wantedDraft = std::move(bytes); }

    /// Lets @p saver, which must outlive this, keep the drafts on disk, and offers those that a killed window left.
    void keepDrafts(DraftSaver& saver);
    /// Keeps the window's geometry for the next one.
    void saveLayout();

    [[nodiscard]] QMenu* viewMenu() const { return m_viewMenu; }
    [[nodiscard]] DraftTransfer& transfer() { return *m_transfer; }
    [[nodiscard]] ServicesPanel& services() { return *m_services; }
    [[nodiscard]] EditorPanel& editor() { return *m_editor; }
    [[nodiscard]] PreviewPanel& preview() { return *m_preview; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createCentre();
    void createStatusBar();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createHelpMenu();
    void createToolBar();
    void connectParts();
    void restoreLayout();
    void takeState(ServiceCatalog::State state);
    void takeChanges(const std::vector<int>& indices);
    void showCurrent();
    void showHost();
    void selectWanted();
    void openFolder();
    void openMachine(Scope scope);
    void openRecovered();
    void tell(const QString& sentence, bool isFailure);
    void showAbout();

    ServiceCatalog& m_catalog;
    HardeningSession& m_session;
    QSettings& m_settings;
    HostController m_host;
    std::optional<HostPlace> m_fallback;
    std::string m_wanted; ///< the unit to select after the load
    std::optional<std::string> m_wantedDraft; ///< the draft that it gets then
    QSplitter* m_splitter;
    ServicesPanel* m_services;
    EditorPanel* m_editor;
    PreviewPanel* m_preview;
    DraftTransfer* m_transfer;
    KMessageWidget* m_message;
    QLabel* m_summary;
    QLabel* m_rules;
    QLabel* m_link;
    HostChooser* m_chooser;
    QMenu* m_viewMenu = nullptr;
    DraftSaver* m_saver = nullptr;
    RecoveryBar* m_recovery = nullptr;
};

} // namespace casemate
