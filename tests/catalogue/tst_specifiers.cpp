// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/specifiers.h"
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

namespace {

std::string expanded(const Specifiers& specifiers, std::string_view text)
{
    return specifiers.expand(text).value_or("(nothing)");
}

Dialect dialectOf(const Specifiers& specifiers)
{
    return {.version = {257}, .scope = specifiers.scope, .specifiers = &specifiers};
}

} // namespace

class TestSpecifiers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void specifiersStandForParts_data();
    void specifiersStandForParts();
    void pathsComeFromTheInstance_data();
    void pathsComeFromTheInstance();
    void foldersDependOnTheManager_data();
    void foldersDependOnTheManager();
    void lettersAreKnownOrNot_data();
    void lettersAreKnownOrNot();
    void valuesAreCheckedAsExpanded_data();
    void valuesAreCheckedAsExpanded();
    void lettersCameWithVersions();
};

void TestSpecifiers::specifiersStandForParts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << std::string(text) << std::string(expected);
    };
    row("%n", "my-app@dev-sda\\x2d1.service");
    row("%N", "my-app@dev-sda\\x2d1");
    row("%p", "my-app");
    row("%P", "my/app");
    row("%i", "dev-sda\\x2d1");
    row("%I", "dev/sda-1");
    row("%j", "app");
    row("%J", "app");
    row("%f", "/dev/sda-1");
    row("%t/%p", "/run/my-app");
    row("%d", "/run/credentials/my-app@dev-sda\\x2d1.service");
    row("%u %U %g %G %h %s", "root 0 root 0 /root /bin/bash");
    row("%H", "box");
    row("%%", "%");
    row("100%", "100%");
    row("%-%_", "%-%_");
    row("%%i", "%i");
    row("a%ib%ic", "adev-sda\\x2d1bdev-sda\\x2d1c");
    row("", "");
    row("%Z", "(nothing)");
    row("%9", "(nothing)");
    row("%m", "(nothing)");
    row("plain", "plain");
}

void TestSpecifiers::specifiersStandForParts()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    const Specifiers specifiers{.unitName = "my-app@dev-sda\\x2d1.service", .machine = {{'H', "box"}}};
    QCOMPARE(expanded(specifiers, text), expected);
}

void TestSpecifiers::pathsComeFromTheInstance_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("path");
    const auto row = [](const char* name, const char* path) {
        QTest::newRow(name) << std::string(name) << std::string(path);
    };
    row("app.service", "/app");
    row("my-app.service", "/my/app");
    row("app@-.service", "/");
    row("app@srv-data.service", "/srv/data");
    row("app@a\\x20b.service", "/a b");
    row("app@-a.service", "(nothing)");
    row("app@a\\xZZ.service", "(nothing)");
}

void TestSpecifiers::pathsComeFromTheInstance()
{
    QFETCH(std::string, name);
    QFETCH(std::string, path);
    QCOMPARE(expanded({.unitName = name, .machine = {}}, "%f"), path);
}

void TestSpecifiers::foldersDependOnTheManager_data()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<std::string>("system");
    QTest::addColumn<std::string>("user");
    const auto row = [](char letter, const char* system, const char* user) {
        QTest::addRow("%c", letter) << letter << std::string(system) << std::string(user);
    };
    row('t', "/run", "/run/user/1000");
    row('S', "/var/lib", "/home/me/.local/state");
    row('C', "/var/cache", "/home/me/.cache");
    row('L', "/var/log", "/home/me/.local/state/log");
    row('E', "/etc", "/home/me/.config");
    row('D', "/usr/share", "/home/me/.local/share");
    row('h', "/root", "/home/me");
    row('u', "root", "me");
    row('U', "0", "1000");
}

