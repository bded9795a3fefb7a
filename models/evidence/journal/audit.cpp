// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/journal/audit.h"

#include "models/catalogue/syscalls.h"

#include <algorithm>
#include <charconv>

#include <linux/seccomp.h>

namespace casemate {

namespace {

/// The value of "KEY=" as it stands in @p message, quotes included; empty where there is none.
std::string_view rawValue(std::string_view message, std::string_view key)
{
    for (auto at = message.find(key); at != std::string_view::npos; at = message.find(key, at + 1)) {
        const auto value = at + key.size();
        if ((at == 0 || message[at - 1] == ' ') && value < message.size() && message[value] == '=')
            return message.substr(value + 1, message.find(' ', value) - value - 1);
    }
    return {};
}

template <typename Number>
std::optional<Number> wholeNumber(std::string_view digits, int base = 10)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

/// The text of a field: in quotes, or in hexadecimal digits where it has blanks, quotes or control characters
/// (audit_log_untrustedstring()).
std::string textOf(std::string_view message, std::string_view key)
{
    const std::string_view raw = rawValue(message, key);
    if (raw.size() > 1 && raw.starts_with('"') && raw.ends_with('"'))
        return std::string(raw.substr(1, raw.size() - 2));
    std::string text;
    for (std::size_t at = 0; at + 1 < raw.size(); at += 2) {
        const auto byte = wholeNumber<unsigned char>(raw.substr(at, 2), 16);
        if (!byte)
            return {};
        text += static_cast<char>(*byte);
    }
    return text;
}

FilterAct actOf(std::uint32_t code)
{
    switch (code & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_KILL_PROCESS:
    case SECCOMP_RET_KILL_THREAD:
    case SECCOMP_RET_TRAP: return FilterAct::Killed;
    case SECCOMP_RET_ERRNO: return FilterAct::Refused;
    default: return FilterAct::Logged;
    }
}

} // namespace

std::optional<FilterRecord> readFilterRecord(std::string_view message)
{
    const auto architecture = wholeNumber<std::uint32_t>(rawValue(message, "arch"), 16);
    const auto number = wholeNumber<int>(rawValue(message, "syscall"));
    const std::string_view code = rawValue(message, "code");
    const auto act = code.starts_with("0x") ? wholeNumber<std::uint32_t>(code.substr(2), 16) : std::nullopt;
    if (!architecture || !number || !act)
        return std::nullopt;
    FilterRecord record{.call = syscalls::recordedName(*architecture, *number),
        .process = textOf(message, "comm"),
        .program = textOf(message, "exe"),
        .user = wholeNumber<uid_t>(rawValue(message, "uid")).value_or(0),
        .act = actOf(*act)};
    return record.call.empty() || record.program.empty() ? std::nullopt : std::optional(std::move(record));
}

std::optional<ProfileRecord> readProfileRecord(std::string_view message)
{
    if (rawValue(message, "apparmor") != "\"DENIED\"")
        return std::nullopt;
    ProfileRecord record{.process = textOf(message, "comm"),
        .denial = {.profile = textOf(message, "profile"),
            .operation = textOf(message, "operation"),
            .object = textOf(message, "name")}};
    if (record.denial.object.empty())
        record.denial.object = textOf(message, "capname");
    return record;
}

std::string_view serialOf(std::string_view message)
{
    constexpr std::string_view mark = "audit(";
    const auto at = message.find(mark);
    const auto end = at == std::string_view::npos ? at : message.find(')', at);
    if (end == std::string_view::npos)
        return {};
    const std::string_view stamp = message.substr(at + mark.size(), end - at - mark.size());
    const auto colon = stamp.find(':');
    return colon == std::string_view::npos ? std::string_view() : stamp.substr(colon + 1);
}

} // namespace casemate
