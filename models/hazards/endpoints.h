// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/clues.h"

#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// Who can reach what listens at an address.
enum class Reach : std::uint8_t {
    Path, ///< a socket in the file system, or an abstract one: this machine
    Loopback, ///< 127.0.0.0/8, ::1, localhost: this machine
    Network ///< every other address, or all of them
};

/// A place where the service listens, as its configuration or its command line says.
struct Endpoint {
    Reach reach = Reach::Network;
    bool isIpv4 = false; ///< of this family, or of both ("*"); neither where it may be missing
    bool isIpv6 = false;
    std::optional<unsigned> port{};
    std::string text{}; ///< "[::]:80", as written
    Sentence evidence{};
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// What @p text, one word of a setting, says as an address to listen at: "80" (where @p mayBePort), "*:80", "[::1]:80",
/// "unix:/run/app.sock". Nothing for other words.
[[nodiscard]] std::optional<Endpoint> readEndpoint(std::string_view text, bool mayBePort);

/// Where the service listens, from the settings of its programs and the words of its commands. Empty where nothing is
/// known, which is not the same as "nowhere".
[[nodiscard]] std::vector<Endpoint> endpointsOf(const Inquiry& inquiry);

/// Whom the service connects to by its settings, as far as addresses are given: what a web server passes requests on
/// to.
[[nodiscard]] std::vector<Endpoint> peersOf(const Inquiry& inquiry);

/// True where one of @p endpoints is a socket in the file system.
[[nodiscard]] bool hasPath(const std::vector<Endpoint>& endpoints);

namespace clues {

/// That the service, by itself rather than through sockets that systemd hands over, listens on the network or on the
/// loopback device. Likely by a setting, or by the functions of its program; a mere possibility by its place in the
/// order of the start.
[[nodiscard]] std::optional<Clue> serves(const Inquiry& inquiry);

/// That the service connects to others by itself: what serves(), and what looks up names or waits for the network.
[[nodiscard]] std::optional<Clue> usesNetwork(const Inquiry& inquiry);

/// That the service by its purpose connects to others; a mere possibility where only its functions or its place in the
/// order of the start say so.
[[nodiscard]] std::optional<Clue> connectsOut(const Inquiry& inquiry);

/// That the service looks up names of hosts. A mere possibility where only its program's functions say so.
[[nodiscard]] std::optional<Clue> looksUpNames(const Inquiry& inquiry);

} // namespace clues

} // namespace casemate
