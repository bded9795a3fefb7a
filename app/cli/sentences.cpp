// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace casemate::cli {

namespace {

/// Short enough to be listed in a sentence.
constexpr std::size_t fewWords = 12;

std::string allowedText(const Directive& directive, const Dialect& dialect)
{
    const auto words = allowedWords(directive, dialect);
    if (words.empty() || words.size() > fewWords)
        return {};
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

/// @p pattern with %1 to %9 replaced by what is behind them, in one pass: an argument that holds "%1" stays as it is.
std::string filled(std::string_view pattern, std::span<const std::string_view> arguments)
{
    std::string said;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto index = pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1')
                                                                       : arguments.size();
        if (index < arguments.size()) {
            said += visible(arguments[index]);
            ++i;
        } else {
            said += pattern[i];
        }
    }
    return said;
}

std::string treeSentence(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return say(QT_TRANSLATE_NOOP("cli", "There is no folder %1: give --root one that holds a system's files."),
            {error.subject});
    case ErrorKind::NotAFolder:
        return say(QT_TRANSLATE_NOOP("cli", "%1 is not a folder: give --root one that holds a system's files."),
            {error.subject});
    case ErrorKind::InvalidValue:
        return say(QT_TRANSLATE_NOOP("cli",
                       "There is no folder with unit files below %1: give --root one that holds a system's files."),
            {error.subject});
    default:
        return say(QT_TRANSLATE_NOOP("cli", "%1 cannot be read (%2): ask as a user who may read it."),
            {error.subject, error.detail});
    }
}

std::string unitSentence(const Error& error, std::string_view nearest)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return nearest.empty()
            ? say(QT_TRANSLATE_NOOP("cli", "There is no unit %1 below %2: casemate score lists the services."),
                  {error.subject, error.detail})
            : say(QT_TRANSLATE_NOOP("cli", "There is no unit %1 below %2: did you mean %3?"),
                  {error.subject, error.detail, nearest});
    case ErrorKind::InvalidName:
        return say(QT_TRANSLATE_NOOP("cli", "\"%1\" cannot be the name of a unit: write one such as nginx.service."),
            {error.subject});
    case ErrorKind::NotAService:
        return say(
            QT_TRANSLATE_NOOP("cli", "%1 is not a service: name a unit that ends in .service."), {error.subject});
    case ErrorKind::Masked:
        return say(QT_TRANSLATE_NOOP(
                       "cli", "%1 is masked, so that systemd does not load it: unmask it first (systemctl unmask %1)."),
            {error.subject});
    default:
        return say(QT_TRANSLATE_NOOP("cli", "%1 cannot be read (%2): ask as a user who may read it."),
            {error.subject, error.detail});
    }
}

std::string unreplaceable(const Error& error)
{
    return error.detail.empty()
        ? say(QT_TRANSLATE_NOOP("cli", "%1 is not a regular file, and --force replaces no other: name another file."),
              {error.subject})
        : say(QT_TRANSLATE_NOOP("cli",
                  "%1 cannot be replaced, for its owner and permissions cannot be kept (%2): name another file."),
              {error.subject, error.detail});
}

const char* loadErrorText(LoadErrorKind kind)
{
    switch (kind) {
    case LoadErrorKind::NotFound: return QT_TRANSLATE_NOOP("cli", "no unit file");
    case LoadErrorKind::Masked: return QT_TRANSLATE_NOOP("cli", "masked");
    case LoadErrorKind::Fatal: return QT_TRANSLATE_NOOP("cli", "a line that systemd refuses");
    case LoadErrorKind::NoCommand: return QT_TRANSLATE_NOOP("cli", "no ExecStart=, ExecStop= or SuccessAction=");
    case LoadErrorKind::NoExecStart: return QT_TRANSLATE_NOOP("cli", "no ExecStart= and Type= is not oneshot");
    case LoadErrorKind::NoRemainAfterExit:
        return QT_TRANSLATE_NOOP("cli", "no ExecStart= and RemainAfterExit= is not yes");
    case LoadErrorKind::SeveralExecStart:
        return QT_TRANSLATE_NOOP("cli", "several ExecStart= and Type= is not oneshot");
    case LoadErrorKind::OneshotRestart:
        return QT_TRANSLATE_NOOP("cli", "Restart=always or on-success with Type=oneshot");
    case LoadErrorKind::OneshotExitType: return QT_TRANSLATE_NOOP("cli", "ExitType=cgroup with Type=oneshot");
    case LoadErrorKind::OneshotForcedRestart:
        return QT_TRANSLATE_NOOP("cli", "RestartForceExitStatus= with Type=oneshot");
    case LoadErrorKind::NoBusName: return QT_TRANSLATE_NOOP("cli", "no BusName= and Type=dbus");
    case LoadErrorKind::PamKillMode:
        return QT_TRANSLATE_NOOP("cli", "PAMName= and KillMode= is neither control-group nor mixed");
    case LoadErrorKind::DynamicUserInUserManager:
        return QT_TRANSLATE_NOOP("cli", "DynamicUser=yes in a user's service");
    case LoadErrorKind::DynamicUserHome: return QT_TRANSLATE_NOOP("cli", "DynamicUser=yes with WorkingDirectory=~");
    case LoadErrorKind::WorkingFolderInApi:
        return QT_TRANSLATE_NOOP("cli", "WorkingDirectory= below /proc, /sys or /dev in a mount namespace");
    case LoadErrorKind::ForkingPidNamespace: return QT_TRANSLATE_NOOP("cli", "PrivatePIDs=yes with Type=forking");
    case LoadErrorKind::ManagedUsersConflict:
        return QT_TRANSLATE_NOOP("cli", "PrivateUsers=managed with User=, Group=, DynamicUser= or PAMName=");
    case LoadErrorKind::UserNamespaceConflict: return QT_TRANSLATE_NOOP("cli", "UserNamespacePath= with PrivateUsers=");
    case LoadErrorKind::PamPidNamespace: return QT_TRANSLATE_NOOP("cli", "PrivatePIDs=yes with PAMName=");
    }
    return "";
}

