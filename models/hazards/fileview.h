// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/paths.h"
#include "models/evidence/facts.h"
#include "models/hazards/pathindex.h"
#include "models/sandbox/implications.h"
#include "models/unit/effective.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casemate {

/// What the sandbox makes of a path.
enum class Access : std::uint8_t {
    Host, ///< as it is on the host, modes aside
    ReadOnly, ///< there, but not to be written
    Replaced, ///< something else stands there: an empty folder, a private one, another folder's contents
    Hidden ///< there is nothing to be reached
};

/// The file system as the service would see it: what ProtectSystem=, ProtectHome=, PrivateTmp=, the lists of paths and
/// the service's own folders come to. Facts: systemd.exec(5), systemd's namespace.c (alike in 252 to 262).
class FileView {
public:
    /// @p facts must outlive it; @p version decides what directives imply.
    FileView(const EffectiveUnit& unit, const ServiceFacts& facts, SystemdVersion version);
    FileView(const FileView&) = delete;
    FileView& operator=(const FileView&) = delete;

    /// What decides about a path, and how.
    struct Verdict {
        Access access = Access::Host;
        DirectiveId cause{}; ///< where access is not Host
        std::string place{}; ///< the folder that the cause is about
    };
    /// About @p path, an absolute one without links. Of what is set for it and its parents the deepest decides.
    [[nodiscard]] Verdict at(std::string_view path) const;

    /// True where RootDirectory= or its kin give it a tree of its own, of which nothing is known here.
    [[nodiscard]] bool isElsewhere() const { return m_isElsewhere; }

    /// The paths of the facts.
    [[nodiscard]] const PathIndex& paths() const { return m_paths; }

private:
    struct Entry {
        std::string_view path; ///< of the facts, of m_written, or a literal
        Access access;
        int priority; ///< among entries of one path the lowest counts, as in systemd's MountMode
        DirectiveId cause;
    };
    void addSystem(const EffectiveUnit& unit, SystemdVersion version);
    void addHome(const WordInForce& home);
    void addNamed(const NamedPath& named);
    void addUnseen(const EffectiveUnit& unit, const ServiceFacts& facts);
    void index();

    /// The entries of one path: the one that counts, and the first that hides it.
    struct Decision {
        const Entry* best = nullptr;
        const Entry* hiding = nullptr;
    };
    PathIndex m_paths;
    std::deque<NamedPath> m_written; ///< what the facts do not know
    std::vector<Entry> m_entries;
    std::unordered_map<std::string_view, Decision> m_decisions;
    bool m_isElsewhere;
    bool m_hasClosedHomes = false; ///< read-only ones, which ReadWritePaths= does not open
};

/// True if @p path is in a folder that ProtectHome= is about.
[[nodiscard]] bool isInHomes(std::string_view path);

} // namespace casemate
