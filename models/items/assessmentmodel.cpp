// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/assessmentmodel.h"

#include "models/session/visibletext.h"

#include <QCoreApplication>

namespace casemate {

namespace {

QVariant sortKey(const Assessment& row, int column, const QString& shown)
{
    switch (column) {
    case AssessmentModel::VerdictColumn:
        // bad rows first, rows that do not apply last
        return row.isGood() ? (*row.isGood() ? 1 : 0) : 2;
    case AssessmentModel::WeightColumn: return QVariant::fromValue<qulonglong>(row.weight);
    case AssessmentModel::ShareColumn: return row.tenths ? static_cast<int>(*row.tenths) : -1;
    default: return shown;
    }
}

} // namespace

void AssessmentModel::setAssessments(std::vector<Assessment> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AssessmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssessmentModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AssessmentModel::shown(const Assessment& row, int column) const
{
    switch (column) {
    case VerdictColumn: return row.isGood() ? (*row.isGood() ? tr("good") : tr("bad")) : tr("n/a", "does not apply");
    case NameColumn: return QString::fromUtf8(row.assessor->name);
    case DescriptionColumn: return QCoreApplication::translate("Assessor", row.description.c_str());
    case WeightColumn: return QString::number(row.weight);
    case ShareColumn: return row.tenths ? QString::fromStdString(Exposure{*row.tenths}.text()) : QString();
    default: return {};
    }
}

QVariant AssessmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Assessment& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return shown(row, index.column());
    case Qt::ToolTipRole: return literalText(shown(row, NameColumn) + u'\n' + shown(row, DescriptionColumn));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            (index.column() >= WeightColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case AssessmentRole: return QVariant::fromValue(row);
    case VerdictRole: return QVariant::fromValue(row.isGood());
    case SortRole: return sortKey(row, index.column(), shown(row, index.column()));
    default: return {};
    }
}

QVariant AssessmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            (section >= WeightColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == WeightColumn)
        return tr("How much the row counts in the score");
    if (role == Qt::ToolTipRole && section == ShareColumn)
        return tr("How much the row adds to the score");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn: return tr("Verdict");
    case NameColumn: return tr("Setting");
    case DescriptionColumn: return tr("Meaning");
    case WeightColumn: return tr("Weight");
    case ShareColumn: return tr("Share");
    default: return {};
    }
}

} // namespace casemate
