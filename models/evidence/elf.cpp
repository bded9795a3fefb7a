// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/elf.h"

#include <gelf.h>
#include <libelf.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <format>
#include <memory>
#include <utility>

namespace casemate {

namespace {

// Far above what compilers and linkers make.
constexpr std::size_t mostSegments = 512;
constexpr std::size_t mostEntries = 4096;
constexpr std::size_t mostNeeded = 512;
constexpr std::size_t longestText = 4096;
constexpr std::uint64_t largestStrings = std::uint64_t{64} << 20;

using Handle = std::unique_ptr<Elf, int (*)(Elf*)>;

/// A dynamic section's entries, as far as they are of interest.
struct Dynamic {
    std::vector<std::uint64_t> needed; ///< offsets into the strings
    std::optional<std::uint64_t> rpath, runpath;
    std::uint64_t strings = 0; ///< address of the strings
    std::uint64_t size = 0; ///< their size
};

/// The reading of one file, segment by segment: a loader looks at no section.
class Reader {
public:
    explicit Reader(Elf* elf)
        : m_elf(elf)
    {
    }

    std::optional<ElfImage> read()
    {
        GElf_Ehdr header{};
        std::size_t count = 0;
        if (elf_kind(m_elf) != ELF_K_ELF || gelf_getehdr(m_elf, &header) == nullptr
            || elf_getphdrnum(m_elf, &count) != 0 || count > mostSegments)
            return std::nullopt;
        for (std::size_t i = 0; i < count; ++i) {
            GElf_Phdr segment{};
            if (gelf_getphdr(m_elf, static_cast<int>(i), &segment) == nullptr)
                return std::nullopt;
            m_segments.push_back(segment);
        }
        ElfImage image{.bits = gelf_getclass(m_elf) == ELFCLASS64 ? 64 : 32,
            .machine = header.e_machine,
            .interpreter = {},
            .rpath = {},
            .runpath = {},
            .needed = {}};
        if (!readInterpreter(image) || !readDynamic(image))
            return std::nullopt;
        return image;
    }

private:
    [[nodiscard]] const GElf_Phdr* segment(std::uint32_t type) const
    {
        const auto at = std::ranges::find(m_segments, type, &GElf_Phdr::p_type);
        return at == m_segments.end() ? nullptr : &*at;
    }

    bool readInterpreter(ElfImage& image)
    {
        const GElf_Phdr* interpreter = segment(PT_INTERP);
        if (interpreter == nullptr)
            return true;
        if (interpreter->p_filesz == 0 || interpreter->p_filesz > longestText)
            return false;
        const Elf_Data* data = chunk(interpreter->p_offset, interpreter->p_filesz, ELF_T_BYTE);
        auto text = data == nullptr ? std::nullopt : textAt(*data, 0);
        if (text)
            image.interpreter = *std::move(text);
        return text.has_value();
    }

    bool readDynamic(ElfImage& image)
    {
        const GElf_Phdr* table = segment(PT_DYNAMIC);
        if (table == nullptr)
            return true;
        const std::size_t entrySize = gelf_fsize(m_elf, ELF_T_DYN, 1, EV_CURRENT);
        if (entrySize == 0 || table->p_filesz > mostEntries * entrySize)
            return false;
        Elf_Data* data = chunk(table->p_offset, table->p_filesz - table->p_filesz % entrySize, ELF_T_DYN);
        const auto dynamic = data == nullptr ? std::nullopt : entries(*data, table->p_filesz / entrySize);
        return dynamic && (dynamic->strings == 0 ? dynamic->needed.empty() : readStrings(image, *dynamic));
    }