/// What is wrong with a word, before what follows from it.
std::string issueText(const Directive& directive, std::string_view value, const Issue& issue, const Dialect& dialect)
{
    switch (issue.kind) {
    case IssueKind::UnknownWord:
        return say(QT_TRANSLATE_NOOP("cli", "%1= does not know \"%2\""), {directive.name, issue.word});
    case IssueKind::BadSyntax:
        return say(QT_TRANSLATE_NOOP("cli", "%1= cannot read \"%2\""),
            {directive.name, issue.word.empty() ? value : issue.word});
    case IssueKind::Empty: return say(QT_TRANSLATE_NOOP("cli", "%1= has no empty value"), {directive.name});
    case IssueKind::NotInVersion:
        return issue.word.empty() || issue.word == directive.name
            ? say(QT_TRANSLATE_NOOP("cli", "systemd %1 has no %2="), {number(dialect.version), directive.name})
            : say(QT_TRANSLATE_NOOP("cli", "%1= of systemd %2 does not know \"%3\""),
                  {directive.name, number(dialect.version), issue.word});
    case IssueKind::EverythingGone:
        return say(QT_TRANSLATE_NOOP("cli", "%1= knows no word of \"%2\""), {directive.name, value});
    case IssueKind::NoEffect:
        return say(QT_TRANSLATE_NOOP("cli", "\"%2\" changes nothing in %1="), {directive.name, issue.word});
    }
    return {};
}

std::string consequenceText(const Issue& issue)
{
    if (issue.kind == IssueKind::EverythingGone)
        return say(QT_TRANSLATE_NOOP("cli", ", and systemd would read an empty list"));
    switch (issue.consequence) {
    case Consequence::None: return {};
    case Consequence::WordIgnored: return say(QT_TRANSLATE_NOOP("cli", ", and systemd ignores the word"));
    case Consequence::LineIgnored: return say(QT_TRANSLATE_NOOP("cli", ", and systemd ignores the line"));
    case Consequence::UnitRefused: return say(QT_TRANSLATE_NOOP("cli", ", and systemd reads no further"));
    }
    return {};
}

} // namespace

std::string say(const char* text, std::initializer_list<std::string_view> arguments)
{
    return filled(QCoreApplication::translate("cli", text).toStdString(), arguments);
}

std::string say(const Sentence& sentence)
{
    const std::vector<std::string_view> arguments(sentence.arguments.begin(), sentence.arguments.end());
    // A literal, which ends with NUL.
    return filled(QCoreApplication::translate("Hazard", sentence.text.data()).toStdString(), arguments);
}

std::string number(SystemdVersion version) { return std::to_string(version.number); }

std::string sentence(const Error& error, About about, std::string_view nearest)
{
    switch (about) {
    case About::Tree: return treeSentence(error);
    case About::Unit: return unitSentence(error, nearest);
    case About::Draft:
        return error.kind == ErrorKind::TooLarge
            ? say(QT_TRANSLATE_NOOP("cli", "The draft %1 is larger than %2: no unit file is."),
                  {error.subject, error.detail})
            : say(QT_TRANSLATE_NOOP("cli",
                      "The draft %1 cannot be read (%2): give --draft an override.conf, or - for standard input."),
                  {error.subject, error.detail});
    case About::PolicyFile:
        return error.kind == ErrorKind::InvalidPolicy
            ? say(QT_TRANSLATE_NOOP(
                      "cli", "%1 is not a policy: write a JSON object as for systemd-analyze --security-policy (%2)."),
                  {error.subject, error.detail})
            : say(QT_TRANSLATE_NOOP("cli", "The policy %1 cannot be read (%2): give --policy a file that can."),
                  {error.subject, error.detail});
    case About::Destination:
        if (error.kind == ErrorKind::InvalidValue)
            return unreplaceable(error);
        return say(
            QT_TRANSLATE_NOOP("cli", "%1 cannot be written (%2): name another file, or add --force to replace one."),
            {error.subject, error.detail});
    }
    return {};
}

