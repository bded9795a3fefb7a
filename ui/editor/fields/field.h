// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace casemate {

/// Edits the value of one directive. It knows the directive's row and nothing of the draft: it is told what holds, and
/// says what the user wants. One subclass per shape of value; fieldFor() picks it.
///
/// Every field takes typed text in systemd's own syntax somewhere. Text that systemd would not take whole is marked in
/// place with what is allowed, and is not said as edited().
class Field : public QWidget {
    Q_OBJECT

public:
    /// What a field needs to know beside the value.
    struct Context {
        const Directive* directive = nullptr; ///< the row; lives as long as the program
        Dialect dialect;                      ///< `specifiers` must outlive the field, or be null
    };

    Field(Context context, QWidget* parent);

    /// Shows @p value, which holds now. What is being typed stays while it means the same, and so does text that is
    /// marked as wrong until the value that holds becomes another.
    void setValue(const Value& value);
    /// Whether what is typed is marked as wrong.
    [[nodiscard]] bool isComplaining() const;

Q_SIGNALS:
    /// The user wants this value (std::monostate: the default).
    void edited(const casemate::Value& value);

protected:
    /// Puts @p value on the screen. Called only where it differs from what was shown last.
    virtual void show(const Value& value) = 0;

    [[nodiscard]] const Directive& directive() const { return *m_context.directive; }
    [[nodiscard]] const Dialect& dialect() const { return m_context.dialect; }
    /// The value shown last.
    [[nodiscard]] const Value& value() const { return m_value; }

    /// Says edited() unless @p value is what holds already; clears the complaint.
    void want(const Value& value);
    /// Reads typed @p lines, one assignment each as in a unit file (without "NAME="); no line at all wants the default.
    /// Wants what they come to, or complains.
    void wantLines(const QStringList& lines);
    /// The lines that spell @p value, for a text editor.
    [[nodiscard]] QStringList linesOf(const Value& value) const;
    /// Marks the field as wrong: @p text stands below the editor and is read by screen readers. Empty takes it away.
    void complain(const QString& text);
    /// A subdued line below the editor that reads the value back in plain words; empty hides it.
    void explain(const QString& text);
    /// Places @p editor above the complaint, names it for screen readers, and makes it what gets the focus.
    void setEditor(QWidget* editor);

private:
    Context m_context;
    Value m_value;
    bool m_isShown = false;
    QVBoxLayout* m_column;
    QLabel* m_reading;
    QLabel* m_complaint;
};

/// The field for @p context's kind of value, on @p parent. Its objectName is "field" and the directive's name.
[[nodiscard]] Field* fieldFor(const Field::Context& context, QWidget* parent);

} // namespace casemate
