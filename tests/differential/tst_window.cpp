// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "tests/differential/scoretree.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "tests/support/widgets.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/directiverow.h"
#include "ui/editor/editorpanel.h"
#include "ui/transfer/drafttransfer.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace casemate;
using namespace casemate::tests;

namespace {

constexpr int editsPerUnit = 6;

/// Puts @p text in the place of all that the focused editor holds, as a person would.
void enter(const QString& text)
{
    QWidget* editor = QApplication::focusWidget();
    if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        if (box->isChecked() != (text == u"yes"))
            QTest::keyClick(box, Qt::Key_Space);
        return;
    }
    if (auto* box = qobject_cast<QComboBox*>(editor); box != nullptr && !box->isEditable()) {
        QTest::keyClick(box, Qt::Key_Home);
        QTest::keyClicks(box, text);
        return;
    }
    QApplication::clipboard()->setText(text);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

/// What the window promises: the file that it exports, laid over the unit, scores in systemd what it showed.
/// CASEMATE_SEED repeats a run.
class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Analyze::installed().isAvailable())
            QSKIP(Analyze::installed().reason().constData());
    }

    void exportedDraftsScoreAsShown()
    {
        const Analyze analyze = Analyze::installed();
        const ServiceRules rules{.version = analyze.version(), .scope = Scope::System};
        UnitGenerator generator(testSeed(), {.version = analyze.version()});
        const auto host = DirectoryHost::open("/");
        QVERIFY(host.has_value());
        HardeningSession session;
        EditorPanel panel(session);
        DraftTransfer transfer(session, &panel);
        panel.resize(800, 700);
        static_cast<QWidget&>(panel).show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));

        ScoreTree tree;
        std::map<std::string, QString> shown;
        int edits = 0;
        const auto names = host->services();
        for (const UnitName& name : *names) {
            const ServiceEntry entry = readService(*host, name, rules);
            if (!entry.stack.fragment || shown.contains(entry.stack.name.text()))
                continue;
            session.open(name, entry.stack, rules);
            panel.show(entry);
            for (int i = 0; i < editsPerUnit; ++i)
                edits += edit(generator, session, *panel.form()) ? 1 : 0;
            tree.add(entry.stack, {});
            transfer.setExportChooser(
                [&](QWidget*, const QString&) { return tree.overridePath(entry.stack.name.text()); });
            if (!session.draft().bytes().empty())
                transfer.exportFile();
            shown[entry.stack.name.text()] = child<QLabel>(panel, "scoreNow")->text();
        }
        QVERIFY(shown.size() > 20);
        QVERIFY(edits > static_cast<int>(shown.size()));
        const auto answers = tree.ask(analyze);
        for (const auto& [name, score] : shown) {
            const auto answer = answers.find(name);
            const QString said = answer == answers.end()
                ? QStringLiteral("does not load")
                : QString::fromStdString(Exposure{answer->second.tenths}.text());
            QVERIFY2(score.startsWith(said),
                qPrintable(QStringLiteral("%1: shown %2, systemd says %3\n%4")
                        .arg(QString::fromStdString(name), score, said, QString::fromStdString(tree.text(name)))));
        }
        qInfo("%zu services, %d edits through the widgets", shown.size(), edits);
    }

private:
    /// One generated value, entered in its field; false where this systemd has no such directive.
    static bool edit(UnitGenerator& generator, HardeningSession& session, DirectiveForm& form)
    {
        const DirectiveId id = generator.anyDirective(Section::Service);
        const Directive& row = directive(id);
        if (row.group == Group::Service || !session.state(id).isKnown)
            return false;
        const std::string text = generator.validValue(row);
        form.showDirective(id);
        enter(QString::fromStdString(text));
        // What no line can reach is in no draft; an export would ask about it.
        session.forgetRefused(id);
        return session.state(id).setting != Setting::Inherited;
    }
};

static const TestCase<TestWindow> registered;
#include "tst_window.moc"
