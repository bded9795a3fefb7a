// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window takes, through the real widgets.
#include "models/session/hardeningsession.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measure.h"
#include "tests/bench/table.h"
#include "tests/bench/trees.h"
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
#include <array>
#include <chrono>
#include <filesystem>
#include <format>
#include <print>

using namespace casemate;
using namespace casemate::bench;
using namespace std::chrono_literals;

namespace {

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

/// The window on a host, waiting until its list is painted; @p heartbeat starts when the window is shown.
struct Opened {
    explicit Opened(const std::string& root, const QString& scratch, Heartbeat* heartbeat = nullptr)
        : settings(scratch + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , window(catalog, session, settings, openerOf)
    {
        window.resize(1440, 860);
        window.show();
        if (heartbeat != nullptr)
            heartbeat->start();
        window.open({.root = root});
        while (catalog.state() == ServiceCatalog::State::Loading)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        finishEvents();
    }

    QSettings settings;
    ServiceCatalog catalog;
    HardeningSession session;
    MainWindow window;
};

/// The name of the service with the most bytes in its files. Not its entry: reading the host again replaces that.
std::string largest(const std::vector<ServiceEntry>& entries)
{
    const auto size = [](const ServiceEntry& entry) {
        std::size_t bytes = entry.stack.fragment ? entry.stack.fragment->document->bytes().size() : 0;
        for (const UnitFile& file : entry.stack.dropIns)
            bytes += file.document->bytes().size();
        return entry.exposure ? bytes : 0;
    };
    return std::ranges::max_element(entries, {}, size)->name;
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

/// Types into fields of several kinds, and takes it back again.
class Typist {
public:
    explicit Typist(DirectiveForm& form)
        : m_form(form)
    {
    }

    void type(DirectiveId id, const QString& text)
    {
        show(id);
        for (const QChar character : text)
            m_times.push_back(timeOfKey(character.toUpper().unicode(), QString(character)));
        for (qsizetype i = 0; i < text.size(); ++i)
            m_times.push_back(timeOfKey(Qt::Key_Backspace, {}));
    }

    void switchTwice(DirectiveId id)
    {
        show(id);
        for (int i = 0; i < 2; ++i)
            m_times.push_back(timeOfKey(Qt::Key_Space, QStringLiteral(" ")));
    }

    [[nodiscard]] std::vector<double> times() && { return std::move(m_times); }

private:
    void show(DirectiveId id)
    {
        m_form.showDirective(id);
        finishEvents();
    }

    DirectiveForm& m_form;
    std::vector<double> m_times;
};

/// Milliseconds of keys on a service of this system.
struct Keys {
    std::string service;
    Spread times;
};
Keys typed(const QString& scratch)
{
    Opened opened("/", scratch);
    const std::string name = largest(opened.catalog.list().entries);
    opened.window.services().selectService(*UnitName::parse(name));
    QElapsedTimer timer;
    timer.start();
    while (timer.durationElapsed() < 3s)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    Typist typist(*opened.window.editor().form());
    for (int round = 0; round < 16; ++round) {
        typist.type("ReadWritePaths"_directive, QStringLiteral("/srv/a /srv/b"));
        typist.type("MemoryMax"_directive, QStringLiteral("512M"));
        typist.type("SupplementaryGroups"_directive, QStringLiteral("adm audio"));
        typist.switchTwice("PrivateNetwork"_directive);
    }
    return {.service = name, .times = spreadOf(std::move(typist).times())};
}

/// In a process of its own: says how long after @p start, of the same clock, the first list is painted, and how long
/// nothing could be painted on the way.
void showFirstList(const std::string& root, const QString& scratch, double start)
{
    Heartbeat heartbeat;
    const Opened opened(root, scratch, &heartbeat);
    const double listed = now() - start;
    // What comes just after the list counts, too.
    for (const double end = now() + 200; now() < end;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    std::println("{} {}", listed, heartbeat.longestMilliseconds());
}

/// Milliseconds from the start of the program to the painted list of a tree, and of the longest pause of the window.
struct FirstList {
    Spread listed, pause;
};
FirstList firstList(const std::filesystem::path& root, const QString& scratch)
{
    std::vector<double> listed;
    std::vector<double> pauses;
    for (int i = 0; i < 11; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--list"), QString::fromStdString(root.string()), scratch, QString::number(now(), 'f', 3)});
        process.waitForFinished();
        const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
        // What did not come to an end is no time.
        listed.push_back(words.size() == 2 ? words[0].toDouble() : 1e9);
        pauses.push_back(words.size() == 2 ? words[1].toDouble() : 1e9);
    }
    return {.listed = spreadOf(std::move(listed)), .pause = spreadOf(std::move(pauses))};
}

FirstList firstListOf(std::size_t services, std::size_t instances, const QString& scratch)
{
    const std::filesystem::path root = std::filesystem::path(scratch.toStdString()) / "list" / std::to_string(services);
    generate(root, services);
    for (std::size_t i = 0; i < instances; ++i)
        write(root / "etc/systemd/system" / std::format("many@{}.service", i),
            "[Service]\nExecStart=/bin/true\nPrivateTmp=yes\n");
    return firstList(root, scratch);
}

Measured milliseconds(const Spread& spread, double value, const std::string& of = {})
{
    return {.value = value,
        .detail = std::format("median {:.2f}, 99 % {:.2f}, worst {:.2f} of {}{}", spread.median, spread.percentile99,
            spread.worst, spread.count, of)};
}

int reportAll(const QString& scratch)
{
    const Keys keys = typed(scratch);
    const FirstList usual = firstListOf(400, 0, scratch);
    const FirstList many = firstListOf(10'000, 500, scratch);
    const std::string of = " keys on " + keys.service;
    using enum Bound;
    // clang-format off: rows stay rows
    const std::array rows{
        Row{"keystroke to repainted window, median", AtMost, 4, "ms", [&] { return milliseconds(keys.times, keys.times.median, of); }},
        Row{"keystroke to repainted window, 99 %", AtMost, 12, "ms", [&] { return milliseconds(keys.times, keys.times.percentile99, of); }},
        Row{"process start to the painted list of 400 units", AtMost, 150, "ms", [&] { return milliseconds(usual.listed, usual.listed.median); }},
        Row{"the same of 10,000 units and 500 instances", AtMost, 1000, "ms", [&] { return milliseconds(many.listed, many.listed.median); }},
        Row{"longest time without a frame meanwhile", AtMost, 50, "ms", [&] { return milliseconds(many.pause, many.pause.median); }},
    };
    // clang-format on
    return report("window", rows);
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
        std::println(stderr, "usage: casemate_windowbench SCRATCH-DIRECTORY");
        return 2;
    }
    return reportAll(arguments[1]);
}
