// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/directivestate.h"
#include "models/session/factgatherer.h"
#include "models/session/serviceentry.h"
#include "models/session/shelf.h"

#include <QObject>
#include <QUndoGroup>

#include <set>
#include <span>

namespace casemate {

/// The service under edit: its files as found, the draft of its override.conf, and everything that follows from the
/// two. The draft is the one thing that changes; all else is computed anew from it, in well under a millisecond. Drafts
/// of the services looked at before wait, each with its history, until they are opened again.
class HardeningSession : public QObject {
    Q_OBJECT

public:
    explicit HardeningSession(QObject* parent = nullptr);

    /// Takes up @p stack as found, listed as @p name (a template's own name: its drop-in is then for all instances).
    /// The draft is the one that waits for this service, if one does, else the override.conf found. An edited one whose
    /// file others changed since is rebased, as a step that can be undone. Facts are looked up in the tree @p root, and
    /// changed() says when they are there; where it is empty nothing is checked.
    void open(UnitName name, UnitStack stack, const ServiceRules& rules, std::filesystem::path root = {});
    /// True where just that is open already.
    [[nodiscard]] bool shows(const UnitName& name, const UnitStack& stack, const ServiceRules& rules) const;
    /// Whether the manager says that the open service runs: where that changes, its processes are looked at anew.
    void setRunning(bool isRunning);
    /// No service for now; its draft waits.
    void close();
    /// Forgets the service and all drafts, as for another host.
    void clear();

    [[nodiscard]] bool isOpen() const { return m_name.has_value(); }
    /// The name it is listed as. Only while open, like all below; later edits, as from a menu, do nothing.
    [[nodiscard]] const UnitName& name() const { return *m_name; }
    [[nodiscard]] const ScoringRules& rules() const { return m_rules; }
    /// As found on disk.
    [[nodiscard]] const Situation& before() const { return m_before; }
    /// With the draft in place.
    [[nodiscard]] const Situation& now() const { return m_now; }
    /// override.conf as found, empty where there is none.
    [[nodiscard]] const UnitDocument& found() const { return *m_found; }
    /// override.conf as it will be.
    [[nodiscard]] const UnitDocument& draft() const { return *m_draft; }
    /// "/etc/systemd/system/NAME.d/override.conf".
    [[nodiscard]] std::string draftPath() const;
    /// True where the draft's bytes differ from those found.
    [[nodiscard]] bool isChanged() const { return m_draft->bytes() != m_found->bytes(); }

    /// True once the facts that warnings rest on were obtained.
    [[nodiscard]] bool hasFacts() const { return m_facts != nullptr; }
    /// What would harden the service as it is drafted now without breaking it; null until that is known.
    [[nodiscard]] const Suggestion* suggestion() const { return m_isFresh ? &m_facts->suggestion : nullptr; }
    /// Why what was seen of the running service proves less than it might: evidenceLimits(), for the service as
    /// drafted.
    [[nodiscard]] std::vector<Sentence> limits() const;
    [[nodiscard]] std::span<const DirectiveState> states() const { return m_states; }
    [[nodiscard]] const DirectiveState& state(DirectiveId directive) const { return m_states[directive.index]; }
    /// The exposure were @p changes made: that of the files as they would be. Nothing where there is no score.
    [[nodiscard]] std::optional<Exposure> exposureWith(std::span<const Change> changes) const;

    /// Wants @p directive to come to @p value (std::monostate: its default). False where that is refused.
    bool set(DirectiveId directive, const Value& value);
    /// Takes our lines for @p directive away. False where that is refused.
    bool inherit(DirectiveId directive);
    /// Several changes as one step, called @p text in the history. False where one of them is refused: none is made
    /// then.
    bool apply(std::span<const Change> changes, const QString& text);
    bool apply(const Fix& fix, const QString& text);
    /// Why the last of these edits was refused; empty where it was made.
    [[nodiscard]] std::span<const Refusal> refusals() const { return m_refusals; }
    /// Makes @p bytes the draft, whatever they hold, as one step.
    void importDraft(std::string bytes);

    /// What became of the draft because the files changed on disk; nothing where all is as it was, or dismissed.
    [[nodiscard]] std::optional<Rebasing> rebased() const { return own().rebasing(); }
    /// No more word of it; what is undecided or behind is still said.
    void dismissRebased();
    /// What others and the draft changed in different ways. The draft holds our side.
    [[nodiscard]] std::span<const Conflict> conflicts() const { return own().standing.conflicts; }
    /// Settles the conflict at place @p conflict, or all, for @p side, as one step.
    void settle(std::size_t conflict, Side side);
    void settleAll(Side side);
    /// Puts a draft that is behind on top of the file found, as a step.
    void catchUp();

