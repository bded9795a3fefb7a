// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/sentences.h"
#include "app/cli/verb.h"
#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace casemate::cli {

namespace {

using Taken = std::expected<void, std::string>;

Taken refuse(const char* text, std::initializer_list<std::string_view> arguments)
{
    return std::unexpected(say(text, arguments));
}

Taken takeRoot(Options& options, std::string_view value)
{
    if (value.empty())
        return refuse(QT_TRANSLATE_NOOP("cli", "--root needs a folder, such as --root=/mnt."), {});
    options.root = value;
    options.isRootNamed = true;
    return {};
}

Taken takeSet(Options& options, std::string_view value)
{
    if (value.find('=') == std::string_view::npos || value.starts_with('='))
        return refuse(
            QT_TRANSLATE_NOOP("cli", "--set needs DIRECTIVE=VALUE, such as --set ProtectSystem=strict, not \"%1\"."),
            {value});
    options.sets.emplace_back(value);
    return {};
}

Taken takeFormat(Options& options, std::string_view value)
{
    for (const Format format : {Format::Table, Format::Json, Format::Csv, Format::Conf})
        if (value == formatName(format)) {
            options.format = format;
            return {};
        }
    return refuse(
        QT_TRANSLATE_NOOP("cli", "There is no format \"%1\": the formats are table, json, csv and conf."), {value});
}

Taken takeVersion(Options& options, std::string_view value)
{
    constexpr std::uint64_t largest = 9999;
    const auto number = text::parseUnsigned(value);
    if (!number || *number == 0 || *number > largest)
        return refuse(QT_TRANSLATE_NOOP("cli", "--systemd-version needs a number such as 257, not \"%1\"."), {value});
    options.version = SystemdVersion{static_cast<int>(*number)};
    return {};
}

Taken takeThreshold(Options& options, std::string_view value)
{
    constexpr std::uint64_t largest = 100;
    const auto number = text::parseUnsigned(value);
    if (!number || *number > largest)
        return refuse(
            QT_TRANSLATE_NOOP("cli", "--threshold needs a number from 0 to 100 (50 means 5.0), not \"%1\"."), {value});
    options.threshold = static_cast<unsigned>(*number);
    return {};
}

Taken takeInstance(Options& options, std::string_view value)
{
    const auto anyTemplate = UnitName::parse("any@.service");
    if (!anyTemplate || !anyTemplate->withInstance(value))
        return refuse(
            QT_TRANSLATE_NOOP("cli", "\"%1\" cannot be the name of an instance: letters, digits and :-_.\\ can."),
            {value});
    options.instance = value;
    return {};
}

template <auto Field>
Taken takeText(Options& options, std::string_view value)
{
    options.*Field = std::string(value);
    return {};
}

template <bool Options::* Field>
Taken takeSwitch(Options& options, std::string_view)
{
    options.*Field = true;
    return {};
}

constexpr unsigned everywhere = AllVerbs | NoVerb;

constexpr std::array rows{
    OptionRow{"--root", "DIR",
        QT_TRANSLATE_NOOP("cli", "look at the units below DIR (default: CASEMATE_HOST_ROOT, else /)"), everywhere,
        takeRoot},
    OptionRow{"--user", "", QT_TRANSLATE_NOOP("cli", "services of users instead of the system's"), everywhere,
        takeSwitch<&Options::isUser>},
    OptionRow{"--draft", "FILE",
        QT_TRANSLATE_NOOP("cli", "an override.conf to use in place of the unit's (- reads it from stdin)"), everywhere,
        takeText<&Options::draft>},
    OptionRow{"--set", "DIRECTIVE=VALUE",
        QT_TRANSLATE_NOOP("cli", "change a directive on top of that; may be repeated"), AllVerbs, takeSet},
    OptionRow{"--format", "FORMAT", QT_TRANSLATE_NOOP("cli", "how to print"), AllVerbs, takeFormat},
    OptionRow{"--all", "", QT_TRANSLATE_NOOP("cli", "every service instead of one"), ExplainVerb | CheckVerb,
        takeSwitch<&Options::wantsAll>},
    OptionRow{"--effective", "", QT_TRANSLATE_NOOP("cli", "the merged unit, with the origin of each line"), CatVerb,
        takeSwitch<&Options::wantsEffective>},
    OptionRow{"--output", "FILE", QT_TRANSLATE_NOOP("cli", "write to FILE instead of stdout"), SuggestVerb | ExportVerb,
        takeText<&Options::output>},
    OptionRow{"--force", "", QT_TRANSLATE_NOOP("cli", "let --output replace a file"), SuggestVerb | ExportVerb,
        takeSwitch<&Options::mayOverwrite>},
    OptionRow{"--threshold", "N",
        QT_TRANSLATE_NOOP("cli", "exit with 1 where an exposure is above N (0 to 100; 50 means 5.0)"),
        ScoreVerb | ExplainVerb, takeThreshold},
    OptionRow{"--instance", "NAME",
        QT_TRANSLATE_NOOP("cli", "the instance a template is read as (default: test-instance)"), AllVerbs,
        takeInstance},
    OptionRow{"--systemd-version", "N",
        QT_TRANSLATE_NOOP("cli", "the systemd to follow (default: the one found, else 257)"), AllVerbs, takeVersion},
    OptionRow{"--offline", "",
        QT_TRANSLATE_NOOP("cli", "score as systemd-analyze --offline does (default where no systemd runs)"), AllVerbs,
        takeSwitch<&Options::isOffline>},
    OptionRow{"--policy", "FILE", QT_TRANSLATE_NOOP("cli", "a policy file as for systemd-analyze --security-policy"),
        AllVerbs, takeText<&Options::policy>},
    OptionRow{"--help", "", QT_TRANSLATE_NOOP("cli", "this text"), everywhere, takeSwitch<&Options::wantsHelp>},
    OptionRow{"--version", "", QT_TRANSLATE_NOOP("cli", "the version of Casemate"), everywhere,
        takeSwitch<&Options::wantsVersion>},
};

/// Reads the arguments from left to right.
class Reader {
public:
    explicit Reader(std::span<const char* const> arguments)
        : m_arguments(arguments)
    {
    }

