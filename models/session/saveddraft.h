// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/systemdversion.h"
#include "models/unit/document.h"

#include <QByteArray>
#include <QDateTime>

#include <filesystem>
#include <memory>
#include <vector>

namespace casemate {

/// The host that a draft is for. A draft is offered only where all of it is the same.
struct DraftPlace {
    QByteArray machine; ///< the one Casemate runs on: a home directory may be shared
    std::string root; ///< without links
    Scope scope = Scope::System;

    /// The host in @p root, seen from this machine.
    [[nodiscard]] static DraftPlace of(const std::filesystem::path& root, Scope scope);
    friend bool operator==(const DraftPlace&, const DraftPlace&) = default;
};

/// A draft as it is kept on disk.
struct SavedDraft {
    using Document = std::shared_ptr<const UnitDocument>;
    std::string unit; ///< as it is listed
    QDateTime time; ///< of the last change
    Document draft;
    Document base; ///< the override.conf that it was begun on

    friend bool operator==(const SavedDraft& a, const SavedDraft& b)
    {
        return a.unit == b.unit && *a.draft == *b.draft && *a.base == *b.base;
    }
};

/// What one window has to lose.
struct SavedDrafts {
    DraftPlace place;
    std::vector<SavedDraft> drafts;
};

/// For a file; draftsOf() reads it.
[[nodiscard]] QByteArray jsonOf(const SavedDrafts& drafts);
/// Nothing where @p json is not that.
[[nodiscard]] std::optional<SavedDrafts> draftsOf(const QByteArray& json);

} // namespace casemate
