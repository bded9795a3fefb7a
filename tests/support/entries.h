// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakehost.h"

namespace casemate::tests {

/// The services of @p host as the window would list them.
inline std::vector<ServiceEntry> entriesOf(const FakeHost& host)
{
    std::vector<ServiceEntry> entries;
    const auto names = host.services();
    for (const UnitName& name : *names)
        entries.push_back(readService(host, name, {.version = {257}, .scope = Scope::System}));
    return entries;
}

} // namespace casemate::tests
