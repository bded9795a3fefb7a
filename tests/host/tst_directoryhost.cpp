// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/directoryhost.h"
#include "models/host/readbudget.h"
#include "models/host/rootfolder.h"
#include "tests/support/modes.h"
#include "tests/support/sanitizer.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

namespace casemate::tests {

namespace fs = std::filesystem;
using namespace std::string_literals;

namespace {

constexpr std::string_view serviceText = "[Service]\nExecStart=/bin/true\n";

// A root in a temporary folder.
class Tree {
public:
    [[nodiscard]] fs::path path(std::string_view inside = {}) const
    {
        return m_folder.path().toStdString() / fs::path(inside);
    }
    void write(std::string_view inside, std::string_view text = serviceText) const
    {
        fs::create_directories(path(inside).parent_path());
        std::ofstream(path(inside), std::ios::binary) << text;
    }
    void link(std::string_view inside, std::string_view target) const
    {
        fs::create_directories(path(inside).parent_path());
        fs::create_symlink(target, path(inside));
    }
    [[nodiscard]] DirectoryHost host() const { return std::move(*DirectoryHost::open(path())); }

private:
    QTemporaryDir m_folder;
};

UnitName named(std::string_view name) { return *UnitName::parse(name); }

} // namespace

class TestDirectoryHost : public QObject {
    Q_OBJECT

private slots:
    void rootThatIsNoFolderIsAnError();
    void contentsAreGivenByteForByte();
    void unitWithoutFilesIsNotFound();
    void dropInsAloneMakeAMissingUnit();
    void overridesOfTemporaryFoldersHideOurs_data();
    void overridesOfTemporaryFoldersHideOurs();
    void anOverrideThatIsTooLargeIsNotRead();
    void maskHasItsPathAndNoDropIns();
    void templateIsReadAsTheGivenInstance();
    void fifosAndDevicesAreNeverOpened();
    void deniedFileIsUnreadable();
    void hugeFileIsTooLarge();
    void linksNeverLeaveTheRoot();
    void refreshSeesNewNames();
    void unitOfAnotherTypeIsFound();
    void hundredsOfUnitsOpenAtOnce();
};

void TestDirectoryHost::rootThatIsNoFolderIsAnError()
{
    const Tree tree;
    tree.write("file");
    QCOMPARE(DirectoryHost::open(tree.path("absent")).error().kind, ErrorKind::NotFound);
    QCOMPARE(DirectoryHost::open(tree.path("file")).error().kind, ErrorKind::NotAFolder);
    QVERIFY(DirectoryHost::open(tree.path())->services()->empty());
}

void TestDirectoryHost::contentsAreGivenByteForByte()
{
    const Tree tree;
    const std::string bytes = "[Service]\r\nX=\xff\0\n"s;
    tree.write("usr/lib/systemd/system/a.service", bytes);
    tree.write("etc/systemd/system/a.service.d/x.conf", "last line");
    const auto stack = tree.host().stack(named("a.service"));
    QVERIFY(stack.has_value());
    QVERIFY(stack->fragment->document->bytes() == bytes);
    QVERIFY(stack->dropIns.at(0).document->bytes() == "last line");
}

void TestDirectoryHost::unitWithoutFilesIsNotFound()
{
    const Tree tree;
    tree.link("etc/systemd/system/broken.service", "/absent");
    const auto host = tree.host();
    QCOMPARE(host.stack(named("none.service")).error().kind, ErrorKind::NotFound);
    const Error broken{.kind = ErrorKind::NotFound, .subject = "broken.service", .detail = "No such file or directory"};
    QCOMPARE(host.stack(named("broken.service")).error(), broken);
    QVERIFY(host.services()->empty());
}

void TestDirectoryHost::dropInsAloneMakeAMissingUnit()
{
    const Tree tree;
    tree.write("etc/systemd/system/a.service.d/override.conf");
    const auto stack = tree.host().stack(named("a.service"));
    QVERIFY(stack.has_value());
    QCOMPARE(stack->state, FragmentState::Missing);
    QVERIFY(!stack->fragment);
    QVERIFY(overrideOf(*stack)->path == "/etc/systemd/system/a.service.d/override.conf");
}

void TestDirectoryHost::overridesOfTemporaryFoldersHideOurs_data()
{
    QTest::addColumn<std::string>("folder");
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const std::string& folder, bool isHidden) {
        QTest::newRow(folder.c_str()) << folder << isHidden;
    };
    row("etc/systemd/system.control/a-b.service.d", true);
    row("run/systemd/system.control/a-b.service.d", true);
    row("run/systemd/transient/a-b.service.d", true);
    row("run/systemd/generator.early/a-b.service.d", true);
    row("run/systemd/system.control/a-.service.d", true); // of a folder that is searched before ours
    row("run/systemd/system.control/service.d", false); // for all services, which comes last
    row("run/systemd/system/a-b.service.d", false);
    row("etc/systemd/system/a-.service.d", false);
    row("usr/lib/systemd/system/a-b.service.d", false);
}

