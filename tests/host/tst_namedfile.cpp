// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/namedfile.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace {

/// What was asked of the kernel: "fsync file", "rename", "fsync folder". The functions below stand in for the
/// library's.
std::vector<std::string>& calls()
{
    static std::vector<std::string> made;
    return made;
}

bool& isRenamingBroken()
{
    static bool isBroken = false;
    return isBroken;
}

} // namespace

extern "C" int fsync(int descriptor)
{
    struct stat status{};
    fstat(descriptor, &status);
    calls().emplace_back(S_ISDIR(status.st_mode) ? "fsync folder" : "fsync file");
    return static_cast<int>(syscall(SYS_fsync, descriptor));
}

extern "C" int renameat(int from, const char* old, int to, const char* name) noexcept
{
    calls().emplace_back("rename");
    errno = EIO;
    return isRenamingBroken() ? -1 : static_cast<int>(syscall(SYS_renameat2, from, old, to, name, 0));
}

extern "C" int renameat2(int from, const char* old, int to, const char* name, unsigned flags) noexcept
{
    calls().emplace_back("rename");
    return static_cast<int>(syscall(SYS_renameat2, from, old, to, name, flags));
}

namespace casemate::tests {

namespace fs = std::filesystem;

using Kind = SaveFailure::Kind;

namespace {

constexpr std::string_view text = "[Service]\nPrivateTmp=yes\n";
constexpr std::size_t limit = 67'108'864; // 64 MiB

/// A folder for one test.
class Folder {
public:
    Folder() { fs::permissions(path(), fs::perms::all); }
    [[nodiscard]] std::string path(const std::string& name = {}) const
    {
        return m_folder.path().toStdString() + (name.empty() ? "" : '/' + name);
    }
    [[nodiscard]] std::string write(const std::string& name, std::string_view bytes, mode_t mode = 0644) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        chmod(path(name).c_str(), mode);
        return path(name);
    }
    [[nodiscard]] std::string fifo(const std::string& name) const
    {
        mkfifo(path(name).c_str(), 0600);
        return path(name);
    }
    [[nodiscard]] std::string read(const std::string& name) const
    {
        std::stringstream bytes;
        bytes << std::ifstream(path(name), std::ios::binary).rdbuf();
        return bytes.str();
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(path()))
            all.push_back(entry.path().filename());
        return all;
    }

private:
    QTemporaryDir m_folder;
};

struct stat statusOf(const std::string& path)
{
    struct stat status{};
    lstat(path.c_str(), &status);
    return status;
}

