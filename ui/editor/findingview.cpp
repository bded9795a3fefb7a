// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findingview.h"

#include "models/items/sentences.h"
#include "models/session/visibletext.h"
#include "ui/looks/flowlayout.h"
#include "ui/looks/scorecolours.h"
#include "ui/looks/wrappedlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace casemate {

namespace {

QLabel* textLabel(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new WrappedLabel(name, parent);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Predicate predicateFor(Severity severity)
{
    switch (severity) {
    case Severity::Note: return Predicate::Medium;
    case Severity::Warning: return Predicate::Exposed;
    case Severity::Error: break;
    }
    return Predicate::Unsafe;
}

} // namespace

FindingView::FindingView(const Finding& finding, QWidget* parent)
    : QFrame(parent)
    , m_severity(finding.severity)
{
    setObjectName(QStringLiteral("finding"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 5, 8, 5);
    column->setSpacing(3);
    //: What a finding means, how sure it is, and what it is: "Breaks the service (certain): ..."
    auto* message = textLabel(QStringLiteral("findingMessage"),
        tr("%1 (%2): %3")
            .arg(sentences::severity(finding.severity), sentences::confidence(finding.confidence),
                sentences::hazard(finding.message)),
        this);
    QFont bold = message->font();
    bold.setWeight(QFont::DemiBold);
    message->setFont(bold);
    column->addWidget(message);
    QStringList reasons;
    for (const Sentence& sentence : finding.evidence)
        reasons.append(sentences::hazard(sentence));
    if (!reasons.isEmpty())
        column->addWidget(textLabel(QStringLiteral("findingEvidence"), reasons.join(u'\n'), this));
    if (!finding.fixes.empty()) {
        auto* bar = new QWidget(this);
        auto* flow = new FlowLayout(bar);
        for (const Fix& fix : finding.fixes) {
            auto* button = new QPushButton(buttonText(sentences::hazard(fix.title)), bar);
            button->setObjectName(QStringLiteral("fix"));
            button->setAccessibleDescription(message->text());
            connect(button, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixRequested(fix); });
            flow->addWidget(button);
        }
        column->addWidget(bar);
    }
    colour();
}

void FindingView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

void FindingView::colour()
{
    const QPalette base = parentWidget()->palette();
    const BadgeColours colours = badgeColours(predicateFor(m_severity), isDark(base));
    QPalette own = base;
    own.setColor(QPalette::Window, colours.fill);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
}

} // namespace casemate
