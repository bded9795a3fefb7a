// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <utility>

namespace casemate::tests {

/// The folders of tests/data/running, each with its service.
constexpr std::array recordedServices{std::pair("app", "myapp.service"), std::pair("mariadb", "mariadb.service"),
    std::pair("nginx", "nginx.service"), std::pair("postgresql", "postgresql@17-main.service"),
    std::pair("redis", "redis-server.service")};

/// What the probes make of the processes of @p unit that were recorded in @p folder; empty where they could not look.
[[nodiscard]] std::string recordedText(const std::filesystem::path& folder, const std::string& unit);

} // namespace casemate::tests
