// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/hazards/fixes.h"
#include "models/hazards/places.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

#include <linux/capability.h>

namespace casemate {

namespace {

constexpr std::array files{"LimitNOFILE"_directive, "CapabilityBoundingSet"_directive};
constexpr std::array dumps{"LimitCORE"_directive};

/// What systemd gives every service unless told otherwise, since 240.
constexpr std::uint64_t usualHardLimit = 524288;

/// The hard limit of LimitNOFILE=; nothing for "infinity" and what cannot be read.
std::optional<std::uint64_t> hardLimit(const Inquiry& inquiry)
{
    std::string_view text = textOf(inquiry.unit, files.front());
    if (text.empty())
        return usualHardLimit;
    text.remove_prefix(text.find(':') + 1);
    return quantityOf(text);
}

/// A setting by which a program raises its own limit of open files.
struct Raising {
    std::string_view program;
    std::string_view key;
};
constexpr std::array raisings{Raising{"nginx", "worker_rlimit_nofile"}, Raising{"php-fpm", "rlimit_files"},
    Raising{"haproxy", "ulimit-n"}, Raising{"squid", "max_filedescriptors"}};

void checkOwnLimit(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto limit = hardLimit(inquiry);
    if (!limit || inquiry.sandbox.has(CAP_SYS_RESOURCE))
        return;
    for (const Raising& row : raisings) {
        const SettingFact* setting = clues::setting(inquiry, row.program, row.key);
        const auto wanted = setting == nullptr ? std::nullopt : text::parseUnsigned(setting->value);
        if (!wanted || *wanted <= *limit)
            continue;
        const bool isTaken = inquiry.sandbox.startsAsRoot() && textOf(inquiry.unit, files.front()).empty();
        const DirectiveId id = isTaken ? files.back() : files.front();
        const std::string number = std::to_string(*wanted);
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Likely,
            .directive = id,
            .value = display(directive(id), inquiry.unit.value(id), inquiry.dialect),
            .message = {rule.message, {number, std::to_string(*limit)}},
            .evidence = {clues::shown(*setting)},
            .fixes = {{.title = fixes::setTitle(files.front(), number),
                .changes = {fixes::choose(inquiry, files.front(), number)}}}});
        return;
    }
}

/// A process that has nearly as many files open as it may. Only those with a path, and sockets, are counted.
void checkOpenFiles(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto limit = hardLimit(inquiry);
    // said with the setting that wants them
    const bool isSaid = std::ranges::contains(findings, files.front(), &Finding::directive);
    if (!limit || isSaid || textOf(inquiry.unit, files.front()).empty())
        return;
    for (const ProcessFact& process : inquiry.facts.running.processes) {
        const std::uint64_t open = process.files.size() + process.sockets.size();
        if (open < *limit - *limit / 8)
            continue;
        const std::string count = std::to_string(open);
        const std::string wanted = std::to_string(open * 2);
        findings.push_back({.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Likely,
            .directive = files.front(),
            .value = display(directive(files.front()), inquiry.unit.value(files.front()), inquiry.dialect),
            .message = {rule.message, {count}},
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "The process %1 has %2 files and sockets open."),
                {clues::shown(process), count}}},
            .fixes = {{.title = fixes::setTitle(files.front(), wanted),
                .changes = {fixes::choose(inquiry, files.front(), wanted)}}}});
        return;
    }
}

/// Settings that name a private key.
constexpr std::array keys{Raising{"nginx", "ssl_certificate_key"}, Raising{"apache", "sslcertificatekeyfile"},
    Raising{"postgresql", "ssl_key_file"}, Raising{"redis", "tls-key-file"}, Raising{"tor", "hiddenservicedir"}};

void checkDumps(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const std::string_view text = textOf(inquiry.unit, dumps.front());
    if (text.empty() || text.starts_with('0') || !isChanged(inquiry, dumps.front()))
        return;
    for (const Raising& row : keys)
        if (const SettingFact* setting = clues::setting(inquiry, row.program, row.key)) {
            findings.push_back({.rule = &rule,
                .severity = rule.severity,
                .confidence = Confidence::Likely,
                .directive = dumps.front(),
                .value = std::string(text),
                .message = {rule.message, {}},
                .evidence = {clues::shown(*setting)},
                .fixes = {{.title = fixes::setTitle(dumps.front(), "0"),
                    .changes = {fixes::choose(inquiry, dumps.front(), "0")}}}});
            return;
        }
}

constexpr std::array rows{
    Rule{.id = "own-limit-out-of-reach",
        .ref = "CAP-11",
        .severity = Severity::Warning,
        .concerns = files,
        .needs = NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service raises its limit of open files to %1, which is above %2 and takes CAP_SYS_RESOURCE. "
            "LimitNOFILE= gives it without."),
        .check = checkOwnLimit},
    Rule{.id = "open-files-at-limit",
        .ref = "RES-03",
        .severity = Severity::Warning,
        .concerns = std::span(files).first<1>(),
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A process of the service has %1 files and sockets open: it reaches its limit, and then opens no more."),
        .check = checkOpenFiles,
        .vouches = false},
    Rule{.id = "keys-in-core-dumps",
        .ref = "RES-07",
        .severity = Severity::Note,
        .concerns = dumps,
        .needs = NeedsConfiguration,
        .message = QT_TRANSLATE_NOOP("Hazard", "The service reads private keys, and a core dump of it holds them."),
        .check = checkDumps},
};

} // namespace

std::span<const Rule> rules::limits() { return rows; }

} // namespace casemate
