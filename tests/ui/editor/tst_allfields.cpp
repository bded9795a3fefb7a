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
/// In so many tries a generator finds a value with any quality that some have.
constexpr std::size_t mostTries = 400;

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

/// Values of the kinds that the generator of units has none for; empty for all others.
std::vector<std::string> ownTexts(const Directive& row)
{
    if (row.name == "RootHash")
        return {"0123456789abcdef0123456789ABCDEF", "/srv/root.roothash"};
    if (row.name == "RootHashSignature")
        return {"base64:aGVsbG8=", "/srv/root.p7s"};
    if (row.name == "LimitNICE")
        return {"+5", "-10", "20"};
    switch (row.kind) {
    case ValueKind::ColonPaths: return {"/usr/bin:/opt/bin", "/srv"};
    case ValueKind::Images: return {"/srv/a.raw:/srv/a", "/srv/b.raw"};
    case ValueKind::FilterPaths: return {"/sys/fs/bpf/filter"};
    case ValueKind::BpfPrograms: return {"ingress:/sys/fs/bpf/in", "egress:/sys/fs/bpf/out"};
    case ValueKind::Weight: return {"100", std::to_string(row.least), std::to_string(row.most)};
    case ValueKind::Quota: return {"1G", "20%"};
    case ValueKind::ImagePolicy: return {"root=verity+signed:usr=absent", "root=verity"};
    case ValueKind::BusName: return {"org.example.App"};
    case ValueKind::ExitStatuses: return {"1 TEMPFAIL SIGTERM", "255"};
    default: return {};
    }
}

/// A text that is nearly always a value of @p row.
std::string someText(const Directive& row, UnitGenerator& generator)
{
    const std::vector<std::string> own = ownTexts(row);
    return own.empty() ? generator.validValue(row) : own[generator.below(own.size())];
}

/// True where a value is picked and never typed.
bool isPicked(const Directive& row, const Dialect& dialect)
{
    return row.kind == ValueKind::Boolean || row.kind == ValueKind::Tristate || row.kind == ValueKind::Words
        || (row.kind == ValueKind::Hostname && dialect.version.number < 258);
}

/// True where the field itself lets nobody type.
bool isPicked(const FieldUnderTest& shown)
{
    const auto* words = qobject_cast<QComboBox*>(shown.editor());
    return qobject_cast<QCheckBox*>(shown.editor()) != nullptr || (words != nullptr && !words->isEditable());
}

/// Texts that systemd would not take whole.
std::vector<std::string> wrongTexts(const Directive& row, const Dialect& dialect)
{
    std::vector<std::string> texts{"%q9 nonsense", "never seen before!", ":::", "a/../b"};
    std::erase_if(texts, [&](const std::string& text) { return isTakenWhole(row, text, dialect); });
    return texts;
}

/// True where there is no wrong text that could be typed.
bool takesAnything(const Directive& row)
{
    return row.kind == ValueKind::Text || row.kind == ValueKind::Texts || row.kind == ValueKind::Label
        || row.kind == ValueKind::FileSystems;
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
        std::size_t tested = 0;
        for (std::size_t i = 0; i < mostTries && tested < valuesEach; ++i) {
            const std::string text = someText(row, generator);
            if (!isTakenWhole(row, text, dialect))
                continue;
            ++tested;
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
        QCOMPARE(tested, valuesEach);
    }

    void wrongTextIsMarkedAndSaysNothing_data() { everyDirective(); }
    void wrongTextIsMarkedAndSaysNothing()
    {
        QFETCH(const std::size_t, index);
        QFETCH(const int, version);
        const Directive& row = directives[index];
        const Dialect dialect{.version = {version}};
        FieldUnderTest shown(row, dialect);
        QCOMPARE(isPicked(shown), isPicked(row, dialect));
        if (isPicked(shown))
            return; // nothing wrong can be picked
        const std::vector<std::string> wrong = wrongTexts(row, dialect);
        QVERIFY(!wrong.empty() || takesAnything(row));
        for (const std::string& text : wrong) {
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
        QCOMPARE(isPicked(shown), isPicked(row, shown.dialect));
        const auto* words = qobject_cast<QComboBox*>(shown.editor());
        if (isPicked(shown) && !defaultText(row, shown.dialect).empty()) {
            QVERIFY(words == nullptr || words->findData(QString()) < 0);
            return; // the default is one of the words
        }
        QVERIFY(!isPicked(shown) || (words != nullptr && words->findData(QString()) >= 0));
        UnitGenerator generator(testSeed() + index, shown.dialect);
        for (std::size_t i = 0; i < mostTries && shown.text().isEmpty(); ++i) {
            const std::string text = someText(row, generator);
            Value value;
            if (isTakenWhole(row, text, shown.dialect) && assign(row, value, text, shown.dialect) == Effect::Applied)
                shown.field->setValue(value);
        }
        QVERIFY(!shown.text().isEmpty());
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
