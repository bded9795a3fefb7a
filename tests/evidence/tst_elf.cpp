// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/elf.h"
#include "models/host/rootfolder.h"
#include "tests/support/seed.h"
#include "tests/support/stubelf.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace casemate::tests {

namespace {

std::optional<ElfImage> readAt(const QString& path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() ? readElf(file.number()) : std::nullopt;
}

Descriptor fileOf(const QByteArray& bytes)
{
    Descriptor file(memfd_create("image", MFD_CLOEXEC));
    if (write(file.number(), bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        qFatal("no room for a test file");
    return file;
}

/// readElf() on the bytes of a file.
std::optional<ElfImage> readBytes(const QByteArray& bytes) { return readElf(fileOf(bytes).number()); }

/// importsOfElf() on the bytes of a file.
std::optional<std::vector<std::string>> importsIn(const QByteArray& bytes)
{
    return importsOfElf(fileOf(bytes).number());
}

QByteArray bytesOf(const StubElf& stub)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stub"));
    writeElf(path.toStdString(), stub);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray realProgram()
{
    QFile file(QStringLiteral("/bin/true"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestElf : public QObject {
    Q_OBJECT

private slots:
    void realProgramIsRead()
    {
        const auto image = readAt(QStringLiteral("/bin/true"));
        QVERIFY(image.has_value());
        QCOMPARE(image->bits, static_cast<int>(sizeof(void*)) * 8);
        QVERIFY(image->interpreter.contains("/ld-"));
        QVERIFY(
            std::ranges::any_of(image->needed, [](const std::string& name) { return name.starts_with("libc.so"); }));
        QVERIFY(!machineName(image->machine).starts_with("machine"));
        QVERIFY(!image->wantsExecutableStack && !image->isPacked);
        const auto imports = importsIn(realProgram());
        QVERIFY(imports.has_value());
        QVERIFY(std::ranges::is_sorted(*imports));
        for (const char* function : {"setlocale", "exit", "__cxa_finalize"})
            QVERIFY2(std::ranges::contains(*imports, function), function);
        QVERIFY(!std::ranges::contains(*imports, "stdout")); // no function
        QVERIFY(!std::ranges::contains(*imports, ""));
    }
    void importsAreFound_data()
    {
        QTest::addColumn<bool>("isFixed");
        QTest::addColumn<QByteArray>("soname");
        QTest::newRow("a program") << false << QByteArray();
        QTest::newRow("a program at fixed addresses") << true << QByteArray();
        QTest::newRow("a library") << false << QByteArray("libown.so.1");
    }
    void importsAreFound()
    {
        QFETCH(const bool, isFixed);
        QFETCH(const QByteArray, soname);
        const QByteArray bytes = bytesOf({.needed = {"libc.so.6"},
            .soname = soname.toStdString(),
            .imports = {"setgroups", "chown"},
            .isFixed = isFixed});
        QCOMPARE(importsIn(bytes), (std::vector<std::string>{"chown", "setgroups"}));
        const auto none = importsIn(bytesOf({.soname = soname.toStdString(), .isFixed = isFixed}));
        QCOMPARE(none, (std::vector<std::string>{}));
    }
    void stacksAndPackersAreTold()
    {
        const auto image = readBytes(bytesOf({.wantsExecutableStack = true}));
        QVERIFY(image.has_value() && image->wantsExecutableStack && !image->isPacked);
        QByteArray bytes = bytesOf({});
        QVERIFY(!readBytes(bytes)->wantsExecutableStack);
        bytes.replace(9, 4, "UPX!"); // of e_ident, which nobody reads
        QVERIFY(readBytes(bytes)->isPacked);
    }
    void whatALinkerWroteIsFound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("app"));
        writeElf(
            path.toStdString(), {.needed = {"libfirst.so.1", "libsecond.so.2"}, .runPath = "$ORIGIN/../lib:/opt/lib"});
        const auto image = readAt(path);
        QVERIFY(image.has_value());
        QCOMPARE(image->needed, (std::vector<std::string>{"libfirst.so.1", "libsecond.so.2"}));
        QCOMPARE(image->runpath, "$ORIGIN/../lib:/opt/lib");
        QVERIFY(image->rpath.empty());
        writeElf(path.toStdString(), {.runPath = "/old", .isOldRunPath = true});
        QCOMPARE(readAt(path).value_or(ElfImage{}).rpath, "/old");
    }
    void otherFilesAreNone()
    {
        QVERIFY(!readBytes({}));
        QVERIFY(!readBytes("#!/bin/sh\n"));
        QVERIFY(!readBytes("\x7f"
                           "ELF"));
        QVERIFY(!readAt(QStringLiteral("/")));
    }
    void truncatedFilesDoNoHarm()
    {
        const QByteArray whole = realProgram();
        QVERIFY(whole.size() > 1024);
        qsizetype refused = 0;
        for (qsizetype size = 0; size < whole.size(); size += size < 1024 ? 7 : 257)
            refused += readBytes(whole.first(size)) && importsIn(whole.first(size)) ? 0 : 1;
        // whatever ends before the dynamic table's strings do
        QVERIFY(refused > 100);
    }
    void flippedBytesDoNoHarm()
    {
        const QByteArray whole = realProgram();
        QRandomGenerator random(static_cast<quint32>(testSeed()));
        int changed = 0;
        int others = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = whole;
            // headers and segment table decide most, then the symbols; the rest of the file gets its share
            const int range = round % 3 == 0 ? 1024 : round % 3 == 1 ? 8192 : static_cast<int>(bytes.size());
            for (int flips = random.bounded(1, 8); flips > 0; --flips)
                bytes[random.bounded(range)] = static_cast<char>(random.bounded(256));
            changed += readBytes(bytes) == readBytes(whole) ? 0 : 1;
            others += importsIn(bytes) == importsIn(whole) ? 0 : 1;
        }
        QVERIFY(changed > 100);
        QVERIFY(others > 100);
    }
    void hugeCountsAreRefused()
    {
        QByteArray bytes = realProgram();
        const auto image = readBytes(bytes);
        QVERIFY(image.has_value());
        const bool isWide = image->bits == 64;
        const QByteArray size(isWide ? 8 : 4, '\x7f');
        // p_filesz of every segment: far beyond the file
        const auto table = static_cast<qsizetype>(static_cast<unsigned char>(bytes[isWide ? 0x20 : 0x1c]));
        for (qsizetype i = 0; i < static_cast<unsigned char>(bytes[isWide ? 0x38 : 0x2c]); ++i)
            bytes.replace(table + i * (isWide ? 56 : 32) + (isWide ? 0x20 : 0x10), size.size(), size);
        QVERIFY(!readBytes(bytes));
    }
};

static const TestCase<TestElf> registered;

} // namespace casemate::tests

#include "tst_elf.moc"
