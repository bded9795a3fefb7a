// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/drivenwindow.h"
#include "tests/system/sidebyside.h"
#include "tests/system/trial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace casemate::tests {

namespace {

/// The number in what a score label says.
double numberIn(const QByteArray& text)
{
    static const QRegularExpression number(QStringLiteral("([0-9]+\\.[0-9])"));
    return number.match(QString::fromUtf8(text)).captured(1).toDouble();
}

/// Exposures by unit; systemd prints them as texts, Casemate as numbers.
QMap<QString, QString> scoresIn(const QByteArray& json)
{
    QMap<QString, QString> scores;
    for (const QJsonValue& row : QJsonDocument::fromJson(json).array()) {
        const QJsonValue exposure = row[u"exposure"];
        scores[row[u"unit"].toString()] =
            exposure.isString() ? exposure.toString() : QString::number(exposure.toDouble(), 'f', 1);
    }
    return scores;
}

} // namespace

/// The window on the running system, worked in by a plain user while root works beside it.
class TestLabWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = casemateObstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_lab = std::make_unique<Lab>(bindsForBoth());
        QVERIFY2(m_lab->isUp(), m_lab->problem().constData());
    }
    void cleanupTestCase() { m_lab.reset(); }

    void init()
    {
        const LabAnswer answer = m_lab->run(QStringLiteral("/opt/exercises/nginx set-up"));
        QVERIFY2(answer.status == 0, answer.text().constData());
    }
    void cleanup() { (void)m_lab->run(QStringLiteral("systemctl revert nginx.service")); }

    void ownServicesAreAClickAway()
    {
        root(QStringLiteral(
            "systemctl start user@$(id --user alice).service"
            " && install -d -o alice /home/alice/.config/systemd/user && cd /home/alice/.config/systemd/user"
            " && printf '[Unit]\nDescription=Mine\n[Service]\nExecStart=/bin/sleep infinity\nUMask=0077\n' "
            ">mine.service"));
        const QString asAlice =
            QStringLiteral("runuser --user=alice -- env XDG_RUNTIME_DIR=/run/user/$(id --user alice) ");
        root(asAlice + QStringLiteral("systemctl --user daemon-reload"));
        DrivenWindow window(*m_lab);
        window("wait\tServices");
        window("trigger\tMy own services");
        window("select\tServices\tmine.service");
        window("until\teditorFacts\tinactive (dead)");
        root(asAlice + QStringLiteral("systemctl --user start mine.service"));
        window("until\teditorFacts\tactive (running)");
        const QByteArray score = window("read\tscoreNow");
        window("trigger\tSystem services of this machine");
        window("select\tServices\tnginx.service");
        QVERIFY2(window.problem().isEmpty(), window.problem().constData());
        const LabAnswer systemd =
            m_lab->run(asAlice + QStringLiteral("systemd-analyze --user security --no-pager mine.service"));
        QCOMPARE(numberIn(score), exposureIn(systemd.out));
        const LabAnswer all =
            m_lab->run(asAlice + QStringLiteral("systemd-analyze --user security --no-pager --json=short"));
        const LabAnswer ours =
            m_lab->run(asAlice + QStringLiteral("/opt/casemate/casemate score --user --format json"));
        const auto wanted = scoresIn(all.out), given = scoresIn(ours.out);
        QVERIFY2(wanted.size() >= 3, all.text().constData());
        for (const auto& [unit, exposure] : wanted.asKeyValueRange())
            QCOMPARE(given.value(unit), exposure);
    }

    void predictedScoreComesTrue()
    {
        DrivenWindow window(*m_lab);
        window("type\tserviceSearch\tnginx");
        const QByteArray rows = window("rows\tServices");
        window("select\tServices\tnginx.service");
        const QByteArray name = window("read\teditorName");
        window("until\teditorFacts\tactive (running) since");
        const QByteArray stock = window("read\tscoreNow");
        window("type\tdirectiveSearch\tProtectSystem");
        window("choose\tfieldProtectSystem > editor\tstrict");
        const QByteArray predicted = window("read\tscoreNow");
        window("press\texportDraft");
        window("type\tfileNameEdit\t/home/alice/override.conf");
        window("press\tQFileDialog > button:Save");
        window("gone\tQFileDialog");
        window("until\twindowMessage\toverride.conf");
        QVERIFY2(window.problem().isEmpty(), window.problem().constData());
        QVERIFY2(rows.contains("\tnginx.service, running\t"), rows.constData());
        QCOMPARE(name, "nginx.service");
        QCOMPARE(numberIn(stock), scoreOf(*m_lab, QStringLiteral("nginx.service")));

        root(QStringLiteral(
            "install -D --mode=0644 /home/alice/override.conf /etc/systemd/system/nginx.service.d/override.conf"
            " && systemctl daemon-reload"));
        QCOMPARE(numberIn(predicted), scoreOf(*m_lab, QStringLiteral("nginx.service")));
        qInfo("%s -> %s", stock.constData(), predicted.constData());
    }

    void changesByOthersShowAtOnce()
    {
        DrivenWindow window(*m_lab);
        window("select\tServices\tnginx.service");
        window("until\tscoreNow\t9.6");
        window("type\tdirectiveSearch\tPrivateDevices");
        window("press\tfieldPrivateDevices > editor");
        const QByteArray drafted = window("read\tscoreNow");

        root(QStringLiteral(
            "install -d /etc/systemd/system/nginx.service.d"
            " && printf '[Service]\\nProtectHome=yes\\n' >/etc/systemd/system/nginx.service.d/10-more.conf"));
        window("until\tstaleFiles\tProtectHome");
        root(QStringLiteral("systemctl daemon-reload"));
        window("gone\tstaleFiles");
        root(QStringLiteral("printf '[Service]\\nPrivateTmp=yes\\n' | systemctl edit --stdin nginx.service"));
        window("until\trebaseBar\toverride.conf");
        const QByteArray rebased = window("read\tscoreNow");
        root(QStringLiteral("systemctl stop nginx.service"));
        window("until\teditorFacts\tinactive (dead)");
        root(QStringLiteral("systemctl start nginx.service"));
        window("until\teditorFacts\tactive (running)");
        window("press\texportDraft");
        window("type\tfileNameEdit\t/home/alice/rebased.conf");
        window("press\tQFileDialog > button:Save");
        window("gone\tQFileDialog");
        QVERIFY2(window.problem().isEmpty(), window.problem().constData());
        QVERIFY2(numberIn(rebased) < numberIn(drafted), rebased.constData());
        QCOMPARE(m_lab->run(QStringLiteral("cat /home/alice/rebased.conf")).out,
            "[Service]\nPrivateTmp=yes\nPrivateDevices=yes\n");
    }

    void theBusMayStop()
    {
        DrivenWindow window(*m_lab);
        window("select\tServices\tnginx.service");
        window("until\thostLink\tConnected to systemd");
        root(QStringLiteral("systemctl stop dbus.socket dbus.service"));
        window("until\thostLink\tsystemd does not answer");
        window("until\tscoreNow\t9.6");
        root(QStringLiteral("systemctl start dbus.socket dbus.service"));
        window("until\thostLink\tConnected to systemd");
        window("until\teditorFacts\tactive (running)");
        QVERIFY2(window.problem().isEmpty(), window.problem().constData());
    }

    /// By dpkg, with the scripts that the package brings: they reload systemd and restart the service.
    void thePackageMayBeInstalledAnew()
    {
        DrivenWindow window(*m_lab);
        window("select\tServices\tnginx.service");
        window("type\tdirectiveSearch\tPrivateTmp");
        window("choose\tfieldPrivateTmp > editor\tyes");
        const QByteArray before = window("read\tscoreNow");
        root(QStringLiteral("/opt/system/repack nginx-common /usr/lib/systemd/system/nginx.service"
                            " 's/^Type=.*/&\\nProtectKernelModules=yes/'"));
        const double upgraded = scoreOf(*m_lab, QStringLiteral("nginx.service"));
        window("until\tscoreBefore\t" + QByteArray::number(upgraded, 'f', 1));
        const QByteArray after = window("read\tscoreNow");
        window("until\teditorFacts\tactive (running)");
        QVERIFY2(window.problem().isEmpty(), window.problem().constData());
        QVERIFY2(upgraded < 9.6 && upgraded > 5, QByteArray::number(upgraded).constData());
        QVERIFY2(numberIn(after) < numberIn(before) && numberIn(after) < upgraded, after.constData());
    }

private:
    void root(const QString& line) const
    {
        const LabAnswer answer = m_lab->run(line);
        QVERIFY2(answer.status == 0, answer.text().constData());
    }

    std::unique_ptr<Lab> m_lab;
};

static const TestCase<TestLabWindow> registered;

} // namespace casemate::tests

#include "tst_window.moc"
