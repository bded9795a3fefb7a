// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/servicemodel.h"
#include "tests/support/entries.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;

class TestServiceModel : public QObject {
    Q_OBJECT

private slots:
    void keepsTheRulesOfItemModels()
    {
        ServiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entriesOf(variedHost()));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.columnCount(), static_cast<int>(ServiceModel::ColumnCount));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void loadIsOneReset()
    {
        ServiceModel model;
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEntries(entriesOf(variedHost()));
        QCOMPARE(resets.size(), 1);
    }

    void rowShowsScoreNameRatingAndDescription()
    {
        ServiceModel model;
        model.setEntries(entriesOf(variedHost()));
        const int row = model.rowOf("alpha.service");
        const ServiceEntry& entry = model.entry(row);
        QCOMPARE(text(model, row, ServiceModel::ScoreColumn), QString::fromStdString(entry.exposure->text()));
        QCOMPARE(text(model, row, ServiceModel::NameColumn), u"alpha.service");
        QCOMPARE(text(model, row, ServiceModel::RatingColumn), u"unsafe");
        QCOMPARE(text(model, row, ServiceModel::DescriptionColumn), u"Wide open");
    }

    void scoreIsReadOutWithItsRating()
    {
        ServiceModel model;
        model.setEntries(entriesOf(variedHost()));
        const int row = model.rowOf("alpha.service");
        const QString said = model.index(row, ServiceModel::ScoreColumn).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(said, text(model, row, ServiceModel::ScoreColumn) + QStringLiteral(" unsafe"));
        const int broken = model.rowOf("broken.service");
        QCOMPARE(
            model.index(broken, ServiceModel::ScoreColumn).data(Qt::AccessibleTextRole).toString(), u"does not load");
    }

    void rowWithoutScoreGivesTheReason()
    {
        ServiceModel model;
        model.setEntries(entriesOf(variedHost()));
        const int broken = model.rowOf("broken.service");
        QCOMPARE(text(model, broken, ServiceModel::ScoreColumn), u"–");
        QVERIFY(text(model, broken, ServiceModel::DescriptionColumn).contains(u"ExecStart="));
        const QString tip = model.index(broken, ServiceModel::NameColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"does not load") && tip.contains(u"Runs nothing") && tip.contains(u"ExecStart="));
        const int secret = model.rowOf("secret.service");
        QCOMPARE(text(model, secret, ServiceModel::RatingColumn), u"cannot be read");
        QVERIFY(text(model, secret, ServiceModel::DescriptionColumn).contains(u"/etc/systemd/system/secret.service"));
    }

    void rolesCarryWholeValues()
    {
        ServiceModel model;
        const auto entries = entriesOf(variedHost());
        model.setEntries(entries);
        QVERIFY(!entries.empty());
        QCOMPARE(model.rowCount(), static_cast<int>(entries.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QVariant data = index.data(ServiceModel::EntryRole);
            QCOMPARE(data.metaType(), QMetaType::fromType<ServiceEntry>());
            QVERIFY(*static_cast<const ServiceEntry*>(data.constData()) == entries[static_cast<std::size_t>(row)]);
            QCOMPARE(index.data(ServiceModel::ExposureRole).value<std::optional<Exposure>>(),
                entries[static_cast<std::size_t>(row)].exposure);
        }
    }

    void unknownNameHasNoRow()
    {
        ServiceModel model;
        model.setEntries(entriesOf(variedHost()));
        QCOMPARE(model.rowOf("nothing.service"), -1);
    }

    void everyColumnHasAHeader()
    {
        const ServiceModel model;
        for (int column = 0; column < ServiceModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

private:
    static QString text(const ServiceModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

static const TestCase<TestServiceModel> registered;
#include "tst_servicemodel.moc"
