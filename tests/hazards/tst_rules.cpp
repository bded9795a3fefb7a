// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/hazards/hazards.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <set>

namespace casemate::tests {

namespace {

/// The highest number of a sentence's places: 2 of "%2 names %1".
std::size_t places(std::string_view text)
{
    std::size_t most = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '%' && text[i + 1] >= '1' && text[i + 1] <= '9')
            most = std::max(most, static_cast<std::size_t>(text[i + 1] - '0'));
    return most;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void rowsAreWhole()
    {
        static const QRegularExpression kebab(QStringLiteral("^[a-z]+(-[a-z]+)+$"));
        static const QRegularExpression reference(QStringLiteral("^[A-Z]{2,3}-[0-9]{2}[a-z]?$"));
        std::set<std::string_view> ids;
        for (const Rule& rule : allRules()) {
            const QString id = QString::fromUtf8(rule.id.data(), static_cast<qsizetype>(rule.id.size()));
            QVERIFY2(kebab.match(id).hasMatch(), rule.id.data());
            QVERIFY2(ids.insert(rule.id).second, rule.id.data());
            QVERIFY2(
                reference.match(QString::fromUtf8(rule.ref.data(), static_cast<qsizetype>(rule.ref.size()))).hasMatch(),
                rule.id.data());
            QVERIFY2(!rule.concerns.empty() && rule.check != nullptr && !rule.message.empty(), rule.id.data());
            QVERIFY2(places(rule.message) <= 2, rule.id.data());
        }
        QVERIFY(ids.size() >= 15);
    }

    void watchedDirectivesAreKnown()
    {
        QVERIFY(isChecked("MemoryDenyWriteExecute"_directive));
        QVERIFY(isChecked("ReadWritePaths"_directive));
        QVERIFY(isChecked("ProtectSystem"_directive));
        QVERIFY(!isChecked("IPAccounting"_directive));
        QVERIFY(!isChecked("PIDFile"_directive));
    }

    void nothingIsCheckedWithoutItsFacts()
    {
        const QTemporaryDir root;
        const std::filesystem::path folder = root.path().toStdString();
        std::filesystem::create_directories(folder / "usr/bin");
        std::filesystem::create_symlink("loop", folder / "loop");
        std::filesystem::create_symlink("app", folder / "usr/bin/app");
        const Dialect dialect{.version = {257}};
        const auto factsOf = [&](const std::string& lines) {
            return gatherFacts(merge(stackOf("[Service]\n" + lines), dialect), folder, dialect).value();
        };
        const ServiceFacts none = factsOf("ExecStart=/usr/bin/none\n");
        QVERIFY(isChecked("MemoryDenyWriteExecute"_directive, none));
        QVERIFY(isChecked("ReadWritePaths"_directive, none));
        QVERIFY(!isChecked("IPAccounting"_directive, none));
        const ServiceFacts closed = factsOf("ExecStart=/usr/bin/app\nReadWritePaths=/loop/x\n");
        QVERIFY(!isChecked("MemoryDenyWriteExecute"_directive, closed));
        QVERIFY(!isChecked("ReadWritePaths"_directive, closed));
        // and nobody takes "could not look" for "is not there"
        const auto unit = merge(stackOf("[Service]\nExecStart=/usr/bin/app\nReadWritePaths=/loop/x\n"), dialect);
        QVERIFY(findings(unit, closed, dialect).empty());
    }

    void mereNamesAreNoErrors()
    {
        const QTemporaryDir root;
        const Dialect dialect{.version = {257}};
        const auto unit =
            merge(stackOf("[Service]\nExecStart=/usr/bin/node app.js\nMemoryDenyWriteExecute=yes\n"), dialect);
        const auto found = findings(unit, gatherFacts(unit, root.path().toStdString(), dialect).value(), dialect);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].confidence, Confidence::Possible);
        QCOMPARE(found[0].rule->severity, Severity::Error);
        QCOMPARE(found[0].severity, Severity::Warning);
    }
};

static const TestCase<TestRules> registered;

} // namespace casemate::tests

#include "tst_rules.moc"
