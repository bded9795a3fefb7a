// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/configurationcase.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

namespace casemate::tests {

/// The cases of tests/data/configuration: a `unit`, a `tree` for writeTree(), and what is `expected`. A new one starts
/// with the first two; tools/expected writes the third, to be read.
class TestConfiguration : public QObject {
    Q_OBJECT

private slots:
    void settingsAreFound_data()
    {
        QTest::addColumn<QString>("folder");
        for (const std::filesystem::path& each : ConfigurationCase::folders())
            QTest::newRow(each.filename().c_str()) << QString::fromStdString(each.string());
    }
    void settingsAreFound()
    {
        QFETCH(const QString, folder);
        QFile file(folder + QStringLiteral("/expected"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(
            QString::fromStdString(ConfigurationCase(folder.toStdString()).found()), QString::fromUtf8(file.readAll()));
    }
};

static const TestCase<TestConfiguration> registered;

} // namespace casemate::tests

#include "tst_configuration.moc"
