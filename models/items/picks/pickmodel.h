// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/picks/picklist.h"

#include <QAbstractItemModel>

namespace casemate {

/// A PickList with check boxes: the names, or groups of names that open to their members. A group is checked where all
/// its members are, and partly where some are; the same name may be in several groups.
class PickModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, MeaningColumn, ColumnCount };
    enum Role {
        NameRole = Qt::UserRole, ///< QString: the name, also in the other column
        MeaningRole, ///< QString
        IsGroupRole ///< bool
    };

    explicit PickModel(PickList list, QObject* parent = nullptr);

    [[nodiscard]] const PickList& list() const { return m_list; }
    [[nodiscard]] const Picks& picks() const { return m_picks; }
    /// Shows other picks; says nothing.
    void setPicks(const Picks& picks);

    /// The place of a name, or those of all members of a group.
    [[nodiscard]] Picks placesOf(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user picked: picks() is what there is now.
    void picked();

private:
    [[nodiscard]] const std::vector<std::uint16_t>& rowsBelow(const QModelIndex& parent) const;
    [[nodiscard]] bool isGroup(const QModelIndex& index) const;
    [[nodiscard]] Qt::CheckState stateOf(const QModelIndex& index) const;

    PickList m_list;
    Picks m_picks;
    std::vector<std::vector<std::uint16_t>> m_rows; ///< the places of each group's rows, or of the flat list
};

} // namespace casemate
