// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/choicefield.h"

#include <QComboBox>

namespace casemate {

ChoiceField::ChoiceField(const Context& context, QWidget* parent) : Field(context, parent), m_box(new QComboBox(this))
{
    setEditor(m_box);
    if (defaultText(directive(), dialect()).empty())
        add({}, tr("not set"));
    if (directive().choices.empty()) {
        add(QStringLiteral("no"), {});
        add(QStringLiteral("yes"), {});
    }
    for (const ChoiceWord& choice : directive().choices)
        if (choice.since <= dialect().version.number)
            add(QString::fromUtf8(choice.word), {});
    // A wheel that scrolls the form must not change what it passes.
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::activated, this, [this] {
        const QString word = m_box->currentData().toString();
        wantLines(word.isEmpty() ? QStringList() : QStringList(word));
    });
}

void ChoiceField::add(const QString& word, const QString& meaning)
{
    const QString text = word.isEmpty() ? meaning : word;
    m_box->addItem(meaning.isEmpty() || word.isEmpty() ? text : tr("%1 – %2").arg(word, meaning), word);
}

void ChoiceField::show(const Value& value)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(QString::fromStdString(display(directive(), value, dialect())))));
}

} // namespace casemate
