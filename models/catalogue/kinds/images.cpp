// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/imagetext.h"
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/pathtext.h"
#include "models/core/text.h"

#include <array>

namespace casemate::kinds {

namespace {
constexpr unsigned partFlags = text::ResolveEscapes | text::UnescapeSeparators;

Effect readPolicy(const Reading& reading)
{
    if (!isImagePolicy(reading.text, reading.isSince(262)))
        return reading.bad(IssueKind::BadSyntax, reading.text);
    reading.value = std::string(reading.text);
    return Effect::Applied;
}

/// Since 257 images neither come from nor go to the kernel's own file systems; mounted ones may be device nodes.
bool isBelowApi(std::string_view path, bool allowsDevices)
{
    for (const std::string_view folder : {"/dev", "/proc", "/sys"})
        if ((std::string(path) + '/').starts_with(std::string(folder) + '/'))
            return !(allowsDevices && folder == "/dev");
    return false;
}

std::optional<std::string> imagePath(const Reading& reading, std::string_view path, bool isMount)
{
    auto tidy = checkedPath(path, PathRule::Absolute, reading.dialect);
    if (tidy && reading.isSince(257) && isBelowApi(*tidy, isMount))
        return std::nullopt;
    return tidy;
}

/// Options behind an image: "OPTIONS" or "PARTITION:OPTIONS:...". Nothing where they end the line.
std::optional<std::string> optionsOf(const Reading& reading, text::WordReader& parts)
{
    std::string options;
    while (const auto partition = parts.next()) {
        const auto words = parts.next();
        if (parts.hasFailed())
            return std::nullopt;
        if (!words && resolved(*partition, reading.dialect))
            return options += ':' + tuplePart(*partition);
        if (!words) {
            reading.skipped(IssueKind::BadSyntax, *partition);
            return options;
        }
        if (isPartition(*partition) && resolved(*words, reading.dialect))
            options += ':' + tuplePart(*partition) + ':' + tuplePart(*words);
        else
            reading.skipped(IssueKind::UnknownWord, *partition);
    }
    return parts.hasFailed() ? std::nullopt : std::optional(options);
}

/// MountImages=[-]IMAGE:PLACE[:OPTIONS], ExtensionImages=[-]IMAGE[:OPTIONS].
Effect readImages(const Reading& reading)
{
    const bool isMount = reading.directive.name == "MountImages";
    text::WordReader words(reading.text, text::UnquoteWords | text::KeepBackslashes);
    bool hasTaken = false;
    while (const auto word = words.next()) {
        text::WordReader parts(*word, partFlags, ":");
        const auto source = parts.next();
        const auto place = isMount ? parts.next() : std::nullopt;
        if (parts.hasFailed()) {
            reading.skipped(IssueKind::BadSyntax, *word);
            return hasTaken ? Effect::Applied : Effect::Ignored;
        }
        if (!source)
            continue;
        const std::size_t mayMiss = source->starts_with('-') ? 1 : 0;
        const auto from = imagePath(reading, std::string_view(*source).substr(mayMiss), isMount);
        const auto to = place ? imagePath(reading, *place, isMount) : std::nullopt;
        if (!from || (isMount && !to)) {
            reading.skipped(IssueKind::BadSyntax, *word);
            continue;
        }
        const auto options = optionsOf(reading, parts);
        if (!options) {
            reading.skipped(IssueKind::BadSyntax, *word);
            return hasTaken ? Effect::Applied : Effect::Ignored;
        }
        const std::string target = to ? ':' + tuplePart(*to) : std::string();
        reading.as<EntryList>().entries.push_back((mayMiss != 0 ? "-" : "") + tuplePart(*from) + target + *options);
        hasTaken = true;
    }
    if (words.hasFailed())
        reading.skipped(IssueKind::BadSyntax, reading.text);
    return hasTaken ? Effect::Applied : Effect::Ignored;
}

Lines moreImages(const Directive& directive, const Value& before, const Value& wanted, const Dialect& dialect)
{
    return appendedEntries(spellEntries, directive, before, wanted, dialect);
}
} // namespace

constinit const Kind imagePolicy{.read = readPolicy, .spell = spellString};
constinit const Kind images{.read = readImages, .spell = spellEntries, .difference = moreImages};

} // namespace casemate::kinds
