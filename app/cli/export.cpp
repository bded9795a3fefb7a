// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"
#include "app/cli/judged.h"
#include "app/cli/sentences.h"
#include "app/cli/verb.h"

#include <algorithm>
#include <cstdlib>
#include <format>

namespace casemate::cli {

namespace {

std::string scoreText(const Judged& unit)
{
    return unit.exposure ? unit.exposure->text() + " " + std::string(predicateName(unit.exposure->predicate()))
                         : say(QT_TRANSLATE_NOOP("cli", "does not load: %1"), {unit.loadError});
}

std::string deltaText(Exposure before, Exposure after)
{
    const int delta = static_cast<int>(after.tenths) - static_cast<int>(before.tenths);
    const std::string size = Exposure{static_cast<unsigned>(std::abs(delta))}.text();
    return std::format(" ({}{})", delta < 0 ? "-" : delta > 0 ? "+" : "", size);
}

/// The score of the unit as it is and as it will be.
void noteScore(const Tree& tree, const Subject& subject, Output& output)
{
    const Judged before = judge(tree, subject, subject.found);
    const Judged after = judge(tree, subject, subject.stack);
    std::string line = subject.label + ": " + scoreText(before) + " -> " + scoreText(after);
    if (before.exposure && after.exposure)
        line += deltaText(*before.exposure, *after.exposure);
    output.note(line);
}

/// What systemd would not take from the draft: the lines that --set did not write.
void noteDraft(const Tree& tree, const Subject& subject, Output& output)
{
    const UnitFile* draft = overrideOf(subject.stack);
    if (draft == nullptr)
        return;
    for (const Problem& problem : draft->document->problems())
        output.note(sentence(problem, draft->path));
    EffectiveUnit ignored;
    std::vector<Remark> remarks;
    mergeFile(ignored, *draft->document, 1, tree.dialect(subject), &remarks);
    for (const Remark& remark : remarks)
        if (!std::ranges::contains(tree.changes(), remark.directive, &Change::directive))
            output.note(say(QT_TRANSLATE_NOOP("cli", "%1:%2: %3"),
                {draft->path, std::to_string(remark.origin.line),
                    sentence(directive(remark.directive), remark.issue.word, remark.issue, tree.dialect(subject))}));
}

void noteChanges(const Tree& tree, const Subject& subject, Output& output)
{
    for (const Overruled& overruled : subject.edited.overruled)
        output.note(sentence(overruled));
    for (const DirectiveId id : subject.edited.unreachable)
        output.note(say(
            QT_TRANSLATE_NOOP("cli",
                "%1= keeps its value: systemd has no line that takes back what the files before override.conf set."),
            {directive(id).name}));
    noteDraft(tree, subject, output);
}

} // namespace

int exportConf(const Options& options, Output& output)
{
    const auto tree = Tree::open(options, output);
    const auto subject = tree ? tree->read(options.units.front(), output) : std::nullopt;
    if (!subject)
        return Failed;
    const std::string& bytes = subject->edited.document.bytes();
    if (options.output) {
        if (const auto saved = saveFile(*options.output, bytes, options.mayOverwrite); !saved) {
            output.complain(sentence(saved.error(), About::Destination));
            return Failed;
        }
    } else {
        output.out = bytes;
        output.holdsFile = true;
    }
    noteScore(*tree, *subject, output);
    noteChanges(*tree, *subject, output);
    return Done;
}

} // namespace casemate::cli
