// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the window costs on a machine whose systemd has thousands of services in memory: how long it is
// until all are told, and the longest time in which nothing could be painted.
#include "app/system/systemdmanager.h"
#include "models/session/hardeningsession.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/table.h"
#include "ui/looks/appearance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <array>
#include <format>
#include <tuple>

using namespace casemate;

namespace {

HostOpener openerOf(const HostPlace& place) { return folderOpener(place.root, place.scope); }

/// How many services of @p list are loaded, and of how many of them that is known in full.
std::pair<std::size_t, std::size_t> told(const ServiceList& list)
{
    std::size_t live = 0, full = 0;
    for (const ServiceEntry& entry : list.entries) {
        live += entry.live && entry.live->isLoaded ? 1 : 0;
        full += entry.live && entry.live->loaded != nullptr ? 1 : 0;
    }
    return {live, full};
}

double secondsOfAnalyze()
{
    QElapsedTimer time;
    time.start();
    QProcess analyze;
    analyze.start(QStringLiteral("systemd-analyze"), {QStringLiteral("security"), QStringLiteral("--no-pager")});
    analyze.waitForFinished(-1);
    return static_cast<double>(time.elapsed()) / 1000;
}

/// What the start of the window came to.
struct Start {
    std::size_t entries = 0;
    double listed = 0; ///< milliseconds until the list is there
    double all = 0; ///< seconds until all loaded ones are told
    double pause = 0; ///< milliseconds of the longest time without a frame
    std::size_t live = 0, full = 0;
};

Start started()
{
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ServiceCatalog catalog;
    HardeningSession session;
    MainWindow window(
        catalog, session, settings, openerOf, [](Scope scope) { return std::make_unique<SystemdManager>(scope); });
    window.resize(1440, 860);
    bench::Heartbeat heartbeat;
    QElapsedTimer time;
    time.start();
    window.show();
    heartbeat.start();
    window.open({.root = "/"});
    Start start;
    while (time.elapsed() < 300'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (catalog.state() != ServiceCatalog::State::Ready)
            continue;
        if (start.listed == 0)
            start.listed = static_cast<double>(time.nsecsElapsed()) / 1e6;
        std::tie(start.live, start.full) = told(catalog.list());
        if (start.live > 0 && start.live == start.full)
            break;
    }
    start.entries = catalog.list().entries.size();
    start.all = static_cast<double>(time.elapsed()) / 1000;
    start.pause = heartbeat.longestMilliseconds();
    return start;
}

} // namespace

int main(int argc, char** argv)
{
    Appearance::prepareIcons();
    const QApplication application(argc, argv);
    const double analyze = secondsOfAnalyze();
    const Start start = started();
    using bench::Measured;
    using enum bench::Bound;
    // clang-format off: rows stay rows
    const std::array rows{
        bench::Row{"live host: until its services are listed", AtMost, 1000, "ms", [&] { return Measured{start.listed, std::format("{} services", start.entries)}; }},
        bench::Row{"longest time without a frame until all are told", AtMost, 50, "ms", [&] { return Measured{start.pause, {}}; }},
        bench::Row{"loaded ones that were told", AtLeast, 100, "%", [&] { return Measured{start.live == 0 ? 0 : 100.0 * static_cast<double>(start.full) / static_cast<double>(start.live), std::format("{} of {}", start.full, start.live)}; }},
        bench::Row{"until all are told, of systemd-analyze security", AtMost, 1, "x", [&] { return Measured{start.all / analyze, std::format("{:.2f} s beside {:.2f} s", start.all, analyze)}; }},
    };
    // clang-format on
    return bench::report("window on a live host", rows);
}
