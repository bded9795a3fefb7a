// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hostplace.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class KMessageWidget;
class QLabel;
class QMenu;
class QSettings;
class QSplitter;

namespace casemate {

class DraftTransfer;
class EditorPanel;
class HardeningSession;
class PreviewPanel;
class ServicesPanel;

/// Makes the opener of a host.
using HostOpenerMaker = std::function<HostOpener(const HostPlace&)>;

/// The window: the services at the left, the form of the chosen one in the middle, its files at the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p settings keeps the window's geometry and must outlive this, as must @p catalog and @p session.
    MainWindow(ServiceCatalog& catalog, HardeningSession& session, QSettings& settings, HostOpenerMaker opener);

    /// Loads the services of @p place and then makes @p unit the current one, if a name is given.
    void open(const HostPlace& place, const std::string& unit = {});
    /// What to open where open()'s place holds no services.
    void setFallback(const HostPlace& place) { m_fallback = place; }
    /// Bytes that become the draft of the unit that open() names.
    void setDraft(std::string bytes) { m_wantedDraft = std::move(bytes); }

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
    void connectParts();
    void restoreLayout();
    void takeState(ServiceCatalog::State state);
    void showCurrent();
    void selectWanted();
    void openFolder();
    [[nodiscard]] bool mayLeaveDrafts();
    void tell(const QString& sentence, bool isFailure);
    void showAbout();

    ServiceCatalog& m_catalog;
    HardeningSession& m_session;
    QSettings& m_settings;
    HostOpenerMaker m_opener;
    HostPlace m_place;
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
    QMenu* m_viewMenu = nullptr;
};

} // namespace casemate
