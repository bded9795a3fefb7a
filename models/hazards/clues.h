// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/rule.h"

#include <optional>
#include <span>
#include <string_view>

/// What the facts say of a service, each with the sentence to show for it. Rules are put together from these.
namespace casemate::clues {

/// Something that is believed of the service, and why.
struct Clue {
    Confidence confidence = Confidence::Possible;
    std::vector<Sentence> evidence{};

    /// Both together: the weaker confidence, all evidence.
    [[nodiscard]] Clue and_(const Clue& other) const;
};

/// The names of programs, functions, libraries or settings.
using Names = std::span<const std::string_view>;

/// True where @p command runs inside of the sandbox (no "+").
[[nodiscard]] bool isConfined(const CommandFact& command);

/// The commands of ExecStart= that run inside of the sandbox.
[[nodiscard]] std::vector<const CommandFact*> mainCommands(const Inquiry& inquiry);

/// A command of the service (of ExecStart= only, where @p isMain) that comes to one of @p programs, named as
/// isProgramNamed() has it. Likely where the program was seen, a mere possibility else.
[[nodiscard]] std::optional<Clue> runs(const Inquiry& inquiry, Names programs, bool isMain = true);

/// One of the C functions @p functions that the main program, or a library of its own, imports. Likely: an import shows
/// ability, not use. Nothing for interpreters, which import everything.
[[nodiscard]] std::optional<Clue> imports(const Inquiry& inquiry, Names functions);

/// The same as imports(), with every one of @p functions that is imported.
[[nodiscard]] std::vector<std::string_view> importedOf(const Inquiry& inquiry, Names functions);

/// A library whose name begins with one of @p beginnings, among all that the main program needs. Likely.
[[nodiscard]] std::optional<Clue> links(const Inquiry& inquiry, Names beginnings);

/// The last setting of @p key in the configuration of @p program. Likely.
[[nodiscard]] std::optional<Clue> says(const Inquiry& inquiry, std::string_view program, std::string_view key);
/// The setting behind says(), or null.
[[nodiscard]] const SettingFact* setting(const Inquiry& inquiry, std::string_view program, std::string_view key);
/// The sentence that shows @p setting.
[[nodiscard]] Sentence shown(const SettingFact& setting);

/// That the service starts as root and then becomes another user: a setting names the user, or the program imports what
/// it takes. Nothing where it does not start as root.
[[nodiscard]] std::optional<Clue> dropsPrivileges(const Inquiry& inquiry);

/// That workers, which a master starts anew when they die, do the work: systemd then sees a healthy service.
[[nodiscard]] std::optional<Clue> hasWorkers(const Inquiry& inquiry);

} // namespace casemate::clues
