// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpanel.h"

#include "models/session/hardeningsession.h"
#include "ui/looks/placeholder.h"
#include "ui/preview/previewpage.h"
#include "ui/score/scorepanel.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>

namespace casemate {

PreviewPanel::PreviewPanel(HardeningSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layers(new QStackedLayout(this))
    , m_tabs(new QTabWidget(this))
    , m_copyDraft(new QAction(this))
{
    setObjectName(QStringLiteral("previewPanel"));
    auto* placeholder = new Placeholder(this);
    placeholder->setObjectName(QStringLiteral("previewPlaceholder"));
    placeholder->say(tr("No service chosen"),
        tr("What systemd reads of a service, and what you change in it, is shown here."),
        QStringLiteral("document-preview"));
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setAccessibleName(tr("Previews"));
    m_tabs->setDocumentMode(true);
    m_layers->addWidget(placeholder);
    m_layers->addWidget(m_tabs);
    createPages();
    createActions();
    followPalette();
    connect(&m_session, &HardeningSession::changed, this, &PreviewPanel::takeChange);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refresh();
        Q_EMIT currentPageChanged(currentPage());
    });
    takeChange();
}

PreviewPanel::~PreviewPanel()
{
    // The highlighters use the repository.
    delete m_tabs;
}

void PreviewPanel::createPages()
{
    struct Row {
        PreviewPage::Source source;
        QString name, title, help;
    };
    const std::array<Row, 4> rows{{
        {effectivePage, QStringLiteral("effective"), tr("Effective"),
            tr("The unit as systemd takes it, merged from all its files")},
        {filesPage, QStringLiteral("files"), tr("Files"),
            tr("The files of the unit one after the other, with the draft in its place")},
        {draftPage, QStringLiteral("draft"), tr("Draft"), tr("override.conf as it will be written")},
        {changesPage, QStringLiteral("changes"), tr("Changes"), tr("What the draft adds and takes away")},
    }};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        auto* page = new PreviewPage(row.source, m_tabs);
        page->setObjectName(row.name + QStringLiteral("Page"));
        page->view()->setObjectName(row.name + QStringLiteral("View"));
        page->view()->setAccessibleName(row.title);
        const int tab = m_tabs->addTab(page, row.title);
        m_tabs->setTabToolTip(tab, row.help);
        m_tabs->tabBar()->setAccessibleTabName(tab, row.title);
        m_pages[i] = page;
    }
    const int tab = m_tabs->addTab(new ScorePanel(m_session, m_tabs), tr("Score"));
    m_tabs->setTabToolTip(tab, tr("What each setting adds to the score"));
    m_tabs->tabBar()->setAccessibleTabName(tab, tr("Score"));
}

/// It reads an index of some hundred languages, which the first list of services need not wait for.
void PreviewPanel::createRepository()
{
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    const auto unit = m_repository->definitionForName(QStringLiteral("systemd unit"));
    const auto diff = m_repository->definitionForName(QStringLiteral("Diff"));
    for (PreviewPage* page : m_pages)
        page->view()->setSyntax(page == m_pages[static_cast<std::size_t>(Page::Changes)] ? diff : unit);
    followPalette();
}

void PreviewPanel::createActions()
{
    m_copyDraft->setObjectName(QStringLiteral("copyDraft"));
    m_copyDraft->setText(tr("Copy draft"));
    m_copyDraft->setIconText(tr("Copy"));
    m_copyDraft->setToolTip(tr("Copy all of the draft"));
    connect(m_copyDraft, &QAction::triggered, this, &PreviewPanel::copyDraft);
    PreviewPage* draft = m_pages[static_cast<std::size_t>(Page::Draft)];
    draft->setHeadingElided(Qt::ElideMiddle);
    draft->addTool(m_copyDraft);

    const auto turn = [this](const QKeySequence& keys, int step) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
            // Leaving the hidden page would take the focus out of the panel.
            m_tabs->currentWidget()->setFocus(Qt::TabFocusReason);
        });
    };
    turn(Qt::CTRL | Qt::Key_PageDown, 1);
    turn(Qt::CTRL | Qt::Key_PageUp, -1);
}

void PreviewPanel::setCurrentPage(Page page) { m_tabs->setCurrentIndex(static_cast<int>(page)); }

PreviewPanel::Page PreviewPanel::currentPage() const { return static_cast<Page>(m_tabs->currentIndex()); }

int PreviewPanel::refreshCount(Page page) const { return m_pages[static_cast<std::size_t>(page)]->refreshCount(); }

void PreviewPanel::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void PreviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    QWidget::changeEvent(event);
}

void PreviewPanel::takeChange()
{
    const std::string name = m_session.isOpen() ? m_session.name().text() : std::string();
    const bool isOther = name != m_shown;
    m_shown = name;
    m_layers->setCurrentIndex(m_session.isOpen() ? 1 : 0);
    m_copyDraft->setEnabled(m_session.isOpen() && !m_session.draft().bytes().empty());
    for (PreviewPage* page : m_pages)
        if (m_session.isOpen())
            page->invalidate(isOther);
        else
            page->clear();
    refresh();
}

void PreviewPanel::refresh()
{
    const auto page = static_cast<std::size_t>(m_tabs->currentIndex());
    if (!isVisible() || !m_session.isOpen() || page >= m_pages.size())
        return;
    if (m_repository == nullptr)
        createRepository();
    m_pages[page]->refresh(m_session);
}

void PreviewPanel::followPalette()
{
    // Icons come in a light and a dark variant.
    m_copyDraft->setIcon(QIcon::fromTheme(QStringLiteral("edit-copy")));
    if (m_repository == nullptr)
        return;
    const KSyntaxHighlighting::Theme theme = m_repository->themeForPalette(palette());
    for (PreviewPage* page : m_pages)
        page->view()->setColours(theme);
}

void PreviewPanel::copyDraft() const
{
    const std::string& bytes = m_session.draft().bytes();
    // As bytes: text that is not UTF-8 would come out as another.
    auto* copy = new QMimeData;
    copy->setData(QStringLiteral("text/plain"), QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    QGuiApplication::clipboard()->setMimeData(copy);
}

} // namespace casemate
