// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/field.h"

#include "models/items/sentences.h"
#include "ui/looks/scorecolours.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace casemate {

Field::Field(Context context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_reading(new QLabel(this)),
      m_complaint(new QLabel(this))
{
    setObjectName(QStringLiteral("field") + QString::fromUtf8(context.directive->name));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_reading->setObjectName(QStringLiteral("fieldReading"));
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_complaint->setObjectName(QStringLiteral("fieldComplaint"));
    for (QLabel* label : {m_reading, m_complaint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
        m_column->addWidget(label);
    }
}

void Field::setValue(const Value& value)
{
    if (m_isShown && value == m_value)
        return;
    m_isShown = true;
    m_value = value;
    complain({});
    show(value);
}

bool Field::isComplaining() const
{
    return !m_complaint->text().isEmpty();
}

void Field::want(const Value& value)
{
    complain({});
    if (value == m_value)
        return;
    // What the user sees already needs no showing again when the session says the same.
    m_value = value;
    Q_EMIT edited(value);
}

void Field::wantLines(const QStringList& lines)
{
    Value wanted;
    for (const QString& line : lines) {
        const std::string text = line.trimmed().toStdString();
        std::vector<Issue> issues;
        const Effect effect = assign(directive(), wanted, text, dialect(), &issues);
        const auto worst = std::ranges::max_element(issues, {}, &Issue::consequence);
        if (effect != Effect::Applied || (worst != issues.end() && worst->consequence != Consequence::None)) {
            complain(sentences::issue(directive(), line.trimmed(), worst != issues.end() ? *worst : Issue{}, dialect()));
            return;
        }
    }
    want(wanted);
}

QStringList Field::linesOf(const Value& value) const
{
    QStringList lines;
    for (const std::string& line : spell(directive(), value, dialect()))
        lines.append(QString::fromStdString(line));
    return lines;
}

void Field::complain(const QString& text)
{
    if (m_complaint->text() == text)
        return;
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, badColour(isDark(colours)));
    m_complaint->setPalette(colours);
    if (QWidget* editor = focusProxy()) {
        editor->setAccessibleDescription(text);
        QAccessibleEvent event(editor, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void Field::explain(const QString& text)
{
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
}

void Field::setEditor(QWidget* editor)
{
    m_column->insertWidget(0, editor);
    setFocusProxy(editor);
    editor->setAccessibleName(QString::fromUtf8(directive().name));
}

} // namespace casemate
