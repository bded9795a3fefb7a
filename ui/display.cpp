// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display.h"

#include <QString>
#include <QtLogging>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace casemate {

namespace {

QtMessageHandler previousHandler = nullptr;

void endWithoutDisplay(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg)
        std::_Exit(sayThereIsNoDisplay());
    const bool isAboutDisplay =
        std::string_view(context.category == nullptr ? "" : context.category).starts_with("qt.qpa");
    if (!isAboutDisplay && previousHandler != nullptr)
        previousHandler(type, context, message);
}

} // namespace

bool hasDisplay(int argc, char** argv)
{
    constexpr std::array variables{"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"};
    return std::ranges::any_of(variables, [](const char* name) { return !qEnvironmentVariableIsEmpty(name); })
        || std::any_of(argv, argv + argc, [](std::string_view argument) { return argument == "-platform"; });
}

int sayThereIsNoDisplay()
{
    std::fputs(
        "casemate: there is no display for the window; on a server use its commands, such as \"casemate score\".\n",
        stderr);
    return 2;
}

DisplayGuard::DisplayGuard() { previousHandler = qInstallMessageHandler(endWithoutDisplay); }

DisplayGuard::~DisplayGuard() { qInstallMessageHandler(previousHandler); }

} // namespace casemate
