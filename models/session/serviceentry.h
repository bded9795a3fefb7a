// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"
#include "models/host/host.h"

#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// A service as the list of the window knows it: its files, read, and what they come to.
struct ServiceEntry {
    std::string name; ///< as listed: "nginx.service", "getty@.service"
    UnitStack stack; ///< its files; a template's are those of an instance of it
    std::string description; ///< Description= of [Unit], or empty
    std::optional<Exposure> exposure; ///< nothing where systemd would not load it or a file cannot be read
    std::optional<LoadError> loadError; ///< why systemd would not load it
    std::optional<Error> readError; ///< why its files could not be read; stack is empty then
    friend bool operator==(const ServiceEntry&, const ServiceEntry&) = default;

    /// True for "getty@.service": the score is that of an instance of it.
    [[nodiscard]] bool isTemplate() const;
    /// True where a drop-in of this machine's administrator (one outside /usr and /lib) changes it.
    [[nodiscard]] bool isChangedHere() const;
    /// True where systemd's word is EXPOSED or worse.
    [[nodiscard]] bool isExposed() const;
};

/// The systemd and the manager that the entries are read and scored for.
struct ServiceRules {
    SystemdVersion version;
    Scope scope = Scope::System;
    friend bool operator==(const ServiceRules&, const ServiceRules&) = default;
};

/// Reads and scores the service @p name of @p host, in systemd-analyze's offline mode.
[[nodiscard]] ServiceEntry readService(const Host& host, const UnitName& name, const ServiceRules& rules);

/// Every row behind the score of @p entry, in systemd's order; none where it has no score. Reads no file.
[[nodiscard]] std::vector<Assessment> explain(const ServiceEntry& entry, const ServiceRules& rules);

} // namespace casemate
