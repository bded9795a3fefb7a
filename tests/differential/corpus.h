// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace casemate::tests {

/// Inputs of the kinds that systemd's own fuzz corpus for unit files consists of. Its files cannot be here; with
/// CASEMATE_SYSTEMD_CORPUS naming the directory of a systemd source (test/fuzz/fuzz-unit-file) they are read too.
class Corpus {
public:
    /// Reads what the installed systemd knows ("systemd --dump-configuration-items"), the units that are installed, the
    /// units of systemd's tests where the package systemd-tests is, and the directory above.
    Corpus();

    /// Texts to read as a whole: every directive of every type of unit without a value, the files that were found, and
    /// those of the directory above.
    [[nodiscard]] const std::vector<std::string>& files() const { return m_files; }
    /// How many of these are of systemd's own fuzz corpus.
    [[nodiscard]] std::size_t ofSystemd() const { return m_ofSystemd; }

    /// @p count texts of a few directives each, with values that fit, are odd, or are no values at all.
    [[nodiscard]] std::vector<std::string> assigned(std::uint64_t seed, std::size_t count) const;
    /// @p count of files(), changed in a few places; none with a BusName=.
    [[nodiscard]] std::vector<std::string> mutated(std::uint64_t seed, std::size_t count) const;

private:
    struct Item {
        std::string section;
        std::string name;
        std::string kind; ///< what systemd calls its values: "BOOLEAN", "PATH [...]"
    };
    void readItems();

    std::vector<Item> m_items;
    std::vector<std::string> m_files;
    std::size_t m_ofSystemd = 0;
};

} // namespace casemate::tests
