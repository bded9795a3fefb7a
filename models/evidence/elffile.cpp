// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/elffile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include <sys/types.h>
#include <unistd.h>

namespace casemate {

namespace {

// Far above what compilers and linkers make.
constexpr std::size_t mostSegments = 512;
constexpr std::size_t mostEntries = 4096;
constexpr std::size_t longestText = 4096;
constexpr std::uint64_t mostSections = std::uint64_t{1} << 16;
constexpr std::uint64_t largestStrings = std::uint64_t{64} << 20;

template <typename Whole>
bool readAt(int descriptor, std::uint64_t offset, Whole& whole)
{
    return std::in_range<off_t>(offset)
        && pread(descriptor, &whole, sizeof whole, static_cast<off_t>(offset)) == static_cast<ssize_t>(sizeof whole);
}

/// How many sections the file behind @p descriptor claims to have: where its header has no room for the number the
/// first section holds it (elf(5), e_shnum).
template <typename Header, typename Section>
std::uint64_t claimedSections(int descriptor)
{
    Header header{};
    Section first{};
    if (!readAt(descriptor, 0, header))
        return 0;
    constexpr bool isBig = std::endian::native == std::endian::big;
    const bool isSwapped = (header.e_ident[EI_DATA] == ELFDATA2MSB) != isBig;
    const auto own = [isSwapped](auto number) { return isSwapped ? std::byteswap(number) : number; };
    if (header.e_shnum != 0 || header.e_shoff == 0 || !readAt(descriptor, own(header.e_shoff), first))
        return own(header.e_shnum);
    return own(first.sh_size);
}

bool hasSaneSections(int descriptor)
{
    std::array<unsigned char, EI_NIDENT> identity{};
    if (!readAt(descriptor, 0, identity))
        return true;
    const std::uint64_t claimed = identity[EI_CLASS] == ELFCLASS64
        ? claimedSections<Elf64_Ehdr, Elf64_Shdr>(descriptor)
        : claimedSections<Elf32_Ehdr, Elf32_Shdr>(descriptor);
    return claimed <= mostSections;
}

} // namespace

std::optional<ElfFile> ElfFile::open(int descriptor, ReadBudget* budget)
{
    if (elf_version(EV_CURRENT) == EV_NONE || !hasSaneSections(descriptor)
        || (budget != nullptr && !budget->takeSteps()))
        return std::nullopt;
    ElfFile file(Handle(elf_begin(descriptor, ELF_C_READ, nullptr), &elf_end), budget);
    Elf* elf = file.m_elf.get();
    GElf_Ehdr header{};
    std::size_t count = 0;
    if (elf == nullptr || elf_kind(elf) != ELF_K_ELF || gelf_getehdr(elf, &header) == nullptr
        || elf_getphdrnum(elf, &count) != 0 || count > mostSegments)
        return std::nullopt;
    file.m_machine = header.e_machine;
    for (std::size_t i = 0; i < count; ++i) {
        GElf_Phdr segment{};
        if (gelf_getphdr(elf, static_cast<int>(i), &segment) == nullptr)
            return std::nullopt;
        file.m_segments.push_back(segment);
    }
    return file;
}

const GElf_Phdr* ElfFile::segment(std::uint32_t type) const
{
    const auto at = std::ranges::find(m_segments, type, &GElf_Phdr::p_type);
    return at == m_segments.end() ? nullptr : &*at;
}

std::optional<ElfDynamic> ElfFile::dynamic() const
{
    ElfDynamic dynamic;
    const GElf_Phdr* table = segment(PT_DYNAMIC);
    if (table == nullptr)
        return dynamic;
    const std::size_t entrySize = sizeOf(ELF_T_DYN);
    if (entrySize == 0 || table->p_filesz > mostEntries * entrySize)
        return std::nullopt;
    Elf_Data* data = chunk(table->p_offset, table->p_filesz - table->p_filesz % entrySize, ELF_T_DYN);
    for (std::size_t i = 0; data != nullptr && i < table->p_filesz / entrySize; ++i) {
        GElf_Dyn entry{};
        if (gelf_getdyn(data, static_cast<int>(i), &entry) == nullptr)
            return std::nullopt;
        switch (entry.d_tag) {
        case DT_NULL: return dynamic;
        case DT_NEEDED: dynamic.needed.push_back(entry.d_un.d_val); break;
        case DT_RPATH: dynamic.rpath = entry.d_un.d_val; break;
        case DT_RUNPATH: dynamic.runpath = entry.d_un.d_val; break;
        case DT_STRTAB: dynamic.strings = entry.d_un.d_ptr; break;
        case DT_STRSZ: dynamic.size = entry.d_un.d_val; break;
        case DT_SYMTAB: dynamic.symbols = entry.d_un.d_ptr; break;
        case DT_HASH: dynamic.hash = entry.d_un.d_ptr; break;
        case DT_GNU_HASH: dynamic.gnuHash = entry.d_un.d_ptr; break;
        default: break;
        }
    }
    return data == nullptr ? std::nullopt : std::optional(dynamic);
}

Elf_Data* ElfFile::strings(const ElfDynamic& table) const
{
    const auto offset = offsetOf(table.strings);
    return offset && table.size != 0 && table.size <= largestStrings ? chunk(*offset, table.size, ELF_T_BYTE) : nullptr;
}

std::optional<std::uint64_t> ElfFile::sectionCount(std::uint64_t address) const
{
    for (Elf_Scn* section = elf_nextscn(m_elf.get(), nullptr); section != nullptr;
        section = elf_nextscn(m_elf.get(), section)) {
        if (m_budget != nullptr && !m_budget->takeItems())
            return std::nullopt;
        GElf_Shdr header{};
        if (gelf_getshdr(section, &header) != nullptr && header.sh_type == SHT_DYNSYM && header.sh_addr == address)
            return header.sh_size / sizeOf(ELF_T_SYM);
    }
    return std::nullopt;
}

std::optional<std::uint64_t> ElfFile::offsetOf(std::uint64_t address) const
{
    for (const GElf_Phdr& part : m_segments)
        if (part.p_type == PT_LOAD && address >= part.p_vaddr && address - part.p_vaddr < part.p_filesz)
            return part.p_offset + (address - part.p_vaddr);
    return std::nullopt;
}

Elf_Data* ElfFile::chunk(std::uint64_t offset, std::uint64_t size, Elf_Type type) const
{
    return std::in_range<std::int64_t>(offset) && (m_budget == nullptr || m_budget->takeBytes(size))
        ? elf_getdata_rawchunk(m_elf.get(), static_cast<std::int64_t>(offset), size, type)
        : nullptr;
}

std::optional<std::string> ElfFile::textAt(const Elf_Data& data, std::uint64_t offset)
{
    if (offset >= data.d_size)
        return std::nullopt;
    const char* begin = static_cast<const char*>(data.d_buf) + offset;
    const std::size_t room = std::min<std::size_t>(data.d_size - offset, longestText);
    const void* end = std::memchr(begin, '\0', room);
    return end == nullptr ? std::nullopt : std::optional(std::string(begin, static_cast<const char*>(end)));
}

} // namespace casemate
