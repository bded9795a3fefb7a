// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/stack.h"

#include "models/core/visible.h"
#include "models/unit/physicallines.h"

#include <algorithm>
#include <string_view>

namespace casemate {

namespace {

constexpr std::string_view overrideName = "override.conf";

// systemd's LONG_LINE_MAX
constexpr std::size_t maximumLine = std::size_t{1} << 20;

std::string_view fileName(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// Appends the lines of @p bytes, each with LF; false where a line is too long for systemd to go on.
bool appendLines(std::string& text, std::string_view bytes)
{
    for (const PhysicalLine& line : physicalLines(bytes)) {
        if (line.text.size() >= maximumLine)
            return false;
        text.append(line.text).append("\n");
    }
    return true;
}

bool isOverride(const UnitFile& file) { return fileName(file.path) == overrideName; }

/// The override.conf that systemd reads.
const UnitFile* readOverride(const UnitStack& stack)
{
    const auto file = std::ranges::find_if(stack.dropIns, isOverride);
    return file == stack.dropIns.end() ? nullptr : &*file;
}

} // namespace

std::string overridePath(const UnitName& name)
{
    return "/etc/systemd/system/" + name.text() + ".d/" + std::string(overrideName);
}

UnitStack withDraft(UnitStack stack, std::shared_ptr<const UnitDocument> draft)
{
    if (stack.unreadOverride) {
        stack.unreadOverride = {
            overridePath(stack.name), draft ? std::move(draft) : std::make_shared<const UnitDocument>()};
        return stack;
    }
    std::erase_if(stack.dropIns, isOverride);
    if (!draft || draft->bytes().empty())
        return stack;
    const auto place = std::ranges::lower_bound(
        stack.dropIns, overrideName, {}, [](const UnitFile& file) { return fileName(file.path); });
    stack.dropIns.insert(place, {overridePath(stack.name), std::move(draft)});
    return stack;
}

const UnitFile* overrideOf(const UnitStack& stack)
{
    return stack.unreadOverride ? &*stack.unreadOverride : readOverride(stack);
}

const UnitFile* overrideInPlaceOfOurs(const UnitStack& stack)
{
    return stack.unreadOverride ? readOverride(stack) : nullptr;
}

bool comesAfterOverride(std::string_view path) { return fileName(path) > overrideName; }

std::string catText(const UnitStack& stack)
{
    if (stack.state == FragmentState::Masked)
        return "# Unit " + stack.name.text() + " is masked.\n";
    std::string text;
    const auto append = [&text](const UnitFile& file) {
        if (!text.empty())
            text.append("\n");
        text.append("# ").append(text::visible(file.path)).append("\n");
        return appendLines(text, file.document->bytes());
    };
    if (stack.fragment && !append(*stack.fragment))
        return text;
    for (const UnitFile& file : stack.dropIns)
        if (!append(file))
            break;
    return text;
}

} // namespace casemate
