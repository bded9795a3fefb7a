// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casemate {

/// True where the environment or the arguments name a display, or a Qt platform that needs none.
[[nodiscard]] bool hasDisplay(int argc, char** argv);

/// Says on stderr, in one sentence, that there is no display, and gives the exit status for it.
int sayThereIsNoDisplay();

/// While it lives, Qt's fatal "no platform plugin" ends the program with that sentence instead of a core dump, and its
/// warnings on the way there are held back.
class DisplayGuard {
public:
    DisplayGuard();
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard&) = delete;
    DisplayGuard& operator=(const DisplayGuard&) = delete;
};

} // namespace casemate
