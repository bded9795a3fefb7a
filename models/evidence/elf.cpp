// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/elf.h"

#include "models/evidence/elffile.h"

#include <algorithm>
#include <array>
#include <format>
#include <string_view>

#include <unistd.h>

namespace casemate {

namespace {

constexpr std::size_t mostNeeded = 512;
constexpr std::size_t longestInterpreter = 4096;
// UPX puts its mark behind the segment table.
constexpr std::size_t packersPlace = 1024;

bool readInterpreter(const ElfFile& file, ElfImage& image)
{
    const GElf_Phdr* interpreter = file.segment(PT_INTERP);
    if (interpreter == nullptr)
        return true;
    if (interpreter->p_filesz == 0 || interpreter->p_filesz > longestInterpreter)
        return false;
    const Elf_Data* data = file.chunk(interpreter->p_offset, interpreter->p_filesz, ELF_T_BYTE);
    auto text = data == nullptr ? std::nullopt : ElfFile::textAt(*data, 0);
    if (text)
        image.interpreter = *std::move(text);
    return text.has_value();
}

bool readNeeded(const ElfFile& file, ElfImage& image)
{
    const auto dynamic = file.dynamic();
    if (!dynamic || dynamic->strings == 0)
        return dynamic && dynamic->needed.empty();
    const Elf_Data* strings = dynamic->needed.size() > mostNeeded ? nullptr : file.strings(*dynamic);
    if (strings == nullptr)
        return false;
    const auto take = [&](const std::optional<std::uint64_t>& at, std::string& into) {
        auto text = at ? ElfFile::textAt(*strings, *at) : std::string();
        if (text)
            into = *std::move(text);
        return text.has_value();
    };
    for (const std::uint64_t at : dynamic->needed)
        if (!take(at, image.needed.emplace_back()))
            return false;
    return take(dynamic->rpath, image.rpath) && take(dynamic->runpath, image.runpath);
}

bool isPacked(int descriptor)
{
    std::array<char, packersPlace> beginning{};
    const ssize_t length = pread(descriptor, beginning.data(), beginning.size(), 0);
    return length > 0 && std::string_view(beginning.data(), static_cast<std::size_t>(length)).contains("UPX!");
}

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

std::optional<ElfImage> readElf(int descriptor, ReadBudget* budget)
{
    const auto file = ElfFile::open(descriptor, budget);
    if (!file)
        return std::nullopt;
    ElfImage image{.bits = file->bits(), .machine = file->machine()};
    if (!readInterpreter(*file, image) || !readNeeded(*file, image))
        return std::nullopt;
    // where nothing is said the stack of a program with a loader is executable, but for machines that never had that
    const GElf_Phdr* stack = file->segment(PT_GNU_STACK);
    image.wantsExecutableStack =
        stack == nullptr ? !image.interpreter.empty() && image.machine != EM_AARCH64 : (stack->p_flags & PF_X) != 0;
    image.isPacked = isPacked(descriptor);
    return image;
}

std::string machineName(std::uint16_t machine)
{
    const auto at = std::ranges::find(machines, machine, &MachineName::number);
    return at == machines.end() ? std::format("machine {}", machine) : std::string(at->name);
}

} // namespace casemate
