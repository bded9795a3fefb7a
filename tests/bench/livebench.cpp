// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the window costs on a machine whose systemd has thousands of services in memory: how long it is
// until all are told, and the longest time in which nothing could be painted.
#include "app/system/systemdmanager.h"
#include "models/session/hardeningsession.h"
#include "ui/looks/appearance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <print>

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

} // namespace

int main(int argc, char** argv)
{
    Appearance::prepareIcons();
    const QApplication application(argc, argv);
    const double analyze = secondsOfAnalyze();
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ServiceCatalog catalog;
    HardeningSession session;
    MainWindow window(
        catalog, session, settings, openerOf, [](Scope scope) { return std::make_unique<SystemdManager>(scope); });
    window.resize(1440, 860);

    QElapsedTimer time, tick;
    time.start();
    tick.start();
    qint64 longest = 0;
    QTimer frames;
    QObject::connect(&frames, &QTimer::timeout, &application, [&] { longest = std::max(longest, tick.restart()); });
    frames.start(1);
    window.show();
    window.open({.root = "/"});
    qint64 listed = 0;
    for (;;) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (catalog.state() != ServiceCatalog::State::Ready)
            continue;
        if (listed == 0)
            listed = time.elapsed();
        const auto [live, full] = told(catalog.list());
        if ((live > 0 && live == full) || time.elapsed() > 120'000)
            break;
    }
    const double all = static_cast<double>(time.elapsed()) / 1000;
    const auto [live, full] = told(catalog.list());
    std::println("live host: {} services in the list after {} ms, {} of {} loaded ones told after {:.2f} s "
                 "(systemd-analyze security: {:.2f} s, {:.2f} of it); longest time without a frame: {} ms",
        catalog.list().entries.size(), listed, full, live, all, analyze, all / analyze, longest);
    return live > 0 && live == full ? 0 : 1;
}
