// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the models and the command line take, beside systemd-analyze where that does the same.
#include "models/evidence/gather.h"
#include "models/exposure/exposure.h"
#include "models/host/directoryhost.h"
#include "models/host/machine.h"
#include "models/host/rootfolder.h"
#include "models/sandbox/loaderror.h"
#include "tests/bench/measure.h"
#include "tests/bench/table.h"
#include "tests/bench/trees.h"

#include <array>
#include <filesystem>
#include <format>
#include <limits>
#include <memory>
#include <print>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace casemate;
using namespace casemate::bench;

namespace {

const std::string service = R"([Unit]
Description=A web server
After=network.target
[Service]
Type=forking
PIDFile=/run/web.pid
ExecStartPre=/usr/sbin/web -t -q
ExecStart=/usr/sbin/web
ExecReload=/usr/sbin/web -s reload
TimeoutStopSec=5
KillMode=mixed
[Install]
WantedBy=multi-user.target
)";

const std::string draft = R"([Service]
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
ReadWritePaths=/var/log/web /run
)";

/// Where the rows find what they need.
struct Workbench {
    std::filesystem::path scratch;
    std::string casemate; ///< the program
};

std::vector<std::string> analyze(const std::vector<std::string>& files)
{
    std::vector<std::string> command{
        "env", "SYSTEMD_UNIT_PATH=", "systemd-analyze", "security", "--offline=true", "--no-pager"};
    command.insert(command.end(), files.begin(), files.end());
    return command;
}

std::string sides(const Comparison& comparison)
{
    return std::format("{:.2f} µs beside {:.2f} ms", comparison.ours.median * 1e6, comparison.theirs.median * 1e3);
}

/// One edit of override.conf: parse it, merge everything, score, and @p more with the merged unit; beside one call of
/// systemd-analyze, which does the same from the files.
template <typename More>
Measured rescoring(const Workbench& workbench, More more)
{
    const auto file = workbench.scratch / "etc/systemd/system/web.service";
    write(file, service);
    write(workbench.scratch / "etc/systemd/system/web.service.d/override.conf", draft);
    const UnitName name = *UnitName::parse("web.service");
    const Specifiers specifiers{.unitName = name.text(), .scope = Scope::System, .machine = thisMachine()};
    const ScoringRules rules{.dialect = {.version = {257}, .scope = Scope::System, .specifiers = &specifiers}};
    const UnitStack stack{.name = name,
        .state = FragmentState::Found,
        .fragment = UnitFile{.path = file, .document = std::make_shared<const UnitDocument>(service)}};
    unsigned checksum = 0;
    const auto rescore = [&] {
        const EffectiveUnit unit = merge(withDraft(stack, std::make_shared<const UnitDocument>(draft)), rules.dialect);
        checksum += exposureOf(unit, rules).tenths + more(unit, rules);
    };
    const Comparison comparison =
        compared([&] { return processorSecondsPerCall(rescore); }, [&] { return run(analyze({file})).processor; }, 60);
    return {.value = comparison.ratio, .detail = sides(comparison) + std::format(" (checksum {})", checksum % 10)};
}

Measured rescore(const Workbench& workbench)
{
    return rescoring(workbench, [](const EffectiveUnit&, const ScoringRules&) { return 0U; });
}

Measured whatIf(const Workbench& workbench)
{
    return rescoring(workbench, [](const EffectiveUnit& unit, const ScoringRules& rules) {
        unsigned sum = 0;
        for (const WhatIf::Step& step : WhatIf(unit, rules).everyStep())
            sum += step.sums.exposure().tenths;
        return sum;
    });
}

constexpr std::size_t usual = 430; ///< services of a machine with a desktop and some servers

/// Reads and scores all services of the tree; the paths of their files.
std::vector<std::string> loaded(const std::filesystem::path& root)
{
    std::vector<std::string> paths;
    const auto host = DirectoryHost::open(root);
    for (const UnitName& name : host->services().value_or(std::vector<UnitName>())) {
        const auto stack = host->stack(name);
        if (!stack)
            continue;
        const Specifiers specifiers{.unitName = stack->name.text(), .scope = Scope::System, .machine = thisMachine()};
        const ScoringRules rules{.dialect = {.version = {257}, .scope = Scope::System, .specifiers = &specifiers}};
        const EffectiveUnit unit = merge(*stack, rules.dialect);
        if (!loadError(*stack, unit, rules.dialect))
            static_cast<void>(exposureOf(unit, rules));
        if (stack->fragment)
            paths.push_back(stack->fragment->path);
        for (const UnitFile& file : stack->dropIns)
            paths.push_back(file.path);
    }
    return paths;
}

/// Reads the files at @p paths and does nothing with them.
std::size_t bytesRead(const std::filesystem::path& root, const std::vector<std::string>& paths)
{
    std::size_t bytes = 0;
    const auto folder = RootFolder::open(root);
    for (const std::string& path : paths)
        if (const auto place = folder->find(path))
            bytes += RootFolder::read(*place).value_or(std::string()).size();
    return bytes;
}

Measured loading(const Workbench& workbench)
{
    const auto root = workbench.scratch / "usual";
    generateAfterOwn(root, usual);
    const std::vector<std::string> paths = loaded(root);
    const Comparison comparison = compared([&] { return processorSecondsOf([&] { static_cast<void>(loaded(root)); }); },
        [&] { return processorSecondsOf([&] { static_cast<void>(bytesRead(root, paths)); }); }, 60);
    return {.value = 1 / comparison.ratio,
        .detail = std::format("{:.1f} ms beside {:.1f} ms for {} files of {} bytes", comparison.ours.median * 1e3,
            comparison.theirs.median * 1e3, paths.size(), bytesRead(root, paths))};
}

