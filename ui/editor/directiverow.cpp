// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/directiverow.h"

#include "models/items/directivetexts.h"
#include "models/items/sentences.h"
#include "models/session/visibletext.h"
#include "ui/editor/fields/field.h"
#include "ui/editor/findingview.h"
#include "ui/looks/scorecolours.h"
#include "ui/looks/wrappedlabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

namespace {

constexpr int nameCharacters = 25;
constexpr int gainCharacters = 6;
constexpr int riskCharacters = 12;
constexpr int stateCharacters = 12;

QString paragraph(const QString& heading, const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:4px 0'><b>%1</b> %2</p>")
        .arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

DirectiveRow::DirectiveRow(HardeningSession& session, DirectiveId directive, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_directive(directive)
{
    setObjectName(QStringLiteral("row") + QString::fromUtf8(casemate::directive(directive).name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 3, 4, 3);
    column->setSpacing(2);
    createHead(column);
    m_notes = new WrappedLabel(QStringLiteral("notes"), this);
    m_notes->hide();
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setIndent(fontMetrics().height() + 8);
    column->addWidget(m_notes);
    m_findings = new QWidget(this);
    m_findings->hide();
    auto* findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(fontMetrics().height() + 8, 2, 0, 2);
    column->addWidget(m_findings);
    refresh();
}

void DirectiveRow::createHead(QVBoxLayout* column)
{
    const Directive& row = directive(m_directive);
    const int character = fontMetrics().averageCharWidth();
    m_field = fieldFor({.directive = &row, .dialect = m_session.rules().dialect}, this);
    connect(m_field, &Field::edited, this, &DirectiveRow::want);
    connect(m_field, &Field::typingBegan, this, [this] { m_session.beginTyping(m_directive); });
    connect(m_field, &Field::corrected, this, [this] { m_session.forgetRefused(m_directive); });
    connect(m_field, &Field::refused, this,
        [this](const QString& text, const QString& why) { m_session.refuse(m_directive, text, why); });
    m_gain = new QLabel(this);
    m_gain->setObjectName(QStringLiteral("gain"));
    m_gain->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_gain->setFixedWidth(gainCharacters * character);
    m_risk = new QLabel(this);
    m_risk->setObjectName(QStringLiteral("risk"));
    m_risk->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_risk->setFixedWidth(riskCharacters * character);
    m_state = new QToolButton(this);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setPopupMode(QToolButton::InstantPopup);
    m_state->setAutoRaise(true);
    m_state->setFocusPolicy(Qt::StrongFocus);
    m_state->setFixedWidth(stateCharacters * character);
    createStateMenu();

    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(createName(), 0, Qt::AlignTop);
    head->addWidget(m_field, 1, Qt::AlignTop);
    head->addWidget(m_gain, 0, Qt::AlignTop);
    head->addWidget(m_risk, 0, Qt::AlignTop);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);
}

QWidget* DirectiveRow::createName()
{
    const Directive& row = directive(m_directive);
    auto* box = new QWidget(this);
    box->setFixedWidth(nameCharacters * fontMetrics().averageCharWidth() + fontMetrics().height() + 8);
    m_opener = new QToolButton(box);
    m_opener->setObjectName(QStringLiteral("opener"));
    m_opener->setAutoRaise(true);
    m_opener->setCheckable(true);
    m_opener->setArrowType(Qt::RightArrow);
    m_opener->setFocusPolicy(Qt::StrongFocus);
    m_opener->setFixedSize(fontMetrics().height() + 4, fontMetrics().height() + 4);
    const QString hint = tr("What %1 does").arg(QString::fromUtf8(row.name));
    m_opener->setToolTip(hint);
    m_opener->setAccessibleName(hint);
    connect(m_opener, &QToolButton::toggled, this, &DirectiveRow::setOpen);
    m_name = new QLabel(QString::fromUtf8(row.name), box);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setBuddy(m_field);
    auto* title = new WrappedLabel(QStringLiteral("title"), box);
    title->setText(directivetexts::title(row));
    title->setForegroundRole(QPalette::PlaceholderText);
    QFont small = title->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    title->setFont(small);

    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setHorizontalSpacing(4);
    grid->addWidget(m_opener, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(title, 1, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void DirectiveRow::createStateMenu()
{
    auto* menu = new QMenu(m_state);
    m_inherit = menu->addAction(tr("&Inherit: not set in override.conf"), this, [this] {
        m_field->putBack();
        tellUnless(m_session.inherit(m_directive));
    });
    m_inherit->setObjectName(QStringLiteral("inherit"));
    m_reset = menu->addAction(tr("&Reset: back to systemd's default"), this, [this] {
        m_field->putBack();
        tellUnless(m_session.set(m_directive, {}));
    });
    m_reset->setObjectName(QStringLiteral("reset"));
    m_state->setMenu(menu);
}

void DirectiveRow::want(const Value& value)
{
    if (!m_session.set(m_directive, value))
        m_field->refuse(sentences::refusal(m_session.refusals().front()));
}

void DirectiveRow::tellUnless(bool isMade)
{
    if (isMade)
        return;
    m_notes->setText(sentences::refusal(m_session.refusals().front()));
    m_notes->show();
}

void DirectiveRow::showRefused()
{
    const auto refused = m_session.refused();
    const auto own = std::ranges::find(refused, m_directive, &RefusedText::directive);
    if (own == refused.end() && m_field->isComplaining())
        m_field->putBack();
    else if (own != refused.end() && !m_field->isComplaining())
        m_field->showRefused(own->text, own->why);
}

void DirectiveRow::refresh()
{
    const DirectiveState& state = m_session.state(m_directive);
    m_field->setValue(state.value);
    showRefused();
    if (state == m_shown && !m_state->text().isEmpty())
        return;
    const bool hasOtherFindings = state.findings != m_shown.findings;
    m_shown = state;
    showRisk();
    if (hasOtherFindings)
        showFindings();
    const Dialect& dialect = m_session.rules().dialect;
    m_field->setEnabled(state.isKnown);
    m_gain->setText(directivetexts::gain(state));
    m_gain->setToolTip(literalText(directivetexts::gainSentence(state, dialect)));
    m_gain->setAccessibleName(directivetexts::gainSentence(state, dialect));
    const QString setting = directivetexts::setting(state.setting);
    m_state->setText(setting);
    m_state->setToolTip(literalText(directivetexts::origin(state)));
    m_state->setAccessibleName(tr("%1: %2").arg(QString::fromUtf8(directive(m_directive).name), setting));
    m_state->setAccessibleDescription(directivetexts::origin(state));
    m_inherit->setEnabled(state.setting != Setting::Inherited);
    m_reset->setEnabled(!std::holds_alternative<std::monostate>(state.value) || state.setting == Setting::Inherited);
    for (QWidget* widget : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_state)}) {
        QFont font = widget->font();
        font.setBold(state.setting != Setting::Inherited);
        widget->setFont(font);
    }
    const QStringList notes = directivetexts::notes(state, dialect);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    if (isOpen())
        showDetails();
}

void DirectiveRow::showRisk()
{
    const bool isDarkNow = isDark(palette());
    const auto worstOf = [](const std::vector<Finding>& findings) {
        return std::ranges::max_element(
            findings, {}, [](const Finding& each) { return std::pair(each.severity, each.confidence); });
    };
    QString text = m_shown.isChecked ? tr("checked") : tr("not checked");
    QString hint = m_shown.isChecked ? tr("No problems found with the current or the strictest value.")
                                     : tr("Not covered by a check, or the files it needs could not be read.");
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colours.color(QPalette::PlaceholderText));
    if (const auto worst = worstOf(m_shown.findings); worst != m_shown.findings.end()) {
        text = sentences::confidence(worst->confidence);
        hint = sentences::severity(worst->severity);
        colours.setColor(QPalette::WindowText, badColour(isDarkNow));
    } else if (const auto next = worstOf(m_shown.prospects); next != m_shown.prospects.end()) {
        text = next->confidence == Confidence::Possible ? tr("may break") : tr("would break");
        hint = directivetexts::prospect(*next);
        colours.setColor(QPalette::WindowText, warningColour(isDarkNow));
    } else if (m_shown.isChecked) {
        colours.setColor(QPalette::WindowText, goodColour(isDarkNow));
    }
    m_risk->setText(text);
    m_risk->setToolTip(literalText(hint));
    m_risk->setAccessibleName(text + QStringLiteral(": ") + hint);
    m_risk->setPalette(colours);
}

void DirectiveRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // The label has colours of its own, which do not follow those of the desktop.
    if (event->type() == QEvent::PaletteChange && m_risk != nullptr)
        showRisk();
}

void DirectiveRow::showFindings()
{
    // Buttons of the old ones may be what was just clicked.
    for (QWidget* old : m_findings->findChildren<FindingView*>(Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (const Finding& finding : m_shown.findings) {
        auto* view = new FindingView(finding, m_findings);
        connect(view, &FindingView::fixRequested, this,
            [this](const Fix& fix) { tellUnless(m_session.apply(fix, buttonText(sentences::hazard(fix.title)))); });
        m_findings->layout()->addWidget(view);
    }
    m_findings->setVisible(!m_shown.findings.empty());
}

bool DirectiveRow::isOpen() const { return m_opener->isChecked(); }

void DirectiveRow::setOpen(bool isOpen)
{
    m_opener->setChecked(isOpen);
    m_opener->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    if (isOpen && m_details == nullptr)
        createDetails();
    if (m_details != nullptr)
        m_details->setVisible(isOpen);
    if (isOpen)
        showDetails();
}

void DirectiveRow::focusEditor() { m_field->setFocus(Qt::ShortcutFocusReason); }

void DirectiveRow::createDetails()
{
    m_details = new WrappedLabel(QStringLiteral("details"), this);
    m_details->hide();
    m_details->setTextFormat(Qt::RichText);
    m_details->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_details->setIndent(fontMetrics().height() + 8);
    connect(
        m_details, &QLabel::linkActivated, this, [](const QString& link) { QDesktopServices::openUrl(QUrl(link)); });
    static_cast<QVBoxLayout*>(layout())->addWidget(m_details);
}

void DirectiveRow::showDetails()
{
    const Directive& row = directive(m_directive);
    const Dialect& dialect = m_session.rules().dialect;
    QString text =
        paragraph(tr("Buys:"), directivetexts::buys(row)) + paragraph(tr("May break:"), directivetexts::breaks(row));
    for (const Finding& prospect : m_shown.prospects)
        text += paragraph(tr("Here:"), directivetexts::prospect(prospect));
    text += paragraph(tr("Origin:"), directivetexts::origin(m_shown))
        + paragraph(tr("Facts:"), directivetexts::facts(m_shown, dialect));
    text += QStringLiteral("<p style='margin:4px 0'><a href='%1'>%2</a></p>")
                .arg(directivetexts::manual(row).toString(QUrl::FullyEncoded).toHtmlEscaped(),
                    tr("Manual: %1").arg(QString::fromUtf8(row.manual)).toHtmlEscaped());
    m_details->setText(text);
}

} // namespace casemate
