// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tree.h"

#include "app/cli/changes.h"
#include "app/cli/files.h"
#include "app/cli/policyfile.h"
#include "app/cli/sentences.h"
#include "app/cli/verb.h"
#include "models/core/text.h"
#include "models/host/machine.h"
#include "models/host/rootfolder.h"

#include <algorithm>
#include <cerrno>

namespace casemate::cli {

namespace {

std::string below(std::string_view root, std::string_view path)
{
    while (root.ends_with('/'))
        root.remove_suffix(1);
    return std::string(root) + std::string(path);
}

/// A root without any search folder, or with one that is closed to us, has no truth to tell.
Result<void> checkFolders(const DirectoryHost& host, const RootFolder& root, const std::string& name)
{
    bool hasAny = false;
    for (const std::string& path : host.searchPath()) {
        const auto folder = root.openFolder(path);
        if (!folder && folder.error() == EACCES)
            return std::unexpected(errorOf(EACCES, below(name, path)));
        hasAny = hasAny || folder;
    }
    if (!hasAny)
        return std::unexpected(Error{ErrorKind::InvalidValue, name, {}});
    return {};
}

/// Online is what systemd-analyze asks a running manager for, which an offline tree has none of.
ScoringMode modeOf(const Options& options, const RootFolder& root)
{
    const bool isElsewhere = options.isRootNamed && !root.isSystemRoot();
    const bool runs = root.openFolder("/run/systemd/system").has_value();
    return options.isOffline || isElsewhere || !runs ? ScoringMode::Offline : ScoringMode::Online;
}

/// The policy that systemd-analyze reads by itself: the first in these folders, of the host alone and not of a tree.
Result<std::optional<Policy>> installedPolicy(const RootFolder& root)
{
    for (const char* folder : {"/etc", "/run", "/usr/local/lib", "/usr/lib"}) {
        const std::string path = std::string(folder) + "/systemd/systemd-analyze-security.policy";
        const auto place = root.find(path);
        if (place && !place->exists)
            continue;
        const auto bytes = place ? RootFolder::read(*place) : std::unexpected(place.error());
        if (!bytes && bytes.error() != ENOENT && bytes.error() != ENOTDIR)
            return std::unexpected(errorOf(bytes.error(), path));
        if (bytes)
            return parsePolicy(*bytes, path);
    }
    return std::nullopt;
}

/// The policy to score by, where a score is wanted.
Result<std::optional<Policy>> policyOf(const Options& options, const RootFolder& root)
{
    if (options.verb == nullptr || (options.verb->bit & ScoringVerbs) == 0)
        return std::nullopt;
    if (options.policy)
        return readPolicy(*options.policy);
    return options.isRootNamed ? std::nullopt : installedPolicy(root);
}

} // namespace

std::optional<Tree> Tree::open(const Options& options, Output& output)
{
    const auto fail = [&output](std::string_view sentence) -> std::optional<Tree> {
        output.complain(sentence);
        return std::nullopt;
    };
    auto host = DirectoryHost::open(options.root, options.isUser ? Scope::User : Scope::System);
    const auto root = host ? RootFolder::open(options.root) : std::unexpected(host.error());
    const auto usable = root ? checkFolders(*host, *root, options.root) : std::unexpected(root.error());
    if (!usable)
        return fail(sentence(usable.error(), About::Tree));

    Tree tree(std::move(*host));
    tree.m_root = options.root;
    tree.m_instance = options.instance;
    tree.m_scope = options.isUser ? Scope::User : Scope::System;
    tree.m_version = options.version.value_or(tree.m_host.systemdVersion().value_or(SystemdVersion{}));
    tree.m_mode = modeOf(options, *root);
    auto policy = policyOf(options, *root);
    if (!policy)
        return fail(sentence(policy.error(), About::PolicyFile));
    tree.m_policy = std::move(*policy);
    if (options.draft) {
        auto bytes = readFile(*options.draft);
        if (!bytes)
            return fail(sentence(bytes.error(), About::Draft));
        tree.m_draft = std::make_shared<const UnitDocument>(std::move(*bytes));
    }
    auto changes = readChanges(options.sets, {.version = tree.m_version, .scope = tree.m_scope}, output);
    if (!changes)
        return std::nullopt;
    tree.m_changes = std::move(*changes);
    if (options.verb != nullptr && !tree.m_version.isExact())
        output.complain(
            say(QT_TRANSLATE_NOOP("cli",
                    "The rules of systemd %1 are not modelled; those of %2 stand in, so that scores are approximate."),
                {number(tree.m_version), number(tree.m_version.model())}));
    return tree;
}

std::optional<std::vector<UnitName>> Tree::services(Output& output) const
{
    auto names = m_host.services();
    if (names)
        return std::move(*names);
    output.complain(sentence(names.error(), About::Tree));
    return std::nullopt;
}

std::optional<Subject> Tree::read(const std::string& name, Output& output) const
{
    const auto parsed = UnitName::parseLoosely(name);
    if (!parsed) {
        output.complain(sentence(parsed.error(), About::Unit));
        return std::nullopt;
    }
    auto subject =
        parsed->isService() ? read(*parsed) : std::unexpected(Error{ErrorKind::NotAService, parsed->text(), {}});
    if (!subject) {
        output.complain(unitComplaint(subject.error(), *parsed));
        return std::nullopt;
    }
    for (const Refusal& refusal : subject->edited.refused)
        output.complain(sentence(refusal, overridePath(*UnitName::parse(subject->label)), subject->label));
    return subject->edited.refused.empty() ? std::optional(std::move(*subject)) : std::nullopt;
}

Result<Subject> Tree::read(const UnitName& name) const
{
    auto stack = m_host.stack(name, m_instance);
    if (!stack)
        return std::unexpected(std::move(stack.error()));
    if (stack->state == FragmentState::Masked)
        return std::unexpected(Error{ErrorKind::Masked, name.text(), {}});
    if (stack->state == FragmentState::Missing)
        return std::unexpected(Error{ErrorKind::NotFound, name.text(), {}});

    const auto ownTemplate = name.isTemplate() ? stack->name.templateName() : std::nullopt;
    Subject subject{.label = ownTemplate.value_or(stack->name).text(),
        .found = *stack,
        .stack = std::move(*stack),
        .edited = {},
        .specifiers = {}};
    subject.specifiers = {.unitName = subject.stack.name.text(), .scope = m_scope, .machine = thisMachine()};
    const UnitFile* present = overrideOf(subject.found);
    const auto draft = m_draft != nullptr ? m_draft
        : present != nullptr              ? present->document
                                          : std::make_shared<const UnitDocument>();
    if (m_changes.empty())
        subject.edited.document = *draft;
    else
        subject.edited = edit(*draft, subject.found, m_changes, dialect(subject));
    if (!hasDraft())
        return subject;
    subject.stack = withDraft(std::move(subject.stack), std::make_shared<const UnitDocument>(subject.edited.document));
    // A template's draft is its own, not that of the instance it is read as.
    for (UnitFile& file : subject.stack.dropIns)
        if (ownTemplate && file.path == overridePath(subject.stack.name))
            file.path = overridePath(*ownTemplate);
    return subject;
}

std::string Tree::unitComplaint(const Error& error, const UnitName& name) const
{
    if (error.kind != ErrorKind::NotFound)
        return sentence(error, About::Unit);
    const auto known = m_host.services().value_or(std::vector<UnitName>());
    std::vector<std::string_view> names;
    std::ranges::transform(known, std::back_inserter(names), &UnitName::text);
    return sentence(
        {ErrorKind::NotFound, name.text(), m_root}, About::Unit, text::nearest(name.text(), names).value_or(""));
}

Dialect Tree::dialect(const Subject& subject) const
{
    return {.version = m_version, .scope = m_scope, .specifiers = &subject.specifiers};
}

ScoringRules Tree::rules(const Subject& subject) const
{
    return {.dialect = dialect(subject), .mode = m_mode, .policy = m_policy ? &*m_policy : nullptr};
}

std::string Tree::footer() const
{
    return m_mode == ScoringMode::Offline
        ? say(QT_TRANSLATE_NOOP("cli", "Scored as systemd-analyze %1 does offline."), {number(m_version)})
        : say(QT_TRANSLATE_NOOP("cli", "Scored as systemd-analyze %1 does with a running systemd."),
              {number(m_version)});
}

} // namespace casemate::cli
