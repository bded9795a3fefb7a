// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/files.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <sys/mman.h>
#include <unistd.h>

namespace {

/// The number of a descriptor from which the window's program reads @p draft: "" where there is none, nothing where it
/// cannot be made.
std::optional<std::string> handedOn(const std::optional<std::string>& draft)
{
    if (!draft)
        return std::string();
    const int memory = memfd_create("draft", 0);
    if (memory < 0 || casemate::cli::writeAll(memory, *draft) != 0 || lseek(memory, 0, SEEK_SET) != 0)
        return std::nullopt;
    return std::to_string(memory);
}

/// Becomes the window's program, which lies beside this one. A program of its own, so that the command line starts
/// without loading what only a window needs.
int becomeWindow(const casemate::cli::WindowRequest& request)
{
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error).replace_filename("casemate-window");
    const char* scope = request.scope == casemate::Scope::User ? "user" : "system";
    const auto draft = handedOn(request.draft);
    if (!draft) {
        std::fprintf(stderr, "casemate: The draft does not fit into memory: close other programs.\n");
        return 2;
    }
    const std::array<const char*, 7> arguments{program.c_str(), request.root.c_str(), scope,
        request.isRootNamed ? "named" : "", request.unit.c_str(), draft->c_str(), nullptr};
    execv(program.c_str(), const_cast<char* const*>(arguments.data()));
    std::fprintf(
        stderr, "casemate: The window's program %s cannot be started: install Casemate again.\n", program.c_str());
    return 2;
}

} // namespace

/// The command line comes first: only a wanted window needs a display.
int main(int argc, char** argv)
{
    const auto outcome = casemate::cli::run({argv, static_cast<std::size_t>(argc)});
    return outcome.window ? becomeWindow(*outcome.window) : outcome.status;
}
