// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detailpanel.h"

#include "models/items/sentences.h"
#include "ui/detail/verdictdelegate.h"
#include "ui/looks/placeholder.h"
#include "ui/looks/scorelabel.h"

#include <KMessageWidget>

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

QString paths(const std::vector<UnitFile> &files)
{
    QStringList lines;
    for (const UnitFile &file : files)
        lines.append(QString::fromStdString(file.path));
    return lines.join(u'\n');
}

QString words(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(QString::fromStdString(name));
    return list.join(QStringLiteral(", "));
}

} // namespace

DetailPanel::DetailPanel(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("detailPanel"));
    auto *invitation = new Placeholder(this);
    invitation->setObjectName(QStringLiteral("detailInvitation"));
    invitation->say(tr("Choose a service"), tr("Its score and the settings behind it are shown here."),
                    QStringLiteral("org.casemate.Casemate"));
    addWidget(invitation);
    addWidget(createContent());
}

QWidget *DetailPanel::createContent()
{
    auto *content = new QWidget(this);
    m_description = textLabel(QStringLiteral("detailDescription"), content);
    m_message = new KMessageWidget(content);
    m_message->setObjectName(QStringLiteral("detailMessage"));
    m_message->setMessageType(KMessageWidget::Warning);
    m_message->setCloseButtonVisible(false);
    m_message->setWordWrap(true);
    m_facts = new QFormLayout;
    createFacts(m_facts);
    m_rows = new QWidget(content);
    createTable();

    auto *column = new QVBoxLayout(content);
    column->addWidget(createHeader());
    column->addWidget(m_description);
    column->addWidget(m_message);
    column->addLayout(m_facts);
    column->addWidget(m_rows, 1);
    // Keeps the head at the top while there are no rows.
    column->addStretch(0);
    return content;
}

QWidget *DetailPanel::createHeader()
{
    auto *header = new QWidget(this);
    m_name = textLabel(QStringLiteral("detailName"), header);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_name->setFont(font);
    m_score = new ScoreLabel(header);
    m_score->setObjectName(QStringLiteral("detailScore"));

    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    row->addWidget(m_score, 0, Qt::AlignTop);
    return header;
}

void DetailPanel::createFacts(QFormLayout *facts)
{
    m_unitFile = textLabel(QStringLiteral("detailUnitFile"), this);
    m_dropIns = textLabel(QStringLiteral("detailDropIns"), this);
    m_aliases = textLabel(QStringLiteral("detailAliases"), this);
    m_instance = textLabel(QStringLiteral("detailInstance"), this);
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    facts->addRow(tr("Unit file:"), m_unitFile);
    facts->addRow(tr("Drop-ins:"), m_dropIns);
    facts->addRow(tr("Also called:"), m_aliases);
    facts->addRow(tr("Template:"), m_instance);
}

void DetailPanel::createTable()
{
    m_summary = textLabel(QStringLiteral("detailSummary"), m_rows);
    m_table = new QTreeView(m_rows);
    m_table->setObjectName(QStringLiteral("detailTable"));
    m_table->setAccessibleName(tr("Settings behind the score"));
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(AssessmentModel::SortRole);
    m_proxy.setSortLocaleAware(true);
    m_table->setModel(&m_proxy);
    m_table->setItemDelegateForColumn(AssessmentModel::VerdictColumn, new VerdictDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AssessmentModel::ShareColumn, Qt::DescendingOrder);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AssessmentModel::DescriptionColumn, QHeaderView::Stretch);

    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
}

void DetailPanel::show(const ServiceEntry &entry, const ServiceRules &rules)
{
    m_name->setText(QString::fromStdString(entry.name));
    m_score->setScore(sentences::score(entry),
                      entry.exposure ? std::optional(entry.exposure->predicate()) : std::nullopt);
    m_description->setText(QString::fromStdString(entry.description));
    m_description->setVisible(!entry.description.empty());
    m_message->setText(sentences::obstacle(entry));
    m_message->setVisible(!entry.exposure.has_value());
    showFacts(entry);
    showRows(explain(entry, rules));
    setCurrentIndex(1);
}

void DetailPanel::clear()
{
    setCurrentIndex(0);
    m_model.setAssessments({});
}

void DetailPanel::showFacts(const ServiceEntry &entry)
{
    const auto say = [this](QLabel *label, const QString &text) {
        label->setText(text);
        m_facts->setRowVisible(label, !text.isEmpty());
    };
    say(m_unitFile, entry.stack.fragment ? QString::fromStdString(entry.stack.fragment->path) : QString());
    say(m_dropIns, paths(entry.stack.dropIns));
    say(m_aliases, words(entry.stack.aliases));
    say(m_instance, entry.isTemplate() && entry.exposure
            ? tr("rated as its instance %1").arg(QString::fromStdString(entry.stack.name.text()))
            : QString());
}

void DetailPanel::showRows(std::vector<Assessment> rows)
{
    const auto bad = std::ranges::count_if(rows, [](const Assessment &row) { return row.isGood() == false; });
    m_rows->setVisible(!rows.empty());
    m_summary->setText(tr("%n setting(s) add to the score:", nullptr, static_cast<int>(bad)));
    const bool isFirst = m_model.rowCount() == 0;
    m_model.setAssessments(std::move(rows));
    if (isFirst)
        for (int column = 0; column < AssessmentModel::ColumnCount; ++column)
            m_table->resizeColumnToContents(column);
    // Long row names would leave their meaning no room; the tool tip and the header's edge show the rest.
    const int widest = m_table->fontMetrics().averageCharWidth() * 34;
    if (m_table->columnWidth(AssessmentModel::NameColumn) > widest)
        m_table->setColumnWidth(AssessmentModel::NameColumn, widest);
    m_table->scrollToTop();
}

} // namespace casemate
