// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/picks/pickproxy.h"

#include "models/items/picks/pickmodel.h"

#include <algorithm>

namespace casemate {

namespace {

QString folded(QString text) { return text.remove(u'_').toLower(); }

} // namespace

PickProxy::PickProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void PickProxy::setSearch(const QString& text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PickProxy::isMatch(const QModelIndex& index) const { return matches(mapToSource(index)); }

bool PickProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return matches(sourceModel()->index(row, PickModel::NameColumn, parent));
}

bool PickProxy::matches(const QModelIndex& source) const
{
    const QString name = folded(source.data(PickModel::NameRole).toString());
    const QString meaning = folded(source.data(PickModel::MeaningRole).toString());
    return std::ranges::all_of(
        m_words, [&](const QString& word) { return name.contains(word) || meaning.contains(word); });
}

} // namespace casemate
