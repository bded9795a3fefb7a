// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <fstream>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace casemate::tests {

namespace {

const auto policyName = u"systemd/systemd-analyze-security.policy"_s;
const QByteArray noWeight = R"({"PrivateNetwork": {"weight": 0}, "UserOrDynamicUser": {"weight": 0, "range": 1}})";
constexpr qint64 limit = 67'108'864; // 64 MiB

/// A value that nobody may get to see as it is: direction, colour, new lines, what shows nothing, markup, formats.
const QByteArray treacherous = "a\u202eb\u2066c\u009b31md\x1b[31me\x7f"
                               "f\u200bg\ufeffh\u061ci<b>j</b>%s%n%1k\\l\"m";

/// The verbs with a unit.
const QStringList allVerbs{u"score"_s, u"explain"_s, u"cat"_s, u"check"_s, u"suggest"_s, u"export"_s};

/// The first character in @p output that a terminal would obey or that a person would not see; an empty text where
/// there is none.
QString betrayal(const QByteArray& output)
{
    const QString text = QString::fromUtf8(output);
    if (text.toUtf8() != output)
        return u"not UTF-8"_s;
    for (const char32_t code : text.toUcs4()) {
        const auto category = QChar::category(code);
        const bool isLayout = code == U'\n' || code == U'\r' || code == U'\t';
        if (!isLayout
            && (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
                || category == QChar::Separator_Paragraph))
            return QString::number(static_cast<uint>(code), 16);
    }
    return output.contains('\r') && !output.contains("\r\n") ? u"CR"_s : QString();
}

/// Runs the program with something else than a pipe as standard output.
Run runInto(int output, const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier([output] { ::dup2(output, STDOUT_FILENO); });
    process.start(QStringLiteral(CASEMATE_PROGRAM), arguments);
    if (!process.waitForFinished())
        return {};
    return {.status = process.exitCode(), .out = {}, .err = process.readAllStandardError()};
}

/// What a person in front of a terminal gets to see.
QByteArray onATerminal(const QStringList& arguments)
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0)
        return "no terminal";
    const int inside = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
    const Run run = runInto(inside, arguments);
    QByteArray shown;
    pollfd ready{.fd = terminal, .events = POLLIN, .revents = 0};
    while (::poll(&ready, 1, 0) > 0) {
        QByteArray block(4096, '\0');
        const auto length = ::read(terminal, block.data(), static_cast<std::size_t>(block.size()));
        if (length <= 0)
            break;
        shown += block.first(length);
    }
    ::close(inside);
    ::close(terminal);
    return run.status == 0 ? shown.replace("\r\n", "\n") : run.err;
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policyOfATreeIsNotLookedAt_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what :
            {"garbage", "fifo", "folder", "link out", "link to a device", "link to itself", "policy"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void policyOfATreeIsNotLookedAt()
    {
        QFETCH(const QString, what);
        const SampleTree tree;
        QList<Run> before;
        for (const QString& verb : allVerbs)
            before.append(tree.run({verb, u"plain"_s}));
        putPolicy(tree, u"etc/"_s + policyName, what);
        for (qsizetype at = 0; at < allVerbs.size(); ++at) {
            const Run run = tree.run({allVerbs[at], u"plain"_s});
            QVERIFY2(run.status == 0, (allVerbs[at].toUtf8() + ": " + run.err).constData());
            QCOMPARE(run.out, before[at].out);
            QCOMPARE(run.err, before[at].err);
        }
    }

    /// Without --root it is the host that is looked at, as systemd-analyze does.
    void policyOfTheHostHoldsForScoresAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("isUsable");
        for (const char* what : {"garbage", "fifo", "folder", "link out", "link to a device", "link to itself"})
            QTest::newRow(what) << QString::fromLatin1(what) << false;
        for (const char* what : {"policy", "link to nothing", "link inside"})
            QTest::newRow(what) << QString::fromLatin1(what) << true;
    }
    void policyOfTheHostHoldsForScoresAlone()
    {
        QFETCH(const QString, what);
        QFETCH(const bool, isUsable);
        const SampleTree tree;
        putPolicy(tree, u"etc/"_s + policyName, what);
        for (const QString& verb : allVerbs) {
            const Run run = runOnHost(tree, {verb, u"plain"_s});
            const bool isScoring = verb != u"cat"_s && verb != u"check"_s;
            QVERIFY2(isUsable || !isScoring ? run.status == 0 : run.isRefusal(), (verb.toUtf8() + run.err).constData());
        }
        const double scored = unitOf(
            runOnHost(tree, {u"score"_s, u"plain"_s, u"--format=json"_s}).list(), u"plain.service"_s)[u"exposure"]
                                  .toDouble();
        const double usual =
            unitOf(tree.run({u"score"_s, u"plain"_s, u"--format=json"_s}).list(), u"plain.service"_s)[u"exposure"]
                .toDouble();
        QCOMPARE(scored != 0 && scored != usual, what == u"policy" || what == u"link inside");
    }

    void firstPolicyOfTheHostCounts()
    {
        const SampleTree tree;
        const auto score = [&tree] { return runOnHost(tree, {u"score"_s, u"plain"_s}); };
        QStringList folders{u"usr/lib/"_s, u"usr/local/lib/"_s, u"run/"_s, u"etc/"_s};
        for (const QString& folder : folders) {
            putPolicy(tree, folder + policyName, u"garbage"_s);
            const Run run = score();
            QVERIFY(run.isRefusal());
            QVERIFY2(run.err.contains((u" /"_s + folder + policyName).toUtf8()), run.err.constData());
        }
    }

    void searchFolderThatIsALinkIsThatOfTheTree()
    {
        QTemporaryDir tree;
        QTemporaryDir outside;
        const auto at = [&tree](const QString& path) { return tree.filePath(path); };
        const auto write = [](const QString& path) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[Service]\nExecStart=/bin/true\n");
        };
        const QStringList score{u"score"_s, u"--format=json"_s, u"--root"_s, tree.path()};
        write(at(u"data/units/a.service"_s));
        write(outside.filePath(u"b.service"_s));
        QVERIFY(QDir().mkpath(at(u"etc/systemd"_s)));
        const QString folder = at(u"etc/systemd/system"_s);
        QVERIFY(QFile::link(u"/data/units"_s, folder));
        QCOMPARE(runProgram(score).list().size(), 1);
        QVERIFY(QFile::remove(folder) && QFile::link(outside.path(), folder));
        QVERIFY(runProgram(score).isRefusal());
        QVERIFY(QFile::remove(folder) && ::mkfifo(QFile::encodeName(folder).constData(), 0600) == 0);
        QVERIFY(runProgram(score).isRefusal());
        QVERIFY(QFile::remove(folder) && QFile::link(u"system"_s, folder));
        QVERIFY(runProgram(score).isRefusal());
    }

    void filesThatArePassedOnAreRead()
    {
        const SampleTree tree;
        const QString call =
            u"mkfifo '%1/f'; printf '[Service]\\nDynamicUser=yes\\n' >'%1/f' & "
            "\"$CASEMATE\" export plain --root '%1' --systemd-version=257 --draft '%1/f'"_s.arg(tree.path());
        const Run run = runShell(call);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("[Service]\nDynamicUser=yes\n"));
        const Run input =
            runShell(u"printf '{}' | \"$CASEMATE\" score plain --root '%1' --policy /dev/stdin"_s.arg(tree.path()));
        QCOMPARE(input.status, 0);
    }

    void fifoWithoutAWriterIsRefusedInTime()
    {
        const SampleTree tree;
        QCOMPARE(::mkfifo(QFile::encodeName(tree.path(u"f"_s)).constData(), 0600), 0);
        QVERIFY(tree.run({u"score"_s, u"plain"_s, u"--draft"_s, tree.path(u"f"_s)}).isRefusal());
    }

    void filesThatAreTooLargeAreRefused()
    {
        const SampleTree tree;
        QFile file(tree.path(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(limit + 1));
        for (const auto& option : {u"--draft"_s, u"--policy"_s})
            QVERIFY(tree.run({u"score"_s, u"plain"_s, option, file.fileName()}).isRefusal());
        const Run endless = runShell(u"\"$CASEMATE\" score plain --root '%1' --draft - </dev/zero"_s.arg(tree.path()));
        QVERIFY(endless.isRefusal());
        QVERIFY2(endless.err.contains("64 MiB"), endless.err.constData());
        QVERIFY(file.resize(limit));
        QCOMPARE(tree.run({u"cat"_s, u"plain"_s, u"--draft"_s, file.fileName()}).status, 0);
    }

    /// Only a regular file is replaced, and keeps what it is.
    void outputReplacesRegularFilesOnly()
    {
        const SampleTree tree;
        const QString path = tree.path(u"o.conf"_s);
        const QByteArray name = QFile::encodeName(path);
        const QStringList call{u"export"_s, u"plain"_s, u"--set=PrivateTmp=yes"_s, u"--force"_s, u"--output"_s};
        for (const auto& make :
            {+[](const char* at) { return ::mkfifo(at, 0600); }, +[](const char* at) { return ::symlink("other", at); },
                +[](const char* at) { return ::mkdir(at, 0700); }}) {
            QCOMPARE(make(name.constData()), 0);
            struct stat before{};
            struct stat after{};
            QCOMPARE(::lstat(name.constData(), &before), 0);
            const Run run = tree.run(call + QStringList{path});
            QVERIFY(run.isRefusal());
            QVERIFY2(run.err.contains("not a regular file"), run.err.constData());
            QCOMPARE(::lstat(name.constData(), &after), 0);
            QCOMPARE(after.st_ino, before.st_ino);
            QCOMPARE(::remove(name.constData()), 0);
        }
        QVERIFY(!QFile::exists(tree.path(u"other"_s)));
        QVERIFY(tree.run(call + QStringList{u"/dev/null"_s}).isRefusal());
        QVERIFY(tree.run(call + QStringList{u"/dev/stdout"_s}).isRefusal());
        tree.write(u"o.conf"_s, "before");
        QCOMPARE(::chmod(name.constData(), 0600), 0);
        QCOMPARE(tree.run(call + QStringList{path}).status, 0);
        struct stat status{};
        QCOMPARE(::stat(name.constData(), &status), 0);
        QCOMPARE(status.st_mode, mode_t{S_IFREG | 0600});
        QCOMPARE(tree.read(u"o.conf"_s), QByteArray("[Service]\nPrivateTmp=yes\n"));
    }

    void nothingForeignReachesTheTerminalAsItIs()
    {
        const SampleTree tree;
        fillWithTreachery(tree);
        int count = 0;
        for (const QString& verb : allVerbs)
            for (const auto& format : {QString(), u"json"_s, u"csv"_s}) {
                QStringList call{verb, u"evil"_s};
                if (verb == u"cat"_s)
                    call << u"--effective"_s;
                if (!format.isEmpty())
                    call << u"--format"_s << format;
                const Run run = tree.run(call);
                QVERIFY2(betrayal(run.err).isEmpty(), (call.join(u' ') + betrayal(run.err)).toUtf8().constData());
                const bool isFile =
                    format.isEmpty() && (verb == u"cat"_s || verb == u"export"_s || verb == u"suggest"_s);
                if (!isFile)
                    QVERIFY2(betrayal(run.out).isEmpty(), (call.join(u' ') + betrayal(run.out)).toUtf8().constData());
                count += run.out.isEmpty() ? 0 : 1;
            }
        QVERIFY(count >= 12); // not every verb has every format
        QVERIFY(tree.run({u"check"_s, u"evil"_s}).out.contains("<U+202E>"));
    }

    void argumentsAreToldWithoutTheirTricks()
    {
        const SampleTree tree;
        const QString evil = QString::fromUtf8(treacherous) + u"\nroot:"_s;
        for (const QStringList& call : {QStringList{u"score"_s, evil}, QStringList{evil, evil},
                 QStringList{u"--"_s + evil}, QStringList{u"score"_s, u"--format"_s, evil},
                 QStringList{u"score"_s, u"--set"_s, evil}, QStringList{u"score"_s, u"--set"_s, evil + u"=1"_s},
                 QStringList{u"score"_s, u"plain"_s, u"--set"_s, u"ProtectSystem="_s + evil},
                 QStringList{u"score"_s, u"plain"_s, u"--draft"_s, evil},
                 QStringList{u"score"_s, u"plain"_s, u"--policy"_s, evil},
                 QStringList{u"export"_s, u"plain"_s, u"--output"_s, u"/nowhere/"_s + evil}}) {
            const Run run = tree.run(call);
            QVERIFY(run.isRefusal());
            QVERIFY2(betrayal(run.err).isEmpty(), (call.join(u' ') + betrayal(run.err)).toUtf8().constData());
        }
        const Run root = runProgram({u"score"_s, u"--root"_s, evil});
        QVERIFY(root.isRefusal());
        QCOMPARE(betrayal(root.err), QString());
    }

    void jsonGivesEveryCharacterBack()
    {
        const SampleTree tree;
        fillWithTreachery(tree);
        const QJsonArray lines = tree.run({u"cat"_s, u"evil"_s, u"--effective"_s, u"--format=json"_s}).list();
        QStringList values;
        QStringList files;
        for (const QJsonValue& line : lines) {
            values.append(line[u"value"].toString());
            files.append(line[u"file"].toString());
        }
        QVERIFY(values.contains(QString::fromUtf8(treacherous)));
        QVERIFY(values.contains(u"/bin/echo \"\\\\x\" \\n\\u0041 /"_s));
        QVERIFY(files.contains(u"/etc/systemd/system/evil.service.d/10-\u001b[31m\u202e.conf"_s));
        QVERIFY(files.contains(u"/etc/systemd/system/evil.service.d/caf\uFFFD.conf"_s));
    }

    void filesAreExactInAPipeAndVisibleOnATerminal()
    {
        const SampleTree tree;
        const QByteArray draft = "[Service]\r\n\tEnvironment=" + treacherous + "\n# caf\xe9\n";
        tree.write(u"draft"_s, draft);
        const QStringList call{u"export"_s, u"plain"_s, u"--root"_s, tree.path(), u"--draft"_s, tree.path(u"draft"_s)};
        QCOMPARE(runProgram(call).out, draft);
        const QByteArray shown = onATerminal(call);
        QCOMPARE(betrayal(shown), QString());
        QVERIFY2(shown.startsWith("[Service]<CR>\n\tEnvironment=a<U+202E>b<U+2066>c<U+009B>31md<U+001B>[31me<U+007F>f"),
            shown.constData());
        QVERIFY2(shown.endsWith("# caf<E9>\n"), shown.constData());
        const QStringList cat{u"cat"_s, u"plain"_s, u"--root"_s, tree.path(), u"--draft"_s, tree.path(u"draft"_s)};
        QVERIFY(runProgram(cat).out.contains(treacherous + "\n# caf\xe9\n"));
        for (const QStringList& each : {cat, cat + QStringList{u"--effective"_s}}) {
            QVERIFY(onATerminal(each).contains("<U+202E>"));
            QCOMPARE(betrayal(onATerminal(each)), QString());
        }
    }

    /// A name with a line in it must not look like one of the file.
    void namesOfFilesStayOnTheirLine()
    {
        const SampleTree tree;
        tree.write(u"etc/systemd/system/plain.service.d/a\n[Service]\nUser=root\x1b.conf"_s, "# own\n");
        const Run run = tree.run({u"cat"_s, u"plain"_s});
        QVERIFY2(run.out.contains("plain.service.d/a<U+000A>[Service]<U+000A>User=root<U+001B>.conf\n# own\n"),
            run.out.constData());
        QVERIFY(!run.out.contains("\nUser=root"));
    }

    void closedPipeIsStatusTwoWithoutAWord()
    {
        const SampleTree tree;
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        ::close(ends[0]);
        const Run run =
            runInto(ends[1], {u"score"_s, u"plain"_s, u"--root"_s, tree.path(), u"--systemd-version=257"_s});
        ::close(ends[1]);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.err, QByteArray());
    }

