// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/serviceproxy.h"
#include "tests/support/entries.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;

class TestServiceProxy : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model.setEntries(entriesOf(variedHost()));
        m_proxy = std::make_unique<ServiceProxy>();
        m_proxy->setSourceModel(&m_model);
    }

    void keepsTheRulesOfItemModels()
    {
        const QAbstractItemModelTester tester(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_proxy->setSearch(QStringLiteral("open"));
        m_proxy->setFilter(ServiceProxy::Exposed, true);
        m_proxy->sort(ServiceModel::NameColumn, Qt::AscendingOrder);
        m_proxy->setSearch({});
        m_model.setEntries({});
    }

    void worstComesFirstAndWhatHasNoScoreLast()
    {
        QCOMPARE(names(),
            (QStringList{QStringLiteral("alpha.service"), QStringLiteral("terminal@.service"),
                QStringLiteral("Gamma.service"), QStringLiteral("beta.service"), QStringLiteral("broken.service"),
                QStringLiteral("secret.service")}));
    }

    void whatHasNoScoreIsLastInTheOtherOrderToo()
    {
        m_proxy->sort(ServiceModel::ScoreColumn, Qt::AscendingOrder);
        QCOMPARE(names(),
            (QStringList{QStringLiteral("beta.service"), QStringLiteral("Gamma.service"),
                QStringLiteral("alpha.service"), QStringLiteral("terminal@.service"), QStringLiteral("broken.service"),
                QStringLiteral("secret.service")}));
    }

    void namesSortWithoutRegardToCase()
    {
        m_proxy->sort(ServiceModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(names().first(), u"alpha.service");
        QCOMPARE(names().indexOf(u"Gamma.service"), 3);
    }

    void searchFindsNamesAndDescriptions_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing to look for") << QString() << 6;
        QTest::newRow("blanks") << QStringLiteral("  ") << 6;
        QTest::newRow("name") << QStringLiteral("alpha") << 1;
        QTest::newRow("name, other case") << QStringLiteral("GAMMA") << 1;
        QTest::newRow("description") << QStringLiteral("wide open") << 2;
        QTest::newRow("words in any order") << QStringLiteral("open wide too") << 1;
        QTest::newRow("name and description") << QStringLiteral("broken runs") << 1;
        QTest::newRow("no match") << QStringLiteral("zebra") << 0;
        QTest::newRow("not a pattern") << QStringLiteral(".*") << 0;
    }
    void searchFindsNamesAndDescriptions()
    {
        QFETCH(const QString, search);
        QFETCH(const int, found);
        m_proxy->setSearch(search);
        QCOMPARE(m_proxy->rowCount(), found);
    }

    void exposedFilterLeavesWhatIsRatedExposedOrWorse()
    {
        m_proxy->setFilter(ServiceProxy::Exposed, true);
        QCOMPARE(names(),
            (QStringList{QStringLiteral("alpha.service"), QStringLiteral("terminal@.service"),
                QStringLiteral("Gamma.service")}));
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            QVERIFY(m_proxy->entry(row).exposure->tenths >= 75);
    }

    void changedFilterLeavesWhatADropInChanges()
    {
        m_proxy->setFilter(ServiceProxy::ChangedHere, true);
        QCOMPARE(names(), QStringList{QStringLiteral("Gamma.service")});
    }

    void filtersAndSearchAddUp()
    {
        m_proxy->setFilter(ServiceProxy::Exposed, true);
        m_proxy->setSearch(QStringLiteral("terminal"));
        QCOMPARE(names(), QStringList{QStringLiteral("terminal@.service")});
        m_proxy->setFilter(ServiceProxy::ChangedHere, true);
        QVERIFY(names().isEmpty());
        QVERIFY(m_proxy->isFiltering());
    }

private:
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            all.append(QString::fromStdString(m_proxy->entry(row).name));
        return all;
    }

    ServiceModel m_model;
    std::unique_ptr<ServiceProxy> m_proxy;
};

static const TestCase<TestServiceProxy> registered;
#include "tst_serviceproxy.moc"
