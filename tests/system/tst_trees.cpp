// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "tests/support/oddtree.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"
#include "tests/system/sidebyside.h"
#include "tests/system/trial.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace casemate::tests {

namespace {

constexpr int fewestTrees = 6; ///< however slow it is

bool isLong() { return qEnvironmentVariableIsSet("CASEMATE_LONG"); }

/// Files as editors, programs and accidents leave them, and among them ones as UnitGenerator makes them.
OddTexts oddTexts(UnitGenerator& generator)
{
    using namespace std::string_literals;
    OddTexts texts;
    texts.units = {"[Service]\nExecStart=/bin/true\n", "[Service]\r\nExecStart=/bin/true\r\nPrivateTmp=yes\r\n",
        "\xef\xbb\xbf[Service]\nExecStart=/bin/true\nProtectHome=yes\n", "[Service]\nExecStart=/bin/true",
        "[Service]\nExecStart=/bin/true\n# caf\xe9\nDescription=\xff\nPrivateDevices=yes\n",
        "[Service]\nExecStart=/bin/true\nUMask=0077\\\n", "[Service]\nType=oneshot\nRemainAfterExit=no\n",
        "[Service]\nType=simple\nExecStart=/bin/true\nExecStart=/bin/false\n", "[Service\nExecStart=/bin/true\n",
        "ExecStart=/bin/true\n", "[Unit]\nDescription=no service\n", "\n\n", "[Service]\nExecStart=bin/true\n",
        "[Service]\nExecStart=/bin/true\nno equals sign\nNoNewPrivileges=yes\n",
        "[Service]\nExecStart=/bin/true\n"s + '\0' + "\nProtectSystem=strict\n"};
    texts.dropIns = {"[Unit]\nDescription=x\n", "[Service]\r\nProtectClock=yes\r\n", "[Service]\nPrivateNetwork=yes",
        "[Service]\nUser=%i\nGroup=%p\n", "PrivateTmp=yes\n", "[Service\nPrivateTmp=yes\n",
        "[Service]\nRestrictRealtime=yes\n\xfe\xff\n", "\xef\xbb\xbf[Service]\nProtectHostname=yes\n",
        "[Service]\nCapabilityBoundingSet=\nCapabilityBoundingSet=CAP_CHOWN \\\n# between\n CAP_KILL\n",
        "[Service]\nSystemCallFilter=@system-service\nSystemCallFilter=~@privileged\n", "[Service]\nExecStart=\n",
        "[Service]\nLockPersonality=y"s + '\0' + "es\n", "\r\r\n[Service]\rMemoryDenyWriteExecute=yes\r"};
    for (int i = 0; i < 12; ++i)
        for (const auto& [path, text] : generator.unit("x.service").files)
            (path == "x.service" ? texts.units : texts.dropIns).push_back(text);
    return texts;
}

bool writeFile(const QString& path, const std::string& text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
}

/// Where two aliases have a drop-in of the same name, systemd takes any of them. Such a unit is no difference, and its
/// score may be another one; removes it from @p answers. True where it was one.
bool forgiveChance(BothAnswers& answers, const QByteArray& unit, const Host& tree)
{
    const Files& files = answers.files[unit];
    const auto name = UnitName::parse(unit.toStdString());
    const auto stack = name ? tree.stack(*name) : std::unexpected(name.error());
    if (!stack || stack->aliases.size() < 2 || files.systemd.dropInNames() != files.casemate.dropInNames())
        return false;
    const QByteArray start = QByteArray::fromStdString(stack->name.text()) + ' ';
    const auto isOfUnit = [&start](const QByteArray& line) { return line.startsWith(start); };
    answers.systemdScores.removeIf(isOfUnit);
    answers.casemateScores.removeIf(isOfUnit);
    answers.files.remove(unit);
    return true;
}

QByteArray report(const BothAnswers& answers)
{
    QByteArray text = answers.problem;
    for (const QByteArray& unit : answers.differingFiles()) {
        const Files files = answers.files[unit];
        text += unit + ' ' + files.id + ' ' + files.state + ": systemd " + QByteArray::number(files.systemd.status)
            + ":\n" + files.systemd.text + "\ncasemate " + QByteArray::number(files.casemate.status) + ":\n"
            + files.casemate.text + '\n';
    }
    return text + answers.differingScores().join('\n');
}

} // namespace

