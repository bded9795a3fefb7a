// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sanitizer.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"
#include "tests/ui/editor/fieldtext.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <set>

using namespace casemate;
using namespace casemate::tests;

namespace {

constexpr std::size_t valuesEach = 12;

bool isKnown(const Directive& row, int version)
{
    return row.since <= version && (row.until == 0 || version < row.until);
}

bool isTakenWhole(const Directive& row, const std::string& text, const Dialect& dialect)
{
    Value value;
    std::vector<Issue> issues;
    return assign(row, value, text, dialect, &issues) == Effect::Applied
        && std::ranges::all_of(issues, [](const Issue& issue) { return issue.consequence == Consequence::None; });
}

/// Texts that systemd would not take whole.
std::vector<std::string> wrongTexts(const Directive& row, const Dialect& dialect)
{
    std::vector<std::string> texts{"%q9 nonsense", "never seen before!", ":::", "a/../b"};
    std::erase_if(texts, [&](const std::string& text) { return isTakenWhole(row, text, dialect); });
    return texts;
}

} // namespace

/// What holds for the field of every directive.
class TestAllFields : public QObject {
    Q_OBJECT

private slots:
    void textTypedBackIsTheSameValue_data() { everyDirective(); }
    void textTypedBackIsTheSameValue()
    {
        QFETCH(const std::size_t, index);
        QFETCH(const int, version);
        const Directive& row = directives[index];
        const Dialect dialect{.version = {version}};
        UnitGenerator generator(testSeed() + 1000 * index + static_cast<std::size_t>(version), dialect);
        for (std::size_t i = 0; i < valuesEach; ++i) {
            const std::string text = generator.validValue(row);
            if (!isTakenWhole(row, text, dialect))
                continue;
            Value value;
            (void)assign(row, value, text, dialect);
            FieldUnderTest shown(row, dialect);
            shown.field->setValue(value);
            QVERIFY(shown.said.empty());
            QVERIFY(!shown.field->isComplaining());
            FieldUnderTest typed(row, dialect);
            typed.type(shown.text());
            QVERIFY2(!typed.field->isComplaining(), qPrintable(shown.text()));
            const Value got = typed.said.empty() ? Value() : typed.said.back();
            QVERIFY2(sameEffect(row, got, value, dialect), qPrintable(shown.text()));
        }
    }

    void wrongTextIsMarkedAndSaysNothing_data() { everyDirective(); }
    void wrongTextIsMarkedAndSaysNothing()
    {
        QFETCH(const std::size_t, index);
        QFETCH(const int, version);
        const Directive& row = directives[index];
        const Dialect dialect{.version = {version}};
        FieldUnderTest shown(row, dialect);
        const auto* words = qobject_cast<QComboBox*>(shown.editor());
        if (qobject_cast<QCheckBox*>(shown.editor()) != nullptr || (words != nullptr && !words->isEditable()))
            return; // nothing wrong can be picked
        for (const std::string& text : wrongTexts(row, dialect)) {
            shown.type(QString::fromStdString(text));
            QVERIFY(shown.field->isComplaining());
            QVERIFY(shown.said.empty());
            const auto* complaint = shown.field->findChild<QLabel*>(QStringLiteral("fieldComplaint"));
            QVERIFY(complaint->isVisibleTo(shown.field.get()));
            QCOMPARE(shown.editor()->accessibleDescription(), complaint->text());
        }
        shown.type({});
        QVERIFY(!shown.field->isComplaining());
        QVERIFY(shown.said.empty());
    }
    void almostEveryKindCanBeWrong()
    {
        std::set<ValueKind> kinds;
        for (const Directive& row : directives)
            if (!wrongTexts(row, {.version = {257}}).empty())
                kinds.insert(row.kind);
        QVERIFY2(kinds.size() >= 40, qPrintable(QString::number(kinds.size())));
    }

    void emptyTextIsTheDefault_data() { everyDirective(); }
    void emptyTextIsTheDefault()
    {
        QFETCH(const std::size_t, index);
        QFETCH(const int, version);
        const Directive& row = directives[index];
        FieldUnderTest shown(row, {.version = {version}});
        if (qobject_cast<QCheckBox*>(shown.editor()) != nullptr)
            return;
        UnitGenerator generator(testSeed() + index, shown.dialect);
        const std::string text = generator.validValue(row);
        Value value;
        if (!isTakenWhole(row, text, shown.dialect) || assign(row, value, text, shown.dialect) != Effect::Applied)
            return;
        shown.field->setValue(value);
        if (const auto* words = qobject_cast<QComboBox*>(shown.editor());
            shown.text().isEmpty() || (words != nullptr && words->findData(QString()) < 0 && !words->isEditable()))
            return;
        shown.type({});
        QVERIFY(!shown.said.empty());
        QVERIFY(std::holds_alternative<std::monostate>(shown.said.back()));
    }

    void everyControlHasANameAndTakesTheFocus_data() { everyDirective(); }
    void everyControlHasANameAndTakesTheFocus()
    {
        QFETCH(const std::size_t, index);
        QFETCH(const int, version);
        FieldUnderTest shown(directives[index], {.version = {version}});
        const QString name = QString::fromUtf8(directives[index].name);
        QCOMPARE(shown.field->objectName(), QStringLiteral("field") + name);
        QCOMPARE(shown.editor()->accessibleName(), name);
        QVERIFY(!shown.editor()->toolTip().isEmpty());
        QVERIFY(shown.editor()->focusPolicy() & Qt::TabFocus);
        for (const auto* button : shown.field->findChildren<QAbstractButton*>()) {
            if (button->parentWidget() != shown.field.get())
                continue; // the clear button of a line edit
            QVERIFY(button->accessibleName().contains(name));
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
    }

    void aRowOf300PixelsIsWideEnough_data() { everyDirective(); }
    void aRowOf300PixelsIsWideEnough()
    {
        QFETCH(const std::size_t, index);
        QFETCH(const int, version);
        FieldUnderTest shown(directives[index], {.version = {version}});
        shown.field->setVisible(true);
        QVERIFY2(shown.field->minimumSizeHint().width() <= 300,
            qPrintable(QString::number(shown.field->minimumSizeHint().width())));
    }

    void sameValueCostsNothing()
    {
        FieldUnderTest shown("SystemCallFilter");
        shown.hold({"@system-service", "~@privileged"});
        auto* page = qobject_cast<QPlainTextEdit*>(shown.editor());
        const int revision = page->document()->revision();
        shown.hold({"@system-service", "~@privileged"});
        QCOMPARE(page->document()->revision(), revision);
    }

    void allFieldsAreMadeQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        QWidget form;
        for (const Directive& row : directives)
            fieldFor({&row, {.version = {257}}}, &form)->setValue({});
        qInfo("%lld ms for %zu fields", timer.elapsed(), directives.size());
        QVERIFY(timer.elapsed() < 1500 * slowdown);
    }

private:
    static void everyDirective()
    {
        QTest::addColumn<std::size_t>("index");
        QTest::addColumn<int>("version");
        for (const int version : SystemdVersion::modelled)
            for (std::size_t index = 0; index < directives.size(); ++index)
                if (isKnown(directives[index], version))
                    QTest::addRow("%s %d", std::string(directives[index].name).c_str(), version) << index << version;
    }
};

static const TestCase<TestAllFields> registered;
#include "tst_allfields.moc"
