// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// Which names systemd accepts for what.
namespace casemate::kinds::names {

/// A user or group name in the loose sense of User=, or a numeric id (user-util.c).
[[nodiscard]] bool isUser(std::string_view name);
/// A host name of labels of letters, digits and hyphens, up to 64 bytes (hostname-util.c).
[[nodiscard]] bool isHostname(std::string_view name);
/// A D-Bus name, well-known or unique (the D-Bus specification, "Valid Names").
[[nodiscard]] bool isBusName(std::string_view name);
/// A network interface; @p isAlternative allows the longer alternative names (ip-link(8), altname).
[[nodiscard]] bool isInterface(std::string_view name, bool isAlternative);
/// A name for a control group that needs no escaping (cgroup-util.c).
[[nodiscard]] bool isCgroupName(std::string_view name);
/// One component of a path, at most 255 bytes, neither "." nor "..".
[[nodiscard]] bool isFileName(std::string_view name);
/// A credential: a file name of printable ASCII without a colon.
[[nodiscard]] bool isCredential(std::string_view name);
/// The same with an asterisk at its end, as ImportCredential= takes it.
[[nodiscard]] bool isCredentialPattern(std::string_view pattern);

/// The canonical name of "EPERM", "1" or another error of errno(3), the number where it has no name, "0" included;
/// nothing for others.
[[nodiscard]] std::optional<std::string> errorName(std::string_view text);
/// All names of errors.
[[nodiscard]] std::span<const std::string_view> errorNames();

/// "SUCCESS", "3", "SIGTERM" or "TERM" canonically: an exit status (number, or name of systemd.exec(5)) or a signal.
[[nodiscard]] std::optional<std::string> exitStatus(std::string_view text, int systemdVersion);

} // namespace casemate::kinds::names
