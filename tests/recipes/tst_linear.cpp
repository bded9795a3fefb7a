// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/gather.h"
#include "models/recipes/suggestion.h"
#include "models/unit/edit.h"
#include "tests/support/sanitizer.h"
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
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
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
        for (const char c : part) // in no order, for what is sorted already is the easy case
            text += c == '%' ? std::to_string(i * 7919 % count) : std::string(1, c);
    }
    return text;
}

std::string unitOf(const std::string& lines)
{
    return "[Service]\nExecStart=/usr/bin/app\nProtectSystem=strict\n" + lines + '\n';
}

/// Something to list in a directive of @p kind, "%" for a number; half of the words mean nothing where words are known.
std::string sampleOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Command: return "/usr/bin/c% --x /etc/%";
    case ValueKind::Users: return "g%";
    case ValueKind::BindMounts:
    case ValueKind::Images: return "/srv/%:/mnt/%";
    case ValueKind::TemporaryFolders: return "/srv/%:ro";
    case ValueKind::ServiceFolders: return "d%:e%";
    case ValueKind::Devices: return "/dev/tty% rw";
    case ValueKind::SocketBinds: return "ipv4:tcp:%";
    case ValueKind::Credentials: return "c%:/srv/%";
    case ValueKind::BpfPrograms: return "egress:/srv/%";
    case ValueKind::Addresses: return "2001:db8::%";
    case ValueKind::Interfaces: return "eth%";
    case ValueKind::ExitStatuses: return "SIGTERM %";
    case ValueKind::Capabilities: return "CAP_CHWON CAP_%";
    case ValueKind::Syscalls: return "raed x% write:EPERM";
    case ValueKind::Families: return "AF_INTE AF_%";
    case ValueKind::Namespaces: return "nte n%";
    case ValueKind::FileSystems: return "ext4 fs%";
    case ValueKind::Architectures: return "x8 a%";
    case ValueKind::Delegation: return "cpu d%";
    case ValueKind::SecureBits: return "norot s%";
    case ValueKind::Texts: return "opt%";
    default: return "/srv/none/%";
    }
}

/// A unit that lists @p count things in @p row, on one line or on a line each.
std::string listing(const Directive& row, std::size_t count, bool isOneLine)
{
    const std::string name = std::string(row.name) + '=';
    const std::string sample = sampleOf(row.kind);
    return unitOf(isOneLine ? name + repeated(sample + ' ', count) : repeated(name + sample + '\n', count));
}

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
        row("paths that may miss",
            [](std::size_t n) { return unitOf("InaccessiblePaths=" + repeated("-/srv/none/% ", n)); });
        row("binds", [](std::size_t n) { return unitOf("BindPaths=" + repeated("/srv/none/%:/mnt/% ", n)); });
        row("emptied folders",
            [](std::size_t n) { return unitOf("TemporaryFileSystem=" + repeated("/srv/none/%:ro ", n)); });
        row("both lists", [](std::size_t n) {
            return unitOf("ReadWritePaths=" + repeated("/srv/none/% ", n / 2)
                + "\nReadOnlyPaths=" + repeated("/srv/none/% ", n / 2));
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
            QVERIFY2(many[part] < few[part] * 9 + 0.03 * slowdown,
                (std::string(names[part]) + ": " + std::to_string(few[part]) + " s, then " + std::to_string(many[part])
                    + " s")
                    .c_str());
        }
    }

    void everyListIsLinear_data()
    {
        QTest::addColumn<DirectiveId>("id");
        QTest::addColumn<bool>("isOneLine");
        for (const DirectiveId id : directiveIds)
            if (const Directive& row = directive(id); row.section == Section::Service && isList(row.kind))
                for (const bool isOneLine : {true, false})
                    QTest::newRow((std::string(row.name) + (isOneLine ? ", one line" : ", many lines")).c_str())
                        << id << isOneLine;
    }
    void everyListIsLinear()
    {
        QFETCH(const DirectiveId, id);
        QFETCH(const bool, isOneLine);
        const auto few = measureList(id, 1000, isOneLine);
        const auto many = measureList(id, 4000, isOneLine);
        for (std::size_t part = 0; part < few.size(); ++part) {
            static constexpr std::array<const char*, 3> names{"merge", "check", "edit"};
            QVERIFY2(many[part] < few[part] * 9 + 0.03 * slowdown,
                (std::string(names[part]) + ": " + std::to_string(few[part]) + " s, then " + std::to_string(many[part])
                    + " s")
                    .c_str());
        }
    }
    void whatIsLeftOutIsCounted()
    {
        const UnitStack stack = stackOf(unitOf("CapabilityBoundingSet=" + repeated("CAP_X% ", 3000)));
        std::vector<Remark> remarks;
        const EffectiveUnit unit = merge(stack, dialect, &remarks);
        std::size_t told = 0;
        for (const Finding& finding : findings(unit, ServiceFacts(), dialect, {.stack = &stack, .remarks = remarks}))
            if (finding.directive == "CapabilityBoundingSet"_directive && finding.severity != Severity::Note)
                told += 1 + finding.others;
        QCOMPARE(told, 3000U);
    }

private:
    /// Of merging, checking and editing a unit that lists much; looking at its files is not for here.
    [[nodiscard]] static std::array<double, 3> measureList(DirectiveId id, std::size_t count, bool isOneLine)
    {
        const UnitStack stack = stackOf(listing(directive(id), count, isOneLine));
        std::vector<Remark> remarks;
        const EffectiveUnit unit = merge(stack, dialect, &remarks);
        Change change{.directive = id, .wanted = unit.value(id)};
        static_cast<void>(assign(directive(id), *change.wanted, "/srv/more", dialect));
        return {cost([&] {
                    std::vector<Remark> again;
                    static_cast<void>(merge(stack, dialect, &again));
                }),
            cost([&] {
                static_cast<void>(findings(unit, ServiceFacts(), dialect, {.stack = &stack, .remarks = remarks}));
            }),
            cost([&] { static_cast<void>(edit(UnitDocument(), stack, {&change, 1}, dialect)); })};
    }
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
