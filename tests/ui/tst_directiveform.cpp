// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/directiverow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QToolButton>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;

class TestDirectiveForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<HardeningSession>();
        m_form = std::make_unique<DirectiveForm>(*m_session, nullptr);
        m_form->resize(760, 700);
        m_form->show();
        open("[Service]\nExecStart=/bin/true\nPrivateTmp=yes\nReadWritePaths=/srv\n");
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    void cleanup()
    {
        m_form.reset();
        m_session.reset();
    }

    void showsOneGroupAtATime()
    {
        QVERIFY(row("NoNewPrivileges").isVisible());
        m_form->setGroup(Group::Files);
        QVERIFY(!row("NoNewPrivileges").isVisible());
        QVERIFY(row("ProtectSystem").isVisible());
    }

    void everyDirectiveHasARowWithName()
    {
        for (const Directive& one : directives) {
            m_form->showDirective(*findDirective(one.section, one.name));
            QVERIFY2(row(one.name.data()).isVisible(), one.name.data());
            QCOMPARE(child<QLabel>(row(one.name.data()), "name")->text(), QString::fromUtf8(one.name));
        }
    }

    void searchFindsNamesAndPlainWordsInAllGroups()
    {
        auto* search = child<QLineEdit>(*m_form, "directiveSearch");
        QTest::keyClicks(search, QStringLiteral("home"));
        QVERIFY(row("ProtectHome").isVisible());
        QVERIFY(!row("NoNewPrivileges").isVisible());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("zebra crossing"));
        QVERIFY(child<QLabel>(*m_form, "nothingMatches")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(row("NoNewPrivileges").isVisible());
    }

    void filterShowsWhatTheDraftSets()
    {
        set("ProtectHome"_directive, "yes");
        child<QToolButton>(*m_form, "setOnly")->click();
        QVERIFY(row("ProtectHome").isVisible());
        QVERIFY(!row("ProtectSystem").isVisible());
        m_session->undoGroup()->undo();
        QVERIFY(child<QLabel>(*m_form, "nothingMatches")->isVisible());
    }

    void groupsCountWhatIsSet()
    {
        set("ProtectHome"_directive, "yes");
        set("ProtectSystem"_directive, "full");
        QCOMPARE(child<QToolButton>(*m_form, "group1")->text(), QStringLiteral("Files (2)"));
    }

    void threeStatesAreVisible()
    {
        m_form->setGroup(Group::Files);
        QCOMPARE(state("PrivateTmp"), QStringLiteral("inherited"));
        set("ProtectSystem"_directive, "strict");
        QCOMPARE(state("ProtectSystem"), QStringLiteral("set here"));
        child<QAction>(row("ReadWritePaths"), "reset")->trigger();
        QCOMPARE(state("ReadWritePaths"), QStringLiteral("reset here"));
        QCOMPARE(m_session->draft().bytes(), "[Service]\nProtectSystem=strict\nReadWritePaths=\n");
        child<QAction>(row("ReadWritePaths"), "inherit")->trigger();
        QCOMPARE(state("ReadWritePaths"), QStringLiteral("inherited"));
    }

    void dialogThatAsksForAPathGoesWithTheService_data()
    {
        QTest::addColumn<bool>("isOtherOpen");
        QTest::newRow("none") << false;
        QTest::newRow("another service") << true;
    }
    void dialogThatAsksForAPathGoesWithTheService()
    {
        QFETCH(const bool, isOtherOpen);
        m_form->showDirective("RootDirectory"_directive);
        child<QAbstractButton>(row("RootDirectory"), "entryButton")->click();
        const QPointer dialog(m_form->findChild<QDialog*>());
        QVERIFY(dialog != nullptr && dialog->isVisible());
        set("ProtectHome"_directive, "yes");
        QVERIFY(dialog->isVisible()); // an edit is no other service
        if (isOtherOpen)
            m_session->open(
                *UnitName::parse("other.service"), stackOf("[Service]\nExecStart=/bin/true\n"), {.version = {257}});
        else
            m_session->close();
        QTRY_VERIFY(dialog == nullptr);
    }

    void gainIsShownFromHere()
    {
        m_form->setGroup(Group::Network);
        QCOMPARE(gain("PrivateNetwork"), QStringLiteral("−0.4"));
        set("PrivateNetwork"_directive, "yes");
        QCOMPARE(gain("PrivateNetwork"), QString());
    }

    void openedRowExplains()
    {
        m_form->showDirective("ProtectHome"_directive, true);
        auto* details = child<QLabel>(row("ProtectHome"), "details");
        QVERIFY(details->isVisible());
        QVERIFY(details->text().contains(QString::fromUtf8(directive("ProtectHome"_directive).buys).toHtmlEscaped()));
        QVERIFY(details->text().contains(u"man/latest/systemd.exec.html#ProtectHome="));
        QTest::keyClick(child<QToolButton>(row("ProtectHome"), "opener"), Qt::Key_Space);
        QVERIFY(!details->isVisible());
    }

    void textsOfUnitsAreNeverTakenForMarkup()
    {
        UnitStack stack = stackOf("[Service]\nExecStart=/bin/true\n");
        stack.fragment->path = "/<b>bold</b>";
        stack.fragment->document = std::make_shared<const UnitDocument>("[Service]\nExecStart=/bin/true\nUMask=0077\n");
        m_session->open(*UnitName::parse("app.service"), stack, {.version = {257}});
        m_form->showDirective("UMask"_directive, true);
        QVERIFY(!child<QLabel>(row("UMask"), "details")->text().contains(u"<b>bold</b>"));
    }

    void whatThisSystemdLacksIsSaidAndLocked()
    {
        m_form->showDirective("PrivateBPF"_directive);
        QVERIFY(notes("PrivateBPF").contains(u"258"));
        QVERIFY(!child<QWidget>(row("PrivateBPF"), "fieldPrivateBPF")->isEnabled());
    }

    void overruledAndPointlessAreSaid()
    {
        m_session->open(*UnitName::parse("app.service"),
            stackOf("[Service]\nExecStart=/bin/true\n", {{"zz.conf", "[Service]\nProtectHome=no\n"}}),
            {.version = {257}});
        set("ProtectHome"_directive, "yes");
        m_form->setGroup(Group::Files);
        QVERIFY(notes("ProtectHome").contains(u"zz.conf, line 2"));
        set("DynamicUser"_directive, "yes");
        QVERIFY(notes("ProtectSystem").contains(u"DynamicUser=yes"));
    }

    void otherServiceShowsItsOwnValues()
    {
        set("ProtectHome"_directive, "yes");
        m_session->open(*UnitName::parse("other.service"),
            stackOf("[Service]\nExecStart=/bin/true\n", {}, "other.service"), {.version = {257}});
        m_form->setGroup(Group::Files);
        QCOMPARE(state("ProtectHome"), QStringLiteral("inherited"));
    }

    void everyControlHasANameToBeReadOut()
    {
        for (const Group group : {Group::Identity, Group::Files, Group::SystemCalls, Group::Network}) {
            m_form->setGroup(group);
            int named = 0;
            for (QWidget* widget : m_form->findChildren<QWidget*>()) {
                if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(heard != nullptr && !heard->text(QAccessible::Name).isEmpty(),
                    qPrintable(widget->objectName() + QLatin1Char(' ')
                        + QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                        + widget->parentWidget()->objectName()));
                ++named;
            }
            // each row has at least its field, what opens it and its state
            QVERIFY2(named > 10, qPrintable(QString::number(named)));
        }
    }

private:
    void open(const std::string& fragment)
    {
        m_session->open(*UnitName::parse("app.service"), stackOf(fragment), {.version = {257}});
    }
    void set(DirectiveId id, std::string_view text)
    {
        Value value;
        QCOMPARE(assign(directive(id), value, text, m_session->rules().dialect), Effect::Applied);
        QVERIFY(m_session->set(id, value));
    }
    DirectiveRow& row(const char* name) { return *m_form->row(findDirective(name).value()); }
    QString state(const char* name) { return child<QToolButton>(row(name), "state")->text(); }
    QString gain(const char* name) { return child<QLabel>(row(name), "gain")->text(); }
    QString notes(const char* name) { return child<QLabel>(row(name), "notes")->text(); }

    std::unique_ptr<HardeningSession> m_session;
    std::unique_ptr<DirectiveForm> m_form;
};

static const TestCase<TestDirectiveForm> registered;
#include "tst_directiveform.moc"
