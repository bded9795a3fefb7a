// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/trial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

namespace casemate::tests {

namespace {

QByteArrayList linesOf(const QByteArray& text)
{
    QByteArrayList lines = text.split('\n');
    lines.removeAll({});
    return lines;
}

/// Exposure and predicate by unit; systemd prints the number as a string, Casemate as a number.
QMap<QString, QString> scoresOf(const QByteArray& json)
{
    QMap<QString, QString> scores;
    for (const QJsonValue& row : QJsonDocument::fromJson(json).array()) {
        const QJsonValue exposure = row[u"exposure"];
        scores[row[u"unit"].toString()] =
            (exposure.isString() ? exposure.toString() : QString::number(exposure.toDouble(), 'f', 1)) + u' '
            + row[u"predicate"].toString();
    }
    return scores;
}

} // namespace

/// Casemate beside the running systemd: the same files, the same scores.
class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = casemateObstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_lab = std::make_unique<Lab>(casemateBinds());
        QVERIFY2(m_lab->isUp(), m_lab->problem().constData());
        const LabAnswer libraries = m_lab->run(QStringLiteral("ldd /opt/casemate/casemate"));
        QVERIFY2(!libraries.out.contains("not found"), libraries.text().constData());
        for (const char* name : {"app", "mariadb", "nginx", "redis"}) {
            const LabAnswer answer =
                m_lab->run(QStringLiteral("/opt/exercises/%1 set-up").arg(QLatin1StringView(name)));
            QVERIFY2(answer.status == 0, answer.text().constData());
        }
        const LabAnswer started = m_lab->run(QStringLiteral("systemctl start ssh unbound php8.4-fpm polkit haproxy"));
        QVERIFY2(started.status == 0, started.text().constData());
        const LabAnswer units = m_lab->run(
            QStringLiteral("systemctl list-units --type=service --all --plain --no-legend | cut -d ' ' -f 1"));
        m_units = linesOf(units.out);
        QVERIFY2(m_units.size() > 40, units.text().constData());
    }
    void cleanupTestCase() { m_lab.reset(); }

    void filesAreThoseOfSystemctlCat()
    {
        int compared = 0;
        for (const QByteArray& unit : std::as_const(m_units)) {
            const auto cat = [this, &unit](const QString& program) {
                return m_lab->run(program + QStringLiteral(" cat -- ") + QString::fromUtf8(unit));
            };
            const LabAnswer systemd = cat(QStringLiteral("systemctl"));
            const LabAnswer casemate = cat(QStringLiteral("/opt/casemate/casemate"));
            // For these systemd has words instead of files.
            if (systemd.status != 0 || systemd.out.startsWith("# Unit ")) {
                QVERIFY2(casemate.status == 2, casemate.text().constData());
                continue;
            }
            QVERIFY2(casemate.status == 0, casemate.text().constData());
            QCOMPARE(casemate.out, systemd.out);
            ++compared;
        }
        QVERIFY2(compared > 30, QByteArray::number(compared).constData());
    }

    void dropInsAreThere()
    {
        const LabAnswer written =
            m_lab->run(QStringLiteral("systemctl edit --stdin --drop-in=70-own.conf nginx.service 2>&1"
                                      " && systemctl set-property --runtime nginx.service CPUWeight=90"
                                      " && mkdir -p /etc/systemd/system/service.d"
                                      " && echo '[Service]' >/etc/systemd/system/service.d/all.conf"
                                      " && systemctl daemon-reload"),
                "[Service]\nPrivateTmp=yes\nProtectHome=yes\n");
        QVERIFY2(written.status == 0, written.text().constData());
        const LabAnswer systemd = m_lab->run(QStringLiteral("systemctl cat nginx.service"));
        QCOMPARE(systemd.out.count("\n# /"), 3);
        QCOMPARE(m_lab->run(QStringLiteral("/opt/casemate/casemate cat nginx.service")).out, systemd.out);
    }

    void scoresAreThoseOfSystemdAnalyze()
    {
        const LabAnswer systemd = m_lab->run(QStringLiteral("systemd-analyze security --no-pager --json=short"));
        const LabAnswer casemate = m_lab->run(QStringLiteral("/opt/casemate/casemate score --format json"));
        const auto wanted = scoresOf(systemd.out), given = scoresOf(casemate.out);
        QVERIFY2(wanted.size() > 15, systemd.text().constData());
        for (const auto& [unit, score] : wanted.asKeyValueRange()) {
            const QString ours = given.contains(unit) ? given[unit] : given[templateOf(unit)];
            QVERIFY2(
                ours == score, qPrintable(unit + QStringLiteral(": ") + ours + QStringLiteral(" instead of ") + score));
        }
    }

private:
    /// Casemate lists templates; systemd what was made of them.
    static QString templateOf(const QString& unit) { return unit.section(u'@', 0, 0) + QStringLiteral("@.service"); }

    std::unique_ptr<Lab> m_lab;
    QByteArrayList m_units;
};

static const TestCase<TestAnswers> registered;

} // namespace casemate::tests

#include "tst_answers.moc"