std::string reason(const LoadError& error, const UnitStack& stack)
{
    const std::string text = say(loadErrorText(error.kind));
    if (!error.origin || error.origin->file > stack.dropIns.size() || !stack.fragment)
        return text;
    const UnitFile& file = error.origin->file == 0 ? *stack.fragment : stack.dropIns[error.origin->file - 1U];
    return say(QT_TRANSLATE_NOOP("cli", "%1 (%2:%3)"), {text, file.path, std::to_string(error.origin->line)});
}

std::string sentence(const Directive& directive, std::string_view value, const Issue& issue, const Dialect& dialect)
{
    const std::string text = issueText(directive, value, issue, dialect) + consequenceText(issue);
    if (!issue.suggestion.empty())
        return say(QT_TRANSLATE_NOOP("cli", "%1: did you mean %2?"), {text, issue.suggestion});
    const std::string allowed = issue.kind == IssueKind::NoEffect ? std::string() : allowedText(directive, dialect);
    if (!allowed.empty())
        return say(QT_TRANSLATE_NOOP("cli", "%1: it takes %2."), {text, allowed});
    if (issue.kind == IssueKind::NotInVersion || issue.kind == IssueKind::NoEffect)
        return text + ".";
    return say(QT_TRANSLATE_NOOP("cli", "%1: %2 says what it takes."), {text, directive.manual});
}

std::string sentence(const Problem& problem, std::string_view file, bool isStop)
{
    const char* text = "";
    switch (problem.kind) {
    case ProblemKind::OutsideSection:
        text = QT_TRANSLATE_NOOP(
            "cli", "%1:%2: \"%3\" stands outside a section, and systemd ignores it: put [Service] above.");
        break;
    case ProblemKind::MissingEquals:
        text = QT_TRANSLATE_NOOP("cli", "%1:%2: \"%3\" has no =, and systemd ignores it.");
        break;
    case ProblemKind::MissingKey:
        text = QT_TRANSLATE_NOOP("cli", "%1:%2: \"%3\" names no directive, and systemd ignores it.");
        break;
    case ProblemKind::InvalidUtf8:
        text = QT_TRANSLATE_NOOP("cli", "%1:%2: \"%3\" is not UTF-8, and systemd reads no further.");
        break;
    case ProblemKind::BadSectionHeader:
        text = QT_TRANSLATE_NOOP("cli", "%1:%2: \"%3\" is no section, and systemd reads no further.");
        break;
    case ProblemKind::GlobInSectionHeader:
        text = isStop ? QT_TRANSLATE_NOOP("cli", "%1:%2: \"%3\" is no section, and systemd reads no further.")
                      : QT_TRANSLATE_NOOP("cli", "%1:%2: \"%3\" is no section, and systemd takes nothing from it.");
        break;
    case ProblemKind::LineTooLong:
        text = QT_TRANSLATE_NOOP("cli", "%1:%2: the line is 1 MiB or longer, and systemd reads no further.");
        break;
    }
    return say(text, {file, std::to_string(problem.line), problem.text});
}

std::string sentence(const Overruled& overruled)
{
    if (overruled.line == 0)
        return say(QT_TRANSLATE_NOOP("cli", "%1= has no effect: %2 is read in place of override.conf."),
            {directive(overruled.directive).name, overruled.path});
    return say(QT_TRANSLATE_NOOP("cli", "%1= is overridden by %2:%3."),
        {directive(overruled.directive).name, overruled.path, std::to_string(overruled.line)});
}

std::string sentence(const Refusal& refusal, std::string_view file, std::string_view unit)
{
    const std::string_view name = directive(refusal.directive).name;
    switch (refusal.kind) {
    case RefusalKind::NoWay:
        return say(QT_TRANSLATE_NOOP("cli",
                       "override.conf cannot set %1= to that: systemd cannot undo what earlier files set. Change it "
                       "there: casemate cat %2 shows them."),
            {name, unit});
    case RefusalKind::BadText:
        return say(QT_TRANSLATE_NOOP("cli",
                       "%1= cannot be set to that: a line of a unit file holds UTF-8, no line break and less than 1 "
                       "MiB. Give it a value of that kind."),
            {name});
    case RefusalKind::BehindStop:
        return refusal.line == 0
            ? say(QT_TRANSLATE_NOOP("cli",
                      "%1= cannot be set without changing how systemd reads the other lines of %2: mend that file "
                      "first."),
                  {name, file})
            : say(QT_TRANSLATE_NOOP("cli",
                      "%1= cannot be set: systemd reads no further than line %2 of %3. Mend or remove that line "
                      "first."),
                  {name, std::to_string(refusal.line), file});
    }
    return {};
}

} // namespace casemate::cli
