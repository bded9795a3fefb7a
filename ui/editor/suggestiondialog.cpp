// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/suggestiondialog.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

QString changeText(const Change& change, const Dialect& dialect)
{
    const Directive& row = directive(change.directive);
    const std::string value = change.wanted ? display(row, *change.wanted, dialect) : std::string();
    return QString::fromUtf8(row.name) + u'=' + visibleText(value);
}

QTreeWidget* createTree(const QString& name, const QString& title, const QStringList& columns, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(title);
    tree->setHeaderLabels(columns);
    tree->setAlternatingRowColors(true);
    tree->setWordWrap(true);
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return tree;
}

} // namespace

QString stepText(const Step& step, const Dialect& dialect)
{
    QStringList others;
    for (auto change = step.changes.begin() + 1; change != step.changes.end(); ++change)
        others.append(changeText(*change, dialect));
    const QString own = changeText(step.changes.front(), dialect);
    return others.isEmpty()
        ? own
        : QCoreApplication::translate("casemate::SuggestionDialog", "%1, with %2").arg(own, others.join(u' '));
}

QString gainText(double tenths)
{
    const int whole = static_cast<int>(tenths + 0.5);
    return whole == 0 ? QCoreApplication::translate("casemate::SuggestionDialog", "less than 0.1")
                      : u'−' + QString::fromStdString(Exposure{static_cast<unsigned>(whole)}.text());
}

SuggestionDialog::SuggestionDialog(const Suggestion& suggestion, const HardeningSession& session, QWidget* parent)
    : QDialog(parent)
    , m_suggestion(suggestion)
    , m_session(session)
    , m_score(new QLabel(this))
{
    setObjectName(QStringLiteral("suggestionDialog"));
    setWindowTitle(tr("Harden what is safe"));
    m_score->setObjectName(QStringLiteral("suggestedScore"));
    m_score->setWordWrap(true);
    auto* pages = new QTabWidget(this);
    pages->addTab(createSteps(), tr("&Changes (%1)").arg(m_suggestion.steps.size()));
    pages->addTab(createLeftOut(), tr("&Left out (%1)").arg(m_suggestion.leftOut.size()));
    if (m_suggestion.steps.empty())
        pages->setCurrentIndex(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Put them into the draft"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("applySuggestion"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_score);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    connect(m_steps, &QTreeWidget::itemChanged, this, &SuggestionDialog::takeTicks);
    // Reading the host again may close the service, or open another one, which this says nothing about.
    connect(&session, &HardeningSession::changed, this, [this, service = session.name()] {
        if (!m_session.isOpen() || m_session.name() != service)
            reject();
    });
    takeTicks();
    resize(760, 560);
}

QWidget* SuggestionDialog::createSteps()
{
    m_steps = createTree(QStringLiteral("suggestedSteps"), tr("Changes"), {tr("Change"), tr("Score")}, this);
    for (const Step& step : m_suggestion.steps) {
        auto* item = new QTreeWidgetItem(m_steps, {stepText(step, m_session.rules().dialect), gainText(step.gain)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        item->setToolTip(0, QCoreApplication::translate("Directive", directive(step.directive).buys.data()));
        for (const Sentence& sentence : step.because)
            new QTreeWidgetItem(item, {sentences::hazard(sentence)});
    }
    m_steps->resizeColumnToContents(1);
    return m_steps;
}

QWidget* SuggestionDialog::createLeftOut()
{
    QTreeWidget* tree =
        createTree(QStringLiteral("leftOut"), tr("Left out"), {tr("Left out, and why"), tr("Confidence")}, this);
    for (const LeftOut& each : m_suggestion.leftOut) {
        const QString name = QString::fromUtf8(directive(each.directive).name) + u'=' + visibleText(each.value);
        auto* item = new QTreeWidgetItem(tree, {name, sentences::confidence(each.confidence)});
        new QTreeWidgetItem(item, {sentences::hazard(each.reason)});
        for (const Sentence& sentence : each.evidence)
            new QTreeWidgetItem(item, {sentences::hazard(sentence)});
    }
    tree->expandAll();
    tree->resizeColumnToContents(1);
    return tree;
}

std::vector<Change> SuggestionDialog::chosen() const
{
    std::vector<Change> changes;
    for (int at = 0; at < m_steps->topLevelItemCount(); ++at) {
        if (m_steps->topLevelItem(at)->checkState(0) != Qt::Checked)
            continue;
        // what several steps need has the value that serves all of them
        for (const Change& change : m_suggestion.steps[static_cast<std::size_t>(at)].changes)
            if (!std::ranges::contains(changes, change.directive, &Change::directive))
                changes.push_back(*std::ranges::find(m_suggestion.changes, change.directive, &Change::directive));
    }
    return changes;
}

void SuggestionDialog::takeTicks()
{
    const std::vector<Change> changes = chosen();
    m_score->setText(
        tr("No rule objects to these changes. The score goes from %1 to %2. Try the result before you rely "
           "on it.")
            .arg(sentences::score(std::optional(m_suggestion.before)),
                sentences::score(m_session.exposureWith(changes))));
    m_apply->setEnabled(!changes.empty());
}

} // namespace casemate
