// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/sentences.h"
#include "app/cli/tree.h"
#include "app/cli/verb.h"

#include <algorithm>
#include <array>

namespace casemate::cli {

namespace {

constexpr std::array tables{Format::Table, Format::Json, Format::Csv};
constexpr std::array confOnly{Format::Conf};
constexpr std::array confOrJson{Format::Conf, Format::Json};
constexpr std::size_t any = static_cast<std::size_t>(-1);

constexpr std::array<Verb, 6> verbRows{{
    {"score", ScoreVerb, "[UNIT...]", QT_TRANSLATE_NOOP("cli", "the exposure of each service, worst first"),
        QT_TRANSLATE_NOOP("cli",
            "The exposure of the named services, or of every service, as systemd-analyze security\n"
            "gives it: 10.0 is worst, 0.0 best. A service that systemd would not load has a reason\n"
            "instead. With --draft or --set: the exposure it would have."),
        tables, 0, any, score},
    {"explain", ExplainVerb, "UNIT", QT_TRANSLATE_NOOP("cli", "what an exposure is made of, row by row"),
        QT_TRANSLATE_NOOP("cli",
            "Every row of the score: whether it is set, its weight, how bad it is within its range,\n"
            "and what it costs; the most expensive first. UNIT may be --all."),
        tables, 1, 1, explain},
    {"cat", CatVerb, "UNIT", QT_TRANSLATE_NOOP("cli", "the files of a unit, or what they merge to"),
        QT_TRANSLATE_NOOP("cli",
            "The files of UNIT as systemctl cat prints them, with the draft in place. With --effective\n"
            "the merged unit, each line below the file and line that it comes from."),
        tables, 1, 1, cat},
    {"check", CheckVerb, "UNIT", QT_TRANSLATE_NOOP("cli", "what would break, how sure that is, and ways out"),
        QT_TRANSLATE_NOOP("cli",
            "What in UNIT, with the changes of --draft and --set, would break its service: each finding\n"
            "with its evidence, how sure it is (certain, likely, possible), and changes that end it.\n"
            "UNIT may be --all. Exit status 1 where a finding is an error."),
        tables, 1, 1, check},
    {"suggest", SuggestVerb, "UNIT", QT_TRANSLATE_NOOP("cli", "an override.conf that hardens it without breaking it"),
        QT_TRANSLATE_NOOP("cli",
            "Looks at UNIT, its files and, where it runs, its processes for a second, and prints an\n"
            "override.conf of the strictest values that no rule objects to. What is left out, and why,\n"
            "goes to stderr. Try it before you keep it."),
        confOrJson, 1, 1, suggestConf},
    {"export", ExportVerb, "UNIT", QT_TRANSLATE_NOOP("cli", "the override.conf that makes the changes"),
        QT_TRANSLATE_NOOP("cli",
            "Prints the override.conf of UNIT with the changes of --set made: only their lines differ\n"
            "from the file as it is. The exposure before and after goes to stderr."),
        confOnly, 1, 1, exportConf},
}};

/// The window that @p options ask for. A wrong folder, unit or draft is told in the terminal, before it opens.
std::optional<WindowRequest> windowFor(const Options& options, Output& output)
{
    WindowRequest request{.root = options.root,
        .isRootNamed = options.isRootNamed,
        .scope = options.isUser ? Scope::User : Scope::System,
        .unit = options.units.empty() ? std::string() : options.units.front(),
        .draft = {}};
    if (!options.isRootNamed && options.units.empty())
        return request;
    const auto tree = Tree::open(options, output);
    if (!tree || (!options.units.empty() && !tree->read(options.units.front(), output)))
        return std::nullopt;
    if (tree->draft() != nullptr)
        request.draft = tree->draft()->bytes();
    return request;
}

} // namespace

std::span<const Verb> verbs() { return verbRows; }

const Verb* findVerb(std::string_view name)
{
    const auto verb = std::ranges::find(verbRows, name, &Verb::name);
    return verb == verbRows.end() ? nullptr : &*verb;
}

std::string_view formatName(Format format)
{
    static constexpr std::array<std::string_view, 4> names{"table", "json", "csv", "conf"};
    return names[static_cast<std::size_t>(format)];
}

Outcome run(std::span<const char* const> arguments)
{
    Output output;
    const auto options = parseOptions(arguments.subspan(arguments.empty() ? 0 : 1));
    int status = Done;
    if (!options) {
        output.complain(options.error());
        status = Failed;
    } else if (options->wantsHelp) {
        output.out = helpText(options->verb);
    } else if (options->wantsVersion) {
        output.out = "casemate " CASEMATE_VERSION "\n";
    } else if (options->verb != nullptr) {
        output.hasColours = wantsColours();
        status = options->verb->run(*options, output);
    } else {
        if (auto window = windowFor(*options, output))
            return {.status = deliver(std::move(output), Done), .window = std::move(window)};
        status = Failed;
    }
    return {.status = deliver(std::move(output), status), .window = std::nullopt};
}

} // namespace casemate::cli
