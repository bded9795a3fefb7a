// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/picks/pickmodel.h"

#include <algorithm>

namespace casemate {

namespace {

/// The internal id of top-level rows; rows below a group have the group's place plus one.
constexpr quintptr top = 0;

} // namespace

PickModel::PickModel(PickList list, QObject* parent)
    : QAbstractItemModel(parent)
    , m_list(std::move(list))
{
    const auto rowsOf = [this](const Picks& places) {
        std::vector<std::uint16_t> rows;
        for (std::size_t place = places._Find_first(); place < places.size(); place = places._Find_next(place))
            rows.push_back(static_cast<std::uint16_t>(place));
        return rows;
    };
    if (m_list.groups.empty())
        m_rows.push_back(rowsOf(m_list.offered));
    for (const PickGroup& group : m_list.groups) {
        m_rows.push_back(rowsOf(group.members & m_list.offered));
        std::ranges::sort(m_rows.back(), {}, [this](std::uint16_t place) { return m_list.items[place].name; });
    }
}

void PickModel::setPicks(const Picks& picks)
{
    const Picks changed = picks ^ m_picks;
    if (changed.none())
        return;
    m_picks = picks;
    const QList<int> roles{Qt::CheckStateRole};
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
    for (int group = 0; group < static_cast<int>(m_list.groups.size()); ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0 && (placesOf(parent) & changed).any())
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent), roles);
    }
}

QModelIndex PickModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top);
}

QModelIndex PickModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, top);
}

int PickModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_list.groups.empty() ? m_rows.front().size() : m_list.groups.size());
    return isGroup(parent) && parent.column() == 0 ? static_cast<int>(rowsBelow(parent).size()) : 0;
}

int PickModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant PickModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isName = index.column() == NameColumn;
    const QString* name = nullptr;
    const QString* meaning = nullptr;
    if (isGroup(index)) {
        const PickGroup& group = m_list.groups[static_cast<std::size_t>(index.row())];
        name = &group.name;
        meaning = &group.meaning;
    } else {
        const PickItem& item = m_list.items[placesOf(index)._Find_first()];
        name = &item.name;
        meaning = &item.meaning;
    }
    switch (role) {
    case Qt::DisplayRole: return isName ? *name : *meaning;
    case Qt::ToolTipRole: return *meaning;
    case Qt::AccessibleTextRole:
        return isName && !meaning->isEmpty() ? tr("%1: %2").arg(*name, *meaning) : isName ? *name : *meaning;
    case Qt::CheckStateRole: return isName ? QVariant(static_cast<int>(stateOf(index))) : QVariant();
    case NameRole: return *name;
    case MeaningRole: return *meaning;
    case IsGroupRole: return isGroup(index);
    default: return {};
    }
}

bool PickModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != NameColumn)
        return false;
    // A view that asks for the state after "partly" wants all.
    const bool isOn = value.toInt() != Qt::Unchecked;
    const Picks places = placesOf(index);
    setPicks(isOn ? m_picks | places : m_picks & ~places);
    Q_EMIT picked();
    return true;
}

Qt::ItemFlags PickModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return isGroup(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

const std::vector<std::uint16_t>& PickModel::rowsBelow(const QModelIndex& parent) const
{
    return m_rows[static_cast<std::size_t>(parent.isValid() ? parent.row() : 0)];
}

bool PickModel::isGroup(const QModelIndex& index) const { return index.internalId() == top && !m_list.groups.empty(); }

Picks PickModel::placesOf(const QModelIndex& index) const
{
    if (isGroup(index))
        return m_list.groups[static_cast<std::size_t>(index.row())].members;
    Picks single;
    return single.set(rowsBelow(index.parent())[static_cast<std::size_t>(index.row())]);
}

Qt::CheckState PickModel::stateOf(const QModelIndex& index) const
{
    const Picks places = placesOf(index) & m_list.offered;
    const Picks on = places & m_picks;
    return on.none() ? Qt::Unchecked : on == places ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace casemate
