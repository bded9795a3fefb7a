// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace casemate {

/// The names of a PickModel that match a search. A group stays while one of its members matches; where the group itself
/// matches by name, all its members stay.
class PickProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PickProxy(QObject* parent = nullptr);

    /// Every word must occur in the name or the meaning, whatever the case. "_" is as good as nothing, so that
    /// "netadmin" finds CAP_NET_ADMIN.
    void setSearch(const QString& text);
    /// True if the row of @p index matches itself, and is not only here for its members or its group.
    [[nodiscard]] bool isMatch(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex& source) const;

    QStringList m_words;
};

} // namespace casemate
