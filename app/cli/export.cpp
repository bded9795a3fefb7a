// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draftnotes.h"
#include "app/cli/files.h"
#include "app/cli/judged.h"
#include "app/cli/sentences.h"
#include "app/cli/verb.h"

#include <cstdlib>
#include <format>

namespace casemate::cli {

namespace {

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

void noteChanges(const Tree& tree, const Subject& subject, Output& output)
{
    for (const Overruled& overruled : subject.edited.overruled)
        output.note(sentence(overruled));
    noteDraft(tree, subject, subject.stack, output);
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
