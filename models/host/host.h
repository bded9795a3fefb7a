// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/systemdversion.h"
#include "models/unit/stack.h"

#include <string>
#include <vector>

namespace casemate {

/// A machine (or a folder that holds one) whose units are looked at. Read-only; calls may take milliseconds for the
/// disk.
class Host {
public:
    virtual ~Host() = default;

    /// Every service once, by its own name and sorted: templates under theirs ("foo@.service"), and of their instances
    /// those that have a file or a link in a search folder; no aliases, no masked units, nothing without a fragment.
    /// What is merely enabled in a .wants or .requires folder is its template's, not listed by itself.
    [[nodiscard]] virtual Result<std::vector<UnitName>> services() const = 0;

    /// The files of @p name as systemd would read them. A template is read as the instance @p instance.
    /// A unit without any file is NotFound, also where aliases lead in a circle; a masked one is a stack whose state
    /// says so. Unreadable where a file that systemd would read is denied to us or the fragment is no file; TooLarge
    /// above 4 MiB for all of them.
    [[nodiscard]] virtual Result<UnitStack> stack(
        const UnitName& name, std::string_view instance = "test-instance") const = 0;

    /// The systemd version found there, if it can be told.
    [[nodiscard]] virtual std::optional<SystemdVersion> systemdVersion() const = 0;

    /// The folders that decide over the units, by their paths on this machine: whoever watches them knows when to look
    /// again. Search folders and the folders of drop-ins in them, as far as they exist.
    [[nodiscard]] virtual std::vector<std::string> folders() const { return {}; }
};

} // namespace casemate
