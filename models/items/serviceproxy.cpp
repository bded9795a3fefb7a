// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/serviceproxy.h"

#include <algorithm>

namespace casemate {

namespace {

/// People look for ModemManager between man-db and multipathd. Compared in place: to sort thousands is to compare each
/// some twenty times.
bool isNamedBefore(const ServiceEntry& a, const ServiceEntry& b)
{
    const auto lower = [](char c) { return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); };
    return std::ranges::lexicographical_compare(a.name, b.name, {}, lower, lower);
}

} // namespace

ServiceProxy::ServiceProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    sort(ServiceModel::ScoreColumn, Qt::DescendingOrder);
}

void ServiceProxy::setSearch(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ServiceProxy::setFilter(Filter filter, bool isOn)
{
    m_filters = isOn ? m_filters | filter : m_filters & ~static_cast<unsigned>(filter);
    invalidateRowsFilter();
}

bool ServiceProxy::isFiltering() const { return !m_words.isEmpty() || m_filters != 0; }

const ServiceEntry& ServiceProxy::entry(int row) const { return m_services->entry(mapToSource(index(row, 0)).row()); }

void ServiceProxy::setSourceModel(QAbstractItemModel* model)
{
    m_services = qobject_cast<const ServiceModel*>(model);
    Q_ASSERT(model == nullptr || m_services != nullptr);
    QSortFilterProxyModel::setSourceModel(model);
}

bool ServiceProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ServiceEntry& entry = m_services->entry(row);
    const bool hasFailed = entry.live && entry.live->active == ActiveState::Failed;
    for (const auto& [filter, isLetThrough] :
        {std::pair(Exposed, entry.isExposed()), std::pair(Running, entry.live && entry.live->isRunning()),
            std::pair(FailedOnes, hasFailed), std::pair(ChangedHere, entry.isChangedHere())})
        if ((m_filters & filter) != 0 && !isLetThrough)
            return false;
    if (m_words.isEmpty())
        return true;
    const QString text = QString::fromStdString(entry.name) + u'\n' + QString::fromStdString(entry.description);
    return std::ranges::all_of(
        m_words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ServiceProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const ServiceEntry& a = m_services->entry(left.row());
    const ServiceEntry& b = m_services->entry(right.row());
    // The view turns the answer round for a descending order; what must not turn is turned here once more.
    const bool isTurned = sortOrder() == Qt::DescendingOrder;
    switch (left.column()) {
    case ServiceModel::ScoreColumn:
    case ServiceModel::RatingColumn:
        if (a.exposure.has_value() != b.exposure.has_value())
            return a.exposure.has_value() != isTurned;
        if (a.exposure && *a.exposure != *b.exposure)
            return *a.exposure < *b.exposure;
        return isTurned ? isNamedBefore(b, a) : isNamedBefore(a, b);
    case ServiceModel::DescriptionColumn: {
        const int order = QString::localeAwareCompare(left.data().toString(), right.data().toString());
        return order == 0 ? isNamedBefore(a, b) : order < 0;
    }
    default: return isNamedBefore(a, b);
    }
}

} // namespace casemate
