// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/shelf.h"

#include <algorithm>
#include <utility>

namespace casemate {

std::optional<Standing> Shelved::takeUp(Standing::Document file, const UnitStack& files, const Dialect& dialect)
{
    const Standing::Document last = std::exchange(found, std::move(file));
    const std::optional<UnitStack> before = std::exchange(stack, files);
    const bool isNewFile = last == nullptr || !(*last == *found);
    if (isNewFile && !standing.isEdited()) {
        // Steps from a file that is no longer the one on disk would bring its old bytes back.
        history->clear();
        standing = {.draft = found, .base = found, .conflicts = {}};
        written.clear();
        news.reset();
        return std::nullopt;
    }
    std::optional<Standing> step;
    if (isNewFile && *standing.draft == *found) {
        // The draft itself was written: to undo a step of it is not to take back what others did.
        written.push_back(standing.base);
        standing = {.draft = standing.draft, .base = found, .conflicts = {}};
        news.reset();
    } else if (isNewFile) {
        if (isWritten())
            standing.base = last;
        written.clear();
        step = rebased(dialect);
    }
    if (before)
        noteShifts(step ? *step->draft : *standing.draft, *before, dialect);
    return step;
}

void Shelved::noteShifts(const UnitDocument& draft, const UnitStack& before, const Dialect& dialect)
{
    // A service that is gone, or came back, has all its values moved.
    if (before.state != FragmentState::Found || stack->state != FragmentState::Found)
        return;
    std::vector<Shift> moved = shifts(draft, before, *stack, dialect);
    if (moved.empty())
        return;
    if (!news)
        news = Rebasing{.state = Rebasing::State::Shifted, .shifts = {}};
    news->shifts = std::move(moved);
}

bool Shelved::isWritten() const
{
    return std::ranges::any_of(
        written, [this](const Standing::Document& document) { return *document == *standing.base; });
}

Standing Shelved::rebased(const Dialect& dialect)
{
    Rebased result = rebase(ground(dialect), *standing.draft, *found, *stack, dialect);
    news = Rebasing{.state = Rebasing::State::Carried, .ours = result.ours, .taken = result.taken, .shifts = {}};
    return {.draft = std::make_shared<const UnitDocument>(std::move(result.document)),
        .base = found,
        .conflicts = std::move(result.conflicts)};
}

UnitDocument Shelved::ground(const Dialect& dialect) const
{
    // What is not decided yet is still ours against theirs, and not a change of ours to what they wrote.
    return undecided(*standing.base, standing.conflicts, dialect);
}

bool Shelved::isAtRisk() const
{
    return standing.isEdited() && (exported == nullptr || !(*exported == *standing.draft));
}

std::optional<Rebasing> Shelved::rebasing() const
{
    if (!(*standing.base == *found) && !isWritten())
        return Rebasing{.state = Rebasing::State::Behind, .shifts = {}};
    if (!standing.conflicts.empty()) {
        Rebasing told = news.value_or(Rebasing{.shifts = {}});
        told.state = Rebasing::State::Undecided;
        return told;
    }
    return news;
}

} // namespace casemate