/// `casemate score` of a tree. What does not end with a list of scores has no time and no memory: it is beyond any
/// limit.
Cost ourScore(const Workbench& workbench, const std::filesystem::path& root, int times)
{
    Cost cost = medianRun({workbench.casemate, "score", "--root", root, "--format", "json"}, times);
    if (cost.status != 0)
        cost.seconds = cost.processor = cost.megabytes = std::numeric_limits<double>::quiet_NaN();
    return cost;
}

/// The same as a whole program beside systemd-analyze over the same files.
struct Programs {
    Cost ours, theirs;
};
Programs programs(const Workbench& workbench)
{
    const auto root = workbench.scratch / "usual";
    const std::vector<std::string> files = generateAfterOwn(root, usual);
    return {.ours = ourScore(workbench, root, 15), .theirs = medianRun(analyze(files), 5)};
}

Measured programSpeed(const Workbench& workbench)
{
    const Programs both = programs(workbench);
    return {.value = both.theirs.processor / both.ours.processor,
        .detail = std::format("{:.1f} ms beside {:.1f} ms, exit {} and {}", both.ours.processor * 1e3,
            both.theirs.processor * 1e3, both.ours.status, both.theirs.status)};
}

Measured programMemory(const Workbench& workbench)
{
    const Programs both = programs(workbench);
    return {.value = both.ours.megabytes / both.theirs.megabytes,
        .detail = std::format("{:.1f} MB beside {:.1f} MB", both.ours.megabytes, both.theirs.megabytes)};
}

Cost scored(const Workbench& workbench, std::size_t count)
{
    const auto root = workbench.scratch / std::to_string(count);
    if (!exists(root))
        generate(root, count);
    return ourScore(workbench, root, 5);
}

Measured manyLinear(const Workbench& workbench)
{
    const Cost few = scored(workbench, 2'500);
    const Cost many = scored(workbench, 10'000);
    return {.value = many.processor / few.processor / 4,
        .detail = std::format("{:.0f} ms beside {:.0f} ms for 2,500", many.processor * 1e3, few.processor * 1e3)};
}

Measured manyMemory(const Workbench& workbench) { return {.value = scored(workbench, 10'000).megabytes, .detail = {}}; }

/// Small programs that run until this goes.
class Children {
public:
    explicit Children(int count)
    {
        for (int at = 0; at < count; ++at) {
            pid_t child = 0;
            std::string program = "/bin/sleep";
            std::string time = "600";
            std::array<char*, 3> arguments{program.data(), time.data(), nullptr};
            if (posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) == 0)
                m_ids.push_back(child);
        }
    }
    Children(const Children&) = delete;
    Children& operator=(const Children&) = delete;
    ~Children()
    {
        for (const pid_t id : m_ids) {
            kill(id, SIGTERM);
            waitpid(id, nullptr, 0);
        }
    }

    [[nodiscard]] const std::vector<pid_t>& ids() const { return m_ids; }

private:
    std::vector<pid_t> m_ids;
};

Measured facts(const Workbench& workbench)
{
    const Children children(100);
    const auto root = workbench.scratch / "processes";
    std::string ids;
    for (const pid_t id : children.ids())
        ids += std::to_string(id) + '\n';
    write(root / "sys/fs/cgroup/system.slice/many.service/cgroup.procs", ids);
    std::filesystem::create_directories(root / "bin");
    std::filesystem::copy_file("/bin/sleep", root / "bin/sleep");
    const Specifiers specifiers{.unitName = "many.service", .scope = Scope::System, .machine = thisMachine()};
    const Dialect dialect{.version = {257}, .scope = Scope::System, .specifiers = &specifiers};
    EffectiveUnit unit;
    mergeFile(unit, UnitDocument("[Service]\nExecStart=/bin/sleep 600\n"), 0, dialect);
    std::size_t seen = 0;
    std::vector<double> times;
    for (int i = 0; i < 40; ++i)
        times.push_back(secondsOf(
            [&] { seen = gatherFacts(unit, root, dialect, {.proc = "/proc"}).value().running.processes.size(); }));
    const Spread spread = spreadOf(std::move(times));
    return {.value = spread.median * 1e3,
        .detail = std::format("99 % {:.1f} ms, {} seen", spread.percentile99 * 1e3, seen)};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::println(stderr, "usage: casemate_bench CASEMATE SCRATCH-DIRECTORY");
        return 2;
    }
    const Workbench workbench{.scratch = argv[2], .casemate = argv[1]};
    const auto in = [&workbench](Measured (*measure)(const Workbench&)) {
        return [&workbench, measure] { return measure(workbench); };
    };
    using enum Bound;
    // clang-format off: rows stay rows
    const std::array rows{
        Row{"rescore after an edit, beside one systemd-analyze call", AtLeast, 1000, "x", in(rescore)},
        Row{"the same with every what-if", AtLeast, 400, "x", in(whatIf)},
        Row{"430 units loaded and scored, beside reading their bytes", AtMost, 2, "x", in(loading)},
        Row{"casemate score of 430 units, beside systemd-analyze", AtLeast, 5, "x", in(programSpeed)},
        Row{"its memory, of systemd-analyze's", AtMost, 1, "x", in(programMemory)},
        Row{"time per unit at 10,000 units, of that at 2,500", AtMost, 1.25, "x", in(manyLinear)},
        Row{"memory at 10,000 units", AtMost, 200, "MB", in(manyMemory)},
        Row{"facts of a service with 100 processes", AtMost, 50, "ms", in(facts)},
    };
    // clang-format on
    return report("models and command line", rows);
}