    std::optional<Dynamic> entries(Elf_Data& data, std::size_t count) const
    {
        Dynamic dynamic;
        for (std::size_t i = 0; i < count; ++i) {
            GElf_Dyn entry{};
            if (gelf_getdyn(&data, static_cast<int>(i), &entry) == nullptr)
                return std::nullopt;
            switch (entry.d_tag) {
            case DT_NULL: return dynamic;
            case DT_NEEDED: dynamic.needed.push_back(entry.d_un.d_val); break;
            case DT_RPATH: dynamic.rpath = entry.d_un.d_val; break;
            case DT_RUNPATH: dynamic.runpath = entry.d_un.d_val; break;
            case DT_STRTAB: dynamic.strings = entry.d_un.d_ptr; break;
            case DT_STRSZ: dynamic.size = entry.d_un.d_val; break;
            default: break;
            }
        }
        return dynamic;
    }

    bool readStrings(ElfImage& image, const Dynamic& dynamic)
    {
        const auto offset = offsetOf(dynamic.strings);
        if (!offset || dynamic.size == 0 || dynamic.size > largestStrings || dynamic.needed.size() > mostNeeded)
            return false;
        const Elf_Data* strings = chunk(*offset, dynamic.size, ELF_T_BYTE);
        if (strings == nullptr)
            return false;
        const auto take = [&](const std::optional<std::uint64_t>& at, std::string& into) {
            auto text = at ? textAt(*strings, *at) : std::string();
            if (text)
                into = *std::move(text);
            return text.has_value();
        };
        for (const std::uint64_t at : dynamic.needed)
            if (!take(at, image.needed.emplace_back()))
                return false;
        return take(dynamic.rpath, image.rpath) && take(dynamic.runpath, image.runpath);
    }

    /// Where in the file the loaded @p address lies.
    [[nodiscard]] std::optional<std::uint64_t> offsetOf(std::uint64_t address) const
    {
        for (const GElf_Phdr& part : m_segments)
            if (part.p_type == PT_LOAD && address >= part.p_vaddr && address - part.p_vaddr < part.p_filesz)
                return part.p_offset + (address - part.p_vaddr);
        return std::nullopt;
    }

    /// Null where the file does not have these bytes.
    Elf_Data* chunk(std::uint64_t offset, std::uint64_t size, Elf_Type type)
    {
        return std::in_range<std::int64_t>(offset)
            ? elf_getdata_rawchunk(m_elf, static_cast<std::int64_t>(offset), size, type)
            : nullptr;
    }

    static std::optional<std::string> textAt(const Elf_Data& data, std::uint64_t offset)
    {
        if (offset >= data.d_size)
            return std::nullopt;
        const char* begin = static_cast<const char*>(data.d_buf) + offset;
        const std::size_t room = std::min<std::size_t>(data.d_size - offset, longestText);
        const void* end = std::memchr(begin, '\0', room);
        return end == nullptr ? std::nullopt : std::optional(std::string(begin, static_cast<const char*>(end)));
    }

    Elf* m_elf;
    std::vector<GElf_Phdr> m_segments;
};

struct MachineName {
    std::uint16_t number;
    std::string_view name;
};
constexpr std::array machines{
    MachineName{EM_X86_64, "x86-64"},
    MachineName{EM_386, "x86"},
    MachineName{EM_AARCH64, "aarch64"},
    MachineName{EM_ARM, "arm"},
    MachineName{EM_RISCV, "riscv"},
    MachineName{EM_PPC64, "ppc64"},
    MachineName{EM_S390, "s390"},
    MachineName{EM_LOONGARCH, "loongarch"},
    MachineName{EM_MIPS, "mips"},
};

} // namespace

std::optional<ElfImage> readElf(int descriptor)
{
    if (elf_version(EV_CURRENT) == EV_NONE)
        return std::nullopt;
    const Handle elf(elf_begin(descriptor, ELF_C_READ, nullptr), &elf_end);
    return elf ? Reader(elf.get()).read() : std::nullopt;
}

std::string machineName(std::uint16_t machine)
{
    const auto at = std::ranges::find(machines, machine, &MachineName::number);
    return at == machines.end() ? std::format("machine {}", machine) : std::string(at->name);
}

} // namespace casemate
