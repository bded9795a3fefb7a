// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue.h"
#include "ui/editor/fields/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>
#include <vector>

namespace casemate::tests {

/// A field on a window of its own, and all that it said.
struct FieldUnderTest {
    explicit FieldUnderTest(const Directive& ofRow, const Dialect& ofDialect = {}, PathChooser choosePath = {})
        : row(ofRow)
        , dialect(ofDialect)
        , field(fieldFor({&ofRow, ofDialect, std::move(choosePath)}, nullptr))
    {
        QObject::connect(
            field.get(), &Field::edited, field.get(), [this](const Value& value) { said.push_back(value); });
    }
    explicit FieldUnderTest(std::string_view name, int version = 257, PathChooser choosePath = {})
        : FieldUnderTest(directive(*findDirective(name)), {.version = {version}}, std::move(choosePath))
    {
    }

    /// The value that the assignments @p lines come to.
    [[nodiscard]] Value valueOf(std::initializer_list<std::string_view> lines) const
    {
        Value value;
        for (const std::string_view line : lines)
            (void)assign(row, value, line, dialect);
        return value;
    }
    void hold(std::initializer_list<std::string_view> lines) const { field->setValue(valueOf(lines)); }

    /// The widget that takes the focus.
    [[nodiscard]] QWidget* editor() const { return field->focusProxy(); }

    /// What stands in the editor.
    [[nodiscard]] QString text() const
    {
        if (const auto* box = qobject_cast<QCheckBox*>(editor()))
            return box->text();
        if (const auto* box = qobject_cast<QComboBox*>(editor()))
            return box->isEditable() ? box->currentText() : box->currentData().toString();
        if (const auto* line = qobject_cast<QLineEdit*>(editor()))
            return line->text();
        return qobject_cast<QPlainTextEdit*>(editor())->toPlainText();
    }

    /// Replaces what stands in the editor as if typed; picks the word where one cannot type.
    void type(const QString& text) const
    {
        if (auto* box = qobject_cast<QCheckBox*>(editor())) {
            if (box->isChecked() != (text == u"yes"))
                box->click();
        } else if (auto* words = qobject_cast<QComboBox*>(editor()); words != nullptr && !words->isEditable()) {
            words->setCurrentIndex(words->findData(text));
            Q_EMIT words->activated(words->currentIndex());
        } else if (auto* page = qobject_cast<QPlainTextEdit*>(editor())) {
            page->selectAll();
            page->insertPlainText(text);
        } else {
            auto* line = words != nullptr ? words->lineEdit() : qobject_cast<QLineEdit*>(editor());
            line->selectAll();
            line->insert(text);
        }
    }

    const Directive& row;
    Dialect dialect;
    std::unique_ptr<Field> field;
    std::vector<Value> said;
};

} // namespace casemate::tests
