// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/unitname.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <QTest>

using namespace casemate;
using namespace std::string_literals;

namespace {

UnitName named(std::string_view text) { return UnitName::parse(text).value(); }

} // namespace

class TestUnitName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreThoseOfSystemd_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isName");
        for (const char* name : {"nginx.service", "a-.service", "getty@.service", "getty@tty1.service", "a@b@c.service",
                 "dev-sda1.device", "foo:bar_1.2\\x2d3.service", "-.mount", "-.slice", "..service", "x.automount",
                 "x.scope", "x.swap", "x.path", "x.timer", "x.target", "x.socket", "a@@.service"})
            QTest::newRow(name) << std::string(name) << true;
        for (const char* name :
            {"", "nginx", ".service", "@.service", "@a.service", "a b.service", "a/b.service", "a*.service", "a.conf",
                "a.Service", "a.service ", "a.service/", "\xc3\xa4.service", "a.", "a.service\n", "a.snapshot"})
            QTest::addRow("not '%s'", name) << std::string(name) << false;
        QTest::newRow("255 bytes") << std::string(247, 'a') + ".service" << true;
        QTest::newRow("256 bytes") << std::string(248, 'a') + ".service" << false;
        QTest::newRow("NUL") << "a\0.service"s << false;
    }
    void namesAreThoseOfSystemd()
    {
        QFETCH(std::string, text);
        QFETCH(bool, isName);
        const auto name = UnitName::parse(text);
        QCOMPARE(name.has_value(), isName);
        if (isName)
            QCOMPARE(name->text(), text);
        else
            QCOMPARE(name.error(), (Error{.kind = ErrorKind::InvalidName, .subject = text, .detail = {}}));
    }
    void looseNamesBecomeServices_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("name");
        const auto row = [](const char* text, const char* name) {
            QTest::addRow("'%s'", text) << std::string(text) << std::string(name);
        };
        row("nginx", "nginx.service");
        row("nginx.service", "nginx.service");
        row("x.socket", "x.socket");
        row("foo.bar", "foo.bar.service");
        row("getty@", "getty@.service");
        row("getty@tty1", "getty@tty1.service");
        row("a b", "a\\x20b.service");
        row("a b.timer", "a\\x20b.timer");
        row("\xc3\xa4", "\\xc3\\xa4.service");
        row("", "");
        row("/usr/lib/a.service", "");
        row("./a.service", "");
        row("a*", "");
        row("a?.service", "");
        row("a[bc].service", "");
        row("@", "");
    }
    void looseNamesBecomeServices()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, name);
        const auto parsed = UnitName::parseLoosely(text);
        QCOMPARE(parsed ? parsed->text() : std::string(), name);
    }
    void looseNamesStayShort()
    {
        QVERIFY(UnitName::parseLoosely(std::string(247, 'a')));
        QVERIFY(!UnitName::parseLoosely(std::string(248, 'a')));
        QVERIFY(!UnitName::parseLoosely(std::string(100, ' ')));
    }
    void partsOfAPlainName()
    {
        const UnitName name = named("foo.bar-baz.service");
        QCOMPARE(name.stem(), std::string_view("foo.bar-baz"));
        QCOMPARE(name.prefix(), std::string_view("foo.bar-baz"));
        QCOMPARE(name.type(), std::string_view("service"));
        QVERIFY(name.isService() && !name.isTemplate() && !name.isInstance());
        QVERIFY(name.instance().empty());
        QVERIFY(!name.templateName() && !name.withInstance("a"));
        QVERIFY(!named("a.socket").isService());
    }
    void partsOfATemplateAndItsInstances()
    {
        const UnitName getty = named("getty@.service");
        QVERIFY(getty.isTemplate() && !getty.isInstance());
        QCOMPARE(getty.prefix(), std::string_view("getty"));
        QCOMPARE(getty.stem(), std::string_view("getty@"));
        const UnitName tty = getty.withInstance("tty1").value();
        QCOMPARE(tty.text(), std::string("getty@tty1.service"));
        QVERIFY(!tty.isTemplate() && tty.isInstance());
        QCOMPARE(tty.instance(), std::string_view("tty1"));
        QCOMPARE(tty.templateName(), getty);
        QCOMPARE(named("a@b@c.d.service").instance(), std::string_view("b@c.d"));
        QVERIFY(!tty.withInstance("tty2") && !getty.templateName());
        for (const std::string_view wrong : {"", "a b", "a/b", "a%b"})
            QVERIFY(!getty.withInstance(wrong));
        QVERIFY(getty.withInstance("a@b"));
        QVERIFY(!getty.withInstance(std::string(250, 'a')));
    }
    void instancesComeBack()
    {
        QVERIFY(rc::check("instance of a template", [] {
            const auto text =
                *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("aZ0:-_.\\@"))));
            const auto name = named("t@.service").withInstance(text);
            RC_PRE(name.has_value());
            RC_ASSERT(name->instance() == text);
            RC_ASSERT(UnitName::parse(name->text()).value() == *name);
            RC_ASSERT(name->templateName()->text() == "t@.service");
        }));
    }
};

static const casemate::tests::TestCase<TestUnitName> registered;
#include "tst_unitname.moc"
