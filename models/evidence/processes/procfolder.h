// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/rootfolder.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// A folder of proc(5), read without following a link that leads out of it. The functions give errno on failure; a
/// process that vanished gives ENOENT or ESRCH, and ECANCELED is the end of the budget that came with its Place.
class ProcFolder {
public:
    /// The folder @p name of @p parent, "123" or "123/fd".
    [[nodiscard]] static std::expected<ProcFolder, int> open(const ProcFolder& parent, const std::string& name);
    /// What lies at @p place, which RootFolder::find() gave.
    [[nodiscard]] static std::expected<ProcFolder, int> open(const Place& place);

    /// The bytes of the file @p name, up to @p most.
    [[nodiscard]] std::expected<std::string, int> read(
        const std::string& name, std::size_t most = std::size_t{8} << 20U) const;
    /// Where the link @p name leads, as the kernel prints it.
    [[nodiscard]] std::expected<std::string, int> link(const std::string& name) const;
    /// The names in it.
    [[nodiscard]] std::expected<std::vector<std::string>, int> names() const;

private:
    ProcFolder(Descriptor folder, ReadBudget* budget)
        : m_folder(std::move(folder))
        , m_budget(budget)
    {
    }
    /// False where nothing more may be read.
    [[nodiscard]] bool takeStep() const { return m_budget == nullptr || m_budget->takeSteps(); }

    Descriptor m_folder;
    ReadBudget* m_budget;
};

/// The value behind "KEY:" in a text of such lines, without blanks around it; empty where there is none.
[[nodiscard]] std::string_view valueOf(std::string_view text, std::string_view key);

/// The words of @p line, parted by blanks.
[[nodiscard]] std::vector<std::string_view> fieldsOf(std::string_view line);

/// @p digits of @p base as a number; 0 for what is none.
[[nodiscard]] std::uint64_t numberOf(std::string_view digits, int base = 10);

} // namespace casemate
