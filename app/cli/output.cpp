// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/files.h"
#include "app/cli/sentences.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace casemate::cli {

void Output::complain(std::string_view sentence) { note("casemate: " + std::string(sentence)); }

void Output::note(std::string_view line) { err.append(visible(line)).append("\n"); }

bool wantsColours()
{
    const char* refused = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDOUT_FILENO) == 1 && (refused == nullptr || *refused == '\0') && terminal != nullptr
        && std::strcmp(terminal, "dumb") != 0;
}

int deliver(Output output, int status)
{
    ::signal(SIGPIPE, SIG_IGN);
    if (output.holdsFile && ::isatty(STDOUT_FILENO) == 1)
        output.out = visible(output.out, text::Keep::Lines);
    const int error = writeAll(STDOUT_FILENO, output.out);
    if (error != 0 && error != EPIPE)
        output.complain(
            say(QT_TRANSLATE_NOOP("cli", "The output cannot be written (%1): make room or write elsewhere."),
                {std::strerror(error)}));
    // Nobody is left to be told where standard error fails as well.
    (void)writeAll(STDERR_FILENO, output.err);
    return error == 0 ? status : Failed;
}

} // namespace casemate::cli
