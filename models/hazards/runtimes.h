// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/finding.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace casemate {

/// Something that makes machine code while it runs, and how it is recognized.
struct Runtime {
    std::string_view name; ///< for people: "Node.js (V8)"
    std::span<const std::string_view> programs{}; ///< names of programs; one that ends with "*" is a beginning
    std::span<const std::string_view> libraries{}; ///< beginnings of library names
    std::span<const std::string_view>
        switchedOn{}; ///< arguments without one of which it makes no code; empty: it always does
    std::span<const std::string_view> switchedOff{}; ///< arguments with one of which it makes none
    Confidence byProgram = Confidence::Likely; ///< what a program of that name proves once it was seen
};

/// The place of each runtime in allRuntimes().
enum RuntimeKind : std::uint8_t {
    NodeRuntime,
    JavaRuntime,
    DotnetRuntime,
    LuaJitRuntime,
    PhpRuntime,
    LlvmRuntime,
    RubyRuntime,
    ErlangRuntime,
    OtherRuntime
};

[[nodiscard]] std::span<const Runtime> allRuntimes();

/// True if a program or script called @p name is one of @p programs; one of these that ends with "*" is a beginning,
/// and a version behind a name is no matter: "node22".
[[nodiscard]] bool isProgramNamed(std::span<const std::string_view> programs, std::string_view name);

/// True if a program or script called @p name belongs to @p runtime.
[[nodiscard]] bool isProgramOf(const Runtime& runtime, std::string_view name);

/// True if the library @p name belongs to @p runtime.
[[nodiscard]] bool isLibraryOf(const Runtime& runtime, std::string_view name);

/// True if @p runtime makes code when started with @p arguments.
[[nodiscard]] bool isActive(const Runtime& runtime, std::span<const std::string> arguments);

} // namespace casemate
