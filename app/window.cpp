// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmain.h"

#include <string_view>

/// The window's program; casemate starts it with the root folder, the scope and a unit (or "").
int main(int argc, char **argv)
{
    const auto argument = [&](int index) { return std::string_view(index < argc ? argv[index] : ""); };
    const casemate::WindowOptions options{.root = std::string(argument(1)),
                                          .scope = argument(2) == "user" ? casemate::Scope::User : casemate::Scope::System,
                                          .unit = std::string(argument(3))};
    int own = 1;
    return casemate::runWindow(own, argv, options);
}
