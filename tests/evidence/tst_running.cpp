// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/running.h"
#include "tests/evidence/tree.h"
#include "tests/support/testcase.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>

#include <fcntl.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

namespace casemate::tests {

namespace {

/// A tree with the control group of app.service, which holds @p processes; proc(5) is the running system's own.
class Group {
public:
    explicit Group(const std::vector<pid_t>& processes, const std::string& folder = "sys/fs/cgroup/system.slice")
        : m_folder(m_root.path().toStdString() + '/' + folder + "/app.service")
    {
        std::filesystem::create_directories(m_folder);
        std::filesystem::permissions(m_root.path().toStdString(), std::filesystem::perms(0755));
        hold(processes);
    }
    void hold(const std::vector<pid_t>& processes)
    {
        std::ofstream file(m_folder + "/cgroup.procs", std::ios::trunc);
        for (const pid_t process : processes)
            file << process << '\n';
    }
    void count(const std::string& file, const std::string& text) { std::ofstream(m_folder + '/' + file) << text; }
    [[nodiscard]] RunningFacts look(bool isOfUser = false) const
    {
        return lookAtRunning(
            {.root = m_root.path().toStdString(), .proc = "/proc", .unit = "app.service", .isOfUser = isOfUser});
    }

private:
    QTemporaryDir m_root;
    std::string m_folder;
};

/// Something open that closes itself.
class Open {
public:
    explicit Open(int number)
        : m_number(number)
    {
    }
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    ~Open() { close(m_number); }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

const SocketFact* socketOf(const RunningFacts& facts, unsigned family, bool isStream)
{
    const auto at = std::ranges::find_if(
        facts.sockets, [&](const SocketFact& each) { return each.family == family && each.isStream == isStream; });
    return at == facts.sockets.end() ? nullptr : &*at;
}

unsigned listenOnLoopback(int socket)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr*>(&address), size) < 0 || listen(socket, 1) < 0
        || getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) < 0)
        return 0;
    return ntohs(address.sin_port);
}

/// A child that sleeps until it is taken back.
class Sleeper {
public:
    Sleeper() { m_process.start(QStringLiteral("sleep"), {QStringLiteral("60")}), m_process.waitForStarted(); }
    ~Sleeper() { stop(); }
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] pid_t id() const { return static_cast<pid_t>(m_process.processId()); }

private:
    QProcess m_process;
};

} // namespace

/// What running processes show. The processes are real: this one, and children of it.
class TestRunning : public QObject {
    Q_OBJECT

private slots:
    void whoDoesNotRunIsMissing()
    {
        const Group group({});
        QCOMPARE(group.look().look, Look::Missing);
        QCOMPARE(group.look(true).look, Look::Missing);
        QCOMPARE(lookAtRunning({.root = "/nowhere", .unit = "app.service"}).look, Look::Missing);
    }

    void identityIsRead()
    {
        const RunningFacts facts = Group({getpid()}).look();
        QCOMPARE(facts.look, Look::Seen);
        QCOMPARE(facts.controlGroup, std::string("/system.slice/app.service"));
        QCOMPARE(facts.processes.size(), std::size_t{1});
        const ProcessFact& self = facts.processes.front();
        QCOMPARE(self.id, getpid());
        QCOMPARE(self.parent, getppid());
        QCOMPARE(self.user, geteuid());
        QCOMPARE(self.group, getegid());
        QCOMPARE(self.program, std::filesystem::read_symlink("/proc/self/exe").string());
        QVERIFY(self.start > 0);
        QVERIFY(self.threads > 0);
        QVERIFY(!self.processors.empty());
        QVERIFY(std::ranges::contains(self.code, self.program));
        QVERIFY(self.namespaces.size() >= 6);
        QCOMPARE(self.nice, getpriority(PRIO_PROCESS, 0));
    }

