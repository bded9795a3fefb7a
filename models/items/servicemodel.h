// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/serviceentry.h"

#include <QAbstractTableModel>

#include <span>

namespace casemate {

/// The services of a host, one a row.
class ServiceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ScoreColumn, NameColumn, RatingColumn, DescriptionColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< the whole ServiceEntry
        ExposureRole, ///< std::optional<Exposure>, for the badge
        UnsavedRole, ///< bool: its draft was neither exported nor copied
        StateRole, ///< QString: whether it runs, in a word; empty where it does not or nobody knows
        FailedRole ///< bool: it ended with an error
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the place of everything shown before; without a reset where it is the same services.
    void setEntries(std::vector<ServiceEntry> entries);
    /// Takes those of @p entries, the whole list anew, that are in @p rows: ascending ones. No others changed.
    void update(std::span<const int> rows, std::span<const ServiceEntry> entries);
    /// Marks the services listed as @p names, and no others, as ones with an unsaved draft.
    void setUnsaved(std::vector<std::string> names);
    [[nodiscard]] const ServiceEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// The row of the service listed as @p name, or -1.
    [[nodiscard]] int rowOf(std::string_view name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isUnsaved(const ServiceEntry& entry) const;
    [[nodiscard]] QString spoken(const ServiceEntry& entry, int column) const;
    std::vector<ServiceEntry> m_entries;
    std::vector<std::string> m_unsaved;
};

} // namespace casemate

Q_DECLARE_METATYPE(casemate::ServiceEntry)