/// Units at rest, in all folders of the search and in all states that files can be in: what Casemate reads is what the
/// running systemd loads.
class TestLabTrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = casemateObstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_lab = std::make_unique<Lab>(bindsForBoth() << m_trees.path() + QStringLiteral(":/opt/trees"));
        QVERIFY2(m_lab->isUp(), m_lab->problem().constData());
        const LabAnswer listed =
            m_lab->run(QStringLiteral("systemctl list-unit-files --type=service --plain --no-legend"
                                      " | awk '{ print $1; if (sub(/@/, \"@one\", $1)) print $1 }'"));
        m_units = listed.out.trimmed().split('\n');
        QVERIFY2(m_units.size() > 100, listed.text().constData());
    }
    void cleanupTestCase() { m_lab.reset(); }

    void unitsAtRestAreReadAlike()
    {
        const BothAnswers answers = askBoth(*m_lab, m_units);
        QVERIFY2(answers.shown() > 100 && answers.systemdScores.size() > 90, report(answers).constData());
        QCOMPARE(report(answers), QByteArray());
        qInfo("%lld units, %lld of them with files, %lld scores", static_cast<long long>(m_units.size()),
            static_cast<long long>(answers.shown()), static_cast<long long>(answers.systemdScores.size()));
    }

    void oddTreesAreReadAlike()
    {
        QByteArrayList names;
        for (const std::string& name : oddNames())
            names << QByteArray::fromStdString(name);
        const qint64 milliseconds = isLong() ? 100'000 : 15'000;
        std::uint64_t seed = testSeed();
        qsizetype shown = 0, scores = 0, chances = 0;
        QElapsedTimer timer;
        timer.start();
        for (; timer.elapsed() < milliseconds || seed < testSeed() + fewestTrees; ++seed) {
            UnitGenerator generator(seed, Dialect{.version = {257}});
            const QString tree = m_trees.filePath(QString::number(seed));
            writeOddTree(tree.toStdString(), seed, oddTexts(generator));
            BothAnswers answers = askPlanted(tree, names);
            const auto host = DirectoryHost::open(tree.toStdString());
            QVERIFY(host.has_value());
            for (const QByteArray& unit : answers.differingFiles())
                chances += forgiveChance(answers, unit, *host) ? 1 : 0;
            const QByteArray differences = report(answers);
            QVERIFY2(differences.isEmpty(),
                QByteArray("CASEMATE_SEED=" + QByteArray::number(seed) + '\n' + differences).constData());
            shown += answers.shown();
            scores += answers.systemdScores.size();
        }
        qInfo("%llu trees: %lld units with files, %lld scores; %lld depended on chance",
            static_cast<unsigned long long>(seed - testSeed()), static_cast<long long>(shown),
            static_cast<long long>(scores), static_cast<long long>(chances));
        QVERIFY(shown > 4 * fewestTrees && scores > 2 * fewestTrees && chances < shown / 10);
    }

    void hardenedServicesScoreAlike()
    {
        const int rounds = isLong() ? 6 : 2;
        UnitGenerator generator(testSeed(), Dialect{.version = {257}});
        for (int round = 0; round < rounds; ++round) {
            const QString tree = m_trees.filePath(QStringLiteral("round-%1").arg(round));
            for (const char* folder : {"generator", "generator.early", "generator.late"})
                QVERIFY(QDir().mkpath(tree + QStringLiteral("/run/systemd/") + QLatin1StringView(folder)));
            for (const QByteArray& unit : std::as_const(m_units))
                for (const auto& [path, text] : generator.unit(unit.toStdString()).files)
                    if (path != unit.toStdString())
                        QVERIFY(writeFile(
                            tree + QStringLiteral("/etc/systemd/system/") + QString::fromStdString(path), text));
            const BothAnswers answers = askPlanted(tree, m_units);
            QVERIFY2(answers.systemdScores.size() > 90, answers.problem.constData());
            QCOMPARE(report(answers), QByteArray());
            qInfo("%lld scores, %lld units do not load", static_cast<long long>(answers.systemdScores.size()),
                static_cast<long long>(std::ranges::count_if(
                    answers.systemdScores, [](const QByteArray& line) { return line.endsWith(" unloadable"); })));
        }
    }

private:
    /// What both say while @p tree lies over the lab's own files.
    [[nodiscard]] BothAnswers askPlanted(const QString& tree, const QByteArrayList& units) const
    {
        const QString planting = QStringLiteral("/opt/system/plant %1 /opt/trees/") + QFileInfo(tree).fileName();
        const LabAnswer put = m_lab->run(planting.arg(QStringLiteral("put")));
        BothAnswers answers = askBoth(*m_lab, units);
        const LabAnswer taken = m_lab->run(planting.arg(QStringLiteral("take")));
        if (put.status != 0 || taken.status != 0)
            answers.problem += put.text() + taken.text();
        return answers;
    }

    QTemporaryDir m_trees;
    std::unique_ptr<Lab> m_lab;
    QByteArrayList m_units;
};

static const TestCase<TestLabTrees> registered;

} // namespace casemate::tests

#include "tst_trees.moc"
