// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/stack.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace casemate::tests {

namespace {

using namespace Qt::StringLiterals;

std::shared_ptr<const UnitDocument> documentOf(const std::string& text)
{
    return std::make_shared<const UnitDocument>(text);
}

std::string pathsOf(const UnitStack& stack)
{
    std::string paths;
    for (const UnitFile& file : stack.dropIns)
        paths += file.path.substr(std::string_view("/etc/systemd/system/").size()) + ' ';
    return paths;
}

} // namespace

class TestStack : public QObject {
    Q_OBJECT

private slots:
    void draftTakesItsPlaceByName();
    void draftReplacesEveryOverride();
    void anotherInPlaceOfOursStays();
    void emptyDraftOnlyRemoves();
    void overrideIsFoundInAnyFolder();
    void catSeparatesFiles();
    void catEndsEveryLine_data();
    void catEndsEveryLine();
    void catStopsBeforeALineTooLong();
    void catOfAMaskedUnitSaysSo();
    void catOfAMissingUnitHasItsDropIns();
};

void TestStack::draftTakesItsPlaceByName()
{
    const UnitStack stack = withDraft(stackOf("", {{"a.conf", ""}, {"z.conf", ""}}, "a@i.service"), documentOf("x"));
    QCOMPARE(pathsOf(stack), std::string("a@i.service.d/a.conf a@i.service.d/override.conf a@i.service.d/z.conf "));
    QCOMPARE(stack.dropIns.at(1).path, overridePath(stack.name));
    QCOMPARE(pathsOf(withDraft(stackOf("", {{"z.conf", ""}}), documentOf("x"))),
        std::string("app.service.d/override.conf app.service.d/z.conf "));
    QCOMPARE(pathsOf(withDraft(stackOf(""), documentOf("x"))), std::string("app.service.d/override.conf "));
}

void TestStack::draftReplacesEveryOverride()
{
    UnitStack stack = stackOf("", {{"override.conf", "old"}});
    stack.dropIns.front().path = "/run/systemd/system/app.service.d/override.conf";
    const UnitStack drafted = withDraft(stack, documentOf("new"));
    QCOMPARE(pathsOf(drafted), std::string("app.service.d/override.conf "));
    QCOMPARE(drafted.dropIns.front().document->bytes(), std::string("new"));
}

void TestStack::anotherInPlaceOfOursStays()
{
    UnitStack stack = stackOf("", {{"a.conf", ""}, {"override.conf", "theirs"}, {"zz.conf", ""}});
    stack.unreadOverride = UnitFile{.path = overridePath(stack.name), .document = documentOf("ours")};
    QCOMPARE(overrideOf(stack)->document->bytes(), std::string("ours"));
    QCOMPARE(overrideInPlaceOfOurs(stack), &stack.dropIns.at(1));
    const UnitStack drafted = withDraft(stack, documentOf("new"));
    QCOMPARE(drafted.dropIns, stack.dropIns);
    QCOMPARE(overrideOf(drafted)->document->bytes(), std::string("new"));
    QCOMPARE(overrideOf(drafted)->path, overridePath(stack.name));
    QCOMPARE(overrideOf(withDraft(stack, nullptr))->document->bytes(), std::string());
    stack.unreadOverride.reset();
    QVERIFY(overrideInPlaceOfOurs(stack) == nullptr);
}

void TestStack::emptyDraftOnlyRemoves()
{
    const UnitStack stack = stackOf("", {{"a.conf", ""}, {"override.conf", "old"}});
    QCOMPARE(pathsOf(withDraft(stack, documentOf(""))), std::string("app.service.d/a.conf "));
    QCOMPARE(pathsOf(withDraft(stack, nullptr)), std::string("app.service.d/a.conf "));
}

void TestStack::overrideIsFoundInAnyFolder()
{
    UnitStack stack = stackOf("", {{"my-override.conf", ""}, {"override.conf", "x"}});
    stack.dropIns.back().path = "/usr/lib/systemd/system/service.d/override.conf";
    QCOMPARE(overrideOf(stack), &stack.dropIns.back());
    stack.dropIns.pop_back();
    QVERIFY(!overrideOf(stack));
}

void TestStack::catSeparatesFiles()
{
    QCOMPARE(catText(stackOf("[Service]\n", {{"1.conf", "a\n"}, {"2.conf", ""}})),
        std::string("# /usr/lib/systemd/system/app.service\n[Service]\n\n"
                    "# /etc/systemd/system/app.service.d/1.conf\na\n\n"
                    "# /etc/systemd/system/app.service.d/2.conf\n"));
}

void TestStack::catEndsEveryLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no last end") << QByteArray("a") << QByteArray("a\n");
    QTest::newRow("blank lines") << QByteArray("\na\n\n") << QByteArray("\na\n\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n");
    QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("a\nb\n");
    QTest::newRow("LFCR") << QByteArray("a\n\rb") << QByteArray("a\nb\n");
    QTest::newRow("NUL") << "a\0b\n\0c\0\n"_ba << QByteArray("a\nb\nc\n\n");
    QTest::newRow("CR twice") << QByteArray("a\r\r\nb") << QByteArray("a\n\nb\n");
}

void TestStack::catEndsEveryLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, lines);
    const std::string text = catText(stackOf(bytes.toStdString()));
    QCOMPARE(QByteArray::fromStdString(text.substr(text.find('\n') + 1)), lines);
}

void TestStack::catStopsBeforeALineTooLong()
{
    constexpr std::size_t limit = std::size_t{1} << 20U;
    const std::string head = "# /usr/lib/systemd/system/app.service\na\n";
    const std::string text = catText(stackOf("a\n" + std::string(limit, 'x') + "\nb\n", {{"1.conf", "c"}}));
    QVERIFY(text == head);
    QVERIFY(catText(stackOf("a\n" + std::string(limit - 1, 'x'))) == head + std::string(limit - 1, 'x') + '\n');
}

void TestStack::catOfAMaskedUnitSaysSo()
{
    UnitStack stack = stackOf("");
    stack.state = FragmentState::Masked;
    QCOMPARE(catText(stack), std::string("# Unit app.service is masked.\n"));
}

void TestStack::catOfAMissingUnitHasItsDropIns()
{
    UnitStack stack = stackOf("", {{"1.conf", "a"}});
    stack.state = FragmentState::Missing;
    stack.fragment.reset();
    QCOMPARE(catText(stack), std::string("# /etc/systemd/system/app.service.d/1.conf\na\n"));
}

static const TestCase<TestStack> registered;

} // namespace casemate::tests

#include "tst_stack.moc"
