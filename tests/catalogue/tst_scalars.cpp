// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalogue/table.h"
#include "tests/support/testcase.h"

using namespace casemate;
using namespace casemate::tests;

/// Truth values and words of which the last line counts alone, and what is the same for all such kinds.
class TestScalars : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void truthHasManySpellings_data();
    void truthHasManySpellings() { compareValue(); }
    void wordsComeToTheirChoice_data();
    void wordsComeToTheirChoice() { compareValue(); }
    void wrongWordsLeadToTheNearest_data();
    void wrongWordsLeadToTheNearest() { compareRemarks(); }
    void oneLineLeadsToAnotherValue_data();
    void oneLineLeadsToAnotherValue() { compareDifference(); }
    void unsetIsTheDefaultInWords();
    void unsetIsNotAlwaysNo();
    void userManagersDoNotShutDown();
    void defaultsArePrintedForPeople();
    void wordsAreThoseOfTheVersion();
};

void TestScalars::truthHasManySpellings_data()
{
    tableColumns();
    for (const char* yes : {"yes", "true", "on", "1", "y", "t", "YES", "True", "oN", "  yes"})
        row("NoNewPrivileges", yes, "yes");
    for (const char* no : {"no", "false", "off", "0", "n", "f", "NO", "False", "oFf"})
        row("NoNewPrivileges", no, "no");
    row("NoNewPrivileges", "yes | no", "no");
    row("NoNewPrivileges", "yes | maybe", "yes");
    row("NoNewPrivileges", "yes | ", "yes");
    row("NoNewPrivileges", "maybe", "unset");
    row("DynamicUser", "yes | perhaps", "yes");
    row("PrivateMounts", "t", "yes");
    row("PrivateMounts", "yes | ", "yes", before257);
    row("PrivateMounts", "yes | ", "unset", since257);
    row("MountAPIVFS", "yes | ", "unset");
    row("MemoryKSM", "off | ", "unset");
    row("SetLoginEnvironment", "no", "no");
    row("BindLogSockets", "yes | nope", "yes");
    row("ProtectSystem", "true", "yes");
    row("ProtectHome", "0", "no");
    row("PrivateTmp", "1", "yes");
    row("PrivateUsers", "Off", "no");
    row("ProtectControlGroups", "on", "yes");
    row("ProtectHostname", "t", "yes");
    row("PrivatePIDs", "y", "yes");
    row("PrivateBPF", "ON", "yes");
    row("RuntimeDirectoryPreserve", "1", "yes");
    row("MemoryPressureWatch", "off", "no");
}

void TestScalars::wordsComeToTheirChoice_data()
{
    tableColumns();
    row("ProtectSystem", "strict", "strict");
    row("ProtectSystem", "strict | full", "full");
    row("ProtectSystem", "full | ", "full");
    row("ProtectSystem", "full | Strict", "full");
    row("ProtectSystem", "strict full", "unset");
    row("KeyringMode", "shared | yes", "shared");
    row("PrivateTmp", "yes | disconnected", "yes", before257);
    row("PrivateTmp", "disconnected", "disconnected", since257);
    row("PrivateTmp", "connected", "unset", before257);
    row("PrivateTmp", "connected", "yes", since257);
    row("PrivateUsers", "self", "unset", before257);
    row("PrivateUsers", "self", "yes", since257);
    row("PrivateUsers", "identity", "identity", since257);
    row("PrivateUsers", "yes | full", "yes", before262);
    row("PrivateUsers", "full", "full", since262);
    row("PrivateUsers", "managed", "managed", since262);
    row("ProtectControlGroups", "strict", "unset", before257);
    row("ProtectControlGroups", "strict", "strict", since257);
    row("ProtectHostname", "yes | private", "yes", before262);
    row("ProtectHostname", "private", "private", since262);
    row("ProtectHostname", "yes | ", "yes", before262);
    row("ProtectHostname", "yes | ", "no", since262);
    row("ProtectHostname", "yes:box", "unset", before262);
    row("ProtectHostname", "on:box.example", "yes:box.example", since262);
    row("ProtectHostname", "private:%i", "private:%i", since262);
    row("ProtectHostname", "yes | no:box", "yes", since262);
    row("ProtectHostname", "yes | yes:a_b", "yes", since262);
    row("Type", "notify-reload", "unset", before257);
    row("Type", "notify-reload", "notify-reload", since257);
    row("KillMode", "mixed | ", "unset");
    row("MountFlags", "slave | ", "unset");
    row("Personality", "x86-64 | ", "unset");
    row("ManagedOOMSwap", "kill | ", "unset");
    row("MemoryTHP", "disable | ", "disable");
}

