// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/unitname.h"
#include "models/unit/document.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// One file of a unit, read.
struct UnitFile {
    std::string path; ///< as that system would print it: absolute, without the root folder's prefix
    /// Shared and immutable: a stack is copied at every edit while its files stay the same.
    std::shared_ptr<const UnitDocument> document;
    friend bool operator==(const UnitFile& a, const UnitFile& b)
    {
        return a.path == b.path && (a.document == b.document || *a.document == *b.document);
    }
};

/// What the search for a unit's fragment found.
enum class FragmentState : std::uint8_t {
    Found,
    Masked, ///< a symlink to /dev/null or an empty file, which is the fragment; systemd reads no drop-ins
    Missing ///< no file, or a broken link; drop-ins may exist all the same, but systemd does not load such a unit
};

/// The files that make up a unit, in the order in which systemd reads them.
struct UnitStack {
    UnitName name; ///< the unit's own name, aliases resolved; an instance where a template stands behind it
    std::vector<std::string> aliases{}; ///< other names it answers to, sorted
    FragmentState state = FragmentState::Missing;
    std::optional<UnitFile> fragment{};
    /// Sorted by file name, shadowed ones left out. What masks others of its name (a link to /dev/null, an empty file)
    /// is among them, as in systemd's DropInPaths, with an empty document; so is a broken link or anything else named
    /// *.conf.
    std::vector<UnitFile> dropIns{};
    /// The override.conf that is ours to write, where systemd does not read it: one of the same name in a folder that
    /// comes before all of the administrator's (system.control) is among the drop-ins in its place. An empty document
    /// where ours does not exist.
    std::optional<UnitFile> unreadOverride{};
    friend bool operator==(const UnitStack&, const UnitStack&) = default;
};

/// Where `systemctl edit` and Casemate write: "/etc/systemd/system/NAME.d/override.conf".
[[nodiscard]] std::string overridePath(const UnitName& name);

/// @p stack as it will be once @p draft is written to overridePath(): it takes the place of any drop-in called
/// override.conf (whatever its folder) and its place in the order of names. An empty draft only removes. Where systemd
/// would read another in its place the drop-ins stay what they are.
[[nodiscard]] UnitStack withDraft(UnitStack stack, std::shared_ptr<const UnitDocument> draft);

/// The override.conf of @p stack that is ours to write, or null where it has none.
[[nodiscard]] const UnitFile* overrideOf(const UnitStack& stack);

/// The override.conf that systemd reads in place of ours, or null where it reads ours.
[[nodiscard]] const UnitFile* overrideInPlaceOfOurs(const UnitStack& stack);

/// True where systemd reads a drop-in at @p path after override.conf.
[[nodiscard]] bool comesAfterOverride(std::string_view path);

/// The files as `systemctl cat` of systemd 257 prints them: "# PATH" before each, a blank line between, every line
/// ended by LF whatever ended it; a masked unit is one line that says so. Like there the text ends before a line of 1
/// MiB or more.
[[nodiscard]] std::string catText(const UnitStack& stack);

} // namespace casemate
