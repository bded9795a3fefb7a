// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehost.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;

class TestServiceEntry : public QObject {
    Q_OBJECT

private slots:
    void scoreIsThatOfItsRows()
    {
        const FakeHost host = variedHost();
        for (const auto* name : {"alpha.service", "beta.service", "Gamma.service"}) {
            const ServiceEntry entry = read(host, name);
            QVERIFY(entry.exposure);
            const auto rows = explain(entry, rules);
            QCOMPARE(rows.size(), allAssessors().size());
            const auto bad = std::ranges::count_if(rows, [](const Assessment& row) { return row.isGood() == false; });
            QCOMPARE(bad > 0, entry.exposure->tenths > 0);
        }
        QVERIFY(read(host, "beta.service").exposure < read(host, "Gamma.service").exposure);
        QVERIFY(read(host, "Gamma.service").exposure < read(host, "alpha.service").exposure);
    }

    void unitThatDoesNotLoadHasAReasonInsteadOfAScore()
    {
        const ServiceEntry entry = read(variedHost(), "broken.service");
        QVERIFY(!entry.exposure);
        QVERIFY(entry.loadError);
        QCOMPARE(entry.loadError->kind, LoadErrorKind::NoCommand);
        QCOMPARE(entry.description, "Runs nothing");
        QVERIFY(explain(entry, rules).empty());
    }

    void unreadableUnitSaysWhichFile()
    {
        const ServiceEntry entry = read(variedHost(), "secret.service");
        QVERIFY(!entry.exposure);
        QVERIFY(entry.readError);
        QCOMPARE(entry.readError->kind, ErrorKind::Unreadable);
        QVERIFY(explain(entry, rules).empty());
    }

    void templateIsRatedAsAnInstanceUnderItsOwnName()
    {
        const ServiceEntry entry = read(variedHost(), "terminal@.service");
        QCOMPARE(entry.name, "terminal@.service");
        QVERIFY(entry.isTemplate());
        QVERIFY(entry.exposure);
        QCOMPARE(entry.stack.name.text(), "terminal@test-instance.service");
    }

    void descriptionExpandsSpecifiersButForTemplates()
    {
        FakeHost host;
        host.add(stackOf("[Unit]\nDescription=Copy of %p\n[Service]\nExecStart=/bin/true\n", {}, "one.service"));
        host.addTemplate("two@.service", "[Unit]\nDescription=Copy of %i\n[Service]\nExecStart=/bin/true\n");
        QCOMPARE(read(host, "one.service").description, "Copy of one");
        QCOMPARE(read(host, "two@.service").description, "Copy of %i");
    }

    void onlyDropInsOutsideTheVendorsFoldersCountAsChanges_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isChange");
        QTest::newRow("administrator") << "/etc/systemd/system/app.service.d/override.conf" << true;
        QTest::newRow("until the next boot") << "/run/systemd/system/app.service.d/50-x.conf" << true;
        QTest::newRow("user") << "/home/u/.config/systemd/user/app.service.d/override.conf" << true;
        QTest::newRow("vendor") << "/usr/lib/systemd/system/service.d/10-timeout.conf" << false;
        QTest::newRow("vendor, split usr") << "/lib/systemd/system/app.service.d/10-x.conf" << false;
    }
    void onlyDropInsOutsideTheVendorsFoldersCountAsChanges()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, isChange);
        ServiceEntry entry{.name = "app.service",
            .stack = stackOf("[Service]\n"),
            .description = {},
            .exposure = {},
            .loadError = {},
            .readError = {}};
        QVERIFY(!entry.isChangedHere());
        entry.stack.dropIns.push_back({.path = path.toStdString(), .document = std::make_shared<const UnitDocument>()});
        QCOMPARE(entry.isChangedHere(), isChange);
    }

private:
    static constexpr ServiceRules rules{.version = {257}, .scope = Scope::System};
    static ServiceEntry read(const FakeHost& host, const char* name)
    {
        return readService(host, *UnitName::parse(name), rules);
    }
};

static const TestCase<TestServiceEntry> registered;
#include "tst_serviceentry.moc"