void TestScalars::wrongWordsLeadToTheNearest_data()
{
    tableColumns();
    row("NoNewPrivileges", "yess", "unknown line 'yess' (yes)");
    row("NoNewPrivileges", "enabled", "unknown line 'enabled'");
    row("NoNewPrivileges", "", "empty line");
    row("DynamicUser", "maybe", "unknown unit 'maybe'");
    row("MountAPIVFS", "", "");
    row("PrivateMounts", "", "empty line", before257);
    row("PrivateMounts", "", "", since257);
    row("ProtectSystem", "strict", "");
    row("ProtectSystem", "Strict", "unknown line 'Strict' (strict)");
    row("ProtectSystem", "stirct", "unknown line 'stirct' (strict)");
    row("ProtectHome", "read-onyl", "unknown line 'read-onyl' (read-only)");
    row("ProtectHome", "readonly", "unknown line 'readonly' (read-only)");
    row("ProtectProc", "invisibel", "unknown line 'invisibel' (invisible)");
    row("ProtectProc", "yes", "unknown line 'yes'");
    row("KeyringMode", "", "empty line");
    row("PrivateTmp", "disconnected", "not here line 'disconnected'", before257);
    row("PrivateTmp", "disconected", "unknown line 'disconected' (disconnected)", since257);
    row("PrivateTmp", "disconected", "unknown line 'disconected'", before257);
    row("PrivateUsers", "identity", "not here line 'identity'", before257);
    row("PrivateUsers", "managed", "not here line 'managed'", before262);
    row("ProtectHostname", "private", "not here line 'private'", before262);
    row("ProtectHostname", "", "empty line", before262);
    row("ProtectHostname", "", "", since262);
    row("ProtectHostname", "no:box", "bad line 'no:box'", since262);
    row("ProtectHostname", "yes:-box", "bad line '-box'", since262);
    row("ProtectHostname", "privat:box", "unknown line 'privat' (private)", since262);
    row("SystemCallErrorNumber", "EPREM", "unknown line 'EPREM' (EPERM)");
    row("SystemCallErrorNumber", "0", "unknown line '0'");
}

void TestScalars::oneLineLeadsToAnotherValue_data()
{
    tableColumns();
    change("ProtectSystem", "unset", "strict", "strict");
    change("ProtectSystem", "strict", "unset", "no");
    change("ProtectSystem", "unset", "no", "");
    change("ProtectSystem", "full", "full", "");
    change("NoNewPrivileges", "yes", "no", "no");
    change("PrivateMounts", "unset", "no", "", before257);
    change("PrivateMounts", "unset", "no", "no", since257);
    change("UMask", "0077", "unset", "0022");
    change("MemoryMax", "1G", "unset", "infinity");
    change("SystemCallErrorNumber", "EPERM", "unset", "kill");
    change("User", "unset", "app", "app");
    change("RootDirectory", "/a", "/b/", "/b");
}

