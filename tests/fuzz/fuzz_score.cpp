// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposure.h"
#include "models/host/machine.h"
#include "models/sandbox/loaderror.h"

#include <cstdint>
#include <cstdlib>

using namespace casemate;

/// From any bytes, as a fragment and as a draft over it, to a score: no crash, and a score within its bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const UnitName name = *UnitName::parse("app@one.service");
    static const Specifiers specifiers{.unitName = name.text(), .scope = Scope::System, .machine = thisMachine()};
    static const int versions[]{252, 257, 262};
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t half = bytes.find('\f');
    const ScoringRules rules{
        .dialect = {.version = {versions[size % 3]}, .scope = Scope::System, .specifiers = &specifiers}};
    UnitStack stack{.name = name, .aliases = {}, .state = FragmentState::Found, .fragment = {}, .dropIns = {}};
    stack.fragment = UnitFile{.path = "/f", .document = std::make_shared<const UnitDocument>(bytes.substr(0, half))};
    const UnitDocument draft(half == std::string::npos ? std::string() : bytes.substr(half + 1));
    stack = withDraft(std::move(stack), std::make_shared<const UnitDocument>(draft));
    std::vector<Remark> remarks;
    const EffectiveUnit unit = merge(stack, rules.dialect, &remarks);
    static_cast<void>(loadError(stack, unit, rules.dialect));
    if (exposureOf(unit, rules).tenths > 100)
        std::abort();
    return 0;
}
