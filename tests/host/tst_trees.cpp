// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/host/treecase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace casemate::tests {

/// Every folder of tests/data/trees is a rule of the search: `tree` lists it, `expected` is what systemd makes of it
/// (the differential tests hold it against systemd itself). A new tree starts with an `expected` of "unit NAME" lines,
/// which tools/expected answers.
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
    QCOMPARE(QString::fromStdString(answersOfTree(folder.toStdString())), QString::fromUtf8(file.readAll()));
}

static const TestCase<TestTrees> registered;

} // namespace casemate::tests

#include "tst_trees.moc"