void TestSpecifiers::foldersDependOnTheManager()
{
    QFETCH(char, letter);
    QFETCH(std::string, system);
    QFETCH(std::string, user);
    Specifiers specifiers{.unitName = "a.service", .machine = {{'h', "/home/me"}, {'u', "me"}, {'U', "1000"}}};
    QCOMPARE(expanded(specifiers, std::string("%") + letter), system);
    specifiers.scope = Scope::User;
    QCOMPARE(expanded(specifiers, std::string("%") + letter), user);
}

void TestSpecifiers::lettersAreKnownOrNot_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("known");
    for (const char* known : {"", "plain", "%", "50%", "%%", "%%Z", "%-", "%i", "%n%p", "% Z", "a%%%i"})
        QTest::newRow(known) << std::string(known) << true;
    for (const char* unknown : {"%Z", "%9", "%i%Z", "%%%Z", "x%k"})
        QTest::newRow(unknown) << std::string(unknown) << false;
}

void TestSpecifiers::lettersAreKnownOrNot()
{
    QFETCH(std::string, text);
    QFETCH(bool, known);
    for (const int version : SystemdVersion::modelled)
        QCOMPARE(Specifiers::areKnown(text, {version}), known);
}

void TestSpecifiers::lettersCameWithVersions()
{
    const Specifiers specifiers{.unitName = "a.service", .machine = {}};
    for (const Specifiers* known : {static_cast<const Specifiers*>(nullptr), &specifiers}) {
        QCOMPARE(shown("RootDirectory", {"%D/a"}, {.version = {252}, .specifiers = known}), std::string("unset"));
        QCOMPARE(shown("RootDirectory", {"%D/a"}, {.version = {257}, .specifiers = known}), std::string("%D/a"));
        QCOMPARE(shown("RootDirectory", {"%D/a"}, {.version = {262}, .specifiers = known}), std::string("%D/a"));
    }
}

void TestSpecifiers::valuesAreCheckedAsExpanded_data()
{
    QTest::addColumn<std::string>("unit");
    QTest::addColumn<std::string>("directive");
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* unit, const char* directive, const char* line, const char* expected) {
        QTest::addRow("%s %s=%s", unit, directive, line)
            << std::string(unit) << std::string(directive) << std::string(line) << std::string(expected);
    };
    row("a@b.service", "User", "%i", "%i");
    row("a@b:c.service", "User", "%i", "unset");
    row("a.service", "RootDirectory", "%S/app", "%S/app");
    row("a.service", "RootDirectory", "%i", "unset");
    row("a@b.service", "RootDirectory", "%i", "unset");
    row("a@b.service", "RootDirectory", "%f", "%f");
    row("a.service", "RootDirectory", "/%i/x", "/%i/x");
    row("a@...service", "ReadWritePaths", "/srv/%i", "unset");
    row("a@b-c.service", "ReadWritePaths", "/srv/%I", "/srv/%I");
    row("a@null.service", "DeviceAllow", "/dev/%i r", "/dev/%i r");
    row("a@null.service", "DeviceAllow", "%i r", "unset");
    row("a.service", "PAMName", "%i", "unset");
    row("a.service", "PAMName", "%H", "unset");
    row("a@b.service", "ExecStart", "%i", "%i");
    row("a@b.service", "ExecStart", "/bin/%i/", "unset");
    row("a@b.service", "StateDirectory", "%i/%p", "%i/%p");
    row("a@private.service", "StateDirectory", "%i", "unset");
    row("a@b.service", "LoadCredential", "%i:/etc/%i", "%i:/etc/%i");
}

void TestSpecifiers::valuesAreCheckedAsExpanded()
{
    QFETCH(std::string, unit);
    QFETCH(std::string, directive);
    QFETCH(std::string, line);
    QFETCH(std::string, expected);
    const Specifiers specifiers{.unitName = unit, .machine = {}};
    QCOMPARE(shown(directive, {line}, dialectOf(specifiers)), expected);
}

static const casemate::tests::TestCase<TestSpecifiers> registered;
#include "tst_specifiers.moc"
