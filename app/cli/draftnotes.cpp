// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draftnotes.h"

#include "app/cli/sentences.h"

#include <algorithm>

namespace casemate::cli {

void noteDraft(const Tree& tree, const Subject& subject, const UnitStack& stack, Output& output)
{
    const UnitFile* draft = overrideOf(stack);
    if (draft == nullptr)
        return;
    if (const UnitFile* other = overrideInPlaceOfOurs(stack))
        output.note(say(QT_TRANSLATE_NOOP("cli", "%1 is read in place of override.conf: what this says has no effect."),
            {other->path}));
    const Problem* stop = draft->document->stop(tree.dialect(subject).version);
    for (const Problem& problem : draft->document->problems())
        output.note(sentence(problem, draft->path, &problem == stop));
    EffectiveUnit ignored;
    std::vector<Remark> remarks;
    mergeFile(ignored, *draft->document, 1, tree.dialect(subject), &remarks);
    for (const Remark& remark : remarks)
        if (remark.issue.consequence == Consequence::UnitRefused
            || !std::ranges::contains(tree.changes(), remark.directive, &Change::directive))
            output.note(say(QT_TRANSLATE_NOOP("cli", "%1:%2: %3"),
                {draft->path, std::to_string(remark.origin.line),
                    sentence(directive(remark.directive), remark.issue.word, remark.issue, tree.dialect(subject))}));
}

} // namespace casemate::cli
