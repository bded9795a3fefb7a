// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/rootfolder.h"
#include "tests/support/finishing.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

namespace casemate::tests {

namespace fs = std::filesystem;

namespace {

/// A root, and beside it what lies outside.
class Tree {
public:
    Tree()
    {
        fs::create_directories(path("folder"));
        fs::create_directories(outside("folder"));
        std::ofstream(path("file")) << "inside";
        std::ofstream(outside("secret")) << "secret";
        std::ofstream(outside("folder/secret")) << "secret";
    }
    [[nodiscard]] std::string path(const std::string& inside = {}) const
    {
        return m_folder.filePath("root").toStdString() + '/' + inside;
    }
    [[nodiscard]] std::string outside(const std::string& name) const
    {
        return m_folder.filePath("out").toStdString() + '/' + name;
    }
    [[nodiscard]] RootFolder open() const { return std::move(*RootFolder::open(path())); }
    [[nodiscard]] std::string fifoInPlaceOf(const std::string& name) const
    {
        fs::remove(path(name));
        mkfifo(path(name).c_str(), 0600);
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestRootFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAreFollowedWithinTheRootByEveryWayToThem_data()
    {
        QTest::addColumn<QString>("way");
        // Plain paths take a short cut, others a walk.
        for (const char* way : {"/link", "//link", "/folder/../link", "/folder/link", "//folder/link"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void linksAreFollowedWithinTheRootByEveryWayToThem()
    {
        QFETCH(const QString, way);
        const Tree tree;
        for (const char* link : {"link", "folder/link"})
            fs::create_symlink(tree.outside("secret"), tree.path(link));
        const RootFolder root = tree.open();
        const auto end = root.find(way.toStdString());
        QVERIFY(end.has_value());
        QVERIFY(!end->exists);
        QCOMPARE(end->path, tree.outside("secret"));
        QCOMPARE(RootFolder::read(*end).error(), ENOENT);
        const auto link = root.find(way.toStdString(), LastLink::Keep);
        QVERIFY(link.has_value());
        QVERIFY(S_ISLNK(link->mode));
        QCOMPARE(RootFolder::read(*link).error(), EINVAL);
        QCOMPARE(root.linkTarget(way.toStdString()).value_or(""), tree.outside("secret"));
    }

    void foldersThatAreLinksAreThoseOfTheRoot()
    {
        const Tree tree;
        fs::create_symlink(tree.outside("folder"), tree.path("out"));
        fs::create_symlink("/folder", tree.path("in"));
        std::ofstream(tree.path("folder/file")) << "inside";
        const RootFolder root = tree.open();
        for (const std::string path : {"/out/secret", "//out/secret", "/out/../out/secret"}) {
            const auto place = root.find(path);
            QVERIFY(!place.has_value() || !place->exists);
        }
        QCOMPARE(root.openFolder("/out").error(), ENOENT);
        QCOMPARE(root.names("/out").error(), ENOENT);
        QVERIFY(root.openFolder("/in").has_value());
        QCOMPARE(root.names("/in").value_or(std::vector<std::string>()), std::vector<std::string>{"file"});
    }

    /// A tree may change between the look at a file and its opening.
    void fileThatBecameALinkIsNotFollowed()
    {
        const Tree tree;
        const RootFolder root = tree.open();
        const auto place = root.find("/file");
        const auto folder = root.find("/");
        QVERIFY(place && place->exists && folder && folder->exists);
        fs::remove(tree.path("file"));
        fs::create_symlink(tree.outside("secret"), tree.path("file"));
        QCOMPARE(RootFolder::openFile(*place).error(), ELOOP);
        QCOMPARE(RootFolder::read(*place).error(), ELOOP);
        QCOMPARE(RootFolder::readIn(*folder, "file").error(), ELOOP);
    }

    void fileThatBecameAFifoIsNotWaitedFor()
    {
        const Tree tree;
        const RootFolder root = tree.open();
        const auto place = root.find("/file");
        const auto folder = root.find("/");
        QVERIFY(place && place->exists && folder && folder->exists);
        const std::string fifo = tree.fifoInPlaceOf("file");
        int opened = 0;
        int read = 0;
        int readIn = 0;
        QVERIFY(finishesWithout(fifo, [&] {
            opened = RootFolder::openFile(*place).error_or(0);
            read = RootFolder::read(*place).error_or(0);
            readIn = RootFolder::readIn(*folder, "file").error_or(0);
        }));
        QCOMPARE(opened, EINVAL);
        QCOMPARE(read, EINVAL);
        QCOMPARE(readIn, EINVAL);
    }

    void foldersAloneAreOpenedAsFolders()
    {
        const Tree tree;
        const std::string fifo = tree.fifoInPlaceOf("file");
        const RootFolder root = tree.open();
        int opened = 0;
        QVERIFY(finishesWithout(fifo, [&] { opened = root.openFolder("/file").error_or(0); }));
        QCOMPARE(opened, ENOTDIR);
        QCOMPARE(root.openFolder("/none").error_or(0), ENOENT);
        QVERIFY(root.openFolder("/").has_value());
    }
};

static const TestCase<TestRootFolder> registered;

} // namespace casemate::tests

#include "tst_rootfolder.moc"
