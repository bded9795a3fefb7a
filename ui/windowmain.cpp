// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmain.h"

#include "models/host/directoryhost.h"
#include "ui/display.h"
#include "ui/looks/appearance.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace casemate {

namespace {

HostOpener folderOpener(const HostPlace &place)
{
    return [root = std::filesystem::path(place.root), scope = place.scope]() -> Result<std::unique_ptr<Host>> {
        return DirectoryHost::open(root, scope).transform([](DirectoryHost &&host) -> std::unique_ptr<Host> {
            return std::make_unique<DirectoryHost>(std::move(host));
        });
    };
}

std::unique_ptr<QApplication> createApplication(int &argc, char **argv)
{
    const DisplayGuard guard;
    return std::make_unique<QApplication>(argc, argv);
}

void installTranslations(QApplication &application)
{
    const auto install = [&application](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        // English has plurals to translate too: it stands in for a locale that has no translation, such as C.
        if (translator->load(QLocale(), file, QStringLiteral("_"), folder)
            || translator->load(QLocale(QLocale::English), file, QStringLiteral("_"), folder))
            QApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("casemate"), QStringLiteral(":/i18n"));
}

} // namespace

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    if (!hasDisplay(argc, argv))
        return sayThereIsNoDisplay();
    const auto application = createApplication(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("casemate"));
    QApplication::setApplicationName(QStringLiteral("casemate"));
    QApplication::setApplicationVersion(QStringLiteral(CASEMATE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.casemate.Casemate"));
    installTranslations(*application);
    new Appearance(*application); // owned by the application
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.casemate.Casemate.svg")));

    QSettings settings;
    ServiceCatalog catalog;
    MainWindow window(catalog, settings, folderOpener);
    if (QMenu *colours = Appearance::createColourMenu(&window)) {
        window.viewMenu()->addSeparator();
        window.viewMenu()->addMenu(colours);
    }
    window.open({.root = options.root.empty() ? "/" : options.root, .scope = options.scope}, options.unit);
    window.show();
    return QApplication::exec();
}

} // namespace casemate
