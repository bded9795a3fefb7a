// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/switchfield.h"

#include <QCheckBox>

namespace casemate {

SwitchField::SwitchField(const Context& context, QWidget* parent)
    : Field(context, parent)
    , m_box(new QCheckBox(this))
{
    setEditor(m_box);
    connect(m_box, &QCheckBox::toggled, this, &SwitchField::sayState);
    // Not clicked(): assistive tools toggle without a click.
    connect(m_box, &QCheckBox::toggled, this,
        [this](bool isOn) { wantLines({isOn ? QStringLiteral("yes") : QStringLiteral("no")}); });
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

void SwitchField::sayState()
{
    // The words of the file, which are not translated.
    m_box->setText(m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace casemate
