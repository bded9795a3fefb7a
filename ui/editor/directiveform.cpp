// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/directiveform.h"

#include "models/items/directivetexts.h"
#include "ui/editor/directiverow.h"
#include "ui/looks/flowlayout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

constexpr int rowsMadeAtOnce = 3;

std::size_t indexOf(Group group) { return static_cast<std::size_t>(group); }

} // namespace

DirectiveForm::DirectiveForm(HardeningSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QLineEdit(this))
    , m_setOnly(new QToolButton(this))
    , m_groups(new QButtonGroup(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("directiveForm"));
    m_search->setObjectName(QStringLiteral("directiveSearch"));
    m_search->setPlaceholderText(tr("Search directives, by name or in plain words"));
    m_search->setAccessibleName(tr("Search directives"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_setOnly->setObjectName(QStringLiteral("setOnly"));
    m_setOnly->setText(tr("&Set here"));
    m_setOnly->setToolTip(tr("Show only what the draft sets or resets"));
    m_setOnly->setCheckable(true);
    m_setOnly->setFocusPolicy(Qt::StrongFocus);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_setOnly);
    column->addLayout(top);
    createGroups(column);
    createRows(column);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
        showRows();
    });
    connect(m_setOnly, &QToolButton::toggled, this, &DirectiveForm::showRows);
    connect(&m_session, &HardeningSession::changed, this, &DirectiveForm::takeSession);
    connect(&m_idle, &QTimer::timeout, this, &DirectiveForm::makeAhead);
    takeSession();
}

void DirectiveForm::createGroups(QVBoxLayout* column)
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("groupBar"));
    auto* flow = new FlowLayout(bar);
    for (const Group group : directivetexts::allGroups()) {
        auto* button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("group%1").arg(indexOf(group)));
        button->setText(directivetexts::groupName(group));
        button->setCheckable(true);
        button->setChecked(group == m_group);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_groups->addButton(button, static_cast<int>(group));
        flow->addWidget(button);
    }
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int id) { setGroup(static_cast<Group>(id)); });
    column->addWidget(bar);
}

