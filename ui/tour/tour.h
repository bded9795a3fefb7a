// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

namespace casemate {

/// The main job done by itself in the real window, on the sample host: a web server is opened, hardened step by step by
/// keyboard, warned about, mended and exported. Prints the path of a picture per step and of override.conf, each on its
/// own line, and the scores before and after.
class Tour {
public:
    explicit Tour(HostOpenerMaker opener)
        : m_opener(std::move(opener))
    {
    }

    /// Needs an application object. Writes into a new folder below the system's one for temporary files. The exit
    /// status: 0, or 2 after a sentence on stderr where the sample host or a step of the way is missing.
    int run();

private:
    HostOpenerMaker m_opener;
};

} // namespace casemate