/// Does @p work in a process of the user 12345 where this one may; its exit status.
int asAnother(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(setgid(12345) == 0 && setuid(12345) == 0 ? work() : 99);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void makeSocket(const std::string& path)
{
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    QCOMPARE(bind(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
}

} // namespace

class TestNamedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newFileIsLikeEveryNewFile()
    {
        const Folder folder;
        const mode_t mask = umask(027);
        const auto saved = saveNamedFile(folder.path("o.conf"), text, Existing::Keep);
        umask(mask);
        QVERIFY(saved.has_value());
        QCOMPARE(folder.read("o.conf"), std::string(text));
        QCOMPARE(statusOf(folder.path("o.conf")).st_mode, mode_t{S_IFREG | 0640});
        QCOMPARE(folder.names().size(), std::size_t{1});
        QVERIFY(saveNamedFile(folder.path("p.conf"), text, Existing::Replace).has_value());
    }

    void bytesAndNameReachTheDiskInThisOrder()
    {
        const Folder folder;
        const std::vector<std::string> expected{"fsync file", "rename", "fsync folder"};
        for (const Existing existing : {Existing::Keep, Existing::Replace}) {
            calls().clear();
            QVERIFY(saveNamedFile(folder.path("o.conf"), text, existing).has_value());
            QCOMPARE(calls(), expected);
        }
    }

    void replacedFileKeepsOwnerAndPermissions_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0600, 0640, 0444, 0666, 01755, 04755})
            QTest::addRow("%o", mode) << mode;
    }
    void replacedFileKeepsOwnerAndPermissions()
    {
        QFETCH(int, mode);
        const Folder folder;
        const std::string path = folder.write("o.conf", "before");
        if (geteuid() == 0)
            QCOMPARE(chown(path.c_str(), 12345, 54321), 0);
        chmod(path.c_str(), static_cast<mode_t>(mode));
        const struct stat before = statusOf(path);
        QVERIFY(saveNamedFile(path, text, Existing::Replace).has_value());
        const struct stat after = statusOf(path);
        QCOMPARE(after.st_mode, before.st_mode);
        QCOMPARE(after.st_uid, before.st_uid);
        QCOMPARE(after.st_gid, before.st_gid);
        QVERIFY(after.st_ino != before.st_ino);
        QCOMPARE(folder.read("o.conf"), std::string(text));
    }

    void accessListIsKept()
    {
        const Folder folder;
        const std::string path = folder.write("o.conf", "before", 0600);
        // user::rw-, user:1000:r--, group::---, mask::r--, other::---
        constexpr std::array<unsigned char, 44> list{2, 0, 0, 0, 1, 0, 6, 0, 255, 255, 255, 255, 2, 0, 4, 0, 0xe8, 3, 0,
            0, 4, 0, 0, 0, 255, 255, 255, 255, 16, 0, 4, 0, 255, 255, 255, 255, 32, 0, 0, 0, 255, 255, 255, 255};
        QCOMPARE(setxattr(path.c_str(), "system.posix_acl_access", list.data(), list.size(), 0), 0);
        QVERIFY(saveNamedFile(path, text, Existing::Replace).has_value());
        std::array<unsigned char, 100> kept{};
        const ssize_t size = getxattr(path.c_str(), "system.posix_acl_access", kept.data(), kept.size());
        QCOMPARE(size, static_cast<ssize_t>(list.size()));
        QVERIFY(std::equal(list.begin(), list.end(), kept.begin()));
    }

    void onlyRegularFilesAreReplaced_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"fifo", "folder", "link", "dangling link", "link to a folder", "socket", "device"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void onlyRegularFilesAreReplaced()
    {
        QFETCH(const QString, what);
        const Folder folder;
        const std::string path = folder.path("o.conf");
        const std::string other = folder.write("other", "kept");
        if (what == u"fifo")
            QCOMPARE(folder.fifo("o.conf"), path);
        else if (what == u"folder")
            fs::create_directory(path);
        else if (what == u"link")
            fs::create_symlink("other", path);
        else if (what == u"dangling link")
            fs::create_symlink("nothing", path);
        else if (what == u"link to a folder")
            fs::create_symlink(".", path);
        else if (what == u"socket")
            makeSocket(path);
        else if (geteuid() == 0)
            QCOMPARE(mknod(path.c_str(), S_IFCHR | 0600, makedev(1, 3)), 0);
        const std::string target = geteuid() != 0 && what == u"device" ? "/dev/null" : path;
        const struct stat before = statusOf(target);
        const auto count = folder.names().size();
        const auto saved = saveNamedFile(target, text, Existing::Replace);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, Kind::NotRegular);
        QCOMPARE(statusOf(target).st_ino, before.st_ino);
        QCOMPARE(statusOf(target).st_mode, before.st_mode);
        QCOMPARE(folder.names().size(), count);
        QCOMPARE(folder.read("other"), std::string("kept"));
        QCOMPARE(saveNamedFile(target, text, Existing::Keep).error().kind, Kind::Exists);
        QVERIFY(!fs::exists(folder.path("nothing")));
    }

    void foldersAreNoFiles()
    {
        const Folder folder;
        for (const std::string& path : {folder.path() + '/', folder.path("."), folder.path(".."), std::string("/")})
            QCOMPARE(saveNamedFile(path, text, Existing::Replace).error().kind, Kind::NotRegular);
        QCOMPARE(saveNamedFile("", text, Existing::Replace).error().kind, Kind::System);
        QCOMPARE(saveNamedFile(folder.path("none/o.conf"), text, Existing::Replace).error().kind, Kind::System);
    }

    void longestNamesCanBeSaved()
    {
        const Folder folder;
        const std::string name(255, 'n');
        QVERIFY(saveNamedFile(folder.path(name), text, Existing::Keep).has_value());
        QVERIFY(saveNamedFile(folder.path(name), text, Existing::Replace).has_value());
        QCOMPARE(folder.names(), std::vector{name});
    }

    void presentFileIsLeftAsItIsUnlessItMayBeReplaced()
    {
        const Folder folder;
        const std::string path = folder.write("o.conf", "before");
        QCOMPARE(saveNamedFile(path, text, Existing::Keep).error().kind, Kind::Exists);
        QCOMPARE(folder.read("o.conf"), std::string("before"));
    }

    /// What cannot keep its owner is not replaced by a file of somebody else.
    void filesOfOthersStayTheirs()
    {
        if (geteuid() != 0) {
            // Nobody's file can be made here; the one of root that everybody has will do.
            QVERIFY(!saveNamedFile("/etc/passwd", text, Existing::Replace).has_value());
            return;
        }
        const Folder folder;
        const std::string path = folder.write("o.conf", "before", 0666);
        const struct stat before = statusOf(path);
        const int status = asAnother([&path] {
            const auto saved = saveNamedFile(path, text, Existing::Replace);
            return saved ? 1 : saved.error().kind == Kind::NotOurs ? 0 : 2;
        });
        QCOMPARE(status, 0);
        QCOMPARE(folder.read("o.conf"), std::string("before"));
        QCOMPARE(statusOf(path).st_ino, before.st_ino);
        QCOMPARE(folder.names().size(), std::size_t{1});
    }

    void nothingIsLeftOfWhatFailed()
    {
        const Folder folder;
        const std::string path = folder.write("o.conf", "before");
        isRenamingBroken() = true;
        const auto saved = saveNamedFile(path, text, Existing::Replace);
        isRenamingBroken() = false;
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, Kind::System);
        QCOMPARE(folder.names(), std::vector<std::string>{"o.conf"});
        QCOMPARE(folder.read("o.conf"), std::string("before"));
    }

    void filesAreReadUpToTheLimit()
    {
        const Folder folder;
        const std::string path = folder.write("big", {});
        fs::resize_file(path, limit);
        QCOMPARE(readNamedFile(path, NamedSource::RegularFile).value_or("").size(), limit);
        fs::resize_file(path, limit + 1);
        for (const NamedSource source : {NamedSource::RegularFile, NamedSource::Any})
            QCOMPARE(readNamedFile(path, source).error().kind, ErrorKind::TooLarge);
        QCOMPARE(readNamedFile("/dev/zero", NamedSource::Any).error().kind, ErrorKind::TooLarge);
    }

    void fifoIsReadFromItsWriter()
    {
        const Folder folder;
        const std::string path = folder.fifo("fifo");
        const std::jthread writer([&path] {
            const Descriptor end(open(path.c_str(), O_WRONLY));
            for (const char byte : text) // one by one: not all is there at once
                QCOMPARE(write(end.number(), &byte, 1), ssize_t{1});
        });
        QCOMPARE(readNamedFile(path, NamedSource::Any).value_or(""), std::string(text));
    }

    void writerMayTakeItsTime()
    {
        const Folder folder;
        const std::string path = folder.fifo("fifo");
        Descriptor end(open(path.c_str(), O_RDWR));
        const std::jthread writer([&end] {
            // Longer than the reader is patient, who sees that there is a writer.
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            QCOMPARE(write(end.number(), text.data(), text.size()), static_cast<ssize_t>(text.size()));
            end = Descriptor();
        });
        QCOMPARE(readNamedFile(path, NamedSource::Any, std::chrono::milliseconds(10)).value_or(""), std::string(text));
    }

    void fifoThatNobodyWritesToIsNotWaitedForLong()
    {
        const Folder folder;
        const std::string path = folder.fifo("fifo");
        const auto bytes = readNamedFile(path, NamedSource::Any, std::chrono::milliseconds(10));
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().kind, ErrorKind::Unreadable);
        QVERIFY(!readNamedFile(path, NamedSource::RegularFile).has_value());
    }

    void regularFilesAreAllThatThatSourceHolds()
    {
        const Folder folder;
        for (const std::string& path : {folder.path(), std::string("/dev/null"), folder.path("none")})
            QVERIFY(!readNamedFile(path, NamedSource::RegularFile).has_value());
        QCOMPARE(readNamedFile("/dev/null", NamedSource::Any).value_or("x"), std::string());
        QVERIFY(!readNamedFile(folder.path(), NamedSource::Any).has_value());
    }
};

static const TestCase<TestNamedFile> registered;

} // namespace casemate::tests

#include "tst_namedfile.moc"
