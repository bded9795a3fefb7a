// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace casemate {

/// What the percent specifiers of a unit stand for (systemd.unit(5), "Specifiers").
struct Specifiers {
    std::string unitName; ///< the full name with instance, "getty@tty1.service": %n %N %p %P %i %I %j %J
    Scope scope = Scope::System; ///< decides the directories: %t %S %C %L %E
    /// %H %l %q %m %b %v %a %o %w %W %A %B %M %T %V %u %U %g %G %h %s, as known (models/host/machine.h).
    std::map<char, std::string> machine;

    /// @p text with every specifier replaced. Nothing where one cannot be resolved, which includes letters and digits
    /// that are no specifier: systemd then ignores the line. "%%" becomes "%", any other "%" stays as it is.
    [[nodiscard]] std::optional<std::string> expand(std::string_view text) const;

    /// False if that systemd fails on @p text for any unit: a letter or digit after "%" is no specifier.
    [[nodiscard]] static bool areKnown(std::string_view text, SystemdVersion version);

private:
    [[nodiscard]] std::optional<std::string> valueOf(char letter) const;
};

} // namespace casemate