void TestDirectoryHost::overridesOfTemporaryFoldersHideOurs()
{
    QFETCH(const std::string, folder);
    QFETCH(const bool, isHidden);
    const Tree tree;
    tree.write("usr/lib/systemd/system/a-b.service");
    tree.write(folder + "/override.conf", "[Service]\nUMask=0077\n");
    const auto alone = tree.host().stack(named("a-b.service"));
    QCOMPARE(alone->unreadOverride.has_value(), isHidden);
    QCOMPARE(overrideOf(*alone)->document->bytes(), isHidden ? ""s : "[Service]\nUMask=0077\n"s);
    tree.write("etc/systemd/system/a-b.service.d/override.conf", "# ours\n");
    const auto both = tree.host().stack(named("a-b.service"));
    QCOMPARE(overrideOf(*both)->document->bytes(), "# ours\n"s);
    QCOMPARE(overrideOf(*both)->path, overridePath(both->name));
    QCOMPARE(both->dropIns.size(), 1U);
    QCOMPARE(both->dropIns.front().path, isHidden ? '/' + folder + "/override.conf" : overridePath(both->name));
}

void TestDirectoryHost::anOverrideThatIsTooLargeIsNotRead()
{
    const Tree tree;
    const std::string name = "etc/systemd/system/a.service.d/x.conf";
    tree.write("etc/systemd/system/a.service");
    tree.write(name, "");
    fs::resize_file(tree.path(name), 60U << 20U);
    QCOMPARE(tree.host().stack(named("a.service")).error().kind, ErrorKind::TooLarge);
    ReadBudget budget;
    auto root = *RootFolder::open(tree.path());
    root.limitBy(&budget);
    const auto folder = *root.find("/etc/systemd/system/a.service.d");
    QCOMPARE(RootFolder::readIn(folder, "x.conf", 4U << 20U).error(), EFBIG);
    QCOMPARE(budget.bytes(), 0U);
    fs::resize_file(tree.path(name), 4U << 20U);
    QCOMPARE(RootFolder::readIn(folder, "x.conf", 4U << 20U)->size(), 4U << 20U);
}

void TestDirectoryHost::maskHasItsPathAndNoDropIns()
{
    const Tree tree;
    tree.link("etc/systemd/system/a.service", "/dev/null");
    tree.write("etc/systemd/system/a.service.d/override.conf");
    const auto stack = tree.host().stack(named("a.service"));
    QVERIFY(stack.has_value());
    QCOMPARE(stack->state, FragmentState::Masked);
    QVERIFY(stack->fragment->path == "/etc/systemd/system/a.service");
    QVERIFY(stack->dropIns.empty());
}

void TestDirectoryHost::templateIsReadAsTheGivenInstance()
{
    const Tree tree;
    tree.write("usr/lib/systemd/system/a@.service");
    tree.write("etc/systemd/system/a@one.service.d/x.conf");
    const auto host = tree.host();
    QVERIFY(host.stack(named("a@.service"))->name.text() == "a@test-instance.service");
    QVERIFY(host.stack(named("a@.service"))->dropIns.empty());
    QCOMPARE(host.stack(named("a@.service"), "one")->dropIns.size(), std::size_t{1});
    QCOMPARE(host.stack(named("a@.service"), "no/name").error().kind, ErrorKind::InvalidName);
}

void TestDirectoryHost::fifosAndDevicesAreNeverOpened()
{
    const Tree tree;
    tree.write("usr/lib/systemd/system/a.service");
    tree.write("usr/lib/systemd/system/a.service.d/x.conf");
    QCOMPARE(mkfifo(tree.path("usr/lib/systemd/system/a.service.d/fifo.conf").c_str(), 0600), 0);
    QCOMPARE(mkfifo(tree.path("fifo").c_str(), 0600), 0);
    tree.link("etc/systemd/system/b.service", "/fifo");
    const auto host = tree.host();
    const auto stack = host.stack(named("a.service"));
    QCOMPARE(stack->dropIns.size(), std::size_t{2});
    QVERIFY(stack->dropIns.at(0).document->bytes().empty());
    QCOMPARE(host.stack(named("b.service")).error().kind, ErrorKind::Unreadable);
}

