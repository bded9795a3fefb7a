// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/running.h"
#include "models/exposure/exposure.h"
#include "models/host/directoryhost.h"
#include "tests/bench/measure.h"
#include "tests/support/unitgenerator.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
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

void write(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

struct Comparison {
    std::string what;
    double ours, theirs; ///< seconds
    double wanted; ///< least ratio
};

void print(const Comparison& row)
{
    std::println("{:<52} {:>12.2f} µs {:>12.2f} µs   {:>8.0f}x  (wanted: {:.0f}x)", row.what, row.ours * 1e6,
        row.theirs * 1e6, row.theirs / row.ours, row.wanted);
}

/// One edit of override.conf: parse it, merge everything, score.
void benchEdit(const std::filesystem::path& folder)
{
    const auto file = folder / "etc/systemd/system/web.service";
    write(file, service);
    write(folder / "etc/systemd/system/web.service.d/override.conf", draft);
    const Cost theirs =
        run({"env", "SYSTEMD_UNIT_PATH=", "systemd-analyze", "security", "--offline=true", "--no-pager", file}, 20);
    const UnitName name = *UnitName::parse("web.service");
    const Specifiers specifiers{
        .unitName = name.text(), .scope = Scope::System, .machine = Specifiers::ofThisMachine()};
    const ScoringRules rules{.dialect = {.version = {257}, .scope = Scope::System, .specifiers = &specifiers}};
    const UnitStack stack{.name = name,
        .state = FragmentState::Found,
        .fragment = UnitFile{.path = file, .document = std::make_shared<const UnitDocument>(service)}};
    unsigned checksum = 0;
    const auto edited = [&] {
        return merge(withDraft(stack, std::make_shared<const UnitDocument>(draft)), rules.dialect);
    };
    const double score = secondsPerCall([&] { checksum += exposureOf(edited(), rules).tenths; });
    const double gains = secondsPerCall([&] {
        const EffectiveUnit unit = edited();
        for (const WhatIf::Step& step : WhatIf(unit, rules).everyStep())
            checksum += step.sums.exposure().tenths;
    });
    print({"rescore after an edit | one systemd-analyze call", score, theirs.seconds, 1000});
    print({"the same with every what-if | one systemd-analyze call", gains, theirs.seconds, 200});
    std::println("  ({} what-ifs; checksum {})", WhatIf(edited(), rules).everyStep().size(), checksum);
}

std::vector<std::string> generate(const std::filesystem::path& folder, std::size_t count)
{
    tests::UnitGenerator generator(1, Dialect{.version = {257}});
    std::vector<std::string> files;
    for (std::size_t i = 0; i < count; ++i) {
        const auto unit = generator.unit("bench-" + std::to_string(i) + ".service");
        for (const auto& [path, text] : unit.files)
            write(folder / "etc/systemd/system" / path, text);
        files.push_back(folder / "etc/systemd/system" / unit.name);
    }
    return files;
}

/// A whole tree in one process, ours and theirs as child processes over the same files.
void benchTree(const std::filesystem::path& folder, const std::string& casemate)
{
    const std::vector<std::string> files = generate(folder, 400);
    std::vector<std::string> command{
        "env", "SYSTEMD_UNIT_PATH=", "systemd-analyze", "security", "--offline=true", "--no-pager"};
    command.insert(command.end(), files.begin(), files.end());
    const Cost theirs = run(command, 5);
    const Cost ours = run({casemate, "score", "--root", folder, "--format", "json"}, 5);
    print({"400 units: casemate score | one systemd-analyze", ours.seconds, theirs.seconds, 5});
    std::println("  memory: {:.1f} MiB | {:.1f} MiB; exit {} | {}", static_cast<double>(ours.peakKiB) / 1024,
        static_cast<double>(theirs.peakKiB) / 1024, ours.status, theirs.status);
}

/// Many units: the time must grow with their number, the memory must stay small.
void benchMany(const std::filesystem::path& folder, const std::string& casemate)
{
    for (const std::size_t count : {2500UZ, 5000UZ, 10000UZ}) {
        const auto tree = folder / std::to_string(count);
        generate(tree, count);
        const Cost cost = run({casemate, "score", "--root", tree, "--format", "json"}, 2);
        std::println("{:>6} units: {:>8.1f} ms, {:>6.1f} µs a unit, {:.1f} MiB (wanted: linear, below 200 MiB)", count,
            cost.seconds * 1e3, cost.seconds * 1e6 / static_cast<double>(count),
            static_cast<double>(cost.peakKiB) / 1024);
        std::filesystem::remove_all(tree);
    }
}

/// A service of a hundred processes, small ones.
void benchProcesses(const std::filesystem::path& folder)
{
    constexpr int count = 100;
    std::vector<pid_t> children;
    std::string ids;
    for (int at = 0; at < count; ++at) {
        pid_t child = 0;
        std::string program = "/bin/sleep", time = "600";
        std::array<char*, 3> arguments{program.data(), time.data(), nullptr};
        if (posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
            continue;
        children.push_back(child);
        ids += std::to_string(child) + '\n';
    }
    write(folder / "sys/fs/cgroup/system.slice/many.service/cgroup.procs", ids);
    const RunningPlace place{.root = folder, .proc = "/proc", .unit = "many.service"};
    const std::size_t seen = lookAtRunning(place).processes.size();
    const double seconds = secondsPerCall([&] { static_cast<void>(lookAtRunning(place)); });
    std::println("{:<52} {:>12.1f} ms", "look at a service of " + std::to_string(seen) + " processes", seconds * 1000);
    for (const pid_t child : children) {
        kill(child, SIGTERM);
        waitpid(child, nullptr, 0);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::println(stderr, "usage: casemate_bench CASEMATE SCRATCH-FOLDER");
        return 2;
    }
    const std::filesystem::path folder(argv[2]);
    std::println("{:<52} {:>15} {:>15}", "", "Casemate", "systemd-analyze");
    benchEdit(folder / "edit");
    benchTree(folder / "tree", argv[1]);
    benchMany(folder / "many", argv[1]);
    benchProcesses(folder / "processes");
    return 0;
}