    std::expected<Options, std::string> read()
    {
        if (const char* root = std::getenv("CASEMATE_HOST_ROOT"); root != nullptr && *root != '\0')
            m_options.root = root;
        bool isOptionsOver = false;
        while (m_next < m_arguments.size()) {
            const std::string_view argument = m_arguments[m_next++];
            if (!isOptionsOver && argument == "--")
                isOptionsOver = true;
            else if (!isOptionsOver && argument.size() > 1 && argument.starts_with('-')) {
                if (auto taken = takeOption(argument); !taken)
                    return std::unexpected(std::move(taken.error()));
            } else {
                takeName(argument);
            }
        }
        if (auto checked = check(); !checked)
            return std::unexpected(std::move(checked.error()));
        return std::move(m_options);
    }

private:
    void takeName(std::string_view name)
    {
        const Verb* verb = m_hasName ? nullptr : findVerb(name);
        m_hasName = true;
        if (verb != nullptr)
            m_options.verb = verb;
        else
            m_options.units.emplace_back(name);
    }

    Taken takeOption(std::string_view argument)
    {
        const auto equals = argument.find('=');
        const std::string_view name = argument == "-h" ? "--help" : argument.substr(0, equals);
        const auto row = std::ranges::find(rows, name, &OptionRow::name);
        if (row == rows.end())
            return takeUnknown(name);
        m_used.push_back(&*row);
        if (row->argument.empty())
            return equals == std::string_view::npos ? row->take(m_options, {})
                                                    : refuse(QT_TRANSLATE_NOOP("cli", "%1 takes no value."), {name});
        if (equals != std::string_view::npos)
            return row->take(m_options, argument.substr(equals + 1));
        if (m_next == m_arguments.size())
            return refuse(QT_TRANSLATE_NOOP("cli", "%1 needs a value: %1=%2."), {name, row->argument});
        return row->take(m_options, m_arguments[m_next++]);
    }

