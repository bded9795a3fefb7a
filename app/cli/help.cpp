// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"
#include "app/cli/verb.h"

#include <algorithm>
#include <format>

namespace casemate::cli {

namespace {

struct HelpRow {
    std::string left, right;
};

std::string aligned(std::span<const HelpRow> rows)
{
    std::size_t width = 0;
    for (const HelpRow& row : rows)
        width = std::max(width, row.left.size());
    std::string text;
    for (const HelpRow& row : rows)
        text += std::format("  {:<{}}  {}\n", row.left, width, row.right);
    return text;
}

/// The options that every verb of @p bits has.
std::string optionsText(unsigned bits)
{
    std::vector<HelpRow> help;
    for (const OptionRow& row : optionRows())
        if ((row.verbs & bits) == bits) {
            std::string left(row.name);
            if (!row.argument.empty())
                left.append("=").append(row.argument);
            help.push_back({std::move(left), say(row.summary)});
        }
    return aligned(help);
}

std::string verbHelp(const Verb& verb)
{
    std::string formats;
    for (const Format format : verb.formats)
        formats.append(formats.empty() ? "" : ", ").append(formatName(format));
    return say(QT_TRANSLATE_NOOP("cli", "Usage: casemate %1"),
               {std::string(verb.name) + " [OPTION...] " + std::string(verb.arguments)})
        + "\n\n" + say(verb.details) + "\n\n" + say(QT_TRANSLATE_NOOP("cli", "Formats: %1"), {formats}) + "\n\n"
        + say(QT_TRANSLATE_NOOP("cli", "Options:")) + "\n" + optionsText(verb.bit);
}

std::string programHelp()
{
    std::vector<HelpRow> rows;
    for (const Verb& verb : verbs())
        rows.push_back({std::string(verb.name) + " " + std::string(verb.arguments), say(verb.summary)});
    return say(QT_TRANSLATE_NOOP("cli", "Usage: casemate [--root=DIR] [--user] [UNIT]")) + "\n"
        + say(QT_TRANSLATE_NOOP("cli", "       casemate VERB [OPTION...] [UNIT...]")) + "\n\n"
        + say(QT_TRANSLATE_NOOP(
            "cli", "Hardens systemd services. Without a verb the window opens, at UNIT where one is named."))
        + "\n\n" + say(QT_TRANSLATE_NOOP("cli", "Verbs:")) + "\n" + aligned(rows) + "\n"
        + say(QT_TRANSLATE_NOOP("cli", "Options of every verb (casemate VERB --help lists all of its own):")) + "\n"
        + optionsText(AllVerbs) + "\n"
        + say(QT_TRANSLATE_NOOP("cli",
            "Exit status: 0 done; 1 a threshold is exceeded or something would break; 2 wrong usage, unknown unit, "
            "unreadable "
            "tree."))
        + "\n";
}

} // namespace

std::string helpText(const Verb* verb) { return verb == nullptr ? programHelp() : verbHelp(*verb); }

} // namespace casemate::cli