    void socketsAreTold()
    {
        const Open stream(socket(AF_INET, SOCK_STREAM, 0));
        const unsigned port = listenOnLoopback(stream.number());
        QVERIFY(port != 0);
        const Open netlink(socket(AF_NETLINK, SOCK_RAW, 0)); // which the kernel lists from its first address on
        sockaddr_nl any{};
        any.nl_family = AF_NETLINK;
        QCOMPARE(bind(netlink.number(), reinterpret_cast<sockaddr*>(&any), sizeof any), 0);
        const Open local(socket(AF_UNIX, SOCK_DGRAM, 0));
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        const std::string abstract = "casemate-test-" + std::to_string(getpid());
        abstract.copy(name.sun_path + 1, abstract.size());
        QCOMPARE(bind(local.number(), reinterpret_cast<sockaddr*>(&name),
                     static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + abstract.size())),
            0);
        const RunningFacts facts = Group({getpid()}).look();
        const SocketFact* listener = socketOf(facts, AF_INET, true);
        QVERIFY(listener != nullptr);
        QVERIFY(listener->isListening);
        QCOMPARE(listener->address, std::string("127.0.0.1"));
        QCOMPARE(listener->port, port);
        QCOMPARE(listener->process, getpid());
        QVERIFY(socketOf(facts, AF_NETLINK, false) != nullptr);
        QVERIFY(std::ranges::contains(facts.sockets, '@' + abstract, &SocketFact::address));
    }

    void connectionsNameTheirPeer()
    {
        const Open server(socket(AF_INET, SOCK_STREAM, 0));
        const unsigned port = listenOnLoopback(server.number());
        const Open client(socket(AF_INET, SOCK_STREAM, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client.number(), reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        const RunningFacts facts = Group({getpid()}).look();
        QVERIFY(std::ranges::any_of(facts.sockets, [port](const SocketFact& each) {
            return each.peer == "127.0.0.1" && each.peerPort == port && !each.isListening;
        }));
    }

    void filesForWritingAreTold()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString() + "/log";
        const std::string gone = folder.path().toStdString() + "/gone";
        const Open written(open(path.c_str(), O_CREAT | O_WRONLY, 0600));
        const Open read(open(path.c_str(), O_RDONLY));
        const Open deleted(open(gone.c_str(), O_CREAT | O_RDWR, 0600));
        unlink(gone.c_str());
        const RunningFacts facts = Group({getpid()}).look();
        const auto& files = facts.processes.front().files;
        QVERIFY(std::ranges::contains(files, OpenFile{.path = path, .isWritten = true}));
        QVERIFY(std::ranges::contains(files, OpenFile{.path = path}));
        QVERIFY(std::ranges::contains(files, OpenFile{.path = gone, .isWritten = true, .isDeleted = true}));
    }

    void madeCodeIsTold()
    {
        const auto kind = [] { return Group({getpid()}).look().processes.front().madeCode; };
        QCOMPARE(kind(), MadeCode::None);
        constexpr std::size_t size = 4096;
        const Open shared(memfd_create("code", MFD_CLOEXEC));
        QCOMPARE(ftruncate(shared.number(), size), 0);
        void* twice = mmap(nullptr, size, PROT_READ | PROT_EXEC, MAP_SHARED, shared.number(), 0);
        QVERIFY(twice != MAP_FAILED);
        QCOMPARE(kind(), MadeCode::Shared);
        void* code = mmap(nullptr, size, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        QVERIFY(code != MAP_FAILED);
        QCOMPARE(kind(), MadeCode::Anonymous);
        void* both = mmap(nullptr, size, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        QVERIFY(both != MAP_FAILED);
        QCOMPARE(kind(), MadeCode::Writable);
        for (void* each : {twice, code, both})
            munmap(each, size);
        QCOMPARE(kind(), MadeCode::None);
    }

    void lockedMemoryIsTold()
    {
        std::vector<char> bytes(65536);
        // Not by mlock(), which sanitizers turn into nothing. Where a plain user's limit is lower it fails.
        if (syscall(SYS_mlock, bytes.data(), bytes.size()) != 0)
            QSKIP("memory may not be locked here");
        QVERIFY(Group({getpid()}).look().processes.front().lockedMemory >= bytes.size());
        syscall(SYS_munlock, bytes.data(), bytes.size());
    }

    void everyGroupBelowIsRead()
    {
        const Sleeper child;
        const Group group({getpid()});
        const Group nested(
            {child.id()}, "sys/fs/cgroup/unified/user.slice/user-1000.slice/user@1000.service/app.slice");
        QCOMPARE(nested.look(true).processes.size(), std::size_t{1});
        QCOMPARE(nested.look().look, Look::Missing); // a user's, not the system's
        QCOMPARE(group.look(true).look, Look::Missing);
    }

    void countsAreRead()
    {
        Group group({getpid()});
        QVERIFY(!group.look().counts.mostTasks);
        group.count("pids.peak", "17\n");
        group.count("memory.peak", "1048576\n");
        group.count("memory.events", "low 0\noom 3\noom_kill 2\n");
        group.count("cpu.stat", "usage_usec 5\nnr_throttled 9\n");
        const Counts counts = group.look().counts;
        QCOMPARE(counts.mostTasks, std::optional<std::uint64_t>(17));
        QCOMPARE(counts.mostMemory, std::optional<std::uint64_t>(1048576));
        QCOMPARE(counts.memoryKills, std::uint64_t{2});
        QCOMPARE(counts.throttled, std::uint64_t{9});
    }

    void childrenThatKeepDyingAreAFact()
    {
        Group group({getpid()});
        RunningFacts facts = group.look();
        for (int round = 0; round < 3; ++round) {
            Sleeper child;
            group.hold({getpid(), child.id()});
            facts = joined(std::move(facts), group.look());
        }
        group.hold({getpid()});
        facts = joined(std::move(facts), group.look());
        QCOMPARE(facts.samples, 5U);
        QCOMPARE(facts.shortLived.size(), std::size_t{1});
        QCOMPARE(facts.shortLived.front().name, std::string("sleep"));
        QCOMPARE(facts.shortLived.front().count, 3U);
        QCOMPARE(facts.processes.size(), std::size_t{4}); // what they did stays known
    }

    void ownMountsMakePlaces()
    {
        const Tree tree;
        tree.write("/sys/fs/cgroup/system.slice/app.service/cgroup.procs", "412\n");
        tree.write("/proc/412/status", "Name:\tapp\nState:\tS\nPPid:\t1\n");
        tree.write("/proc/412/maps", "");
        tree.write("/proc/412/fd/none", "");
        const std::string host = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                                 "23 22 0:20 / /run rw - tmpfs tmpfs rw\n"
                                 "24 22 8:2 / /srv/with\\040blank ro - ext4 /dev/sda2 ro\n";
        tree.write("/proc/1/mountinfo", host);
        tree.write("/proc/412/mountinfo",
            "30 1 8:1 / / ro - ext4 /dev/sda1 rw\n"
            "31 30 8:1 /var/lib/app /var/lib/app rw - ext4 /dev/sda1 rw\n"
            "32 30 0:20 / /run rw - tmpfs tmpfs rw\n"
            "33 30 0:20 /systemd/inaccessible/dir /home ro - tmpfs tmpfs rw\n"
            "34 30 8:1 /var/tmp/systemd-private-1/tmp /var/tmp rw - ext4 /dev/sda1 rw\n"
            "35 32 0:20 /systemd/incoming /run/systemd/incoming ro - tmpfs tmpfs rw\n"
            "36 30 8:2 / /srv/with\\040blank ro - ext4 /dev/sda2 ro\n");
        const auto facts = [&] { return lookAtRunning({.root = tree.root(), .unit = "app.service"}); };
        QCOMPARE(facts().places,
            (std::vector<PlaceFact>{{"/", PlaceKind::ReadOnly}, {"/home", PlaceKind::Hidden},
                {"/run", PlaceKind::Usual}, {"/srv/with blank", PlaceKind::Usual}, {"/var/lib/app", PlaceKind::Usual},
                {"/var/tmp", PlaceKind::Private}}));
        QCOMPARE(facts().kindOf("/etc/app"), PlaceKind::ReadOnly);
        QCOMPARE(facts().kindOf("/var/lib/app/x"), PlaceKind::Usual);
        QCOMPARE(facts().kindOf("/var/lib/apple"), PlaceKind::ReadOnly);
        tree.write("/proc/412/mountinfo", host);
        QVERIFY(facts().places.empty());
    }

    void whoVanishesMeanwhileIsLeftOut()
    {
        Sleeper child;
        const pid_t id = child.id();
        child.stop();
        std::vector<pid_t> ids{getpid(), id};
        for (pid_t stranger = 4'000'000; stranger < 4'005'000; ++stranger)
            ids.push_back(stranger);
        const RunningFacts facts = Group(ids).look();
        QCOMPARE(facts.look, Look::Seen);
        QCOMPARE(facts.processes.size(), std::size_t{1});
    }

    void whatIsClosedIsSaid()
    {
        const Group group({1});
        const uid_t self = geteuid();
        // the first process is root's: root asks as somebody else
        if (self == 0)
            QCOMPARE(seteuid(65534), 0);
        const RunningFacts facts = group.look();
        if (self == 0)
            QCOMPARE(seteuid(0), 0);
        QCOMPARE(facts.look, Look::CouldNot);
        QVERIFY(facts.obstacle.starts_with("/proc/1: "));
    }
};

static const TestCase<TestRunning> registered;

} // namespace casemate::tests

#include "tst_running.moc"
