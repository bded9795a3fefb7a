// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/servicecatalog.h"

#include <QCoreApplication>
#include <QString>

namespace casemate {

/// Which host the window shows.
struct HostPlace {
    Q_DECLARE_TR_FUNCTIONS(HostPlace)

public:
    std::string root = "/";
    Scope scope = Scope::System;
    bool isSample = false; ///< the sample host that comes with Casemate

    /// "on this machine", "on this machine (/run/host)", "in /srv/tree": for the middle of a sentence.
    [[nodiscard]] QString where() const;
    /// "122 services on this machine: 84 unsafe, 30 exposed, 2 do not load", counts worst first.
    [[nodiscard]] QString summary(const ServiceList& list) const;
    /// By which rules the services are rated: "Scored from the files as systemd 257 does".
    [[nodiscard]] static QString rules(const ServiceList& list);
};

} // namespace casemate
