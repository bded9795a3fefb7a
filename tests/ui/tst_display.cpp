// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/display.h"

#include <QTest>

#include <array>
#include <map>

using namespace casemate;
using namespace casemate::tests;

class TestDisplay : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        for (const char* name : names) {
            if (qEnvironmentVariableIsSet(name))
                m_before[name] = qgetenv(name);
            qunsetenv(name);
        }
    }
    void cleanup()
    {
        for (const char* name : names)
            qunsetenv(name);
        for (const auto& [name, value] : m_before)
            qputenv(name.data(), value);
    }

    void nothingNamesADisplay() { QVERIFY(!ask({"casemate"})); }

    void emptyVariableNamesNoDisplay()
    {
        qputenv("DISPLAY", "");
        QVERIFY(!ask({"casemate"}));
    }

    void eachVariableWillDo()
    {
        for (const char* name : names) {
            qputenv(name, "x");
            QVERIFY(ask({"casemate"}));
            qunsetenv(name);
        }
    }

    void platformOptionWillDo() { QVERIFY(ask({"casemate", "-platform", "offscreen"})); }

    void statusIsThatOfAWrongCall() { QCOMPARE(sayThereIsNoDisplay(), 2); }

private:
    static bool ask(std::vector<std::string> arguments)
    {
        std::vector<char*> argv;
        for (std::string& argument : arguments)
            argv.push_back(argument.data());
        return hasDisplay(static_cast<int>(argv.size()), argv.data());
    }

    static constexpr std::array names{"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"};
    std::map<std::string, QByteArray> m_before;
};

static const TestCase<TestDisplay> registered;
#include "tst_display.moc"