    /// Says which services there are, by the names they are listed as.
    void setServices(std::set<std::string> names);
    /// The services that are no more, by the names they were listed as, whose drafts are kept all the same.
    [[nodiscard]] std::vector<std::string> gone() const;
    /// Takes up the draft of @p name, one of gone(); what is left of the service is its override.conf.
    void openGone(const std::string& name);

    /// Every step can be undone, back to what was found: the histories, that of the open service active. Owned by this.
    [[nodiscard]] QUndoGroup* undoGroup() { return &m_histories; }
    /// Says that the draft is safe elsewhere: exported to a file, or else copied, which lasts only while this runs.
    void markSaved(bool isInFile = true);
    /// The services, by the names they are listed as, whose drafts hold steps that were never saved.
    [[nodiscard]] std::vector<std::string> unsaved() const;

    /// A draft that would be lost with the program.
    struct OpenDraft {
        std::string unit; ///< as it is listed
        Standing::Document draft;
        Standing::Document base; ///< the override.conf that it is changes to
    };
    [[nodiscard]] std::vector<OpenDraft> openDrafts() const;
    /// Makes @p draft, which was begun on the override.conf @p base, the draft of the open service, as a step. Where
    /// the file is another one by now the draft is rebased, as a further step.
    void restore(Standing::Document draft, Standing::Document base);
    /// Opens the service @p name that is no more for restore().
    void openGone(const std::string& name, const Standing::Document& base);

    /// Somebody begins to type a value of @p directive.
    void beginTyping(DirectiveId directive);
    /// What is typed for @p directive is no value that it can have: the draft goes back to where beginTyping() found
    /// it, and @p text is kept with what speaks against it.
    void refuse(DirectiveId directive, const QString& text, const QString& why);
    /// The field of @p directive holds no such text any more.
    void forgetRefused(DirectiveId directive);
    /// The texts of the open service that are in no draft; each is kept until the value that holds becomes another.
    [[nodiscard]] std::span<const RefusedText> refused() const;
    /// The services, by the names they are listed as, that have such texts.
    [[nodiscard]] std::vector<std::string> withRefused() const;

Q_SIGNALS:
    /// Something about the session is no longer what it was.
    void changed();
    /// refused() is another one.
    void refusedChanged();

private:
    using Document = Standing::Document;
    /// Where a directive stood when somebody began to type.
    struct Typing {
        DirectiveId directive;
        Standing before;
        Setting setting;
        Value value;
        bool isAlone = true; ///< no other step was made since
    };
    [[nodiscard]] Shelved& own() { return m_shelf.at(m_name->text()); }
    [[nodiscard]] const Shelved& own() const { return m_shelf.at(m_name->text()); }
    [[nodiscard]] Document tidied(UnitDocument draft) const;
    bool edit(std::span<const Change> changes, const QString& text, std::optional<DirectiveId> directive);
    void push(UnitDocument draft, const QString& text, std::optional<DirectiveId> directive);
    void push(Standing standing, const QString& text, std::optional<DirectiveId> directive = std::nullopt);
    void setStanding(const Standing& standing);
    void takeBack(DirectiveId directive);
    void dropRefused();
    void gather();
    void takeFacts(FactGatherer::Found facts);
    [[nodiscard]] const ServiceFacts* facts() const { return m_facts == nullptr ? nullptr : &m_facts->facts; }
    [[nodiscard]] UnitStack stackWith(const Document& draft) const;

    std::optional<UnitName> m_name;
    Shelf m_shelf; ///< that of the open service is here too
    std::optional<std::set<std::string>> m_services; ///< that there are, once that is known
    Specifiers m_specifiers;
    ServiceRules m_serviceRules; ///< as open() was given them
    ScoringRules m_rules; ///< the same, for the open unit
    Document m_found, m_draft;
    Situation m_before, m_now;
    std::vector<DirectiveState> m_states;
    std::vector<Refusal> m_refusals;
    std::filesystem::path m_root;
    FactGatherer::Found m_facts; ///< of the unit as it was when they were looked up
    bool m_isFresh = false; ///< and that is the unit as it is now
    std::optional<bool> m_isRunning; ///< as far as somebody said
    std::optional<Typing> m_typing; ///< the latest
    std::optional<DirectiveId> m_stepOf; ///< whose step is being made
    bool m_isTakingBack = false;
    FactGatherer m_gatherer;
    QUndoGroup m_histories;
};

} // namespace casemate
