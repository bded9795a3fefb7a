// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"
#include "models/host/host.h"
#include "models/sandbox/loaderror.h"
#include "models/session/liveservice.h"

#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// A service as the list of the window knows it: its files, read, and what they come to.
struct ServiceEntry {
    std::string name; ///< as listed: "nginx.service", "getty@.service"
    UnitStack stack; ///< its files; a template's are those of an instance of it
    std::string description; ///< Description= of [Unit], or empty
    /// Of what the manager has loaded, else of the files. Nothing where systemd would not load it or a file cannot be
    /// read.
    std::optional<Exposure> exposure;
    std::optional<LoadError> loadError; ///< why systemd would not load it from the files
    std::optional<Error> readError; ///< why its files could not be read; stack is empty then
    std::optional<LiveService> live{}; ///< what the running manager says of it, where it has it in memory
    std::optional<Exposure> onDisk{}; ///< what the files come to, whatever is loaded
    std::vector<DirectiveId> unloaded{}; ///< directives that differ on disk from what the manager has loaded
    friend bool operator==(const ServiceEntry&, const ServiceEntry&) = default;

    /// True for "getty@.service": the score is that of an instance of it.
    [[nodiscard]] bool isTemplate() const;
    /// True where a drop-in of this machine's administrator (one outside /usr and /lib) changes it.
    [[nodiscard]] bool isChangedHere() const;
    /// True where the files came to something else since the manager loaded them.
    [[nodiscard]] bool isStale() const { return live && (live->needsReload || !unloaded.empty()); }
    /// True where systemd's word is EXPOSED or worse.
    [[nodiscard]] bool isExposed() const;
};

/// The systemd and the manager that the entries are read and scored for.
struct ServiceRules {
    SystemdVersion version;
    Scope scope = Scope::System;
    ScoringMode mode = ScoringMode::Offline; ///< Online on a machine whose manager runs
    friend bool operator==(const ServiceRules&, const ServiceRules&) = default;
};

/// Reads and scores the service @p name of @p host.
[[nodiscard]] ServiceEntry readService(const Host& host, const UnitName& name, const ServiceRules& rules);

/// Puts what the manager says of the service into @p entry, null for nothing. Reads no file.
void takeLive(ServiceEntry& entry, const LiveService* live, const ServiceRules& rules);

/// Every row behind the score of @p entry, in systemd's order; none where it has no score. Reads no file.
[[nodiscard]] std::vector<Assessment> explain(const ServiceEntry& entry, const ServiceRules& rules);

} // namespace casemate
