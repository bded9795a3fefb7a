// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/hazards/hazards.h"
#include "models/host/directoryhost.h"
#include "tests/hazards/fixture.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace casemate::tests {

namespace {

const std::filesystem::path samplehost = CASEMATE_BINARY_DIR "/samplehost";

/// The rules that speak up for the unit @p name of the sample host with @p lines in an override.conf.
std::vector<Finding> found(const std::string& name, const std::string& lines = {})
{
    const auto host = DirectoryHost::open(samplehost);
    const auto onDisk = host->stack(*UnitName::parse(name));
    const UnitStack stack = withDraft(*onDisk, std::make_shared<const UnitDocument>("[Service]\n" + lines));
    const Specifiers specifiers{.unitName = stack.name.text(), .machine = {}};
    const Dialect dialect{.version = {257}, .specifiers = &specifiers};
    const EffectiveUnit unit = merge(stack, dialect);
    return findings(unit, gatherFacts(unit, samplehost, dialect).value(), dialect);
}

const Finding* byRule(const std::vector<Finding>& findings, std::string_view id)
{
    const auto at = std::ranges::find_if(findings, [id](const Finding& finding) { return finding.rule->id == id; });
    return at == findings.end() ? nullptr : &*at;
}

} // namespace

/// What the sample host has to show.
class TestSampleHost : public QObject {
    Q_OBJECT

private slots:
    void unitsAreFineAsTheyAre()
    {
        const auto host = DirectoryHost::open(samplehost);
        QVERIFY(host.has_value());
        const auto names = host->services();
        QVERIFY(names.has_value() && names->size() >= 13);
        for (const UnitName& name : *names)
            for (const Finding& finding : found(name.text()))
                QVERIFY2(
                    finding.severity < Severity::Error, (name.text() + ' ' + std::string(finding.rule->id)).c_str());
    }
    void everyProgramIsThere()
    {
        const auto host = DirectoryHost::open(samplehost);
        const auto names = host->services();
        QVERIFY(!names->empty());
        for (const UnitName& name : *names) {
            const Dialect dialect{.version = {257}};
            const EffectiveUnit unit = merge(*host->stack(name), dialect);
            const auto facts = gatherFacts(unit, samplehost, dialect);
            QVERIFY2(!facts->commands.empty(), name.text().c_str());
            for (const CommandFact& command : facts->commands) {
                QVERIFY2(
                    command.program().kind == ProgramKind::Elf, (name.text() + ' ' + command.line.program).c_str());
                const BinaryFact& binary = facts->binaries.at(command.program().file.resolved);
                QVERIFY(!binary.libraries.empty());
                for (const LibraryFact& library : binary.libraries)
                    QVERIFY2(library.look == Look::Seen, library.name.c_str());
            }
            QVERIFY2(facts->account.look == Look::Seen || facts->account.isDynamic, name.text().c_str());
        }
    }
    void strictWebServerCannotWriteItsPidFile()
    {
        const auto findings = found("shop-web.service", "ProtectSystem=strict\n");
        const Finding* pid = byRule(findings, "pid-file-read-only");
        QVERIFY(pid != nullptr);
        QCOMPARE(pid->severity, Severity::Error);
        QCOMPARE(pid->confidence, Confidence::Certain);
        QCOMPARE(directive(pid->fixes.front().changes.front().directive).name, "RuntimeDirectory");
        // its logs are in a folder that is called like it
        QVERIFY(byRule(findings, "data-folder-read-only") != nullptr);
    }
    void compilersAreFound_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("Node.js") << QByteArray("shop-notify.service") << QByteArray("jit-node");
        QTest::newRow("LuaJIT") << QByteArray("geo-resolver.service") << QByteArray("jit-luajit");
    }
    void compilersAreFound()
    {
        QFETCH(const QByteArray, unit);
        QFETCH(const QByteArray, rule);
        const auto findings = found(unit.toStdString(), "MemoryDenyWriteExecute=yes\n");
        const Finding* compiler = byRule(findings, rule.toStdString());
        QVERIFY(compiler != nullptr);
        QCOMPARE(compiler->confidence, Confidence::Likely);
    }
    void interpretersAreNone()
    {
        for (const char* unit : {"shop-orders.service", "nightly-backup.service"})
            for (const Finding& finding : found(unit, "MemoryDenyWriteExecute=yes\n"))
                QVERIFY2(finding.severity == Severity::Note, finding.rule->id.data());
    }
    void recipesOfTheWebAreCaught()
    {
        const auto findings = found("shop-orders.service", "InaccessiblePaths=/boot /opt/backups\n");
        QCOMPARE(findings.size(), 2U);
        QCOMPARE(findings[1].rule->id, "listed-path-missing");
        QCOMPARE(findings[1].confidence, Confidence::Certain);
    }
};

static const TestCase<TestSampleHost> registered;

} // namespace casemate::tests

#include "tst_samplehost.moc"
