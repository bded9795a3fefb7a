// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/sanitizer.h"
#include "tests/support/testcase.h"
#include "tests/support/tinyelf.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace casemate::tests {

using namespace Qt::StringLiterals;

namespace {

const QString unitPath = u"etc/systemd/system/app.service"_s;

QByteArray paths(const QByteArray& directive, const QByteArray& folder, int count)
{
    QByteArray line = directive + '=';
    for (int i = 0; i < count; ++i)
        line += folder + '/' + QByteArray::number(i) + ' ';
    return line + '\n';
}

} // namespace

/// Inputs that once took all memory or forever. The program gets a quarter of a gigabyte, and far more time than it
/// needs: what is wrong here takes hours, or dies.
class TestLimits : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_tree = std::make_unique<SampleTree>();
        m_tree->write(u"usr/bin/app"_s, QByteArray::fromStdString(bytesOf({})));
        QFile(m_tree->path(u"usr/bin/app"_s)).setPermissions(QFile::Permissions(0x7755));
    }
    void thousandsOfMissingPaths()
    {
        unit(paths("ReadWritePaths", "/srv/application/data/of/nobody", 8000));
        const Run check = run(u"check"_s);
        QCOMPARE(check.status, 1);
        QVERIFY(check.out.contains("And 7990 more like this one."));
        QVERIFY2(check.out.size() < 200'000, QByteArray::number(check.out.size()));
        const Run json = run(u"check --format json"_s);
        const auto found = QJsonDocument::fromJson(json.out).object()[u"findings"].toArray();
        const auto last =
            std::ranges::find_if(found, [](const QJsonValue& each) { return each[u"more"].toInt() == 7990; });
        QVERIFY(last != found.end());
        // "set" holds the whole value
        const QString set = (*last)[u"fixes"][0][u"set"][u"ReadWritePaths"].toString();
        QCOMPARE(set.count(u' '), 7999);
        QCOMPARE(set.count(u" -/srv"_s), 1);
        QCOMPARE(run(u"suggest"_s).status, 0);
    }
    void manyLinesOfPaths()
    {
        unit(paths("ReadWritePaths", "/srv/b", 70'000) + paths("InaccessiblePaths", "/srv/c", 70'000));
        const Run check = run(u"check"_s);
        QVERIFY2(check.status == 0 || check.status == 1, check.err);
        QVERIFY2(check.err.contains("Nothing is known to be safe"), check.err);
        const Run suggest = run(u"suggest"_s);
        QCOMPARE(suggest.status, 0);
        QVERIFY(!suggest.out.contains('='));
        QVERIFY2(suggest.err.contains("Nothing is known to be safe"), suggest.err);
    }
    void oneLongLine()
    {
        QByteArray line = paths("ReadWritePaths", "/srv", 90'000);
        QVERIFY(line.size() < 1 << 20);
        unit(line);
        const Run check = run(u"check"_s);
        QVERIFY2(check.status == 0 || check.status == 1, check.err);
        QVERIFY2(check.err.contains("Nothing is known to be safe"), check.err);
        QCOMPARE(run(u"score"_s).status, 0);
    }
    void anElfHeaderThatLies()
    {
        m_tree->write(u"usr/bin/app"_s,
            QByteArray::fromStdString(bytesOf({.needed = {"libc.so.6"}, .sections = std::uint64_t{1} << 24})));
        unit({});
        QCOMPARE(run(u"check"_s).status, 0);
    }
    void aLongChainOfLibraries()
    {
        std::string folders = "/opt/chain";
        for (int i = 0; i < 600; ++i)
            folders += ":/n" + std::to_string(i);
        for (int i = 0; i <= 200; ++i)
            m_tree->write(i == 0 ? u"usr/bin/app"_s : u"opt/chain/%1.so"_s.arg(i),
                QByteArray::fromStdString(
                    bytesOf({.needed = {std::to_string(i + 1) + ".so"}, .runPath = folders, .isOldRunPath = true})));
        unit({});
        const Run check = run(u"check"_s);
        QCOMPARE(check.status, 0);
        QVERIFY2(check.err.contains("could not be looked at"), check.err); // the last library is missing
    }
    void aLongListOfAPackage()
    {
        QByteArray list = "/usr/bin/app\n";
        for (int i = 0; i < 400'000; ++i)
            list += "/var/lib/app/" + QByteArray::number(i) + '\n';
        m_tree->write(u"var/lib/dpkg/info/app.list"_s, list);
        m_tree->write(u"var/lib/dpkg/info/other.list"_s, list);
        unit({});
        QCOMPARE(run(u"check"_s).status, 0);
    }
    void manyUsersAndGroups()
    {
        QByteArray users, groups;
        for (int i = 0; i < 400'000; ++i) {
            users += "u" + QByteArray::number(i) + ":x:" + QByteArray::number(i) + ":7::/home:/bin/sh\n";
            groups += "g" + QByteArray::number(i) + ":x:" + QByteArray::number(i) + ":\n";
        }
        m_tree->write(u"etc/passwd"_s, users);
        m_tree->write(u"etc/group"_s, groups);
        unit("User=u5\nSupplementaryGroups=g7 g8\n");
        const Run check = run(u"check"_s);
        QVERIFY2(check.status == 0 || check.status == 1, check.err);
        QVERIFY2(check.err.contains("Nothing is known to be safe"), check.err);
    }
    void manyServicesAreLinear()
    {
        QByteArray users;
        for (int i = 0; i < 2000; ++i)
            users += "u" + QByteArray::number(i) + ":x:" + QByteArray::number(1000 + i) + ":7::/home:/bin/sh\n";
        m_tree->write(u"etc/passwd"_s, users);
        for (int i = 0; i < 300; ++i)
            m_tree->write(
                u"var/lib/dpkg/info/p%1.list"_s.arg(i), "/usr/bin/p\n/var/lib/p" + QByteArray::number(i) + '\n');
        for (int i = 0; i < 2000; ++i)
            m_tree->write(u"etc/systemd/system/s%1.service"_s.arg(i),
                "[Service]\nExecStart=/usr/bin/app\nUser=u" + QByteArray::number(i) + "\nProtectSystem=strict\n");
        const Run check = limited(u"--all"_s, u"check --format csv"_s, 60);
        QVERIFY2(check.status == 0 || check.status == 1, check.err);
        QVERIFY(check.out.count('\n') > 1);
    }

private:
    void unit(const QByteArray& lines) { m_tree->write(unitPath, "[Service]\nExecStart=/usr/bin/app\n" + lines); }
    [[nodiscard]] Run run(const QString& verb) const { return limited(u"app.service"_s, verb, 20); }
    /// Runs `casemate VERB WHAT` with a limit on memory and on the seconds of a processor.
    [[nodiscard]] Run limited(const QString& what, const QString& verb, int seconds) const
    {
        // Sanitizers want memory of their own, far more than that.
        const QString memory = isSanitized ? QString() : u"ulimit -d 262144; "_s;
        return runShell(u"%1ulimit -t %2; exec \"$CASEMATE\" %3 %4 --root '%5' --systemd-version=257"_s.arg(memory)
                .arg(seconds * slowdown)
                .arg(verb, what, m_tree->path()));
    }

    std::unique_ptr<SampleTree> m_tree;
};

static const TestCase<TestLimits> registered;

} // namespace casemate::tests

#include "tst_limits.moc"
