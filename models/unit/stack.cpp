// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit/stack.h"

#include <algorithm>
#include <string_view>

namespace casemate {

namespace {

constexpr std::string_view overrideName = "override.conf";

// systemd's LONG_LINE_MAX
constexpr std::size_t maximumLine = std::size_t{1} << 20;

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

// How many bytes at the front of @p text end one line as systemd's read_line() takes it: LF and CR in either order, each
// once, and a NUL that closes them.
std::size_t endOfLineLength(std::string_view text)
{
    std::size_t length = 0;
    for (std::string_view seen; length < text.size(); ++length) {
        const char byte = text[length];
        seen = text.substr(0, length);
        if ((byte != '\n' && byte != '\r' && byte != '\0') || seen.contains(byte) || seen.contains('\0'))
            break;
    }
    return length;
}

// Appends the lines of @p bytes, each with LF; false where a line is too long for systemd to go on.
bool appendLines(std::string &text, std::string_view bytes)
{
    constexpr std::string_view ends("\n\r\0", 3);
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find_first_of(ends), bytes.size());
        if (end >= maximumLine)
            return false;
        text.append(bytes.substr(0, end)).append("\n");
        bytes.remove_prefix(end);
        bytes.remove_prefix(endOfLineLength(bytes));
    }
    return true;
}

bool isOverride(const UnitFile &file)
{
    return fileName(file.path) == overrideName;
}

} // namespace

std::string overridePath(const UnitName &name)
{
    return "/etc/systemd/system/" + name.text() + ".d/" + std::string(overrideName);
}

UnitStack withDraft(UnitStack stack, std::shared_ptr<const UnitDocument> draft)
{
    std::erase_if(stack.dropIns, isOverride);
    if (!draft || draft->bytes().empty())
        return stack;
    const auto place = std::ranges::lower_bound(stack.dropIns, overrideName, {},
                                                [](const UnitFile &file) { return fileName(file.path); });
    stack.dropIns.insert(place, {overridePath(stack.name), std::move(draft)});
    return stack;
}

const UnitFile *overrideOf(const UnitStack &stack)
{
    const auto file = std::ranges::find_if(stack.dropIns, isOverride);
    return file == stack.dropIns.end() ? nullptr : &*file;
}

std::string catText(const UnitStack &stack)
{
    if (stack.state == FragmentState::Masked)
        return "# Unit " + stack.name.text() + " is masked.\n";
    std::string text;
    const auto append = [&text](const UnitFile &file) {
        if (!text.empty())
            text.append("\n");
        text.append("# ").append(file.path).append("\n");
        return appendLines(text, file.document->bytes());
    };
    if (stack.fragment && !append(*stack.fragment))
        return text;
    for (const UnitFile &file : stack.dropIns)
        if (!append(file))
            break;
    return text;
}

} // namespace casemate