void TestScalars::unsetIsTheDefaultInWords()
{
    for (const int version : SystemdVersion::modelled) {
        const Dialect dialect{.version = {version}};
        QVERIFY(sameEffect(
            directive("ProtectSystem"_directive), {}, read("ProtectSystem", {"no"}, dialect).value, dialect));
        QVERIFY(!sameEffect(
            directive("ProtectSystem"_directive), {}, read("ProtectSystem", {"yes"}, dialect).value, dialect));
        QVERIFY(sameEffect(directive("UMask"_directive), {}, read("UMask", {"22"}, dialect).value, dialect));
        QVERIFY(
            sameEffect(directive("MemoryMax"_directive), {}, read("MemoryMax", {"infinity"}, dialect).value, dialect));
        QVERIFY(!sameEffect(directive("User"_directive), {}, read("User", {"root"}, dialect).value, dialect));
    }
}

void TestScalars::unsetIsNotAlwaysNo()
{
    const Directive& row = directive("PrivateMounts"_directive);
    const Value no = read("PrivateMounts", {"no"}, {.version = {257}}).value;
    QCOMPARE(defaultText(row, {.version = {252}}), std::string_view("no"));
    QCOMPARE(defaultText(row, {.version = {257}}), std::string_view());
    QVERIFY(sameEffect(row, {}, no, {.version = {252}}));
    QVERIFY(!sameEffect(row, {}, no, {.version = {257}}));
    QVERIFY(!sameEffect(row, {}, no, {.version = {262}}));
}

void TestScalars::userManagersDoNotShutDown()
{
    const Dialect older{.version = {252}, .scope = Scope::User};
    const Dialect newer{.version = {257}, .scope = Scope::User};
    QCOMPARE(shown("SuccessAction", {"reboot"}, older), std::string("exit-force"));
    QCOMPARE(shown("SuccessAction", {"exit", "reboot"}, newer), std::string("exit"));
    QCOMPARE(remarks("SuccessAction", "reboot", newer), std::string("no effect line 'reboot'"));
    QCOMPARE(shown("SuccessAction", {"reboot"}, {.version = {257}}), std::string("reboot"));
    QCOMPARE(shown("KeyringMode", {"private"}, newer), std::string("private"));
}

void TestScalars::defaultsArePrintedForPeople()
{
    const Dialect dialect{.version = {257}};
    const auto printed = [&dialect](std::string_view name, const std::vector<std::string>& lines) {
        return display(directive(findDirective(name).value()), read(name, lines, dialect).value, dialect);
    };
    QCOMPARE(printed("ProtectSystem", {}), std::string("no"));
    QCOMPARE(printed("ProtectSystem", {"strict"}), std::string("strict"));
    QCOMPARE(printed("ProtectProc", {}), std::string("default"));
    QCOMPARE(printed("UMask", {"77"}), std::string("0077"));
    QCOMPARE(printed("SystemCallErrorNumber", {}), std::string("kill"));
    QCOMPARE(printed("User", {}), std::string());
}

void TestScalars::wordsAreThoseOfTheVersion()
{
    using Words = std::vector<std::string_view>;
    const auto words = [](std::string_view name, int version) {
        return allowedWords(directive(findDirective(name).value()), {.version = {version}});
    };
    QCOMPARE(words("NoNewPrivileges", 257), (Words{"no", "yes"}));
    QCOMPARE(words("PrivateMounts", 257), (Words{"no", "yes"}));
    QCOMPARE(words("PrivateTmp", 252), (Words{"no", "yes"}));
    QCOMPARE(words("PrivateTmp", 257), (Words{"no", "yes", "disconnected"}));
    QCOMPARE(words("ProtectHostname", 257), (Words{"no", "yes"}));
    QCOMPARE(words("ProtectHostname", 262), (Words{"no", "yes", "private"}));
    QCOMPARE(words("SystemCallErrorNumber", 257).front(), std::string_view("kill"));
    QVERIFY(std::ranges::contains(words("SystemCallErrorNumber", 257), "EPERM"));
    for (const char* free : {"User", "RootDirectory", "UMask", "MemoryMax", "WatchdogSec", "PAMName", "BusName"})
        QVERIFY2(words(free, 257).empty(), free);
}

static const casemate::tests::TestCase<TestScalars> registered;
#include "tst_scalars.moc"
