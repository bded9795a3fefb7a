// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <elf.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace casemate::tests {

/// What an ELF file of a few bytes says, made without a compiler: by the hundred, or with lies in it.
struct TinyElf {
    std::vector<std::string> needed{}; ///< DT_NEEDED
    std::string runPath{}; ///< DT_RUNPATH, or DT_RPATH
    bool isOldRunPath = false; ///< DT_RPATH
    std::string secondRunPath{}; ///< the other of the two
    std::uint64_t sections = 0; ///< that the header claims to have, where there is but the first
};

/// Its bytes, for x86-64.
inline std::string bytesOf(const TinyElf& elf)
{
    std::string strings(1, '\0');
    std::vector<Elf64_Dyn> dynamic;
    const auto add = [&](std::int64_t tag, const std::string& text) {
        Elf64_Dyn entry{.d_tag = tag, .d_un = {}};
        entry.d_un.d_val = strings.size();
        dynamic.push_back(entry);
        strings += text + '\0';
    };
    for (const std::string& name : elf.needed)
        add(DT_NEEDED, name);
    if (!elf.runPath.empty())
        add(elf.isOldRunPath ? DT_RPATH : DT_RUNPATH, elf.runPath);
    if (!elf.secondRunPath.empty())
        add(elf.isOldRunPath ? DT_RUNPATH : DT_RPATH, elf.secondRunPath);
    const std::uint64_t dynamicAt = sizeof(Elf64_Ehdr) + 2 * sizeof(Elf64_Phdr);
    const std::uint64_t dynamicSize = (dynamic.size() + 3) * sizeof(Elf64_Dyn);
    const std::uint64_t stringsAt = dynamicAt + dynamicSize;
    const std::uint64_t end = stringsAt + strings.size();
    for (const auto& [tag, value] :
        {std::pair{DT_STRTAB, stringsAt}, std::pair{DT_STRSZ, strings.size()}, {DT_NULL, 0}}) {
        Elf64_Dyn entry{.d_tag = tag, .d_un = {}};
        entry.d_un.d_val = value;
        dynamic.push_back(entry);
    }
    Elf64_Ehdr header{};
    std::memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = ELFCLASS64;
    header.e_ident[EI_DATA] = ELFDATA2LSB;
    header.e_ident[EI_VERSION] = EV_CURRENT;
    header.e_type = ET_DYN;
    header.e_machine = EM_X86_64;
    header.e_version = EV_CURRENT;
    header.e_phoff = sizeof(Elf64_Ehdr);
    header.e_ehsize = sizeof(Elf64_Ehdr);
    header.e_phentsize = sizeof(Elf64_Phdr);
    header.e_phnum = 2;
    header.e_shoff = elf.sections == 0 ? 0 : end;
    header.e_shentsize = elf.sections == 0 ? 0 : sizeof(Elf64_Shdr);
    const Elf64_Phdr load{.p_type = PT_LOAD,
        .p_flags = PF_R,
        .p_offset = 0,
        .p_vaddr = 0,
        .p_paddr = 0,
        .p_filesz = end,
        .p_memsz = end,
        .p_align = 4096};
    const Elf64_Phdr table{.p_type = PT_DYNAMIC,
        .p_flags = PF_R,
        .p_offset = dynamicAt,
        .p_vaddr = dynamicAt,
        .p_paddr = dynamicAt,
        .p_filesz = dynamicSize,
        .p_memsz = dynamicSize,
        .p_align = 8};
    std::string bytes;
    const auto append = [&bytes](
                            const void* from, std::size_t size) { bytes.append(static_cast<const char*>(from), size); };
    append(&header, sizeof header);
    append(&load, sizeof load);
    append(&table, sizeof table);
    append(dynamic.data(), dynamicSize);
    bytes += strings;
    if (elf.sections != 0) {
        const Elf64_Shdr first{.sh_name = 0,
            .sh_type = SHT_NULL,
            .sh_flags = 0,
            .sh_addr = 0,
            .sh_offset = 0,
            .sh_size = elf.sections,
            .sh_link = 0,
            .sh_info = 0,
            .sh_addralign = 0,
            .sh_entsize = 0};
        append(&first, sizeof first);
    }
    return bytes;
}

} // namespace casemate::tests