    static Taken takeUnknown(std::string_view name)
    {
        std::vector<std::string_view> names;
        std::ranges::transform(rows, std::back_inserter(names), &OptionRow::name);
        if (const auto nearest = text::nearest(name, names))
            return refuse(QT_TRANSLATE_NOOP("cli", "There is no option %1: did you mean %2?"), {name, *nearest});
        return refuse(QT_TRANSLATE_NOOP("cli", "There is no option %1: casemate --help lists them."), {name});
    }

    [[nodiscard]] Taken check() const
    {
        if (m_options.wantsHelp || m_options.wantsVersion)
            return {};
        const Verb* verb = m_options.verb;
        const unsigned bit = verb == nullptr ? unsigned{NoVerb} : verb->bit;
        for (const OptionRow* row : m_used)
            if ((row->verbs & bit) == 0)
                return verb == nullptr
                    ? refuse(QT_TRANSLATE_NOOP(
                                 "cli", "%1 needs a verb, such as casemate score %1: casemate --help lists them."),
                          {row->name})
                    : refuse(QT_TRANSLATE_NOOP("cli", "%1 has no option %2: casemate %1 --help lists them."),
                          {verb->name, row->name});
        return verb == nullptr ? checkWindow() : checkVerb(*verb);
    }

    [[nodiscard]] Taken checkWindow() const
    {
        if (m_options.units.empty())
            return m_options.draft
                ? refuse(QT_TRANSLATE_NOOP("cli", "--draft needs a unit, such as casemate nginx.service --draft FILE."),
                      {})
                : Taken();
        std::vector<std::string_view> names;
        std::ranges::transform(verbs(), std::back_inserter(names), &Verb::name);
        const std::string& first = m_options.units.front();
        if (const auto nearest = first.contains('.') ? std::nullopt : text::nearest(first, names))
            return refuse(QT_TRANSLATE_NOOP("cli", "There is no verb \"%1\": did you mean %2?"), {first, *nearest});
        if (m_options.units.size() > 1)
            return refuse(QT_TRANSLATE_NOOP("cli", "There is no verb \"%1\": casemate --help lists them."), {first});
        return {};
    }

    [[nodiscard]] Taken checkVerb(const Verb& verb) const
    {
        if (m_options.format && !std::ranges::contains(verb.formats, *m_options.format))
            return refuse(QT_TRANSLATE_NOOP("cli", "%1 does not print %2: casemate %1 --help lists its formats."),
                {verb.name, formatName(*m_options.format)});
        const std::size_t count = m_options.units.size();
        if (m_options.wantsAll && count > 0)
            return refuse(QT_TRANSLATE_NOOP("cli", "%1 takes a unit or --all, not both."), {verb.name});
        if (!m_options.wantsAll && count < verb.atLeast)
            return refuse(QT_TRANSLATE_NOOP("cli", "%1 needs a unit, such as casemate %1 nginx.service."), {verb.name});
        if (count > verb.atMost)
            return refuse(QT_TRANSLATE_NOOP("cli", "%1 takes one unit: leave out \"%2\"."),
                {verb.name, m_options.units[verb.atMost]});
        return {};
    }

    std::span<const char* const> m_arguments;
    std::size_t m_next = 0;
    Options m_options;
    std::vector<const OptionRow*> m_used;
    bool m_hasName = false;
};

} // namespace

std::span<const OptionRow> optionRows() { return rows; }

std::expected<Options, std::string> parseOptions(std::span<const char* const> arguments)
{
    return Reader(arguments).read();
}

} // namespace casemate::cli
