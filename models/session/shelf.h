// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/draftcommand.h"

#include <QUndoStack>

#include <map>
#include <vector>

namespace casemate {

/// What became of an edited draft when the files of its service changed on disk.
struct Rebasing {
    enum class State : std::uint8_t {
        Shifted, ///< override.conf is as it was, but some of the draft's lines come to something else
        Carried, ///< the draft's changes are on top of the override.conf found
        Undecided, ///< the same, but for conflicts
        Behind ///< the draft is that of before: it would take back what others did to override.conf since
    };
    State state = State::Carried;
    std::size_t ours = 0; ///< how many keys the draft changes
    std::size_t taken = 0; ///< how many changes of others are in it
    std::vector<Shift> shifts;
    friend bool operator==(const Rebasing&, const Rebasing&) = default;
};

/// What a person typed for a directive that is no value which it can have.
struct RefusedText {
    DirectiveId directive;
    QString text;
    QString why; ///< one sentence
    Value held{}; ///< what holds meanwhile
};

/// What waits of a service while another one is open.
struct Shelved {
    Standing standing;
    Standing::Document found; ///< override.conf when its files were last read
    std::optional<UnitStack> stack; ///< and all its files
    std::unique_ptr<QUndoStack> history;
    std::vector<Standing::Document> written; ///< of what the file found was made by writing the draft
    std::optional<Rebasing> news;
    Standing::Document exported; ///< the draft that lies in a file of the user's; null where none does
    std::vector<RefusedText> refused; ///< in the order of the catalogue

    /// Takes up that the service is now made of @p files, with override.conf as @p file. Returns the rebased draft
    /// where that is a step to be made; else the standing is already what it has to be.
    [[nodiscard]] std::optional<Standing> takeUp(
        Standing::Document file, const UnitStack& files, const Dialect& dialect);
    /// The draft on top of the file found; news says what happened.
    [[nodiscard]] Standing rebased(const Dialect& dialect);
    /// The override.conf that the draft is changes to; what is not decided yet is none of ours.
    [[nodiscard]] UnitDocument ground(const Dialect& dialect) const;
    /// True where the draft changes something that would be lost with it.
    [[nodiscard]] bool isAtRisk() const;
    /// What to say about the draft, if anything.
    [[nodiscard]] std::optional<Rebasing> rebasing() const;

private:
    void noteShifts(const UnitDocument& draft, const UnitStack& before, const Dialect& dialect);
    /// True where the file found is what writing a later draft made of the standing's base.
    [[nodiscard]] bool isWritten() const;
};

/// By the name a service is listed as.
using Shelf = std::map<std::string, Shelved>;

} // namespace casemate