private:
    /// Runs the program on @p tree as if it was the host.
    static Run runOnHost(const SampleTree& tree, QStringList arguments)
    {
        arguments << u"--systemd-version=257"_s;
        return runProgram(arguments, {}, {u"CASEMATE_HOST_ROOT="_s + tree.path()});
    }

    static void putPolicy(const SampleTree& tree, const QString& path, const QString& what)
    {
        const QByteArray name = QFile::encodeName(tree.path(path));
        QVERIFY(QDir().mkpath(QFileInfo(tree.path(path)).path()));
        if (what == u"garbage")
            tree.write(path, "\xff{{{");
        else if (what == u"policy")
            tree.write(path, noWeight);
        else if (what == u"fifo")
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        else if (what == u"folder")
            QVERIFY(QDir().mkdir(tree.path(path)));
        else if (what == u"link to a device") {
            QVERIFY(QDir().mkdir(tree.path(u"dev"_s)));
            QCOMPARE(::mkfifo(QFile::encodeName(tree.path(u"dev/null"_s)).constData(), 0600), 0);
            QVERIFY(QFile::link(u"/dev/null"_s, tree.path(path)));
        } else if (what == u"link to itself")
            QCOMPARE(::symlink("systemd-analyze-security.policy", name.constData()), 0);
        else if (what == u"link to nothing")
            QVERIFY(QFile::link(u"/nothing"_s, tree.path(path)));
        else if (what == u"link inside") {
            tree.write(u"data/policy"_s, noWeight);
            QVERIFY(QFile::link(u"/data/policy"_s, tree.path(path)));
        } else {
            // Of the tree's own name for a folder that is there, and no regular file.
            QVERIFY(QFile::link(u"../../../../../../../../usr"_s, tree.path(path)));
        }
    }

    /// evil.service, in whose files everything is treacherous.
    static void fillWithTreachery(const SampleTree& tree)
    {
        tree.write(u"usr/lib/systemd/system/evil.service"_s,
            "[Unit]\nDescription=" + treacherous
                + "\n[Service]\nExecStart=/bin/echo \"\\\\x\" \\n\\u0041 "
                  "/\nUser=\u202eroot\nPrivateTmp=\u202eon\u202c\u009b[31m\n"
                  "ReadWritePaths=/srv/\u202e\x1b[2J/x\nBindPaths=/a\u2066\x7f\nEnvironment="
                + treacherous + "\nX-Note=1\n");
        tree.write(u"etc/systemd/system/evil.service.d/10-\x1b[31m\u202e.conf"_s,
            "[Service]\nNoNewPrivileges=treu\u202e\x1b[1m\nProtectSystem=strict\n" + treacherous + "\n");
        const QByteArray latin = QFile::encodeName(tree.path(u"etc/systemd/system/evil.service.d/"_s)) + "caf\xe9.conf";
        std::ofstream(latin.toStdString()) << "[Service]\nSyslogIdentifier=x\n";
        tree.write(u"etc/systemd/system/evil.service.d/override.conf"_s,
            "[Service]\nSystemCallFilter=~@bad\u202e\x1b]0;x\a\nUMask=\u009b\n\u202enonsense\nAmbientCapabilities=CAP_"
            "\x1b\n");
    }
};

static const TestCase<TestHostile> registered;

} // namespace casemate::tests

#include "tst_hostile.moc"
