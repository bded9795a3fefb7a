// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/recordedcase.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

namespace casemate::tests {

/// What the probes make of real services, whose /proc was recorded by tests/system/record. tools/expected writes each
/// `expected`, to be read.
class TestRecorded : public QObject {
    Q_OBJECT

private slots:
    void recordedServicesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        for (const auto& [name, unit] : recordedServices)
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(unit);
    }
    void recordedServicesAreRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, unit);
        const QString folder = QStringLiteral(CASEMATE_SOURCE_DIR "/tests/data/running/") + name;
        const std::string found = recordedText(folder.toStdString(), unit.toStdString());
        QVERIFY(!found.empty());
        QFile file(folder + QStringLiteral("/expected"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(found), QString::fromUtf8(file.readAll()));
    }
};

static const TestCase<TestRecorded> registered;

} // namespace casemate::tests

#include "tst_recorded.moc"
