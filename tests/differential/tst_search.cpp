// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "tests/differential/systemdsearch.h"
#include "tests/support/oddtree.h"
#include "tests/support/searchanswer.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "tests/support/treefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <random>

namespace casemate::tests {

namespace {

using namespace std::string_view_literals;

/// systemd visits the aliases of a unit in an order that differs from run to run, so of drop-ins of one name in the
/// folders of two aliases it takes any; it gets this many chances to take ours.
constexpr int aliasOrders = 30;

bool dependsOnOrder(const std::string& answer)
{
    const std::size_t first = answer.find("  alias ");
    return first != answer.npos && answer.find("  alias ", first + 1) != answer.npos;
}

/// systemd's answer, ours if it can be systemd's.
std::string systemdAnswer(
    const SystemdSearch& systemd, const Analyze& analyze, const std::string& name, const std::string& ours)
{
    std::string theirs = systemd.answer(analyze, name);
    for (int i = 0; i < aliasOrders && theirs != ours && dependsOnOrder(theirs); ++i)
        theirs = systemd.answer(analyze, name);
    return theirs;
}

/// The answers in @p text, one by one.
std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> answers;
    for (std::size_t begin = text.find("unit "); begin < text.size();) {
        const std::size_t end = std::min(text.find("\nunit ", begin), text.size() - 1) + 1;
        answers.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return answers;
}

} // namespace

/// The search compared with systemd's own: the installed one's, and with CASEMATE_LONG=1 that of all oracles.
class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void searchPathIsSystemds();
    void goldenTreesAreSystemds_data();
    void goldenTreesAreSystemds();
    void oddTreesAreFoundAlike();
    void filesArePrintedAlike();

private:
    std::vector<Analyze> m_systems;
};

void TestSearch::initTestCase()
{
    // where the tests run on a distribution without systemd
    if (!Analyze::installed().isAvailable())
        QSKIP(Analyze::installed().reason().constData());
    m_systems = Analyze::all();
}

void TestSearch::searchPathIsSystemds()
{
    const auto host = DirectoryHost::open("/");
    QVERIFY(host.has_value());
    const Analyze installed = Analyze::installed();
    QCOMPARE(host->systemdVersion(), installed.version());
    QStringList ours;
    for (const std::string& folder : host->searchPath())
        ours << QString::fromStdString(folder);
    const AnalyzeAnswer theirs = installed.run({QStringLiteral("unit-paths")});
    QCOMPARE(ours, QString::fromUtf8(theirs.output).trimmed().split(u'\n'));
}

void TestSearch::goldenTreesAreSystemds_data()
{
    QTest::addColumn<QString>("folder");
    const QDir trees(QStringLiteral(CASEMATE_SOURCE_DIR "/tests/data/trees"));
    // Not the one about links that lead out of a root: systemd has none of its own here. tests/host reads all of them.
    for (const QString& name : trees.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (name != u"links-stay-inside")
            QTest::newRow(qPrintable(name)) << trees.filePath(name);
}

void TestSearch::goldenTreesAreSystemds()
{
    QFETCH(const QString, folder);
    QFile file(folder + QStringLiteral("/expected"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::vector<std::string> expected = split(file.readAll().toStdString());
    QVERIFY(!expected.empty());
    const QTemporaryDir made;
    const std::string root = made.path().toStdString();
    writeTree(folder.toStdString() + "/tree", root);
    const SystemdSearch systemd(root, DirectoryHost::open(root)->searchPath());
    for (const Analyze& analyze : m_systems)
        for (const std::string& answer : expected)
            QCOMPARE(QString::fromStdString(systemdAnswer(systemd, analyze, askedNames(answer).front(), answer)),
                QString::fromStdString(answer));
}

void TestSearch::oddTreesAreFoundAlike()
{
    // CASEMATE_SEED replays one tree
    const bool isReplay = qEnvironmentVariableIsSet("CASEMATE_SEED");
    std::uint64_t seed = testSeed();
    const qint64 seconds = qEnvironmentVariableIntValue("CASEMATE_LONG") == 1 ? 120 : 8;
    QElapsedTimer timer;
    timer.start();
    std::size_t trees = 0;
    do {
        const QTemporaryDir folder;
        const std::string root = folder.path().toStdString();
        writeOddTree(root, seed);
        const auto host = DirectoryHost::open(root);
        QVERIFY(host.has_value());
        const SystemdSearch systemd(root, host->searchPath());
        const Analyze& analyze = m_systems.at(trees % m_systems.size());
        for (const std::string& name : oddNames()) {
            const std::string ours = searchAnswer(*host, name);
            const std::string theirs = systemdAnswer(systemd, analyze, name, ours);
            QVERIFY2(ours == theirs,
                qPrintable(QStringLiteral("CASEMATE_SEED=%1\nours:\n%2systemd %3:\n%4")
                        .arg(seed)
                        .arg(QString::fromStdString(ours))
                        .arg(analyze.version().number)
                        .arg(QString::fromStdString(theirs))));
        }
        ++trees;
        ++seed;
    } while (!isReplay && timer.elapsed() < seconds * 1000);
    qInfo("%zu trees of %zu names alike, the last with CASEMATE_SEED=%llu", trees, oddNames().size(),
        static_cast<unsigned long long>(seed - 1));
}

// `systemctl cat` needs a running manager; `systemd-analyze cat-config` prints by the same function.
void TestSearch::filesArePrintedAlike()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    std::filesystem::create_directories(root / "etc/systemd/x.conf.d");
    std::mt19937_64 random(testSeed());
    const auto bytes = [&random] {
        std::string text;
        for (std::size_t count = static_cast<std::size_t>(random()) % 40; count > 0; --count)
            text += "ab\n\n\r\0= "sv[static_cast<std::size_t>(random()) % 8];
        return text;
    };
    UnitStack stack{.name = *UnitName::parse("x.service"), .state = FragmentState::Found};
    const auto write = [&](const char* path) {
        const std::string text = bytes();
        std::ofstream(root / path, std::ios::binary) << text;
        return UnitFile{root / path, std::make_shared<const UnitDocument>(text)};
    };
    for (int round = 0; round < 20; ++round) {
        stack.fragment = write("etc/systemd/x.conf");
        stack.dropIns = {write("etc/systemd/x.conf.d/1.conf"), write("etc/systemd/x.conf.d/2.conf")};
        for (const Analyze& analyze : m_systems) {
            // newer ones say more of empty files
            if (analyze.version().number > 257)
                continue;
            const AnalyzeAnswer theirs = analyze.run({QStringLiteral("--root=") + folder.path(),
                QStringLiteral("cat-config"), QStringLiteral("systemd/x.conf")});
            QCOMPARE(QByteArray::fromStdString(catText(stack)), theirs.output);
        }
    }
}

static const TestCase<TestSearch> registered;

} // namespace casemate::tests

#include "tst_search.moc"
