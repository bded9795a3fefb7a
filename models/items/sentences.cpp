// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sentences.h"

#include "models/session/visibletext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace casemate::sentences {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString loadErrorReason(LoadErrorKind kind)
{
    switch (kind) {
    case LoadErrorKind::NotFound: return Sentences::tr("There is no unit file.");
    case LoadErrorKind::Masked: return Sentences::tr("The unit is masked.");
    case LoadErrorKind::Fatal: return Sentences::tr("The unit file has a line that systemd refuses.");
    case LoadErrorKind::NoCommand:
        return Sentences::tr("There is no command to run: neither ExecStart= nor ExecStop= is set.");
    case LoadErrorKind::NoExecStart:
        return Sentences::tr("ExecStart= is missing; only a service of Type=oneshot can do without.");
    case LoadErrorKind::NoRemainAfterExit: return Sentences::tr("Without ExecStart=, RemainAfterExit=yes is needed.");
    case LoadErrorKind::SeveralExecStart:
        return Sentences::tr("There is more than one ExecStart=; only a service of Type=oneshot may have several.");
    case LoadErrorKind::OneshotRestart:
        return Sentences::tr("A service of Type=oneshot cannot have Restart=always or Restart=on-success.");
    case LoadErrorKind::OneshotExitType: return Sentences::tr("A service of Type=oneshot cannot have ExitType=cgroup.");
    case LoadErrorKind::OneshotForcedRestart:
        return Sentences::tr("A service of Type=oneshot cannot have RestartForceExitStatus=.");
    case LoadErrorKind::NoBusName: return Sentences::tr("A service of Type=dbus needs BusName=.");
    case LoadErrorKind::PamKillMode: return Sentences::tr("With PAMName=, KillMode= must be control-group or mixed.");
    case LoadErrorKind::DynamicUserInUserManager:
        return Sentences::tr("A user's own systemd cannot give a service DynamicUser=.");
    case LoadErrorKind::DynamicUserHome:
        return Sentences::tr("DynamicUser= and WorkingDirectory=~ cannot go together.");
    case LoadErrorKind::WorkingFolderInApi:
        return Sentences::tr(
            "WorkingDirectory= lies below /proc, /sys or /dev, and the service gets file systems of its own.");
    case LoadErrorKind::ForkingPidNamespace:
        return Sentences::tr("A service of Type=forking cannot have PrivatePIDs=.");
    case LoadErrorKind::ManagedUsersConflict:
        return Sentences::tr("PrivateUsers=managed cannot go together with User=, Group=, DynamicUser= or PAMName=.");
    case LoadErrorKind::UserNamespaceConflict:
        return Sentences::tr("UserNamespacePath= and PrivateUsers= cannot go together.");
    case LoadErrorKind::PamPidNamespace: return Sentences::tr("PrivatePIDs= and PAMName= cannot go together.");
    }
    return {};
}

const UnitFile* fileOf(const UnitStack& stack, Origin origin)
{
    if (origin.file == 0)
        return stack.fragment ? &*stack.fragment : nullptr;
    return origin.file <= stack.dropIns.size() ? &stack.dropIns[origin.file - 1U] : nullptr;
}

} // namespace

QString rating(Predicate predicate)
{
    static constexpr std::array<const char*, 7> words{
        QT_TRANSLATE_NOOP("Sentences", "perfect"),
        QT_TRANSLATE_NOOP("Sentences", "safe"),
        QT_TRANSLATE_NOOP("Sentences", "ok"),
        QT_TRANSLATE_NOOP("Sentences", "medium"),
        QT_TRANSLATE_NOOP("Sentences", "exposed"),
        QT_TRANSLATE_NOOP("Sentences", "unsafe"),
        QT_TRANSLATE_NOOP("Sentences", "dangerous"),
    };
    return Sentences::tr(words[static_cast<std::size_t>(predicate)]);
}

QString rating(const ServiceEntry& entry)
{
    if (entry.exposure)
        return rating(entry.exposure->predicate());
    return entry.readError ? Sentences::tr("cannot be read") : Sentences::tr("does not load");
}

QString score(const ServiceEntry& entry) { return entry.exposure ? score(entry.exposure) : rating(entry); }

