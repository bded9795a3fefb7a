// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exposure/exposure.h"

#include <QAbstractTableModel>

namespace casemate {

/// The rows behind the score of one service.
class AssessmentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { VerdictColumn, NameColumn, DescriptionColumn, WeightColumn, ShareColumn, ColumnCount };
    enum Role {
        AssessmentRole = Qt::UserRole, ///< the whole Assessment
        VerdictRole, ///< std::optional<bool>: good, bad, or does not apply
        SortRole ///< a number or text to sort by
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAssessments(std::vector<Assessment> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const Assessment& row, int column) const;
    std::vector<Assessment> m_rows;
};

} // namespace casemate

Q_DECLARE_METATYPE(casemate::Assessment)
