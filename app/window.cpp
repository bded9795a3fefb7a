// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/systemdmanager.h"
#include "ui/windowmain.h"

#include <string>

/// The window's program; casemate starts it with the root folder, "system" or "user", "named" where that folder was
/// asked for, a unit and a draft (each "" for none).
int main(int argc, char** argv)
{
    const auto argument = [&](int index) { return std::string(index < argc ? argv[index] : ""); };
    const casemate::WindowOptions options{.root = argument(1),
        .scope = argument(2) == "user" ? casemate::Scope::User : casemate::Scope::System,
        .isRootNamed = argument(3) == "named",
        .unit = argument(4),
        .draft = argument(5)};
    int own = 1;
    return casemate::runWindow(
        own, argv, options, [](casemate::Scope scope) { return std::make_unique<casemate::SystemdManager>(scope); });
}
