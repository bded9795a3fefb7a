// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/assessmentmodel.h"
#include "tests/support/entries.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;

class TestAssessmentModel : public QObject {
    Q_OBJECT

private slots:
    void keepsTheRulesOfItemModels()
    {
        AssessmentModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAssessments(rowsOf("alpha.service"));
        QCOMPARE(model.rowCount(), static_cast<int>(allAssessors().size()));
        model.setAssessments({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayWhatTheEngineFound()
    {
        AssessmentModel model;
        const auto rows = rowsOf("beta.service");
        model.setAssessments(rows);
        QVERIFY(!rows.empty());
        QCOMPARE(model.rowCount(), static_cast<int>(rows.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const Assessment& assessment = rows[static_cast<std::size_t>(row)];
            const auto isGood = model.index(row, 0).data(AssessmentModel::VerdictRole).value<std::optional<bool>>();
            QCOMPARE(isGood, assessment.isGood());
            QCOMPARE(text(model, row, AssessmentModel::VerdictColumn), isGood ? (*isGood ? u"good" : u"bad") : u"n/a");
            QCOMPARE(text(model, row, AssessmentModel::NameColumn), QString::fromUtf8(assessment.assessor->name));
            QCOMPARE(
                text(model, row, AssessmentModel::DescriptionColumn), QString::fromStdString(assessment.description));
            QCOMPARE(text(model, row, AssessmentModel::WeightColumn).toULongLong(), assessment.weight);
            QCOMPARE(text(model, row, AssessmentModel::ShareColumn).isEmpty(), !assessment.tenths.has_value());
        }
    }

    void sortKeysOrderByNumbersNotByText()
    {
        AssessmentModel model;
        model.setAssessments(rowsOf("alpha.service"));
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto assessment = model.index(row, 0).data(AssessmentModel::AssessmentRole).value<Assessment>();
            QCOMPARE(model.index(row, AssessmentModel::WeightColumn).data(AssessmentModel::SortRole).toULongLong(),
                assessment.weight);
            QCOMPARE(model.index(row, AssessmentModel::ShareColumn).data(AssessmentModel::SortRole).toInt(),
                assessment.tenths ? static_cast<int>(*assessment.tenths) : -1);
        }
    }

    void everyColumnHasAHeader()
    {
        const AssessmentModel model;
        for (int column = 0; column < AssessmentModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

private:
    static std::vector<Assessment> rowsOf(std::string_view name)
    {
        const ServiceRules rules{.version = {257}, .scope = Scope::System};
        return explain(readService(variedHost(), *UnitName::parse(name), rules), rules);
    }
    static QString text(const AssessmentModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

static const TestCase<TestAssessmentModel> registered;
#include "tst_assessmentmodel.moc"
