// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/servicemodel.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"

#include <algorithm>

namespace casemate {

namespace {

QString shown(const ServiceEntry& entry, int column)
{
    switch (column) {
    case ServiceModel::ScoreColumn:
        return entry.exposure ? QString::fromStdString(entry.exposure->text()) : QStringLiteral("–");
    case ServiceModel::NameColumn: return visibleText(entry.name);
    case ServiceModel::RatingColumn: return sentences::rating(entry);
    case ServiceModel::DescriptionColumn:
        return entry.exposure ? visibleText(entry.description) : sentences::obstacle(entry);
    default: return {};
    }
}

/// The row in full: columns are cut where the list is narrow.
QString toolTip(const ServiceEntry& entry)
{
    QStringList lines{visibleText(entry.name) + u": " + sentences::score(entry)};
    if (!entry.description.empty())
        lines.append(visibleText(entry.description));
    if (!entry.exposure)
        lines.append(sentences::obstacle(entry));
    for (const QString& line : {sentences::stateInFull(entry), sentences::staleness(entry)})
        if (!line.isEmpty())
            lines.append(line);
    return literalText(lines.join(u'\n'));
}

} // namespace

void ServiceModel::setEntries(std::vector<ServiceEntry> entries)
{
    if (std::ranges::equal(entries, m_entries, {}, &ServiceEntry::name, &ServiceEntry::name)) {
        std::vector<int> changed;
        for (std::size_t row = 0; row < entries.size(); ++row)
            if (entries[row] != m_entries[row])
                changed.push_back(static_cast<int>(row));
        update(changed, entries);
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void ServiceModel::update(std::span<const int> rows, std::span<const ServiceEntry> entries)
{
    if (rows.empty())
        return;
    bool hasOtherScores = false;
    for (const int row : rows) {
        ServiceEntry& own = m_entries[static_cast<std::size_t>(row)];
        const ServiceEntry& next = entries[static_cast<std::size_t>(row)];
        hasOtherScores = hasOtherScores || own.exposure != next.exposure || own.loadError != next.loadError
            || own.readError != next.readError;
        own = next;
    }
    // One word for all, and none of the scores where these stay: views sort and filter anew at each word, by the
    // columns that it names, and that is long where there are thousands.
    Q_EMIT dataChanged(
        index(rows.front(), hasOtherScores ? ScoreColumn : NameColumn), index(rows.back(), ColumnCount - 1));
}

void ServiceModel::setUnsaved(std::vector<std::string> names)
{
    if (names == m_unsaved)
        return;
    std::swap(names, m_unsaved);
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        if (std::ranges::contains(names, m_entries[row].name) != isUnsaved(m_entries[row])) {
            const QModelIndex changed = index(static_cast<int>(row), NameColumn);
            Q_EMIT dataChanged(changed, changed, {UnsavedRole, Qt::AccessibleTextRole});
        }
}

bool ServiceModel::isUnsaved(const ServiceEntry& entry) const { return std::ranges::contains(m_unsaved, entry.name); }

QString ServiceModel::spoken(const ServiceEntry& entry, int column) const
{
    if (column == ScoreColumn)
        return sentences::score(entry);
    QString text = shown(entry, column);
    if (column != NameColumn)
        return text;
    if (const QString state = sentences::state(entry); !state.isEmpty())
        text += QStringLiteral(", ") + state;
    return isUnsaved(entry) ? tr("%1, draft not exported").arg(text) : text;
}

int ServiceModel::rowOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_entries, name, &ServiceEntry::name);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int ServiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ServiceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ServiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ServiceEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown(entry, index.column());
    case Qt::AccessibleTextRole: return spoken(entry, index.column());
    case Qt::ToolTipRole: return toolTip(entry);
    case EntryRole: return QVariant::fromValue(entry);
    case ExposureRole: return QVariant::fromValue(entry.exposure);
    case UnsavedRole: return isUnsaved(entry);
    case FailedRole: return entry.live && entry.live->active == ActiveState::Failed;
    case StateRole: return sentences::state(entry);
    default: return {};
    }
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ScoreColumn: return tr("Score");
    case NameColumn: return tr("Service");
    case RatingColumn: return tr("Rating");
    case DescriptionColumn: return tr("Description");
    default: return {};
    }
}

} // namespace casemate
