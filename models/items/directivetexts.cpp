// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/directivetexts.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <utility>

namespace casemate::directivetexts {

namespace {

struct DirectiveTexts {
    Q_DECLARE_TR_FUNCTIONS(DirectiveTexts)
};

constexpr double tenth = 1.0;

QString fromRow(std::string_view text)
{
    // Literals of the catalogue, which end with NUL.
    return text.empty() ? QString() : QCoreApplication::translate("Directive", text.data());
}

QString name(const Directive& row) { return QString::fromUtf8(row.name) + u'='; }

QString placeText(const AssignmentPlace& place)
{
    return DirectiveTexts::tr("%1, line %2").arg(visibleText(place.path), QString::number(place.line));
}

/// Everything that the search looks at, lower case; built once per directive.
const QString& searchText(const Directive& row)
{
    static std::array<QString, directives.size()> texts;
    QString& text = texts[static_cast<std::size_t>(&row - directives.data())];
    if (!text.isEmpty())
        return text;
    QStringList parts{QString::fromUtf8(row.name), QString::fromUtf8(row.alias)};
    for (const std::string_view part : {row.title, row.buys, row.breaks})
        parts << QString::fromUtf8(part) << fromRow(part);
    for (const ChoiceWord& choice : row.choices)
        parts << QString::fromUtf8(choice.word) << fromRow(choice.meaning);
    text = parts.join(u'\n').toLower();
    return text;
}

} // namespace

QString title(const Directive& row) { return fromRow(row.title); }

QString buys(const Directive& row) { return fromRow(row.buys); }

QString breaks(const Directive& row) { return fromRow(row.breaks); }

QString groupName(Group group)
{
    switch (group) {
    case Group::Identity: return DirectiveTexts::tr("Identity");
    case Group::Files: return DirectiveTexts::tr("Files");
    case Group::Devices: return DirectiveTexts::tr("Devices");
    case Group::Kernel: return DirectiveTexts::tr("Kernel");
    case Group::Processes: return DirectiveTexts::tr("Processes");
    case Group::Capabilities: return DirectiveTexts::tr("Capabilities");
    case Group::SystemCalls: return DirectiveTexts::tr("System calls");
    case Group::Network: return DirectiveTexts::tr("Network");
    case Group::Resources: return DirectiveTexts::tr("Resources");
    case Group::Service: return DirectiveTexts::tr("Service");
    }
    std::unreachable();
}

std::vector<Group> allGroups()
{
    using enum Group;
    return {Identity, Files, Devices, Kernel, Processes, Capabilities, SystemCalls, Network, Resources, Service};
}

bool matches(const Directive& row, const QStringList& words)
{
    return std::ranges::all_of(words, [&row](const QString& word) { return searchText(row).contains(word); });
}

QString gain(const DirectiveState& state)
{
    if (state.gain < 0.05)
        return {};
    if (state.gain < tenth / 2)
        return DirectiveTexts::tr("<0.1");
    return QStringLiteral("−") + QString::number(state.gain / 10, 'f', 1);
}

QString gainSentence(const DirectiveState& state, const Dialect& dialect)
{
    const Directive& row = directive(state.directive);
    if (!state.isScored)
        return DirectiveTexts::tr("It does not change the score.");
    const auto strongest = strongestText(row, dialect);
    if (!strongest || state.gain < 0.05)
        return DirectiveTexts::tr("From here it takes nothing more off the score.");
    const QString value = strongest->empty() ? DirectiveTexts::tr("nothing") : QString::fromUtf8(*strongest);
    const QString points =
        state.gain < tenth / 2 ? DirectiveTexts::tr("less than 0.1") : QString::number(state.gain / 10, 'f', 1);
    return DirectiveTexts::tr("%1 set to %2 would take %3 off the score.").arg(name(row), value, points);
}

QString prospect(const Finding& finding)
{
    return DirectiveTexts::tr("With %1%2: %3")
        .arg(name(directive(finding.directive)), visibleText(finding.value), sentences::hazard(finding.message));
}

QString setting(Setting setting)
{
    switch (setting) {
    case Setting::Inherited: return DirectiveTexts::tr("inherited");
    case Setting::SetHere: return DirectiveTexts::tr("set here");
    case Setting::ResetHere: return DirectiveTexts::tr("reset here");
    }
    std::unreachable();
}

QString origin(const DirectiveState& state)
{
    if (state.origins.empty())
        return DirectiveTexts::tr("The value is systemd's default.");
    QStringList places;
    for (const AssignmentPlace& place : state.origins)
        places.append(placeText(place));
    return DirectiveTexts::tr("The value comes from %1.").arg(places.join(QStringLiteral("; ")));
}

QString facts(const DirectiveState& state, const Dialect& dialect)
{
    const Directive& row = directive(state.directive);
    QStringList sentences;
    if (const std::string_view text = defaultText(row, dialect); !text.empty())
        sentences << DirectiveTexts::tr("Default: %1.").arg(QString::fromUtf8(text));
    else
        sentences << DirectiveTexts::tr("Not set by default.");
    if (row.since > 0)
        sentences << DirectiveTexts::tr("Since systemd %1.").arg(row.since);
    sentences << gainSentence(state, dialect);
    return sentences.join(u' ');
}

QStringList notes(const DirectiveState& state, const Dialect& dialect)
{
    const Directive& row = directive(state.directive);
    QStringList notes;
    if (!state.isKnown && row.since > dialect.version.number)
        notes << DirectiveTexts::tr("systemd %1 does not know it yet and ignores the line; it came with systemd %2.")
                     .arg(dialect.version.number)
                     .arg(row.since);
    else if (!state.isKnown)
        notes << DirectiveTexts::tr("systemd %1 no longer knows it and ignores the line.").arg(dialect.version.number);
    for (const AssignmentPlace& place : state.overruling)
        notes << (place.line == 0
                ? DirectiveTexts::tr("%1 is read in place of override.conf.").arg(visibleText(place.path))
                : DirectiveTexts::tr("%1 is read later and sets it again.").arg(placeText(place)));
    if (state.isKnown)
        for (const Remark& remark : state.remarks)
            notes << DirectiveTexts::tr("Line %1: %2")
                         .arg(remark.origin.line)
                         .arg(sentences::issue(row, visibleText(remark.issue.word), remark.issue, dialect));
    if (!state.pointless.empty())
        notes << QCoreApplication::translate("Pointless", state.pointless.data());
    return notes;
}

QUrl manual(const Directive& row)
{
    const std::string_view page = row.manual.substr(0, row.manual.find('('));
    return QUrl(QStringLiteral("https://www.freedesktop.org/software/systemd/man/latest/%1.html#%2=")
            .arg(QString::fromUtf8(page), QString::fromUtf8(row.name)));
}

} // namespace casemate::directivetexts
