// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/picks/picklist.h"

#include <QCoreApplication>

namespace casemate {

namespace {

struct PickSummary {
    Q_DECLARE_TR_FUNCTIONS(PickSummary)
};

/// What becomes of the names that are picked, in three grades.
struct Verb {
    const char* all;
    const char* none;
    const char* some; ///< %1 of %2
};

constexpr Verb kept{QT_TRANSLATE_NOOP("PickSummary", "All kept"), QT_TRANSLATE_NOOP("PickSummary", "None kept"),
    QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 kept")};
constexpr Verb given{QT_TRANSLATE_NOOP("PickSummary", "All given"), QT_TRANSLATE_NOOP("PickSummary", "None given"),
    QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 given")};
constexpr Verb permitted{QT_TRANSLATE_NOOP("PickSummary", "All allowed"),
    QT_TRANSLATE_NOOP("PickSummary", "None allowed"), QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 allowed")};
constexpr Verb forbidden{QT_TRANSLATE_NOOP("PickSummary", "All forbidden"),
    QT_TRANSLATE_NOOP("PickSummary", "None forbidden"), QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 forbidden")};
constexpr Verb logged{QT_TRANSLATE_NOOP("PickSummary", "All logged"), QT_TRANSLATE_NOOP("PickSummary", "None logged"),
    QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 logged")};
constexpr Verb notLogged{QT_TRANSLATE_NOOP("PickSummary", "None logged"),
    QT_TRANSLATE_NOOP("PickSummary", "All logged"), QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 not logged")};
constexpr Verb delegated{QT_TRANSLATE_NOOP("PickSummary", "All delegated"),
    QT_TRANSLATE_NOOP("PickSummary", "None delegated"), QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 delegated")};
constexpr Verb switchedOn{QT_TRANSLATE_NOOP("PickSummary", "All set"), QT_TRANSLATE_NOOP("PickSummary", "None set"),
    QT_TRANSLATE_NOOP("PickSummary", "%1 of %2 set")};

const Verb& verbOf(const Directive& row, bool isForbidding)
{
    switch (row.kind) {
    case ValueKind::Capabilities: return row.name == "CapabilityBoundingSet" ? kept : given;
    case ValueKind::Syscalls:
        if (row.name == "SystemCallLog")
            return isForbidding ? notLogged : logged;
        return isForbidding ? forbidden : permitted;
    case ValueKind::SecureBits: return switchedOn;
    case ValueKind::Delegation: return delegated;
    case ValueKind::Namespaces: return row.name == "DelegateNamespaces" ? delegated : permitted;
    default: return isForbidding ? forbidden : permitted;
    }
}

} // namespace

QString summaryOf(const Directive& row, const PickList& list, const Picked& picked)
{
    const bool isOpen = &verbOf(row, false) == &permitted || &verbOf(row, false) == &kept;
    const Verb& verb = verbOf(row, picked.isForbidding && picked.isSet);
    if (!picked.isSet)
        return PickSummary::tr(isOpen ? verb.all : verb.none);
    const std::size_t count = (picked.picks & list.offered).count();
    if (count == 0)
        return PickSummary::tr(verb.none);
    if (count == list.offered.count())
        return PickSummary::tr(verb.all);
    return PickSummary::tr(verb.some).arg(count).arg(list.offered.count());
}

} // namespace casemate
