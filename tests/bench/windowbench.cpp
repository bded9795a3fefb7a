// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"
#include "tests/support/unitgenerator.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/editorpanel.h"
#include "ui/looks/appearance.h"
#include "ui/mainwindow.h"
#include "ui/services/servicespanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QProcess>
#include <QSettings>
#include <QTreeView>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <print>

using namespace casemate;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t listed = 400;

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

HostOpener openerOf(const HostPlace& place) { return folderOpener(place.root, place.scope); }

void finishEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// The window on a host, waiting until its list is painted.
struct Opened {
    explicit Opened(const std::string& root, const QString& scratch)
        : settings(scratch + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , window(catalog, session, settings, openerOf)
    {
        window.resize(1440, 860);
        window.show();
        window.open({.root = root});
        while (catalog.state() == ServiceCatalog::State::Loading)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        finishEvents();
    }

    QSettings settings;
    ServiceCatalog catalog;
    HardeningSession session;
    MainWindow window;
};

/// The service with the most bytes in its files.
const ServiceEntry& largest(const std::vector<ServiceEntry>& entries)
{
    const auto size = [](const ServiceEntry& entry) {
        std::size_t bytes = entry.stack.fragment ? entry.stack.fragment->document->bytes().size() : 0;
        for (const UnitFile& file : entry.stack.dropIns)
            bytes += file.document->bytes().size();
        return entry.exposure ? bytes : 0;
    };
    return *std::ranges::max_element(entries, {}, size);
}

/// From a key until everything that it changes is painted.
double timeOfKey(int key, const QString& text)
{
    const double start = now();
    for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    finishEvents();
    return now() - start;
}

void benchKeys(const QString& scratch)
{
    Opened opened("/", scratch);
    const ServiceEntry& entry = largest(opened.catalog.list().entries);
    opened.window.services().selectService(*UnitName::parse(entry.name));
    DirectiveForm& form = *opened.window.editor().form();
    QElapsedTimer timer;
    timer.start();
    while (timer.durationElapsed() < 3s)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    std::vector<double> times;
    const auto type = [&](DirectiveId id, const QString& text) {
        form.showDirective(id);
        finishEvents();
        for (const QChar character : text)
            times.push_back(timeOfKey(character.toUpper().unicode(), QString(character)));
        for (qsizetype i = 0; i < text.size(); ++i)
            times.push_back(timeOfKey(Qt::Key_Backspace, {}));
    };
    for (int round = 0; round < 12; ++round) {
        type("ReadWritePaths"_directive, QStringLiteral("/srv/a /srv/b"));
        type("MemoryMax"_directive, QStringLiteral("512M"));
        type("SupplementaryGroups"_directive, QStringLiteral("adm audio"));
        form.showDirective("PrivateNetwork"_directive);
        finishEvents();
        times.push_back(timeOfKey(Qt::Key_Space, QStringLiteral(" ")));
        times.push_back(timeOfKey(Qt::Key_Space, QStringLiteral(" ")));
    }
    std::ranges::sort(times);
    const auto at = [&times](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::println(
        "keystroke to repainted window, {} keys on {}: median {:.2f} ms (wanted: 4), 99 % {:.2f} ms (wanted: 16), "
        "worst {:.2f} ms",
        times.size(), entry.name, at(0.5), at(0.99), times.back());
}

/// In a process of its own: says how long after @p start, of the same clock, the first list is painted.
void showFirstList(const std::string& root, const QString& scratch, double start)
{
    const Opened opened(root, scratch);
    std::println("{}", now() - start);
}

void benchFirstList(const QString& program, const QString& scratch)
{
    const std::filesystem::path root = std::filesystem::path(scratch.toStdString()) / "list";
    tests::UnitGenerator generator(3, {.version = {257}});
    for (std::size_t i = 0; i < listed; ++i)
        for (const auto& [path, text] : generator.unit("listed-" + std::to_string(i) + ".service").files) {
            const auto file = root / "etc/systemd/system" / path;
            std::filesystem::create_directories(file.parent_path());
            std::ofstream(file, std::ios::binary) << text;
        }
    double best = 1e9;
    for (int i = 0; i < 7; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program,
            {QStringLiteral("--list"), QString::fromStdString(root.string()), scratch, QString::number(now(), 'f', 3)});
        process.waitForFinished();
        best = std::min(best, process.readAllStandardOutput().trimmed().toDouble());
    }
    std::println("process start to the painted list of {} units: {:.0f} ms (wanted: 300)", listed, best);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Appearance::prepareIcons();
    QApplication application(argc, argv);
    new Appearance(application); // owned by the application
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--list") {
        showFirstList(arguments[2].toStdString(), arguments[3], arguments[4].toDouble());
        return 0;
    }
    if (arguments.size() != 2) {
        std::println(stderr, "usage: casemate_windowbench SCRATCH-FOLDER");
        return 2;
    }
    benchKeys(arguments[1]);
    benchFirstList(arguments[0], arguments[1]);
    return 0;
}
