// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/readbudget.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// What the dynamic loader reads of an ELF file (elf(5)).
struct ElfImage {
    int bits = 0; ///< 32 or 64
    std::uint16_t machine = 0; ///< e_machine
    std::string interpreter{}; ///< PT_INTERP, or empty
    std::string rpath{}; ///< DT_RPATH, as written
    std::string runpath{}; ///< DT_RUNPATH, as written
    std::vector<std::string> needed{}; ///< DT_NEEDED, in order
    bool wantsExecutableStack = false; ///< PT_GNU_STACK says so, or is missing from a program with a loader
    bool isPacked = false; ///< the mark of UPX stands near the start
    friend bool operator==(const ElfImage&, const ElfImage&) = default;
};

/// Reads the ELF file behind @p descriptor, which stays open. Nothing where it is none, or one whose tables lead
/// outside of it or are larger than any sane file's, or @p budget ends. Never maps it, so that a file that shrinks
/// meanwhile is no danger.
[[nodiscard]] std::optional<ElfImage> readElf(int descriptor, ReadBudget* budget = nullptr);

/// The functions that the ELF file behind @p descriptor wants from elsewhere: the undefined ones of its dynamic
/// symbols, sorted, each once, without versions. Nothing where it is no ELF file, its tables are malformed or @p budget
/// ends.
[[nodiscard]] std::optional<std::vector<std::string>> importsOfElf(int descriptor, ReadBudget* budget = nullptr);

/// The usual name of the e_machine number @p machine: "x86-64", "aarch64"; "machine 243" where it has none here.
[[nodiscard]] std::string machineName(std::uint16_t machine);

} // namespace casemate
