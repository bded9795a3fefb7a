// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/trial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

namespace casemate::tests {

namespace {

/// The finding of @p rule; empty where there is none.
QJsonObject findingOf(const LabAnswer& checked, const QString& rule)
{
    for (const QJsonValue& finding : QJsonDocument::fromJson(checked.out).object()[u"findings"].toArray())
        if (finding[u"rule"].toString() == rule)
            return finding.toObject();
    return {};
}

QString evidenceOf(const QJsonObject& finding)
{
    QString text;
    for (const QJsonValue& sentence : finding[u"evidence"].toArray())
        text += sentence.toString() + u'\n';
    return text;
}

} // namespace

/// The journal of a real journald, with records of a real kernel, as evidence.
class TestBootedJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = casemateObstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_lab = std::make_unique<Lab>(casemateBinds());
        QVERIFY2(m_lab->isUp(), m_lab->problem().constData());
    }
    void cleanupTestCase() { m_lab.reset(); }

    void deathsOfWorkersAreEvidence()
    {
        LabAnswer answer = run("/opt/exercises/nginx set-up");
        QVERIFY2(answer.status == 0, answer.text().constData());
        answer = run("systemctl edit --stdin nginx.service && systemctl restart nginx.service",
            "[Service]\nSystemCallFilter=~@privileged\n");
        QVERIFY2(answer.status == 0, answer.text().constData());
        QTRY_VERIFY_WITH_TIMEOUT(recordOf("nginx"), 120000);
        answer = run("/opt/casemate/casemate check nginx.service --format json");
        QCOMPARE(answer.status, 1);
        const QJsonObject finding = findingOf(answer, QStringLiteral("user-change-denied-to-workers"));
        QVERIFY2(!finding.isEmpty(), answer.text().constData());
        QCOMPARE(finding[u"confidence"].toString(), u"likely");
        QVERIFY2(evidenceOf(finding).contains(QStringLiteral("nginx killed by seccomp in setgroups()")),
            answer.text().constData());
        QVERIFY(findingOf(answer, QStringLiteral("recorded-call-denied")).isEmpty()); // it is said already
        answer = run("systemctl revert nginx.service && systemctl restart nginx.service");
        QVERIFY2(answer.status == 0, answer.text().constData());
    }

    void whatKilledIsGivenBack()
    {
        // no rule expects a service like this to make that call
        QVERIFY(m_lab->writeFile(QStringLiteral("/usr/bin/prober"),
            "#!/usr/bin/python3\nimport ctypes, time\nctypes.CDLL(None).syscall(298, 0, 0, 0, 0, "
            "0)\ntime.sleep(999)\n"));
        const QString unit = QStringLiteral("/etc/systemd/system/prober.service");
        QVERIFY(m_lab->writeFile(unit, "[Service]\nExecStart=/usr/bin/prober\nSystemCallFilter=~@debug\n"));
        LabAnswer answer = run("chmod 755 /usr/bin/prober; systemctl daemon-reload; systemctl start prober.service");
        QVERIFY2(answer.status == 0, answer.text().constData());
        // The kernel prints ten records in five seconds: that of the first death is lost behind those of nginx.
        const auto isRecorded = [this] {
            return recordOf("prober")
                || (run("systemctl reset-failed prober.service; systemctl restart prober.service").status == 0
                    && recordOf("prober"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRecorded(), 120000);
        answer = run("/opt/casemate/casemate check prober.service --format json");
        const QJsonObject finding = findingOf(answer, QStringLiteral("recorded-call-denied"));
        QVERIFY2(evidenceOf(finding).contains(QStringLiteral("prober killed by seccomp in perf_event_open()")),
            answer.text().constData());
        QVERIFY(m_lab->writeFile(unit, "[Service]\nExecStart=/usr/bin/prober\n"));
        answer = run("systemctl daemon-reload; systemctl restart prober.service");
        QVERIFY2(answer.status == 0, answer.text().constData());
        answer = run("/opt/casemate/casemate suggest prober.service");
        QVERIFY2(answer.out.contains("\nSystemCallFilter=@system-service"), answer.text().constData());
        QVERIFY2(answer.out.contains("perf_event_open"), answer.text().constData());
    }

    void strangersAreTold()
    {
        const LabAnswer answer = run("runuser -u nobody -- /opt/casemate/casemate check nginx.service --format json");
        const QJsonArray limits = QJsonDocument::fromJson(answer.out).object()[u"limits"].toArray();
        QVERIFY2(limits.size() == 2, answer.text().constData());
        QVERIFY(limits.first().toString().contains(QStringLiteral("could not be looked at in full")));
        QVERIFY(limits.last().toString().contains(QStringLiteral("The journal could not be read")));
    }

private:
    /// True once the journal has a record of the kernel on @p process.
    [[nodiscard]] bool recordOf(const char* process) const
    {
        return run(("journalctl -k -q -g 'type=1326.*comm=\"" + QByteArray(process) + "\"' | grep -q 1326").constData())
                   .status
            == 0;
    }
    [[nodiscard]] LabAnswer run(const char* line, const QByteArray& input = {}) const
    {
        return m_lab->run(QString::fromUtf8(line), input);
    }

    std::unique_ptr<Lab> m_lab;
};

static const TestCase<TestBootedJournal> registered;

} // namespace casemate::tests

#include "tst_journal.moc"
