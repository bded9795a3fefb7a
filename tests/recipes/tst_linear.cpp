// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/recipes/suggestion.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/tinyelf.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>

#include <sys/resource.h>

namespace casemate::tests {

namespace {

const Specifiers specifiers{.unitName = "app.service", .machine = {}};
const Dialect dialect{.version = {257}, .specifiers = &specifiers};
const ScoringRules rules{.dialect = dialect, .mode = ScoringMode::Offline};

/// The seconds of a processor that this thread has used.
double used()
{
    rusage usage{};
    getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double cost(const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < 3; ++round) {
        const double before = used();
        work();
        best = std::min(best, used() - before);
    }
    return best;
}

/// @p part for each number below @p count, "%" in it replaced by the number.
std::string repeated(const std::string& part, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        const auto sign = part.find('%');
        // in no order, for what is sorted already is the easy case
        text += part.substr(0, sign) + std::to_string(i * 7919 % count) + part.substr(sign + 1);
    }
    return text;
}

std::string unitOf(const std::string& lines) { return "[Service]\nExecStart=/usr/bin/app\nProtectSystem=strict\n" + lines + '\n'; }

/// The text of a unit with @p count of something.
using UnitText = std::string (*)(std::size_t count);

} // namespace

/// What takes a while with thousands takes no more than its share with four times as many: a quadratic part takes
/// sixteen times as long.
class TestLinear : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write("usr/bin/app", bytesOf({}));
        write("etc/passwd", "root:x:0:0::/root:/bin/sh\n");
    }
    void timeIsLinear_data()
    {
        QTest::addColumn<UnitText>("text");
        const auto row = [](const char* name, UnitText text) { QTest::newRow(name) << text; };
        row("missing paths", [](std::size_t n) { return unitOf("ReadWritePaths=" + repeated("/srv/none/% ", n)); });
        row("a line for each path", [](std::size_t n) { return unitOf(repeated("ReadOnlyPaths=/srv/none/%\n", n)); });
        row("paths that may miss", [](std::size_t n) { return unitOf("InaccessiblePaths=" + repeated("-/srv/none/% ", n)); });
        row("binds", [](std::size_t n) { return unitOf("BindPaths=" + repeated("/srv/none/%:/mnt/% ", n)); });
        row("emptied folders", [](std::size_t n) { return unitOf("TemporaryFileSystem=" + repeated("/srv/none/%:ro ", n)); });
        row("both lists", [](std::size_t n) {
            return unitOf("ReadWritePaths=" + repeated("/srv/none/% ", n / 2) + "\nReadOnlyPaths=" + repeated("/srv/none/% ", n / 2));
        });
        row("addresses", [](std::size_t n) { return unitOf("IPAddressDeny=" + repeated("2001:db8::% ", n)); });
        row("interfaces", [](std::size_t n) { return unitOf("RestrictNetworkInterfaces=" + repeated("eth% ", n)); });
        row("devices", [](std::size_t n) { return unitOf(repeated("DeviceAllow=/dev/ttyUSB% rw\n", n)); });
        row("groups", [](std::size_t n) { return unitOf("SupplementaryGroups=" + repeated("g% ", n)); });
    }
    void timeIsLinear()
    {
        QFETCH(const UnitText, text);
        const auto few = measure(text(1500));
        const auto many = measure(text(6000));
        for (std::size_t part = 0; part < few.size(); ++part) {
            static constexpr std::array<const char*, 4> names{"merge", "evidence", "check", "suggest"};
            QVERIFY2(many[part] < few[part] * 9 + 0.03,
                (std::string(names[part]) + ": " + std::to_string(few[part]) + " s, then " + std::to_string(many[part]) + " s")
                    .c_str());
        }
    }

private:
    void write(const std::string& name, const std::string& bytes) const
    {
        const std::filesystem::path path = m_folder.path().toStdString() + '/' + name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }
    [[nodiscard]] std::array<double, 4> measure(const std::string& text) const
    {
        const UnitStack stack = stackOf(text);
        const std::string root = m_folder.path().toStdString();
        const EffectiveUnit unit = merge(stack, dialect);
        const ServiceFacts facts = gatherFacts(unit, root, dialect).value();
        return {cost([&] { static_cast<void>(merge(stack, dialect)); }),
            cost([&] { static_cast<void>(gatherFacts(unit, root, dialect)); }),
            cost([&] { static_cast<void>(findings(unit, facts, dialect, {.stack = &stack})); }),
            cost([&] { static_cast<void>(suggest(unit, stack, facts, rules)); })};
    }

    QTemporaryDir m_folder;
};

static const TestCase<TestLinear> registered;

} // namespace casemate::tests

#include "tst_linear.moc"
