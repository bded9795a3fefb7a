// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/elf.h"
#include "models/evidence/elffile.h"

#include <algorithm>

namespace casemate {

namespace {

// Far above what programs have: the largest of a Debian server come to some ten thousand.
constexpr std::uint64_t mostSymbols = std::uint64_t{1} << 20;
// Many symbols may share one long name.
constexpr std::size_t mostNames = std::size_t{1} << 16, longestNames = std::size_t{16} << 20;
// Words of the chains that are read at once.
constexpr std::uint64_t chainStep = 4096;

/// The word at @p offset of the file.
std::optional<std::uint32_t> wordAt(const ElfFile& file, std::uint64_t offset)
{
    const Elf_Data* data = file.chunk(offset, sizeof(std::uint32_t), ELF_T_WORD);
    return data == nullptr ? std::nullopt : std::optional(*static_cast<const std::uint32_t*>(data->d_buf));
}

/// How many symbols the System V hash table at @p offset has chains for.
std::optional<std::uint64_t> countOfHash(const ElfFile& file, std::uint64_t offset)
{
    // its entries are twice as wide on a few 64-bit machines, whose linkers make the other table too
    return file.machine() == EM_S390 || file.machine() == EM_ALPHA ? std::nullopt : wordAt(file, offset + 4);
}

/// How many symbols the GNU hash table at @p offset counts: it sorts what can be found by name behind the others, and
/// the last one ends its chain.
std::optional<std::uint64_t> countOfGnuHash(const ElfFile& file, std::uint64_t offset)
{
    const auto buckets = wordAt(file, offset);
    const auto first = wordAt(file, offset + 4);
    const auto filters = wordAt(file, offset + 8);
    if (!buckets || !first || !filters || *buckets > mostSymbols || *filters > mostSymbols)
        return std::nullopt;
    const std::uint64_t bucketsAt = offset + 16 + std::uint64_t{*filters} * (file.bits() / 8U);
    const Elf_Data* data = file.chunk(bucketsAt, std::uint64_t{*buckets} * 4, ELF_T_WORD);
    if (data == nullptr)
        return std::nullopt;
    const auto* starts = static_cast<const std::uint32_t*>(data->d_buf);
    std::uint64_t last = *buckets == 0 ? 0 : *std::max_element(starts, starts + *buckets);
    if (last < *first) // nothing is to be found by name, and the table then does not say how many others there are
        return std::nullopt;
    const std::uint64_t chainsAt = bucketsAt + std::uint64_t{*buckets} * 4;
    // few at first: the last chain is short, and may stand at the end of the file
    std::uint64_t step = 1, widest = chainStep;
    while (last < mostSymbols) {
        const Elf_Data* chain = file.chunk(chainsAt + (last - *first) * 4, step * 4, ELF_T_WORD);
        if (chain == nullptr && step == 1)
            return std::nullopt;
        if (chain == nullptr) {
            step = widest = 1;
            continue;
        }
        const auto* words = static_cast<const std::uint32_t*>(chain->d_buf);
        const auto* end = std::find_if(words, words + step, [](std::uint32_t word) { return (word & 1U) != 0; });
        if (end != words + step)
            return last + static_cast<std::uint64_t>(end - words) + 1;
        last += step;
        step = std::min(step * 2, widest);
    }
    return std::nullopt;
}

std::optional<std::uint64_t> symbolCount(const ElfFile& file, const ElfDynamic& dynamic)
{
    const auto gnuHash = dynamic.gnuHash ? file.offsetOf(*dynamic.gnuHash) : std::nullopt;
    if (const auto count = gnuHash ? countOfGnuHash(file, *gnuHash) : std::nullopt)
        return count;
    const auto hash = dynamic.hash ? file.offsetOf(*dynamic.hash) : std::nullopt;
    const auto count = hash ? countOfHash(file, *hash) : std::nullopt;
    return count ? count : file.sectionCount(*dynamic.symbols);
}

bool isImportedFunction(const GElf_Sym& symbol)
{
    const auto type = GELF_ST_TYPE(symbol.st_info);
    const auto binding = GELF_ST_BIND(symbol.st_info);
    // one without a type is a function that the linker did not find in any library
    return symbol.st_shndx == SHN_UNDEF && symbol.st_name != 0
        && (type == STT_FUNC || type == STT_GNU_IFUNC || (type == STT_NOTYPE && binding == STB_GLOBAL));
}

} // namespace

std::optional<std::vector<std::string>> importsOfElf(int descriptor, ReadBudget* budget)
{
    const auto file = ElfFile::open(descriptor, budget);
    const auto dynamic = file ? file->dynamic() : std::nullopt;
    std::vector<std::string> imports;
    std::size_t length = 0;
    if (!dynamic)
        return std::nullopt;
    if (!dynamic->symbols)
        return imports;
    const auto count = symbolCount(*file, *dynamic);
    const auto offset = file->offsetOf(*dynamic->symbols);
    const Elf_Data* strings = file->strings(*dynamic);
    if (!count || *count > mostSymbols || !offset || strings == nullptr)
        return std::nullopt;
    Elf_Data* symbols = file->chunk(*offset, *count * file->sizeOf(ELF_T_SYM), ELF_T_SYM);
    for (std::uint64_t i = 1; symbols != nullptr && i < *count; ++i) {
        GElf_Sym symbol{};
        if (gelf_getsym(symbols, static_cast<int>(i), &symbol) == nullptr)
            return std::nullopt;
        if (!isImportedFunction(symbol))
            continue;
        auto name = ElfFile::textAt(*strings, symbol.st_name);
        if (!name || imports.size() == mostNames || (length += name->size()) > longestNames)
            return std::nullopt;
        imports.push_back(*std::move(name));
    }
    std::ranges::sort(imports);
    const auto repeated = std::ranges::unique(imports);
    imports.erase(repeated.begin(), repeated.end());
    return symbols == nullptr && *count > 0 ? std::nullopt : std::optional(std::move(imports));
}

} // namespace casemate
