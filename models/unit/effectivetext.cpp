// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/effectivetext.h"

#include "models/core/visible.h"

#include <format>

namespace casemate {

const std::string& pathOf(const UnitStack& stack, Origin origin)
{
    return origin.file == 0 ? stack.fragment->path : stack.dropIns[origin.file - 1U].path;
}

std::vector<EffectiveTextLine> effectiveText(
    std::span<const EffectiveLine> lines, const UnitStack& stack, OriginComments comments)
{
    std::vector<EffectiveTextLine> merged;
    merged.reserve(lines.size() * 2 + 6);
    std::string_view section;
    std::optional<std::size_t> file;
    for (const EffectiveLine& line : lines) {
        if (section != line.section) {
            if (!merged.empty())
                merged.push_back({.text = {}});
            merged.push_back({.text = "[" + line.section + "]"});
            section = line.section;
            file.reset();
        }
        if (comments == OriginComments::EveryLine)
            merged.push_back(
                {.text = std::format("# {}:{}", text::visible(pathOf(stack, line.origin)), line.origin.line),
                    .origin = line.origin});
        else if (file != line.origin.file)
            merged.push_back({.text = "# " + text::visible(pathOf(stack, line.origin)), .origin = line.origin});
        file = line.origin.file;
        merged.push_back({.text = line.key + "=" + line.value, .origin = line.origin});
    }
    return merged;
}

} // namespace casemate
