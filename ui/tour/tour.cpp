// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "models/items/sentences.h"
#include "models/session/hardeningsession.h"
#include "ui/editor/directiveform.h"
#include "ui/editor/directiverow.h"
#include "ui/editor/editorpanel.h"
#include "ui/looks/appearance.h"
#include "ui/preview/previewpanel.h"
#include "ui/samplehost.h"
#include "ui/services/servicespanel.h"
#include "ui/tour/guide.h"
#include "ui/transfer/drafttransfer.h"

#include <QAbstractButton>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

namespace casemate {

namespace {

constexpr std::string_view webServer = "shop-web.service";

/// What the tour sets, in the order in which it does.
struct Step {
    DirectiveId directive;
    const char* keys; ///< typed into the editor; empty where a space switches it on
};

constexpr auto firstSteps = std::to_array<Step>({
    {"ProtectHome"_directive, "yes"},
    {"PrivateTmp"_directive, "yes"},
    {"PrivateDevices"_directive, ""},
    {"ProtectKernelTunables"_directive, ""},
    {"ProtectKernelModules"_directive, ""},
    {"ProtectKernelLogs"_directive, ""},
    {"ProtectClock"_directive, ""},
    {"ProtectControlGroups"_directive, "yes"},
    {"ProtectHostname"_directive, "yes"},
    {"RestrictSUIDSGID"_directive, ""},
    {"RestrictRealtime"_directive, ""},
    {"LockPersonality"_directive, ""},
    {"NoNewPrivileges"_directive, ""},
    {"RestrictNamespaces"_directive, "yes"},
    {"RestrictAddressFamilies"_directive, "AF_UNIX AF_INET AF_INET6"},
    {"SystemCallArchitectures"_directive, "native"},
    {"SystemCallFilter"_directive, "@system-service"},
});

/// One run of the tour.
class Run {
public:
    Run(const HostOpenerMaker& opener, const QDir& folder)
        : m_settings(QDir(m_scratch.path()).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_window(m_catalog, m_session, m_settings, opener)
        , m_guide(m_window, folder)
        , m_folder(folder)
    {
        m_window.resize(1440, 860);
        m_window.show();
    }

    /// The whole way; the name of the step that failed, or nothing.
    const char* go()
    {
        m_window.open({.root = sampleHostFolder(), .isSample = true});
        if (!m_guide.waitFor([this] { return m_catalog.state() == ServiceCatalog::State::Ready; }))
            return "reading the sample host";
        if (!m_guide.takePicture(QStringLiteral("services")))
            return "taking a picture";
        m_window.services().selectService(*UnitName::parse(webServer));
        if (!m_guide.waitFor([this] { return m_session.isOpen() && m_session.hasFacts(); }))
            return "opening the web server";
        form().showDirective("ProtectSystem"_directive, true);
        if (!m_guide.takePicture(QStringLiteral("web-server")))
            return "taking a picture";
        return suggest();
    }

    [[nodiscard]] const HardeningSession& session() const { return m_session; }

private:
    DirectiveForm& form() { return *m_window.editor().form(); }

    /// Edits one directive by keyboard; false if the draft does not take it.
    bool set(const Step& step)
    {
        form().showDirective(step.directive);
        if (*step.keys == '\0')
            m_guide.press(Qt::Key_Space);
        else
            m_guide.type(QString::fromLatin1(step.keys));
        return m_session.state(step.directive).setting == Setting::SetHere;
    }

    /// Everything that is safe is shown, and left for now.
    const char* suggest()
    {
        auto* button = m_window.editor().findChild<QAbstractButton*>(QStringLiteral("hardenAll"));
        if (button == nullptr || !m_guide.waitFor([button] { return button->isEnabled(); }))
            return "waiting for the suggestion";
        button->click();
        auto* dialog = m_window.findChild<QDialog*>(QStringLiteral("suggestionDialog"));
        const bool isTaken = dialog != nullptr && m_guide.takePicture(QStringLiteral("suggestion"));
        if (dialog != nullptr)
            dialog->reject();
        m_window.activateWindow();
        m_guide.settle();
        return isTaken ? warn() : "showing the suggestion";
    }

    const char* warn()
    {
        if (!set({"ProtectSystem"_directive, "strict"}))
            return "setting ProtectSystem=";
        const auto hasWarning = [this] { return !m_session.state("ProtectSystem"_directive).findings.empty(); };
        if (!m_guide.waitFor(hasWarning) || !m_guide.takePicture(QStringLiteral("warning")))
            return "waiting for the warning";
        while (hasWarning()) {
            auto* fix = form().row("ProtectSystem"_directive)->findChild<QAbstractButton*>(QStringLiteral("fix"));
            const std::string before = m_session.draft().bytes();
            if (fix == nullptr)
                return "looking for a way out of the warning";
            fix->click();
            m_guide.settle();
            if (m_session.draft().bytes() == before)
                return "taking the way out of the warning";
        }
        if (!m_guide.takePicture(QStringLiteral("mended")))
            return "taking a picture";
        return harden();
    }

    const char* harden()
    {
        for (const Step& step : firstSteps)
            if (!set(step))
                return directive(step.directive).name.data();
        if (!m_guide.takePicture(QStringLiteral("system-calls")))
            return "taking a picture";
        return pick();
    }

    const char* pick()
    {
        form().showDirective("CapabilityBoundingSet"_directive);
        auto* chooser =
            form().row("CapabilityBoundingSet"_directive)->findChild<QAbstractButton*>(QStringLiteral("pickButton"));
        if (chooser == nullptr)
            return "looking for the capability picker";
        m_guide.type(QStringLiteral("CAP_SETUID CAP_SETGID CAP_CHOWN CAP_DAC_OVERRIDE CAP_NET_BIND_SERVICE"));
        chooser->click();
        const bool isTaken = m_guide.takePicture(QStringLiteral("capabilities"));
        m_guide.press(Qt::Key_Escape);
        if (!isTaken || m_session.state("CapabilityBoundingSet"_directive).setting != Setting::SetHere)
            return "choosing capabilities";
        return leave();
    }

    const char* leave()
    {
        m_window.preview().setCurrentPage(PreviewPanel::Page::Changes);
        if (!m_guide.takePicture(QStringLiteral("changes")))
            return "taking a picture";
        Appearance::useDark(true);
        const bool isTaken = m_guide.takePicture(QStringLiteral("dark"));
        Appearance::useDark(false);
        const QString path = m_folder.filePath(QStringLiteral("override.conf"));
        m_window.transfer().setExportChooser([path](QWidget*, const QString&) { return path; });
        m_guide.press(Qt::Key_S, Qt::ControlModifier);
        m_window.transfer().exportFile();
        if (!isTaken || !QFile::exists(path))
            return "exporting the draft";
        std::printf("%s\n", qPrintable(path));
        return m_session.now().exposure ? nullptr : "scoring the draft";
    }

    QTemporaryDir m_scratch;
    QSettings m_settings;
    ServiceCatalog m_catalog;
    HardeningSession m_session;
    MainWindow m_window;
    Guide m_guide;
    QDir m_folder;
};

int fail(const char* sentence, const char* what)
{
    std::fprintf(stderr, "casemate: ");
    std::fprintf(stderr, "%s %s.\n", sentence, what);
    return 2;
}

} // namespace

int Tour::run()
{
    if (sampleHostFolder().empty())
        return fail("The sample host is missing:", "install Casemate again");
    QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("casemate-tour-XXXXXX")));
    folder.setAutoRemove(false);
    if (!folder.isValid())
        return fail("No folder for the pictures could be made:", qPrintable(folder.errorString()));
    Run run(m_opener, QDir(folder.path()));
    if (const char* step = run.go())
        return fail("The tour ended early, at", step);
    const auto& before = run.session().before().exposure;
    const auto& now = run.session().now().exposure;
    std::printf(
        "%s: %s -> %s\n", webServer.data(), qPrintable(sentences::score(before)), qPrintable(sentences::score(now)));
    return 0;
}

} // namespace casemate
