// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/system/sidebyside.h"
#include "tests/system/trial.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace casemate::tests {

/// The window on the running system, worked in by a plain user through the names that a screen reader has of its parts.
class TestLabWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = Lab::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
        m_lab = std::make_unique<Lab>(bindsForBoth());
        QVERIFY2(m_lab->isUp(), m_lab->problem().constData());
        if (hasSanitizers(*m_lab))
            QSKIP("The libraries of sanitizers are not in the lab.");
    }
    void cleanupTestCase() { m_lab.reset(); }

    void predictedScoreComesTrue()
    {
        const LabAnswer worked = work({"type\tserviceSearch\tnginx", "rows\tServices",
            "select\tServices\tnginx.service", "read\teditorName", "type\tdirectiveSearch\tProtectSystem",
            "choose\tfieldProtectSystem > editor\tstrict", "read\tfieldProtectSystem > editor", "read\tscoreNow",
            "read\tscoreRules", "press\texportDraft", "type\tfileNameEdit\t/home/alice/override.conf",
            "press\tQFileDialog > button:Save", "gone\tQFileDialog", "wait\texportDraft"});
        QVERIFY2(worked.status == 0, worked.text().constData());
        const QByteArrayList said = worked.out.split('\n');
        QCOMPARE(said.size(), 6);
        QVERIFY2(said[0].contains("\tnginx.service\t"), said[0].constData());
        QCOMPARE(said[1], "nginx.service");
        QCOMPARE(said[2], "strict");
        static const QRegularExpression number(QStringLiteral("([0-9]+\\.[0-9])"));
        const QString header = QString::fromUtf8(said[3]);
        const double predicted = number.match(header).captured(1).toDouble();
        QVERIFY2(predicted > 0, said[3].constData());

        const LabAnswer applied =
            m_lab->run(QStringLiteral("install -D --mode=0644 /home/alice/override.conf"
                                      " /etc/systemd/system/nginx.service.d/override.conf"
                                      " && systemctl daemon-reload && systemctl cat nginx.service"));
        QVERIFY2(applied.status == 0 && applied.out.endsWith("[Service]\nProtectSystem=strict\n"),
            applied.text().constData());
        const QString asked = said[4].startsWith("Rated from the files")
            ? QStringLiteral("--offline=yes $(systemctl show --value --property=FragmentPath nginx.service)")
            : QStringLiteral("nginx.service");
        const LabAnswer scored = m_lab->run(QStringLiteral("systemd-analyze security --no-pager ") + asked);
        QCOMPARE(exposureIn(scored.out), predicted);
        qInfo("%s; systemd: %.1f", said[3].constData(), exposureIn(scored.out));
    }

private:
    /// Opens the window as alice and does @p verbs, in the words of driver.py. Where they fail, the screen is kept.
    [[nodiscard]] LabAnswer work(const QByteArrayList& verbs) const
    {
        LabAnswer answer = m_lab->run(
            QStringLiteral("/opt/system/window alice /opt/casemate/casemate --root=/"), verbs.join('\n') + '\n');
        QFile screen(QStringLiteral(CASEMATE_BINARY_DIR "/tests/system/window.xwd"));
        if (answer.status != 0 && screen.open(QIODevice::WriteOnly)) {
            screen.write(m_lab->run(QStringLiteral("cat /tmp/screen.xwd")).out);
            answer.err += "The screen is in " + screen.fileName().toUtf8() + ".\n";
        }
        return answer;
    }

    std::unique_ptr<Lab> m_lab;
};

static const TestCase<TestLabWindow> registered;

} // namespace casemate::tests

#include "tst_window.moc"