void DirectiveForm::createRows(QVBoxLayout* column)
{
    auto* content = new QWidget(m_scroll);
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 6, 0);
    all->setSpacing(0);
    for (const Group group : directivetexts::allGroups()) {
        auto* heading = new QLabel(directivetexts::groupName(group), content);
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        heading->setContentsMargins(4, 10, 0, 4);
        heading->hide();
        all->addWidget(heading);
        m_headings[indexOf(group)] = heading;
        m_sections[indexOf(group)] = new QVBoxLayout;
        m_sections[indexOf(group)]->setSpacing(0);
        all->addLayout(m_sections[indexOf(group)]);
    }
    m_nothing->setObjectName(QStringLiteral("nothingMatches"));
    m_nothing->setText(tr("No directive matches."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(0, 40, 0, 0);
    all->addWidget(m_nothing);
    all->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("directiveScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
}

void DirectiveForm::takeSession()
{
    if (!m_session.isOpen() || m_unit != m_session.name())
        for (QDialog* asking : findChildren<QDialog*>())
            asking->reject(); // a path for a service that is no longer shown
    if (!m_session.isOpen())
        return;
    const ServiceRules rules{.version = m_session.rules().dialect.version, .scope = m_session.rules().dialect.scope};
    if (m_unit && rules != m_rules)
        for (DirectiveRow*& row : m_rows) {
            // Choices and readings depend on systemd's version.
            delete row;
            row = nullptr;
        }
    const bool isOther = !m_unit || *m_unit != m_session.name();
    m_unit = m_session.name();
    m_rules = rules;
    for (DirectiveRow* row : m_rows)
        if (row != nullptr && (isOther || row->isVisibleTo(this)))
            row->refresh();
    showRows();
    showCounts();
    if (isOther)
        m_scroll->ensureVisible(0, 0);
    m_idle.start(0);
}

bool DirectiveForm::isWanted(DirectiveId id) const
{
    const Directive& row = directive(id);
    if (m_setOnly->isChecked() && m_session.state(id).setting == Setting::Inherited)
        return false;
    if (m_words.isEmpty())
        return m_setOnly->isChecked() || row.group == m_group;
    return directivetexts::matches(row, m_words);
}

void DirectiveForm::showRows()
{
    if (!m_session.isOpen())
        return;
    const bool isAcross = m_setOnly->isChecked() || !m_words.isEmpty();
    std::array<bool, 10> isUsed{};
    bool isAny = false;
    for (const DirectiveId id : directiveIds) {
        const bool isShown = isWanted(id);
        if (isShown) {
            DirectiveRow* shown = row(id);
            if (!shown->isVisibleTo(this)) {
                shown->refresh();
                shown->show();
            }
            isUsed[indexOf(directive(id).group)] = true;
            isAny = true;
        } else if (m_rows[id.index] != nullptr) {
            m_rows[id.index]->hide();
        }
    }
    for (std::size_t group = 0; group < m_headings.size(); ++group)
        m_headings[group]->setVisible(isAcross && isUsed[group]);
    m_nothing->setVisible(!isAny);
    for (QAbstractButton* button : m_groups->buttons())
        button->setEnabled(!isAcross);
}

void DirectiveForm::showCounts()
{
    std::array<int, 10> counts{};
    for (const DirectiveState& state : m_session.states())
        if (state.setting != Setting::Inherited)
            ++counts[indexOf(directive(state.directive).group)];
    for (const Group group : directivetexts::allGroups()) {
        const QString name = directivetexts::groupName(group);
        const int count = counts[indexOf(group)];
        QAbstractButton* button = m_groups->button(static_cast<int>(group));
        //: A group of directives and how many of it are set: "Files (2)"
        button->setText(count == 0 ? name : tr("%1 (%2)").arg(name).arg(count));
        button->setAccessibleName(count == 0 ? name : tr("%1, %n set here", nullptr, count).arg(name));
    }
}

DirectiveRow* DirectiveForm::row(DirectiveId id)
{
    DirectiveRow*& row = m_rows[id.index];
    if (row != nullptr)
        return row;
    row = new DirectiveRow(m_session, id, m_scroll->widget());
    row->hide();
    // Rows are made in any order and stand in the catalogue's.
    const Group group = directive(id).group;
    int place = 0;
    for (std::size_t index = 0; index < id.index; ++index)
        if (m_rows[index] != nullptr && directives[index].group == group)
            ++place;
    m_sections[indexOf(group)]->insertWidget(place, row);
    return row;
}

void DirectiveForm::makeAhead()
{
    int made = 0;
    for (std::size_t index = 0; m_session.isOpen() && index < m_rows.size() && made < rowsMadeAtOnce; ++index)
        if (m_rows[index] == nullptr) {
            (void)row({static_cast<std::uint8_t>(index)});
            ++made;
        }
    if (made == 0)
        m_idle.stop();
}

void DirectiveForm::setGroup(Group group)
{
    m_group = group;
    m_groups->button(static_cast<int>(group))->setChecked(true);
    showRows();
    m_scroll->ensureVisible(0, 0);
}

void DirectiveForm::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DirectiveForm::showDirective(DirectiveId id, bool isOpen)
{
    if (!m_session.isOpen())
        return;
    m_search->clear();
    m_setOnly->setChecked(false);
    setGroup(directive(id).group);
    if (isOpen)
        row(id)->setOpen(true);
    // The row has its place only after the layout was done.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(row(id), 0, 20);
    row(id)->focusEditor();
}

void DirectiveForm::showNextRefused()
{
    const auto refused = m_session.refused();
    if (refused.empty())
        return;
    const auto next = std::ranges::find_if(
        refused, [this](const RefusedText& each) { return !m_ledTo || *m_ledTo < each.directive; });
    m_ledTo = (next == refused.end() ? refused.begin() : next)->directive;
    showDirective(*m_ledTo);
}

bool DirectiveForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: m_search->clear(); return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (DirectiveRow* row : m_rows)
            if (row != nullptr && row->isVisibleTo(this)) {
                row->focusEditor();
                break;
            }
        return true;
    default: return false;
    }
}

} // namespace casemate
