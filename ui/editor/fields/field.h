// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/valuekind.h"
#include "ui/editor/fields/pathchooser.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace casemate {

/// Edits the value of one directive. It knows the directive's row and nothing of the draft: it is told what holds, and
/// says what the user wants. One subclass per shape of value; fieldFor() picks it.
///
/// Every field takes typed text in systemd's own syntax somewhere. Text that systemd would not take whole is marked in
/// place with what is allowed, and is said as refused(): what its first letters came to holds no longer, but again what
/// held before. Escape puts that back on the screen.
class Field : public QWidget {
    Q_OBJECT

public:
    /// What a field needs to know beside the value.
    struct Context {
        const Directive* directive = nullptr; ///< the row; lives as long as the program
        Dialect dialect; ///< `specifiers` must outlive the field, or be null
        PathChooser choosePath = &choosePathNatively; ///< how "Browse" asks
    };

    Field(Context context, QWidget* parent);

    /// Shows @p value, which holds now. What is being typed stays while it means the same, and so does text that is
    /// marked as wrong until the value that holds becomes another.
    void setValue(const Value& value);
    /// Whether what is typed is marked as wrong.
    [[nodiscard]] bool isComplaining() const;
    /// Marks the value that edited() said as one that cannot be had, because of @p why; what held before holds.
    void refuse(const QString& why);
    /// Shows @p text, which was refused earlier because of @p why.
    void showRefused(const QString& text, const QString& why);
    /// Shows what holds in place of what is marked as wrong.
    void putBack();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user wants this value (std::monostate: the default).
    void edited(const casemate::Value& value);
    /// The user begins to type: what holds now is what holds after refused().
    void typingBegan();
    /// What the user typed is marked as wrong.
    void refused(const QString& text, const QString& why);
    /// What was marked as wrong is gone from the screen by the user's doing.
    void corrected();

protected:
    /// Puts @p value on the screen. Called only where it differs from what was shown last.
    virtual void show(const Value& value) = 0;
    /// Called where value() has changed, also by typing; for what stands beside the text.
    virtual void reflect() { }
    /// What stands in the editor.
    [[nodiscard]] virtual QString text() const = 0;
    /// Puts @p text there, as if typed; says nothing.
    virtual void setText(const QString& text) = 0;

    [[nodiscard]] const Directive& directive() const { return *m_context.directive; }
    [[nodiscard]] const Dialect& dialect() const { return m_context.dialect; }
    [[nodiscard]] const PathChooser& choosePath() const { return m_context.choosePath; }
    /// The value shown last.
    [[nodiscard]] const Value& value() const { return m_value; }

    /// Says edited() unless @p value is what holds already; clears the complaint.
    void want(const Value& value);
    /// The same for a value that the user did not type: the text on the screen becomes its own.
    void wantShown(const Value& value);
    /// Reads typed @p lines, one assignment each as in a unit file (without "NAME="); no line at all wants the default.
    /// Wants what they come to, or refuses them.
    void wantLines(const QStringList& lines);
    /// What was typed so far stands: what follows is another edit. So where the user leaves the field or chooses.
    void endTyping();
    /// The lines that spell @p value, for a text editor. An empty assignment that means something of its own is "none".
    [[nodiscard]] QStringList linesOf(const Value& value) const;
    /// What an empty editor stands for: the default's text, or "not set".
    [[nodiscard]] QString unsetText() const;
    /// Marks the field as wrong: @p text stands below the editor and is read by screen readers. Empty takes it away.
    void complain(const QString& text);
    /// Places @p editor above all else, names it for screen readers, and makes it what gets the focus; @p beside, if
    /// any, stands to its right.
    void setEditor(QWidget* editor, QWidget* beside = nullptr);
    /// Places @p widget below the editor.
    void addBelow(QWidget* widget);
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLabel* addLabel(const QString& name);
    [[nodiscard]] bool isTyping() const;
    void tellAbout();
    void describe();
    void colourLabels();

    Context m_context;
    Value m_value;
    Value m_before; ///< what held before the typing that goes on; where none does, m_value
    Value m_typed; ///< what the text on the screen means
    bool m_isShown = false;
    bool m_isTyped = false; ///< the text on the screen is the user's own
    bool m_isTyping = false; ///< since typingBegan()
    QVBoxLayout* m_column;
    QWidget* m_editor = nullptr;
    QLabel* m_reading = nullptr; ///< made when there is something to say
    QLabel* m_complaint = nullptr; ///< likewise
};

/// The field for @p context's kind of value, on @p parent. Its objectName is "field" and the directive's name.
[[nodiscard]] Field* fieldFor(const Field::Context& context, QWidget* parent);

} // namespace casemate
