// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmain.h"

#include "models/session/draftsaver.h"
#include "ui/display.h"
#include "ui/endsignals.h"
#include "ui/looks/appearance.h"
#include "ui/mainwindow.h"
#include "ui/samplehost.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTranslator>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace casemate {

namespace {

HostOpener openerOf(const HostPlace& place) { return folderOpener(place.root, place.scope); }

std::unique_ptr<QApplication> createApplication(int& argc, char** argv)
{
    const DisplayGuard guard;
    Appearance::prepareIcons();
    return std::make_unique<QApplication>(argc, argv);
}

void installTranslations(QApplication& application)
{
    const auto install = [&application](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(&application);
        // English has plurals to translate too: it stands in for a locale that has no translation, such as C.
        if (translator->load(QLocale(), file, QStringLiteral("_"), folder)
            || translator->load(QLocale(QLocale::English), file, QStringLiteral("_"), folder))
            QApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("casemate"), QStringLiteral(":/i18n"));
}

void setUp(QApplication& application)
{
    QApplication::setOrganizationName(QStringLiteral("casemate"));
    QApplication::setApplicationName(QStringLiteral("casemate"));
    QApplication::setApplicationVersion(QStringLiteral(CASEMATE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.casemate.Casemate"));
    installTranslations(application);
    new Appearance(application); // owned by the application
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.casemate.Casemate.svg")));
}

/// Leaves out what the virtual display complains that it cannot do; nobody sits at it.
void dropDisplayRemarks(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !message.startsWith(u"This plugin does not support"))
        std::fprintf(stderr, "casemate: %s\n", qPrintable(message));
}

/// The window on a virtual display, doing the main job by itself.
int runTour(int& argc, char** argv)
{
    std::fputs("casemate: there is no display: a tour of the main job runs on a virtual one.\n", stderr);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(dropDisplayRemarks);
    Appearance::prepareIcons();
    QApplication application(argc, argv);
    setUp(application);
    return Tour(openerOf).run();
}

int showWindow(int& argc, char** argv, const WindowOptions& options, const ManagerMaker& manager)
{
    const bool isAskedForNothing = !options.isRootNamed && options.unit.empty();
    if (!hasDisplay(argc, argv))
        return isAskedForNothing ? runTour(argc, argv) : sayThereIsNoDisplay();
    const auto application = createApplication(argc, argv);
    setUp(*application);

    QSettings settings;
    ServiceCatalog catalog;
    HardeningSession session;
    DraftSaver saver(session, DraftFolder(DraftFolder::usualPath()));
    MainWindow window(catalog, session, settings, openerOf, manager);
    window.keepDrafts(saver);
    const EndSignals ending;
    QObject::connect(&ending, &EndSignals::received, &window, [&] {
        saver.flush();
        window.saveLayout();
        QApplication::exit();
    });
    if (QMenu* colours = Appearance::createColourMenu(&window)) {
        window.viewMenu()->addSeparator();
        window.viewMenu()->addMenu(colours);
    }
    const HostPlace sample{.root = sampleHostFolder(), .isSample = true};
    if (!options.isRootNamed && !sample.root.empty())
        window.setFallback(sample);
    if (options.draft)
        window.setDraft(*options.draft);
    window.open({.root = options.root.empty() ? "/" : options.root, .scope = options.scope}, options.unit);
    window.show();
    return QApplication::exec();
}

} // namespace

int runWindow(int& argc, char** argv, const WindowOptions& options, const ManagerMaker& manager)
{
    using namespace std::chrono_literals;
    const int status = showWindow(argc, argv, options, manager);
    // a look-up or a load that hangs on a disk uses what the end of the program would destroy
    if (!FactGatherer::areDone(500ms) || !ServiceCatalog::areDone(500ms)) {
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}

} // namespace casemate
