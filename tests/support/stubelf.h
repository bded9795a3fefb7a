// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace casemate::tests {

/// An ELF file that does nothing but need others.
struct StubElf {
    std::vector<std::string> needed{}; ///< DT_NEEDED: none of these has to exist
    std::string soname{}; ///< makes it a shared library
    std::string runPath{}; ///< DT_RUNPATH, or DT_RPATH
    bool isOldRunPath = false; ///< DT_RPATH
    std::vector<std::string> imports{}; ///< functions that it calls; the first needed one, or libc.so.6, has them
    bool wantsExecutableStack = false; ///< by PT_GNU_STACK
    bool isFixed = false; ///< a program that is loaded at fixed addresses
    bool isOf32Bits = false; ///< for the 32-bit kin of this machine, alone and static
};

/// Builds @p stub at @p path with the compiler that built this program; folders are made. Throws std::runtime_error
/// where that fails.
void writeElf(const std::filesystem::path& path, const StubElf& stub = {});

} // namespace casemate::tests
