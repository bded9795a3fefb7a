// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/catalogue.h"
#include "models/items/picks/pickmodel.h"
#include "models/items/picks/pickproxy.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// Two groups that share "b", and "d" in none of the searches.
PickList example()
{
    PickList list;
    for (const char* name : {"apple", "bell_pepper", "cherry", "date"}) {
        list.offered.set(list.items.size());
        list.items.push_back({QString::fromLatin1(name), QString()});
    }
    list.items[3].meaning = QStringLiteral("Sweet and brown");
    list.groups = {{QStringLiteral("@red"), {}, Picks(0b0111)}, {QStringLiteral("@green"), {}, Picks(0b1010)}};
    return list;
}

int stateOf(const QModelIndex& index) { return index.data(Qt::CheckStateRole).toInt(); }

} // namespace

class TestPickModel : public QObject {
    Q_OBJECT

private slots:
    void isAProperModel()
    {
        PickModel model(example());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PickProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 3);
        model.setPicks(Picks(0b0001));
        model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole);
        for (const char* text : {"a", "date", "", "nothing like it"})
            proxy.setSearch(QString::fromLatin1(text));
    }

    void flatListIsAProperModel()
    {
        PickList list = example();
        list.groups.clear();
        PickModel model(list);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(model.picks(), Picks(0b0100));
    }

    void nameInTwoGroupsIsOneName()
    {
        PickModel model(example());
        QSignalSpy picked(&model, &PickModel::picked);
        const QModelIndex red = model.index(0, 0);
        const QModelIndex green = model.index(1, 0);
        QVERIFY(model.setData(model.index(1, 0, red), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(picked.size(), 1);
        QCOMPARE(stateOf(red), int(Qt::PartiallyChecked));
        QCOMPARE(stateOf(green), int(Qt::PartiallyChecked));
        QCOMPARE(stateOf(model.index(0, 0, green)), int(Qt::Checked));
        model.setData(green, Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(model.picks(), Picks(0b1010));
        model.setData(red, Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(model.picks(), Picks(0b1000));
    }

    void settingSaysNothing()
    {
        PickModel model(example());
        QSignalSpy picked(&model, &PickModel::picked);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPicks(Picks(0b0001));
        QVERIFY(picked.isEmpty());
        QCOMPARE(changed.size(), 2); // the groups, and the rows of the one that holds it
        model.setPicks(Picks(0b0001));
        QCOMPARE(changed.size(), 2);
    }

    void searchKeepsParentsAndWholeGroups()
    {
        PickModel model(example());
        PickProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setSearch(QStringLiteral("brown DATE"));
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
        QVERIFY(!proxy.isMatch(proxy.index(0, 0)));
        proxy.setSearch(QStringLiteral("green"));
        QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
        QVERIFY(proxy.isMatch(proxy.index(0, 0)));
        proxy.setSearch(QStringLiteral("bellpep"));
        QCOMPARE(proxy.rowCount(), 2);
    }

    void picksLeadBackToTheValue_data()
    {
        QTest::addColumn<std::size_t>("index");
        QTest::addColumn<int>("version");
        for (const int version : SystemdVersion::modelled)
            for (std::size_t index = 0; index < directives.size(); ++index)
                if (isPickable(directives[index].kind) && directives[index].since <= version)
                    QTest::addRow("%s %d", std::string(directives[index].name).c_str(), version) << index << version;
    }
    void picksLeadBackToTheValue()
    {
        QFETCH(const std::size_t, index);
        QFETCH(const int, version);
        const Directive& row = directives[index];
        const Dialect dialect{.version = {version}};
        UnitGenerator generator(testSeed() + index, dialect);
        int tested = 0;
        for (int i = 0; i < 40; ++i) {
            Value value;
            for (std::size_t lines = 1 + generator.below(3); lines > 0; --lines)
                (void)assign(row, value, generator.validValue(row), dialect);
            const PickList list = pickList(row, value, dialect);
            const Picked picked = pickedOf(row, list, value, dialect);
            const Value again = valueOf(row, list, picked, value, dialect);
            // What is on without any controller looks the same as what is off.
            if (const auto* held = std::get_if<Delegation>(&value); held != nullptr && held->controllers.empty())
                continue;
            QVERIFY2(sameEffect(row, again, value, dialect), display(row, value, dialect).c_str());
            QVERIFY(!summaryOf(row, list, picked).isEmpty());
            // What the list shows is all there is, but for calls of other machines.
            if (row.kind != ValueKind::Syscalls)
                QVERIFY((picked.picks & ~list.offered).none());
            tested += std::holds_alternative<std::monostate>(value) ? 0 : 1;
        }
        QVERIFY2(tested > 10, qPrintable(QString::number(tested)));
    }

    void groupsAreSpeltShort()
    {
        const Directive& row = directive(*findDirective("SystemCallFilter"));
        const Dialect dialect{.version = {257}};
        const PickList list = pickList(row, {}, dialect);
        Picked picked{.picks = {}, .isForbidding = true};
        for (const PickGroup& group : list.groups)
            if (group.name == u"@clock" || group.name == u"@swap")
                picked.picks |= group.members;
        QCOMPARE(display(row, valueOf(row, list, picked, {}, dialect), dialect), std::string("~@clock @swap"));
    }

    void errnoStaysWithCallsThatStillFail()
    {
        const Directive& row = directive(*findDirective("SystemCallFilter"));
        const Dialect dialect{.version = {257}};
        Value value;
        (void)assign(row, value, "~@clock:EPERM @swap", dialect);
        const PickList list = pickList(row, value, dialect);
        Picked picked = pickedOf(row, list, value, dialect);
        QVERIFY(picked.isForbidding);
        for (const PickGroup& group : list.groups)
            if (group.name == u"@swap")
                picked.picks &= ~group.members;
        QCOMPARE(display(row, valueOf(row, list, picked, value, dialect), dialect), std::string("~@clock:EPERM"));
    }
};

static const TestCase<TestPickModel> registered;
#include "tst_pickmodel.moc"