QString score(const std::optional<Exposure>& exposure)
{
    if (!exposure)
        return Sentences::tr("does not load");
    //: A score and systemd's word for it: "9.6 unsafe"
    return Sentences::tr("%1 %2").arg(QString::fromStdString(exposure->text()), rating(exposure->predicate()));
}

QString delta(Exposure before, Exposure now)
{
    const int tenths = static_cast<int>(now.tenths) - static_cast<int>(before.tenths);
    const QString points = QString::number(std::abs(tenths) / 10.0, 'f', 1);
    if (tenths == 0)
        return QStringLiteral("±") + points;
    return (tenths < 0 ? QStringLiteral("−") : QStringLiteral("+")) + points;
}

QString error(const Error& error)
{
    const QString subject = visibleText(error.subject);
    switch (error.kind) {
    case ErrorKind::NotFound: return Sentences::tr("%1 does not exist.").arg(subject);
    case ErrorKind::Unreadable: return Sentences::tr("%1 cannot be read.").arg(subject);
    case ErrorKind::NotAFolder: return Sentences::tr("%1 is not a folder.").arg(subject);
    case ErrorKind::TooLarge: return Sentences::tr("%1 is too large for a unit file.").arg(subject);
    case ErrorKind::InvalidName: return Sentences::tr("“%1” is not the name of a unit.").arg(subject);
    case ErrorKind::NotAService: return Sentences::tr("%1 is not a service.").arg(subject);
    case ErrorKind::Masked: return Sentences::tr("%1 is masked.").arg(subject);
    case ErrorKind::UnknownDirective: return Sentences::tr("%1= is not a directive that Casemate knows.").arg(subject);
    case ErrorKind::InvalidValue:
        return Sentences::tr("%1= cannot have the value “%2”.").arg(subject, visibleText(error.detail));
    case ErrorKind::InvalidPolicy: return Sentences::tr("%1 is not a security policy.").arg(subject);
    case ErrorKind::Unwritable: return Sentences::tr("%1 cannot be written.").arg(subject);
    }
    return {};
}

QString advice(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::NotAFolder:
        return Sentences::tr("Choose the folder that holds the system, the one with “usr” and “etc” in it.");
    case ErrorKind::Unreadable: return Sentences::tr("Give your user the right to read it, or choose another folder.");
    default: return {};
    }
}

QString loadError(const LoadError& error, const UnitStack& stack)
{
    const QString reason = loadErrorReason(error.kind);
    const UnitFile* file = error.origin ? fileOf(stack, *error.origin) : nullptr;
    if (file == nullptr)
        return reason;
    //: A reason, then file and line to look at
    return Sentences::tr("%1 See %2, line %3.")
        .arg(reason, visibleText(file->path), QString::number(error.origin->line));
}

QString refusal(const Refusal& refusal)
{
    switch (refusal.kind) {
    case RefusalKind::NoWay:
        return Sentences::tr("override.conf cannot set this: systemd cannot undo what earlier files set.");
    case RefusalKind::BadText:
        return Sentences::tr("A line of a unit file holds UTF-8, no line break and less than 1 MiB.");
    case RefusalKind::BehindStop:
        return refusal.line == 0
            ? Sentences::tr("This cannot be set without changing how systemd reads the other lines of override.conf.")
            : Sentences::tr("systemd reads override.conf no further than line %1. Mend or remove that line first.")
                  .arg(refusal.line);
    }
    return {};
}

QString hazard(const Sentence& sentence)
{
    // Literals, which end with NUL.
    const QString text = QCoreApplication::translate("Hazard", sentence.text.data());
    // One pass, so that an argument that holds "%1" stays what it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number >= 1 && static_cast<std::size_t>(number) <= sentence.arguments.size()) {
            result += visibleText(sentence.arguments[static_cast<std::size_t>(number) - 1]);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

QString confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Possible: return Sentences::tr("possible");
    case Confidence::Likely: return Sentences::tr("likely");
    case Confidence::Certain: return Sentences::tr("certain");
    }
    std::unreachable();
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Sentences::tr("Note");
    case Severity::Warning: return Sentences::tr("Breaks a part");
    case Severity::Error: return Sentences::tr("Breaks the service");
    }
    std::unreachable();
}

QString obstacle(const ServiceEntry& entry)
{
    if (entry.readError)
        return error(*entry.readError);
    return entry.loadError ? loadError(*entry.loadError, entry.stack) : QString();
}

} // namespace casemate::sentences
