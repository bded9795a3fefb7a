// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafting.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/textview.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;
using namespace std::string_literals;
using Page = PreviewPanel::Page;

namespace {

constexpr std::array pages{Page::Effective, Page::Files, Page::Draft, Page::Changes};

QPalette paletteOf(const QColor& ground, const QColor& text)
{
    QPalette palette;
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

class TestPreviewPanel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<HardeningSession>();
        m_panel = std::make_unique<PreviewPanel>(*m_session);
        m_panel->resize(480, 320);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void placeholderStandsForNoService()
    {
        QVERIFY(child<QWidget>(*m_panel, "previewPlaceholder")->isVisible());
        openSample();
        QVERIFY(!child<QWidget>(*m_panel, "previewPlaceholder")->isVisible());
        QVERIFY(text("effectiveView").contains(u"Description=An app"));
        m_session->close();
        QVERIFY(child<QWidget>(*m_panel, "previewPlaceholder")->isVisible());
        for (const char* view : {"effectiveView", "filesView", "draftView", "changesView"})
            QCOMPARE(text(view), QString());
    }

    void pagesFollowEditsAndUndo()
    {
        openSample();
        const struct {
            Page page;
            const char* view;
            QString added;
        } rows[]{{Page::Effective, "effectiveView", QStringLiteral("\nPrivateDevices=yes")},
            {Page::Files, "filesView", QStringLiteral("\nPrivateDevices=yes")},
            {Page::Draft, "draftView", QStringLiteral("\nPrivateDevices=yes")},
            {Page::Changes, "changesView", QStringLiteral("\n+PrivateDevices=yes")}};
        for (const auto& row : rows) {
            m_panel->setCurrentPage(row.page);
            const QString before = text(row.view);
            QVERIFY(!before.contains(row.added));
            QVERIFY(set(*m_session, "PrivateDevices"_directive, "yes"));
            QVERIFY(text(row.view).contains(row.added));
            m_session->undoGroup()->undo();
            QCOMPARE(text(row.view), before);
        }
    }

    void hiddenPagesDoNothing()
    {
        openSample();
        QCOMPARE(counts(), (QList<int>{1, 0, 0, 0}));
        set(*m_session, "PrivateDevices"_directive, "yes");
        set(*m_session, "ProtectClock"_directive, "yes");
        QCOMPARE(counts(), (QList<int>{3, 0, 0, 0}));
        m_panel->setCurrentPage(Page::Draft);
        QCOMPARE(counts(), (QList<int>{3, 0, 1, 0}));
        QVERIFY(text("draftView").contains(u"ProtectClock=yes"));
        m_panel->setCurrentPage(Page::Effective);
        QCOMPARE(counts(), (QList<int>{3, 0, 1, 0}));
    }

    void hiddenPanelDoesNothing()
    {
        openSample();
        m_panel->hide();
        set(*m_session, "PrivateDevices"_directive, "yes");
        QCOMPARE(counts(), (QList<int>{1, 0, 0, 0}));
        m_panel->show();
        QCOMPARE(counts(), (QList<int>{2, 0, 0, 0}));
        QVERIFY(text("effectiveView").contains(u"PrivateDevices=yes"));
    }

    void placeIsKeptWhileEditingAndNotForAnother()
    {
        openLong();
        m_panel->setCurrentPage(Page::Files);
        QScrollBar* bar = child<TextView>(*m_panel, "filesView")->verticalScrollBar();
        bar->setValue(bar->maximum());
        const int end = bar->value();
        set(*m_session, "PrivateDevices"_directive, "yes");
        QVERIFY(bar->value() >= end && bar->value() <= end + 3);
        openSample();
        QCOMPARE(bar->value(), 0);
    }

    void emptyDraftSaysSo()
    {
        open(*m_session, stackOf("[Service]\nExecStart=/bin/true\n"));
        m_panel->setCurrentPage(Page::Draft);
        auto* view = child<TextView>(*m_panel, "draftView");
        QVERIFY(view->placeholderText().startsWith(u"Nothing is set yet."));
        QCOMPARE(view->accessibleDescription(), view->placeholderText());
        QVERIFY(!m_panel->copyDraftAction()->isEnabled());
        set(*m_session, "PrivateDevices"_directive, "yes");
        QCOMPARE(view->accessibleDescription(), QString());
        QVERIFY(m_panel->copyDraftAction()->isEnabled());
    }

    void copyGivesTheBytes()
    {
        openSample();
        const std::string bytes = "[Service]\r\n# caf\xe9\0\nPrivateTmp=yes\r\n"s;
        m_session->importDraft(bytes);
        m_panel->setCurrentPage(Page::Draft);
        child<QToolButton>(*m_panel, "copyDraftButton")->click();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(
            data->data(QStringLiteral("text/plain")), QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
        m_session->importDraft("[Service]\n# ü\n");
        m_panel->copyDraftAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[Service]\n# ü\n"));
    }

    void tabsAreTurnedByKeyboard()
    {
        openSample();
        child<TextView>(*m_panel, "effectiveView")->setFocus();
        for (const Page next : {Page::Files, Page::Draft, Page::Changes, Page::Score, Page::Effective}) {
            QTest::keyClick(m_panel->focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
            QCOMPARE(m_panel->currentPage(), next);
            QVERIFY(qobject_cast<QAbstractScrollArea*>(m_panel->focusWidget()) != nullptr);
        }
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_panel->currentPage(), Page::Score);
    }

    void everythingHasAName()
    {
        openSample();
        for (const char* view : {"effectiveView", "filesView", "draftView", "changesView"})
            QVERIFY(!child<TextView>(*m_panel, view)->accessibleName().isEmpty());
        auto* tabs = child<QTabWidget>(*m_panel, "previewTabs");
        QCOMPARE(tabs->count(), 5);
        for (int tab = 0; tab < tabs->count(); ++tab)
            QCOMPARE(tabs->tabBar()->accessibleTabName(tab), tabs->tabText(tab));
    }

    void coloursFollowThePalette()
    {
        openSample();
        auto* view = child<TextView>(*m_panel, "effectiveView");
        const auto isDarkView = [view] {
            return view->palette().color(QPalette::Base).lightness()
                < view->palette().color(QPalette::Text).lightness();
        };
        m_panel->setPalette(paletteOf(QColor(0xff141618), QColor(0xfffcfcfc)));
        QVERIFY(isDarkView());
        const QColor dark = view->colourOf(Background::Draft);
        m_panel->setPalette(paletteOf(Qt::white, QColor(0xff232629)));
        QVERIFY(!isDarkView());
        QVERIFY(view->colourOf(Background::Draft).lightness() > dark.lightness());
    }

private:
    void openSample()
    {
        open(*m_session,
            stackOf("[Unit]\nDescription=An app\n\n[Service]\nExecStart=/bin/true\n",
                {{"override.conf", "[Service]\nPrivateTmp=yes\n"}, {"zz.conf", "[Service]\nProtectHome=yes\n"}}));
    }
    void openLong()
    {
        std::string fragment = "[Service]\nExecStart=/bin/true\n";
        for (int i = 0; i < 110; ++i)
            fragment += "Environment=VARIABLE_" + std::to_string(i) + "=value\n";
        std::string draft = "[Service]\n";
        for (const char* line : {"ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "UMask=0027",
                 "ProtectClock=yes", "ProtectHostname=yes", "ProtectKernelLogs=yes", "ProtectKernelModules=yes",
                 "ProtectKernelTunables=yes", "ProtectControlGroups=yes", "RestrictRealtime=yes",
                 "RestrictSUIDSGID=yes", "RestrictNamespaces=yes", "LockPersonality=yes", "MemoryDenyWriteExecute=yes",
                 "NoNewPrivileges=yes", "SystemCallFilter=@system-service", "SystemCallArchitectures=native",
                 "CapabilityBoundingSet=CAP_CHOWN CAP_KILL"})
            draft.append(line).append("\n");
        open(*m_session, stackOf(fragment, {{"override.conf", draft}}, "long.service"));
    }
    QString text(const char* view) const { return child<TextView>(*m_panel, view)->toPlainText(); }
    QList<int> counts() const
    {
        QList<int> all;
        for (const Page page : pages)
            all << m_panel->refreshCount(page);
        return all;
    }

    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<PreviewPanel> m_panel;
};

static const TestCase<TestPreviewPanel> registered;
#include "tst_previewpanel.moc"
