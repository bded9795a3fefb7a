// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/bus.h"

#include <sdbus-c++/Error.h>
#include <sdbus-c++/IConnection.h>
#include <sdbus-c++/Types.h>

#include <filesystem>
#include <format>

#include <unistd.h>

namespace casemate {

namespace {

/// Where systemd --user has its sockets (file-hierarchy(7)).
std::string runtimeFolder()
{
    const std::string folder = qgetenv("XDG_RUNTIME_DIR").toStdString();
    return folder.starts_with('/') ? folder : std::format("/run/user/{}", ::getuid());
}

/// A session's own bus may be one that systemd is not on.
Bus openUserBus()
{
    const std::string folder = runtimeFolder();
    std::error_code error;
    if (std::filesystem::exists(folder + "/bus", error))
        return {.connection = sdbus::createSessionBusConnectionWithAddress("unix:path=" + folder + "/bus")};
    return {
        .connection = sdbus::createDirectBusConnection("unix:path=" + folder + "/systemd/private"), .isDirect = true};
}

} // namespace

sdbus::ServiceName Bus::manager() const
{
    return isDirect ? sdbus::ServiceName() : sdbus::ServiceName("org.freedesktop.systemd1");
}

std::expected<Bus, QString> openBus(Scope scope)
{
    try {
        return scope == Scope::User ? openUserBus() : Bus{.connection = sdbus::createSystemBusConnection()};
    } catch (const sdbus::Error& error) {
        return std::unexpected(QString::fromStdString(error.getMessage()));
    }
}

} // namespace casemate
