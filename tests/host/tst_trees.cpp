// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "tests/support/searchanswer.h"
#include "tests/support/testcase.h"
#include "tests/support/treefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace casemate::tests {

/// Every folder of tests/data/trees is a rule of the search: `tree` lists it, `expected` is what systemd makes of it
/// (the differential tests hold it against systemd itself). A new tree starts with an `expected` of "unit NAME" lines
/// and one run with CASEMATE_REWRITE=1.
class TestTrees : public QObject {
    Q_OBJECT

private slots:
    void treeIsSearchedAsSystemdDoes_data();
    void treeIsSearchedAsSystemdDoes();
};

void TestTrees::treeIsSearchedAsSystemdDoes_data()
{
    QTest::addColumn<QString>("folder");
    const QDir trees(QStringLiteral(CASEMATE_SOURCE_DIR "/tests/data/trees"));
    const QStringList names = trees.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << trees.filePath(name);
}

void TestTrees::treeIsSearchedAsSystemdDoes()
{
    QFETCH(const QString, folder);
    QFile file(folder + QStringLiteral("/expected"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string expected = file.readAll().toStdString();
    file.close();

    const QTemporaryDir root;
    writeTree((folder + QStringLiteral("/tree")).toStdString(), root.path().toStdString());
    const auto host = DirectoryHost::open(root.path().toStdString());
    QVERIFY(host.has_value());
    std::string answers = servicesAnswer(*host);
    for (const std::string& name : askedNames(expected))
        answers += searchAnswer(*host, name);

    if (qEnvironmentVariableIntValue("CASEMATE_REWRITE") == 1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(answers.data(), static_cast<qint64>(answers.size())), static_cast<qint64>(answers.size()));
        return;
    }
    QCOMPARE(QString::fromStdString(answers), QString::fromStdString(expected));
}

static const TestCase<TestTrees> registered;

} // namespace casemate::tests

#include "tst_trees.moc"
