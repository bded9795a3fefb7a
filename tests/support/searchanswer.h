// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/host.h"

#include <string>
#include <string_view>
#include <vector>

namespace casemate::tests {

/// What the search for @p name comes to, as text that is the same for a host and for systemd:
///
///     unit bar.service
///       id foo.service
///       alias bar.service
///       fragment /usr/lib/systemd/system/foo.service
///       drop-in /etc/systemd/system/foo.service.d/a.conf
///
/// or one word: "masked", "missing" (no file that opens) or "unloadable". Aliases are sorted.
[[nodiscard]] std::string searchAnswer(const Host& host, const std::string& name);

/// "services" and the names that the host lists, one a line, in the same form.
[[nodiscard]] std::string servicesAnswer(const Host& host);

/// The names asked for in a text of such answers.
[[nodiscard]] std::vector<std::string> askedNames(std::string_view answers);

} // namespace casemate::tests