void TestDirectoryHost::deniedFileIsUnreadable()
{
    const Tree tree;
    tree.write("usr/lib/systemd/system/a.service");
    tree.write("etc/systemd/system/a.service.d/secret.conf");
    fs::permissions(tree.path("etc/systemd/system/a.service.d/secret.conf"), fs::perms::none);
    const BoundByModes bound;
    const auto stack = tree.host().stack(named("a.service"));
    QVERIFY(!stack.has_value());
    QCOMPARE(stack.error().kind, ErrorKind::Unreadable);
    QVERIFY(stack.error().subject == "/etc/systemd/system/a.service.d/secret.conf");
}

void TestDirectoryHost::hugeFileIsTooLarge()
{
    const Tree tree;
    constexpr std::uintmax_t limit = std::uintmax_t{4} << 20;
    for (const char* name : {"usr/lib/systemd/system/most.service", "usr/lib/systemd/system/more.service",
             "usr/lib/systemd/system/parts.service", "etc/systemd/system/parts.service.d/a.conf"})
        tree.write(name);
    fs::resize_file(tree.path("usr/lib/systemd/system/most.service"), limit);
    fs::resize_file(tree.path("usr/lib/systemd/system/more.service"), limit + 1);
    fs::resize_file(tree.path("usr/lib/systemd/system/parts.service"), limit / 2);
    fs::resize_file(tree.path("etc/systemd/system/parts.service.d/a.conf"), limit / 2 + 1);
    const auto host = tree.host();
    QCOMPARE(host.stack(named("more.service")).error().kind, ErrorKind::TooLarge);
    QVERIFY(host.stack(named("most.service")).has_value());
    QCOMPARE(host.stack(named("parts.service")).error().kind, ErrorKind::TooLarge);
    fs::resize_file(tree.path("etc/systemd/system/parts.service.d/a.conf"), limit / 2);
    QVERIFY(tree.host().stack(named("parts.service")).has_value());
}

void TestDirectoryHost::linksNeverLeaveTheRoot()
{
    const Tree outer;
    outer.write("secret.conf", "secret");
    outer.write("root/usr/lib/systemd/system/a.service");
    outer.link("root/usr/lib/systemd/system/a.service.d/1.conf", "../../../../../../secret.conf");
    outer.link("root/usr/lib/systemd/system/a.service.d/2.conf", outer.path("secret.conf").native());
    outer.link("root/etc/systemd", "../..");
    outer.link("root/run/systemd/system", "/proc/self/root");
    const auto stack = DirectoryHost::open(outer.path("root"))->stack(named("a.service"));
    QVERIFY(stack.has_value());
    QCOMPARE(stack->dropIns.size(), std::size_t{2});
    for (const UnitFile& file : stack->dropIns)
        QVERIFY(file.document->bytes().empty());
}

void TestDirectoryHost::refreshSeesNewNames()
{
    const Tree tree;
    tree.write("usr/lib/systemd/system/a.service");
    auto host = tree.host();
    tree.write("etc/systemd/system/b.service");
    QVERIFY(!host.stack(named("b.service")).has_value());
    QVERIFY(host.refresh().has_value());
    QVERIFY(host.stack(named("b.service")).has_value());
}

void TestDirectoryHost::unitOfAnotherTypeIsFound()
{
    const Tree tree;
    tree.write("usr/lib/systemd/system/a.timer", "[Timer]\nOnBootSec=1\n");
    tree.write("usr/lib/systemd/system/timer.d/x.conf");
    tree.write("usr/lib/systemd/system/service.d/y.conf");
    const auto host = tree.host();
    QCOMPARE(host.stack(named("a.timer"))->dropIns.size(), std::size_t{1});
    QVERIFY(host.services()->empty());
}

void TestDirectoryHost::hundredsOfUnitsOpenAtOnce()
{
    const Tree tree;
    for (int i = 0; i < 400; ++i)
        tree.write("usr/lib/systemd/system/u" + std::to_string(i) + ".service");
    QElapsedTimer timer;
    timer.start();
    const auto host = tree.host();
    const auto names = host.services();
    QCOMPARE(names->size(), std::size_t{400});
    // a few milliseconds; the margin is for a busy machine
    QVERIFY2(timer.elapsed() < 1000 * slowdown, qPrintable(QString::number(timer.elapsed())));
}

static const TestCase<TestDirectoryHost> registered;

} // namespace casemate::tests

#include "tst_directoryhost.moc"
