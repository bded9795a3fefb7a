// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/namespaces.h"
#include "models/hazards/fixes.h"
#include "models/hazards/programlists.h"
#include "models/hazards/seen.h"
#include "models/hazards/unknownwords.h"

#include <algorithm>
#include <array>

/// RestrictNamespaces= and programs that make namespaces of their own.
namespace casemate {

namespace {

constexpr DirectiveId namespacesId = "RestrictNamespaces"_directive;
constexpr std::array concerned{namespacesId};

/// Programs, and the kinds of namespaces that they make.
struct Maker {
    std::string_view programs;
    std::string_view kinds;
    Confidence confidence = Confidence::Likely;
};
constexpr auto makers = std::to_array<Maker>({
    {"dockerd containerd containerd-shim-runc-v2 runc crun podman buildah buildkitd crio kubelet k3s k0s nerdctl "
     "conmon "
     "lxc-start lxcfs incusd lxd rootlesskit systemd-nspawn act_runner nomad",
        "cgroup ipc net mnt pid user uts"},
    {"bwrap flatpak flatpak-system-helper steam firejail unshare", "ipc mnt net pid user uts"},
    {"chromium chrome google-chrome chromedriver electron msedge brave", "net pid user"},
    {"nix-daemon guix-daemon", "ipc mnt net pid user uts"},
    {"libvirtd virtqemud virtlxcd", "mnt"},
    {"snapd snap-confine snap", "mnt"},
    {"virtiofsd passt pasta slirp4netns", "mnt net pid user"},
    {"nsenter", "ipc mnt net pid user uts"},
    {"ip", "mnt net", Confidence::Possible},
    {"slurmd mkosi mmdebstrap sbuild pbuilder debootstrap", "ipc mnt pid user uts"},
    {"gitlab-runner buildkite-agent forgejo-runner Runner.Listener jenkins-agent", "cgroup ipc net mnt pid user uts",
        Confidence::Possible},
    {"systemd", "cgroup ipc net mnt pid user uts", Confidence::Possible},
});

unsigned bitsOf(std::string_view kinds)
{
    unsigned bits = 0;
    for (const std::string_view kind : wordsOf(kinds))
        bits |= namespaces::bit(kind);
    return bits;
}

std::string spelt(unsigned bits)
{
    std::string words;
    for (const std::string_view name : namespaces::names)
        if ((bits & namespaces::bit(name)) != 0)
            (words += words.empty() ? "" : " ") += name;
    return words;
}

Finding denied(const Rule& rule, const clues::Clue& clue, unsigned bits)
{
    const std::string words = spelt(bits);
    return {.rule = &rule,
        .severity = rule.severity,
        .confidence = clue.confidence,
        .directive = namespacesId,
        .value = words,
        .message = {rule.message, {words}},
        .evidence = clue.evidence,
        .fixes = {
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Allow the kinds that it makes: RestrictNamespaces=%1"), {words}},
                .changes = {fixes::add(namespacesId, words)}}}};
}

void checkMakers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto* set = std::get_if<NamespaceSet>(&inquiry.unit.value(namespacesId));
    if (set == nullptr)
        return;
    std::vector<std::string> kinds;
    const auto seen = clues::makesNamespaces(inquiry, kinds);
    unsigned lived = 0;
    for (const std::string& kind : kinds)
        lived |= namespaces::bit(kind);
    if (seen && (lived & ~unsigned{set->retained}) != 0) {
        findings.push_back(denied(rule, *seen, lived & ~unsigned{set->retained}));
        return;
    }
    for (const Maker& maker : makers) {
        const unsigned lacking = bitsOf(maker.kinds) & ~unsigned{set->retained};
        auto clue = lacking == 0 ? std::nullopt : clues::runs(inquiry, wordsOf(maker.programs), false);
        if (!clue)
            continue;
        clue->confidence = std::min(clue->confidence, maker.confidence);
        findings.push_back(denied(rule, *clue, lacking));
        return;
    }
    // which kinds a program asks for its imports do not tell
    static constexpr std::array<std::string_view, 2> functions{"unshare", "setns"};
    const unsigned usual = bitsOf("ipc mnt net pid user uts");
    if (auto clue = clues::imports(inquiry, functions); clue && (usual & ~unsigned{set->retained}) != 0) {
        clue->confidence = Confidence::Possible;
        findings.push_back(denied(rule, *clue, usual & ~unsigned{set->retained}));
    }
}

void checkVoid(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    for (const UnknownWord& unknown : voidingWords(inquiry, namespacesId)) {
        struct Other {
            std::string_view word;
            std::string_view meant;
        };
        static constexpr std::array others{Other{"mount", "mnt"}, Other{"network", "net"}, Other{"users", "user"},
            Other{"process", "pid"}, Other{"cgroups", "cgroup"}, Other{"hostname", "uts"}, Other{"mounts", "mnt"},
            Other{"userns", "user"}, Other{"pids", "pid"}};
        const auto other = std::ranges::find(others, unknown.word, &Other::word);
        const std::string meant(other == others.end() ? std::string_view(unknown.suggestion) : other->meant);
        Finding made{.rule = &rule,
            .severity = rule.severity,
            .confidence = Confidence::Certain,
            .directive = namespacesId,
            .value = unknown.word,
            .message = {rule.message, {unknown.word}},
            .evidence = {unknown.place},
            .others = unknown.others};
        if (!meant.empty()) {
            std::string words(unknown.line);
            if (const auto at = words.find(unknown.word); at != std::string::npos)
                words.replace(at, unknown.word.size(), meant);
            Amendment change = fixes::add(namespacesId, words);
            if (changeOf(change, inquiry.unit, inquiry.dialect).wanted != inquiry.unit.value(namespacesId))
                made.fixes.push_back({.title = {QT_TRANSLATE_NOOP("Hazard", "Write the word that was meant: %1=%2"),
                                          {std::string(directive(namespacesId).name), words}},
                    .changes = {std::move(change)}});
        }
        findings.push_back(std::move(made));
    }
}

constexpr std::array rows{
    Rule{.id = "own-namespaces-denied",
        .ref = "CAP-23",
        .severity = Severity::Error,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "The service shuts programs of its own into namespaces (%1), and RestrictNamespaces= does not permit it."),
        .check = checkMakers},
    Rule{.id = "namespace-word-unknown",
        .ref = "CAP-24",
        .severity = Severity::Warning,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "There is no kind of namespaces called %1: systemd skips the whole line, and nothing is restricted."),
        .check = checkVoid},
};

} // namespace

std::span<const Rule> rules::namespacing() { return rows; }

} // namespace casemate
