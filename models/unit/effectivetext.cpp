// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/effectivetext.h"

#include "models/core/text.h"

#include <format>

namespace casemate {

namespace {

/// @p path on one line.
std::string visible(const std::string& path)
{
    const bool isText = text::isValidUtf8(path);
    std::string shown;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < ' ' || byte == 0x7f || (byte > 0x7f && !isText))
            shown += std::format("\\x{:02x}", byte);
        else
            shown += c;
    }
    return shown;
}

} // namespace

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
            merged.push_back({.text = std::format("# {}:{}", visible(pathOf(stack, line.origin)), line.origin.line),
                .origin = line.origin});
        else if (file != line.origin.file)
            merged.push_back({.text = "# " + visible(pathOf(stack, line.origin)), .origin = line.origin});
        file = line.origin.file;
        merged.push_back({.text = line.key + "=" + line.value, .origin = line.origin});
    }
    return merged;
}

} // namespace casemate
