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
    explicit ServiceProxy(QObject* parent = nullptr);

    /// Every word must occur in the name or the description, whatever the case.
    void setSearch(const QString& text);
    /// Only services whose rating is "exposed" or worse.
    void setExposedOnly(bool isOn);
    /// Only services that a drop-in of this machine changes.
    void setChangedOnly(bool isOn);
    /// Only services that run.
    void setRunningOnly(bool isOn);
    /// Only services that ended with an error.
    void setFailedOnly(bool isOn);
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
    bool m_exposedOnly = false;
    bool m_changedOnly = false;
    bool m_runningOnly = false;
    bool m_failedOnly = false;
};

} // namespace casemate
