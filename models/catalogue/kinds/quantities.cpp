// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/kinds/kind.h"
#include "models/catalogue/kinds/numbers.h"
#include "models/core/text.h"

namespace casemate::kinds {

namespace {
Effect store(const Reading& reading, std::string canonical)
{
    reading.value = std::move(canonical);
    return Effect::Applied;
}

std::optional<int> boundedPermyriad(std::string_view text)
{
    const auto parsed = permyriad(text);
    return parsed && *parsed <= 10000 ? parsed : std::nullopt;
}

/// MemoryMax= and its kin. Whether 0 is one depends on the directive, not on how it is spelt.
Effect readSize(const Reading& reading)
{
    if (reading.text == "infinity")
        return store(reading, "infinity");
    if (const auto share = boundedPermyriad(reading.text))
        return *share >= reading.directive.least ? store(reading, printedPermyriad(*share))
                                                 : reading.ignored(IssueKind::BadSyntax, reading.text);
    const auto bytes = byteSize(reading.text);
    if (!bytes || *bytes == unlimited || (*bytes == 0 && reading.directive.least > 0))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    return store(reading, printedSize(*bytes));
}

Effect readCount(const Reading& reading)
{
    if (reading.text == "infinity")
        return store(reading, "infinity");
    if (const auto share = boundedPermyriad(reading.text))
        return store(reading, printedPermyriad(*share));
    const auto value = unsignedNumber(reading.text);
    if (!value || *value == 0 || *value == unlimited)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    return store(reading, std::to_string(*value));
}

Effect readPercent(const Reading& reading)
{
    const bool isBounded = reading.directive.most == 100;
    const auto share = isBounded ? boundedPermyriad(reading.text) : permyriad(reading.text);
    if (!share || *share < reading.directive.least)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    return store(reading, printedPermyriad(*share));
}

Effect readNumber(const Reading& reading)
{
    std::optional<std::int64_t> value;
    if (reading.directive.least < 0)
        value = signedNumber(reading.text);
    else if (const auto positive = unsignedNumber(reading.text); positive && *positive <= 0xffffffffU)
        value = static_cast<std::int64_t>(*positive);
    if (!value || *value < reading.directive.least || *value > reading.directive.most)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    return store(reading, std::to_string(*value));
}

Effect readWeight(const Reading& reading)
{
    if (reading.text == "idle" && reading.directive.name.ends_with("CPUWeight"))
        return store(reading, "idle");
    const auto value = unsignedNumber(reading.text);
    if (!value || *value < static_cast<std::uint64_t>(reading.directive.least)
        || *value > static_cast<std::uint64_t>(reading.directive.most))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    return store(reading, std::to_string(*value));
}

Effect readQuota(const Reading& reading)
{
    if (reading.text == "off")
        return store(reading, "off");
    if (const auto share = boundedPermyriad(reading.text))
        return store(reading, printedPermyriad(*share));
    const auto bytes = byteSize(reading.text);
    if (!bytes)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    return store(reading, *bytes == unlimited ? std::to_string(*bytes) : printedSize(*bytes));
}

Effect readTimeSpan(const Reading& reading)
{
    const auto span = timeSpanOf(reading.text);
    const bool isPressure = reading.directive.name == "ManagedOOMMemoryPressureDurationSec";
    if (!span || (isPressure && (*span < 1'000'000 || *span == unlimited)))
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    return store(reading, printedTimeSpan(*span));
}

std::optional<std::uint64_t> niceLimit(std::string_view text)
{
    const bool isPlus = text.starts_with('+');
    const bool isMinus = text.starts_with('-');
    const auto value = unsignedNumber(isPlus || isMinus ? text.substr(1) : text);
    // setpriority(2): nice levels -20 to 19 are the limits 40 to 1
    if (!value || *value > (isPlus ? 19U : isMinus ? 20U : 40U))
        return std::nullopt;
    return isPlus ? 20 - *value : isMinus ? 20 + *value : *value;
}

/// One half of a Limit*= value (getrlimit(2)), canonical numbers in the resource's own unit.
std::optional<std::uint64_t> oneLimit(std::string_view resource, std::string_view text)
{
    if (resource == "NICE")
        return niceLimit(text);
    if (text == "infinity")
        return unlimited;
    if (resource == "CPU" || resource == "RTTIME") {
        const auto span = timeSpanOf(text, resource == "CPU" ? 1'000'000 : 1);
        return span && *span != unlimited && resource == "CPU"
            ? std::optional(*span / 1'000'000 + (*span % 1'000'000 != 0))
            : span;
    }
    const bool isCount = resource == "NOFILE" || resource == "NPROC" || resource == "LOCKS" || resource == "SIGPENDING"
        || resource == "RTPRIO";
    const auto value = isCount ? unsignedNumber(text) : byteSize(text);
    return value == unlimited ? std::nullopt : value;
}

std::string printedLimit(std::string_view resource, std::uint64_t value)
{
    if (value == unlimited)
        return "infinity";
    const bool isSize = resource == "FSIZE" || resource == "DATA" || resource == "STACK" || resource == "CORE"
        || resource == "RSS" || resource == "AS" || resource == "MEMLOCK" || resource == "MSGQUEUE";
    return isSize ? printedSize(value) : std::to_string(value);
}

Effect readLimit(const Reading& reading)
{
    const std::string_view resource = reading.directive.name.substr(5);
    text::WordReader words(reading.text, text::SingleSeparators, ":");
    const auto softText = words.next();
    const auto soft = softText ? oneLimit(resource, *softText) : std::nullopt;
    if (!soft)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    const auto hardText = words.next();
    const auto hard = hardText ? oneLimit(resource, *hardText) : soft;
    if (words.hasFailed() || !words.rest().empty() || !hard || *soft > *hard)
        return reading.ignored(IssueKind::BadSyntax, reading.text);
    std::string canonical = printedLimit(resource, *soft);
    if (*soft != *hard)
        canonical += ':' + printedLimit(resource, *hard);
    return store(reading, std::move(canonical));
}
} // namespace

constinit const Kind size{.read = readSize, .spell = spellString};
constinit const Kind count{.read = readCount, .spell = spellString};
constinit const Kind percent{.read = readPercent, .spell = spellString};
constinit const Kind number{.read = readNumber, .spell = spellString};
constinit const Kind weight{.read = readWeight, .spell = spellString};
constinit const Kind quota{.read = readQuota, .spell = spellString};
constinit const Kind timeSpan{.read = readTimeSpan, .spell = spellString};
constinit const Kind limit{.read = readLimit, .spell = spellString};

} // namespace casemate::kinds
