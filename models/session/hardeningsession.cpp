// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"

#include "models/hazards/evidencelimits.h"
#include "models/host/machine.h"
#include "models/session/visibletext.h"

#include <algorithm>

namespace casemate {

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
    m_isRunning.reset();
    m_facts.reset();
    m_isFresh = false;
    m_gatherer.forget();
    m_name = std::move(name);
    m_typing.reset();
    m_serviceRules = rules;
    m_specifiers = {.unitName = stack.name.text(), .scope = rules.scope, .machine = thisMachine()};
    m_rules = {
        .dialect = {.version = rules.version, .scope = rules.scope, .specifiers = &m_specifiers}, .mode = rules.mode};
    const UnitFile* file = overrideOf(stack);
    m_found = file != nullptr ? file->document : std::make_shared<const UnitDocument>();
    m_before = situationOf(std::move(stack), m_rules);
    Shelved& shelved = m_shelf[m_name->text()];
    if (shelved.history == nullptr) {
        shelved.history = std::make_unique<QUndoStack>();
        m_histories.addStack(shelved.history.get());
    }
    m_histories.setActiveStack(shelved.history.get());
    m_draft = shelved.standing.draft;
    std::optional<Standing> step = shelved.takeUp(m_found, m_before.stack, m_rules.dialect);
    if (step && !(*step == shelved.standing))
        push(*std::move(step), tr("take up changes of others"));
    else
        setStanding(shelved.standing);
}

bool HardeningSession::shows(const UnitName& name, const UnitStack& stack, const ServiceRules& rules) const
{
    return m_name == name && m_before.stack == stack && m_serviceRules == rules;
}

void HardeningSession::setRunning(bool isRunning)
{
    if (!isOpen() || m_isRunning == isRunning)
        return;
    // The first word comes with the opening, which looks by itself.
    if (std::exchange(m_isRunning, isRunning).has_value()) {
        m_gatherer.forget();
        gather();
    }
}

void HardeningSession::gather()
{
    if (!m_root.empty())
        m_gatherer.gather(m_now.unit, m_now.stack, m_rules, m_specifiers, m_root);
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
    m_services.reset();
}

void HardeningSession::markSaved(bool isInFile)
{
    own().history->setClean();
    if (isInFile)
        own().exported = own().standing.draft;
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

std::optional<Exposure> HardeningSession::exposureWith(std::span<const Change> changes) const
{
    Edited edited = casemate::edit(*m_draft, m_before.stack, changes, m_rules.dialect);
    return situationOf(stackWith(std::make_shared<const UnitDocument>(std::move(edited.document))), m_rules).exposure;
}

bool HardeningSession::edit(std::span<const Change> changes, const QString& text, std::optional<DirectiveId> directive)
{
    if (!isOpen())
        return true;
    Edited edited = casemate::edit(*m_draft, m_before.stack, changes, m_rules.dialect);
    m_refusals = std::move(edited.refused);
    if (!m_refusals.empty())
        return false;
    push(std::move(edited.document), text, directive);
    return true;
}

bool HardeningSession::set(DirectiveId directive, const Value& value)
{
    const Change change{.directive = directive, .wanted = value};
    return edit({&change, 1}, tr("set %1").arg(nameOf(directive)), directive);
}

bool HardeningSession::inherit(DirectiveId directive)
{
    const Change change{.directive = directive, .wanted = std::nullopt};
    return edit({&change, 1}, tr("inherit %1").arg(nameOf(directive)), directive);
}

bool HardeningSession::apply(std::span<const Change> changes, const QString& text)
{
    return edit(changes, text, std::nullopt);
}

bool HardeningSession::apply(const Fix& fix, const QString& text)
{
    return apply(changesOf(fix.changes, m_now.unit, m_rules.dialect), text);
}

void HardeningSession::importDraft(std::string bytes)
{
    Standing standing = own().standing;
    standing.draft = std::make_shared<const UnitDocument>(std::move(bytes));
    push(std::move(standing), tr("import an override"));
}

void HardeningSession::dismissRebased()
{
    own().news.reset();
    Q_EMIT changed();
}

void HardeningSession::settle(std::size_t conflict, Side side)
{
    Standing standing = own().standing;
    const Conflict& chosen = standing.conflicts.at(conflict);
    const QString name = visibleText(chosen.key);
    standing.draft = std::make_shared<const UnitDocument>(settled(*standing.draft, chosen, side, m_rules.dialect));
    standing.conflicts.erase(standing.conflicts.begin() + static_cast<std::ptrdiff_t>(conflict));
    //: %1 a directive
    push(std::move(standing), side == Side::Ours ? tr("keep own %1=").arg(name) : tr("take %1= from disk").arg(name));
}

void HardeningSession::settleAll(Side side)
{
    Standing standing = own().standing;
    UnitDocument draft = *standing.draft;
    for (const Conflict& conflict : standing.conflicts)
        draft = settled(draft, conflict, side, m_rules.dialect);
    standing.draft = std::make_shared<const UnitDocument>(std::move(draft));
    standing.conflicts.clear();
    push(std::move(standing), side == Side::Ours ? tr("keep own changes") : tr("take changes from disk"));
}

void HardeningSession::catchUp() { push(own().rebased(m_rules.dialect), tr("take up changes of others")); }

void HardeningSession::setServices(std::set<std::string> names)
{
    m_services = std::move(names);
    Q_EMIT changed();
}

std::vector<std::string> HardeningSession::gone() const
{
    std::vector<std::string> names;
    for (const auto& [name, shelved] : m_shelf)
        if (m_services && !m_services->contains(name) && shelved.standing.isEdited())
            names.push_back(name);
    return names;
}

void HardeningSession::openGone(const std::string& name)
{
    // With its override.conf as last seen: that the service is gone is no change to the file under the draft.
    UnitStack rest{.name = m_shelf.at(name).stack->name};
    rest = withDraft(std::move(rest), m_shelf.at(name).found);
    open(*UnitName::parse(name), std::move(rest), ServiceRules(m_serviceRules));
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

void HardeningSession::push(UnitDocument draft, const QString& text, std::optional<DirectiveId> directive)
{
    Standing standing = own().standing;
    standing.draft = tidied(std::move(draft));
    push(std::move(standing), text, directive);
}

void HardeningSession::push(Standing standing, const QString& text, std::optional<DirectiveId> directive)
{
    Shelved& shelved = own();
    if (standing == shelved.standing)
        return;
    const auto set = [this](const Standing& wanted) { setStanding(wanted); };
    m_stepOf = directive;
    shelved.history->push(new DraftCommand(set, shelved.standing, std::move(standing), text, directive));
    m_stepOf.reset();
}

void HardeningSession::setStanding(const Standing& standing)
{
    if (m_typing && m_stepOf != m_typing->directive)
        m_typing->isAlone = false;
    own().standing = standing;
    m_draft = standing.draft;
    m_refusals.clear();
    m_now = situationOf(stackWith(m_draft), m_rules);
    m_states = statesOf(m_now, *m_draft, m_rules, facts());
    dropRefused();
    m_isFresh = false;
    gather();
    Q_EMIT changed();
}

std::vector<Sentence> HardeningSession::limits() const
{
    return m_facts == nullptr ? std::vector<Sentence>()
                              : evidenceLimits(m_now.unit, m_facts->facts, m_rules.dialect.version);
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
