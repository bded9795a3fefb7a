// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <memory>
#include <string>

class QAction;
class QStackedLayout;
class QTabWidget;

namespace KSyntaxHighlighting {
class Repository;
}

namespace casemate {

class HardeningSession;
class Placeholder;
class PreviewPage;

/// The right part of the window: what the draft comes to, as texts. Only the page that can be seen follows the session;
/// the others are made when they are turned to.
class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    enum class Page { Effective, Files, Draft, Changes, Score };
    Q_ENUM(Page)

    /// @p session must outlive this.
    explicit PreviewPanel(HardeningSession& session, QWidget* parent = nullptr);
    ~PreviewPanel() override;

    void setCurrentPage(Page page);
    [[nodiscard]] Page currentPage() const;
    /// How often the text of @p page, any but Score, was made since this was.
    [[nodiscard]] int refreshCount(Page page) const;

    /// Copies the draft, byte for byte. For menus; owned by this.
    [[nodiscard]] QAction* copyDraftAction() const { return m_copyDraft; }

Q_SIGNALS:
    void currentPageChanged(casemate::PreviewPanel::Page page);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createPages();
    void createRepository();
    void createActions();
    void takeChange();
    void refresh();
    void followPalette();
    void copyDraft() const;

    HardeningSession& m_session;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; ///< made with the first text to colour
    std::string m_shown; ///< the name of the service whose texts these are; empty for none
    QStackedLayout* m_layers;
    QTabWidget* m_tabs;
    std::array<PreviewPage*, 4> m_pages{};
    QAction* m_copyDraft;
};

} // namespace casemate
