// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/pickerfield.h"

#include "ui/editor/fields/pickerpopup.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace casemate {

PickerField::PickerField(const Context& context, QWidget* parent)
    : LinesField(context, parent)
    , m_button(new QPushButton(this))
{
    m_button->setObjectName(QStringLiteral("pickButton"));
    m_button->setAutoDefault(false);
    addBelow(m_button);
    setTabOrder(&page(), m_button);
    connect(m_button, &QPushButton::clicked, this, &PickerField::open);
    reflect();
}

void PickerField::reflect()
{
    const PickList list = pickList(directive(), value(), dialect());
    const Picked picked = pickedOf(directive(), list, value(), dialect());
    const QString summary = summaryOf(directive(), list, picked);
    //: On a button that opens a list; %1 is its state, such as "12 of 41 kept"
    m_button->setText(tr("%1…").arg(summary));
    m_button->setAccessibleName(tr("Choose for %1: %2").arg(QString::fromUtf8(directive().name), summary));
    m_button->setToolTip(tr("Choose from a list"));
    if (m_popup)
        m_popup->setPicked(picked);
}

void PickerField::open()
{
    const PickList list = pickList(directive(), value(), dialect());
    m_popup = new PickerPopup(directive(), list, this);
    m_popup->setPicked(pickedOf(directive(), list, value(), dialect()));
    connect(m_popup, &PickerPopup::picked, this, &PickerField::take);
    m_popup->openBelow(m_button);
}

void PickerField::take(const Picked& picked)
{
    const PickList list = pickList(directive(), value(), dialect());
    wantShown(valueOf(directive(), list, picked, value(), dialect()));
}

bool PickerField::eventFilter(QObject* watched, QEvent* event)
{
    // As combo boxes open.
    if (watched == &page() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier))) {
            open();
            return true;
        }
    }
    return LinesField::eventFilter(watched, event);
}

} // namespace casemate
