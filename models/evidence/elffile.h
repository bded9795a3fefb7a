// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/readbudget.h"

#include <gelf.h>
#include <libelf.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace casemate {

/// The entries of an ELF file's dynamic table that the probes ask for. Addresses are those of the loaded file.
struct ElfDynamic {
    std::vector<std::uint64_t> needed; ///< offsets into the strings
    std::optional<std::uint64_t> rpath, runpath; ///< offsets into the strings
    std::uint64_t strings = 0; ///< address of the strings
    std::uint64_t size = 0; ///< their size
    std::optional<std::uint64_t> symbols; ///< address of the dynamic symbols
    std::optional<std::uint64_t> hash, gnuHash; ///< addresses of the tables that count them
};

/// The reading of one ELF file by libelf, segment by segment as a loader does it. Whatever leads outside of the file
/// gives nothing.
class ElfFile {
public:
    /// The file behind @p descriptor, which must stay open; nothing where it is none, or has more sections than any
    /// program: libelf makes room for all that the header claims. What is read is taken from @p budget, which must
    /// outlive it; null for no limit.
    [[nodiscard]] static std::optional<ElfFile> open(int descriptor, ReadBudget* budget = nullptr);

    [[nodiscard]] int bits() const { return gelf_getclass(m_elf.get()) == ELFCLASS64 ? 64 : 32; }
    [[nodiscard]] std::uint16_t machine() const { return m_machine; }
    /// The first segment of @p type, or null.
    [[nodiscard]] const GElf_Phdr* segment(std::uint32_t type) const;
    /// The dynamic table; an empty one where the file has none, nothing where it is malformed.
    [[nodiscard]] std::optional<ElfDynamic> dynamic() const;
    /// The strings of @p table, or null.
    [[nodiscard]] Elf_Data* strings(const ElfDynamic& table) const;
    /// The entries of the section of dynamic symbols at @p address: what linkers write, and loaders never look at.
    [[nodiscard]] std::optional<std::uint64_t> sectionCount(std::uint64_t address) const;
    /// Where in the file the loaded @p address lies.
    [[nodiscard]] std::optional<std::uint64_t> offsetOf(std::uint64_t address) const;
    /// @p size bytes at @p offset in this machine's order, or null where the file does not have them.
    [[nodiscard]] Elf_Data* chunk(std::uint64_t offset, std::uint64_t size, Elf_Type type) const;
    /// The size in the file of one entry of @p type.
    [[nodiscard]] std::size_t sizeOf(Elf_Type type) const { return gelf_fsize(m_elf.get(), type, 1, EV_CURRENT); }
    /// The text that begins at @p offset and ends in the same @p data.
    [[nodiscard]] static std::optional<std::string> textAt(const Elf_Data& data, std::uint64_t offset);

private:
    using Handle = std::unique_ptr<Elf, int (*)(Elf*)>;

    ElfFile(Handle elf, ReadBudget* budget)
        : m_elf(std::move(elf))
        , m_budget(budget)
    {
    }

    Handle m_elf;
    ReadBudget* m_budget;
    std::uint16_t m_machine = 0;
    std::vector<GElf_Phdr> m_segments;
};

} // namespace casemate
