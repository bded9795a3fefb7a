// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/systemdmanager.h"
#include "ui/windowmain.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <optional>
#include <string>

#include <unistd.h>

namespace {

/// What can be read from the descriptor whose number @p text is; nothing where it is none.
std::optional<std::string> handedOver(const std::string& text)
{
    int descriptor = -1;
    if (std::from_chars(text.data(), text.data() + text.size(), descriptor).ec != std::errc())
        return std::nullopt;
    std::string bytes;
    std::array<char, 65536> block{};
    for (ssize_t length = 0; (length = read(descriptor, block.data(), block.size())) != 0;) {
        if (length > 0)
            bytes.append(block.data(), static_cast<std::size_t>(length));
        else if (errno != EINTR)
            break;
    }
    close(descriptor);
    return bytes;
}

} // namespace

/// The window's program; casemate starts it with the root folder, "system" or "user", "named" where that folder was
/// asked for, a unit, and the number of a descriptor with a draft (each "" for none).
int main(int argc, char** argv)
{
    const auto argument = [&](int index) { return std::string(index < argc ? argv[index] : ""); };
    const casemate::WindowOptions options{.root = argument(1),
        .scope = argument(2) == "user" ? casemate::Scope::User : casemate::Scope::System,
        .isRootNamed = argument(3) == "named",
        .unit = argument(4),
        .draft = handedOver(argument(5))};
    int own = 1;
    return casemate::runWindow(
        own, argv, options, [](casemate::Scope scope) { return std::make_unique<casemate::SystemdManager>(scope); });
}
