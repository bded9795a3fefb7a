// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/servicemodel.h"

#include <QSortFilterProxyModel>

namespace casemate {

/// The services that match search and filters, sorted. Services without a score come last, whatever the order; equal
/// scores are sorted by name.
class ServiceProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// What can be shown alone.
    enum Filter : unsigned {
        Exposed = 1, ///< rated "exposed" or worse
        Running = 2,
        FailedOnes = 4, ///< ended with an error
        ChangedHere = 8 ///< changed by a drop-in of this machine
    };

    explicit ServiceProxy(QObject* parent = nullptr);

    /// Every word must occur in the name or the description, whatever the case.
    void setSearch(const QString& text);
    /// Shows only the services of @p filter; several filters show what all of them let through.
    void setFilter(Filter filter, bool isOn);
    [[nodiscard]] bool isFiltering() const;

    /// The service in row @p row of this proxy.
    [[nodiscard]] const ServiceEntry& entry(int row) const;
    void setSourceModel(QAbstractItemModel* model) override; ///< a ServiceModel

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const ServiceModel* m_services = nullptr;
    QStringList m_words;
    unsigned m_filters = 0;
};

} // namespace casemate
