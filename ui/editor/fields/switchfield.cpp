// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/switchfield.h"

#include <QCheckBox>

#include <utility>

namespace casemate {

SwitchField::SwitchField(const Context& context, QWidget* parent)
    : Field(context, parent)
    , m_box(new QCheckBox(this))
{
    setEditor(m_box);
    connect(m_box, &QCheckBox::toggled, this, &SwitchField::sayState);
    // Not clicked(): assistive tools toggle without a click. Where there is one, what follows from the new state waits
    // for it: Qt paints the box before it ends, and would paint with it, twice, all that the state changes elsewhere.
    connect(m_box, &QCheckBox::pressed, this, [this] { m_isPressed = true; });
    connect(m_box, &QCheckBox::toggled, this, [this] {
        m_isToggled = m_isPressed;
        if (!m_isPressed)
            wantState();
    });
    connect(m_box, &QCheckBox::released, this, [this] {
        m_isPressed = false;
        if (std::exchange(m_isToggled, false))
            wantState();
    });
    sayState();
    SwitchField::show({});
}

QString SwitchField::text() const { return m_box->text(); }

void SwitchField::setText(const QString& text)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(text == u"yes");
    sayState();
}

void SwitchField::show(const Value& value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(display(directive(), value, dialect()) == "yes");
    sayState();
}

void SwitchField::wantState() { wantLines({m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no")}); }

void SwitchField::sayState()
{
    // The words of the file, which are not translated.
    m_box->setText(m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace casemate
