// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/corpus.h"
#include "tests/differential/scoretree.h"
#include "tests/support/seed.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <ctime>

namespace casemate::tests {

namespace {

constexpr std::size_t unitsOfABatch = 500;
const std::string bare = "[Service]\nExecStart=/bin/true\n";

/// Bytes of this process in memory: now ("VmRSS:"), or the most since forgetPeak() ("VmHWM:").
qint64 memory(const QByteArray& key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith(key))
                return line.mid(key.size()).trimmed().split(' ').constFirst().toLongLong() * 1024;
    return -1;
}

bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

/// What reading and rating units took at most.
struct Cost {
    double seconds = 0; ///< of the processor, for one unit
    qint64 bytes = 0; ///< beyond what was in memory before
};

/// What Casemate makes of each unit of @p tree.
std::map<std::string, std::optional<Judgement>> judged(const ScoreTree& tree, SystemdVersion version, Cost& cost)
{
    std::map<std::string, std::optional<Judgement>> judgements;
    const qint64 before = memory("VmRSS:");
    for (const auto& [name, stack] : tree.stacks()) {
        const std::clock_t start = std::clock();
        judgements[name] = Engine{}.judge(stack, version);
        cost.seconds = std::max(cost.seconds, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    cost.bytes = std::max(cost.bytes, memory("VmHWM:") - before);
    return judgements;
}

} // namespace

/// Units of the kinds that systemd fuzzes itself with: read within bounds, and to the same score. CASEMATE_LONG=1 makes
/// it ten times longer and asks the oracles too.
class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // where the tests run on a distribution without systemd
        if (!Analyze::installed().isAvailable())
            QSKIP(Analyze::installed().reason().constData());
        QVERIFY(m_corpus.files().size() > 50);
        QVERIFY2(qEnvironmentVariableIsEmpty("CASEMATE_SYSTEMD_CORPUS") || m_corpus.ofSystemd() > 20,
            "CASEMATE_SYSTEMD_CORPUS is not the corpus of systemd");
    }
    void filesAreReadAsSystemdReadsThem() { compare(m_corpus.files()); }
    void anyDirectiveIsReadAsSystemdReadsIt() { compare(m_corpus.assigned(testSeed(), m_isLong ? 20000 : 2000)); }
    void damagedFilesAreReadAsSystemdReadsThem() { compare(m_corpus.mutated(testSeed(), m_isLong ? 10000 : 1000)); }

private:
    /// Each text as the fragment of one service and as the drop-in of another.
    void compare(const std::vector<std::string>& texts)
    {
        std::size_t loaded = 0;
        for (std::size_t begin = 0; begin < texts.size(); begin += unitsOfABatch) {
            ScoreTree tree;
            for (std::size_t i = begin; i < std::min(begin + unitsOfABatch, texts.size()); ++i) {
                const std::string whole = "whole-" + std::to_string(i) + ".service";
                const std::string part = "part-" + std::to_string(i) + ".service";
                tree.add({.name = whole, .files = {{whole, texts[i]}}});
                tree.add({.name = part, .files = {{part, bare}, {part + ".d/x.conf", texts[i]}}});
            }
            for (const Analyze& analyze : Analyze::all())
                if (analyze.version().isExact())
                    loaded += compare(tree, analyze);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(loaded > texts.size() / 2, QByteArray::number(qulonglong(loaded)).constData());
        qInfo("%zu texts, %zu units load", texts.size(), loaded);
    }

    /// How many of them load.
    static std::size_t compare(const ScoreTree& tree, const Analyze& analyze)
    {
        const auto answers = tree.ask(analyze);
        if (!forgetPeak())
            qWarning("the peak of memory is that of the whole run");
        Cost cost;
        const auto judgements = judged(tree, analyze.version(), cost);
        QByteArray wrong;
        for (const std::string& name : tree.names()) {
            const auto answer = answers.find(name);
            const auto ours = judgements.find(name);
            const std::string found = ours == judgements.end()
                ? "it cannot be read"
                : difference(answer == answers.end() ? std::nullopt : std::optional(answer->second), ours->second);
            if (!found.empty() && wrong.count('\n') < 200)
                wrong += QByteArray::fromStdString(name + ": " + found + '\n' + tree.text(name) + '\n');
        }
        [&] {
            QVERIFY2(wrong.isEmpty(), wrong.constData());
            QVERIFY2(cost.seconds < 1, QByteArray::number(cost.seconds).constData());
            QVERIFY2(cost.bytes < 256LL << 20U, QByteArray::number(cost.bytes).constData());
        }();
        return answers.size();
    }

    const Corpus m_corpus;
    const bool m_isLong = qEnvironmentVariableIntValue("CASEMATE_LONG") == 1;
};

static const TestCase<TestCorpus> registered;

} // namespace casemate::tests

#include "tst_corpus.moc"
