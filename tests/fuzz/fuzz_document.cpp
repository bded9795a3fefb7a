// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/document.h"

#include <cstdint>
#include <cstdlib>

using namespace casemate;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Any bytes parse; nothing is lost; every range lies in the file, in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const UnitDocument document(bytes);
    require(document.bytes() == bytes);
    std::size_t done = 0;
    for (const Assignment& assignment : document.assignments()) {
        require(assignment.begin >= done && assignment.begin < assignment.end && assignment.end <= size);
        require(assignment.section < document.sections().size());
        require(assignment.firstLine <= assignment.lastLine);
        done = assignment.end;
    }
    std::size_t end = 0;
    for (const SectionSpan& section : document.sections()) {
        require(section.begin >= end && section.begin < section.headerEnd && section.headerEnd <= section.end);
        end = section.headerEnd;
    }
    return 0;
}
