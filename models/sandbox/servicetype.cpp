// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/servicetype.h"

#include "models/unit/query.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array credentials{"LoadCredential"_directive, "LoadCredentialEncrypted"_directive,
    "SetCredential"_directive, "SetCredentialEncrypted"_directive, "ImportCredential"_directive};

} // namespace

std::string_view serviceType(const EffectiveUnit& unit, const Dialect& dialect)
{
    if (isSet(unit, "Type"_directive))
        return chosenWord(unit, "Type"_directive);
    if (isSet(unit, "BusName"_directive))
        return "dbus";
    if (dialect.version.model().number >= 257
        && std::ranges::any_of(credentials, [&unit](DirectiveId id) { return entryCount(unit, id) > 0; }))
        return "exec";
    return entryCount(unit, "ExecStart"_directive) > 0 ? "simple" : "oneshot";
}

} // namespace casemate
