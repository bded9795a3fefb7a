// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"

#include "models/hazards/evidencelimits.h"

#include <QUndoCommand>

#include <algorithm>

namespace casemate {

/// A step from one draft to another. Steps in a row for one directive are one: typing a value is a single edit.
class DraftCommand : public QUndoCommand {
public:
    DraftCommand(HardeningSession& session, HardeningSession::Document after, const QString& text,
        std::optional<DirectiveId> directive)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session.m_draft)
        , m_after(std::move(after))
        , m_directive(directive)
    {
    }

    void undo() override { m_session.setDraft(m_before); }
    void redo() override { m_session.setDraft(m_after); }
    [[nodiscard]] int id() const override { return m_directive ? m_directive->index : -1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const DraftCommand*>(other)->m_after;
        setObsolete(m_after->bytes() == m_before->bytes());
        setText(other->text());
        return true;
    }

private:
    HardeningSession& m_session;
    HardeningSession::Document m_before, m_after;
    std::optional<DirectiveId> m_directive;
};

namespace {

UnitName placeholder() { return *UnitName::parse("none.service"); }

QString nameOf(DirectiveId id) { return QString::fromUtf8(directive(id).name) + u'='; }

} // namespace

HardeningSession::HardeningSession(QObject* parent)
    : QObject(parent)
    , m_found(std::make_shared<const UnitDocument>())
    , m_draft(m_found)
    , m_before{.stack = {.name = placeholder()}, .unit = {}, .remarks = {}, .loadError = {}, .exposure = {}}
    , m_now(m_before)
{
    connect(&m_gatherer, &FactGatherer::gathered, this, &HardeningSession::takeFacts);
}

void HardeningSession::open(UnitName name, UnitStack stack, const ServiceRules& rules, std::filesystem::path root)
{
    m_root = std::move(root);
    m_facts.reset();
    m_isFresh = false;
    m_gatherer.forget();
    m_name = std::move(name);
    m_specifiers = {.unitName = stack.name.text(), .scope = rules.scope, .machine = Specifiers::ofThisMachine()};
    m_rules = {.dialect = {.version = rules.version, .scope = rules.scope, .specifiers = &m_specifiers}};
    const UnitFile* file = overrideOf(stack);
    m_found = file != nullptr ? file->document : std::make_shared<const UnitDocument>();
    m_before = situationOf(std::move(stack), m_rules);
    Shelved& own = m_shelf[m_name->text()];
    if (own.history == nullptr) {
        own.history = std::make_unique<QUndoStack>();
        m_histories.addStack(own.history.get());
    }
    m_histories.setActiveStack(own.history.get());
    const bool isEdited = own.draft != nullptr && own.draft->bytes() != own.found->bytes();
    // Steps from a file that is no longer the one on disk would bring its old bytes back.
    if (!isEdited && own.found != nullptr && own.found->bytes() != m_found->bytes())
        own.history->clear();
    own.found = m_found;
    setDraft(isEdited ? own.draft : m_found);
}

void HardeningSession::close()
{
    m_name.reset();
    m_facts.reset();
    m_isFresh = false;
    m_gatherer.forget();
    m_histories.setActiveStack(nullptr);
    Q_EMIT changed();
}

void HardeningSession::clear()
{
    close();
    m_shelf.clear();
}

void HardeningSession::markSaved()
{
    m_shelf[m_name->text()].history->setClean();
    Q_EMIT changed();
}

std::vector<std::string> HardeningSession::unsaved() const
{
    std::vector<std::string> names;
    for (const auto& [name, shelved] : m_shelf)
        if (!shelved.history->isClean())
            names.push_back(name);
    return names;
}

std::string HardeningSession::draftPath() const { return overridePath(*m_name); }

std::optional<Exposure> HardeningSession::exposureWith(DirectiveId directive, const Value& value) const
{
    if (!m_now.exposure)
        return std::nullopt;
    return WhatIf(m_now.unit, m_rules).with(directive, value);
}

bool HardeningSession::set(DirectiveId directive, const Value& value)
{
    const Change change{.directive = directive, .wanted = value};
    Edited edited = edit(*m_draft, m_before.stack, {&change, 1}, m_rules.dialect);
    if (!edited.unreachable.empty())
        return false;
    push(tidied(std::move(edited.document)), tr("set %1").arg(nameOf(directive)), directive);
    return true;
}

void HardeningSession::inherit(DirectiveId directive)
{
    const Change change{.directive = directive, .wanted = std::nullopt};
    Edited edited = edit(*m_draft, m_before.stack, {&change, 1}, m_rules.dialect);
    push(tidied(std::move(edited.document)), tr("inherit %1").arg(nameOf(directive)), directive);
}

void HardeningSession::apply(std::span<const Change> changes, const QString& text)
{
    Edited edited = edit(*m_draft, m_before.stack, changes, m_rules.dialect);
    push(tidied(std::move(edited.document)), text, std::nullopt);
}

void HardeningSession::importDraft(std::string bytes)
{
    push(std::make_shared<const UnitDocument>(std::move(bytes)), tr("import an override"), std::nullopt);
}

HardeningSession::Document HardeningSession::tidied(UnitDocument draft) const
{
    // A header that the last line left behind is no file worth having, unless somebody had it.
    const bool isBare = draft.assignments().empty() && draft.problems().empty()
        && std::ranges::all_of(
            draft.sections(), [](const SectionSpan& section) { return section.headerEnd == section.end; });
    const bool isAllHeaders = !draft.sections().empty() && draft.sections().front().begin == 0;
    if (m_found->bytes().empty() && isBare && isAllHeaders)
        return m_found;
    return std::make_shared<const UnitDocument>(std::move(draft));
}

void HardeningSession::push(Document draft, const QString& text, std::optional<DirectiveId> directive)
{
    if (draft->bytes() != m_draft->bytes())
        m_shelf[m_name->text()].history->push(new DraftCommand(*this, std::move(draft), text, directive));
}

void HardeningSession::setDraft(Document draft)
{
    m_draft = std::move(draft);
    m_shelf[m_name->text()].draft = m_draft;
    m_now = situationOf(stackWith(m_draft), m_rules);
    m_states = statesOf(m_now, *m_draft, m_rules, facts());
    m_isFresh = false;
    if (!m_root.empty())
        m_gatherer.gather(m_now.unit, m_now.stack, m_rules, m_specifiers, m_root);
    Q_EMIT changed();
}

std::vector<Sentence> HardeningSession::limits() const
{
    return m_facts == nullptr ? std::vector<Sentence>() : evidenceLimits(m_now.unit, m_facts->facts);
}

void HardeningSession::takeFacts(FactGatherer::Found facts)
{
    if (!isOpen() || facts == nullptr)
        return;
    const bool isNews = m_facts == nullptr || m_facts->facts != facts->facts;
    if (!isNews && m_isFresh)
        return;
    m_facts = std::move(facts);
    m_isFresh = true;
    if (isNews)
        m_states = statesOf(m_now, *m_draft, m_rules, &m_facts->facts);
    Q_EMIT changed();
}

UnitStack HardeningSession::stackWith(const Document& draft) const
{
    UnitStack stack = withDraft(m_before.stack, draft);
    // A template is judged as one of its instances, but its drop-in is for all of them.
    if (const auto file = std::ranges::find(stack.dropIns, draft, &UnitFile::document); file != stack.dropIns.end())
        file->path = draftPath();
    return stack;
}

} // namespace casemate
