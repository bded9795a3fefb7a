// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/configuration/configuration.h"
#include "tests/evidence/configurationcase.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

#include <format>

namespace casemate::tests {

namespace {

std::string textOf(const ConfigurationFact& configuration)
{
    const char* look = configuration.look == Look::Seen ? "seen"
        : configuration.look == Look::Missing           ? "missing"
                                                        : "could not look";
    std::string text = std::format("{}: {}\n", configuration.program, look);
    for (const SettingFact& setting : configuration.settings)
        text += std::format("  {}{}: {} = {}\n", setting.source.where,
            setting.line == 0 ? std::string() : ':' + std::to_string(setting.line), setting.key, setting.value);
    for (const SettingFact* setting : writtenPaths(configuration))
        text += std::format("  {} writes in {}\n", setting->key, writtenFolder(configuration, *setting));
    return text;
}

} // namespace

/// The cases of tests/data/configuration: a `unit`, a `tree` for writeTree(), and what is `expected`. A new one starts
/// with the first two and one run with CASEMATE_REWRITE=1 that writes the third, to be read.
class TestConfiguration : public QObject {
    Q_OBJECT

private slots:
    void settingsAreFound_data()
    {
        QTest::addColumn<QString>("folder");
        for (const std::filesystem::path& each : ConfigurationCase::folders())
            QTest::newRow(each.filename().c_str()) << QString::fromStdString(each.string());
    }
    void settingsAreFound()
    {
        QFETCH(const QString, folder);
        const ConfigurationCase made(folder.toStdString());
        std::string found;
        for (const ConfigurationFact& configuration : made.configurations())
            found += textOf(configuration);
        if (found.empty())
            found = "nothing\n";
        QFile file(folder + QStringLiteral("/expected"));
        if (qEnvironmentVariableIntValue("CASEMATE_REWRITE") == 1) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(found.data(), static_cast<qint64>(found.size())), static_cast<qint64>(found.size()));
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromStdString(found), QString::fromUtf8(file.readAll()));
    }
};

static const TestCase<TestConfiguration> registered;

} // namespace casemate::tests

#include "tst_configuration.moc"
