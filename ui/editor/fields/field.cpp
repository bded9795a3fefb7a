// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/field.h"

#include "models/items/sentences.h"
#include "ui/editor/fields/readings.h"
#include "ui/looks/contrast.h"
#include "ui/looks/scorecolours.h"
#include "ui/looks/wrappedlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace casemate {

namespace {

/// What stands for an empty assignment where that has a meaning of its own: an empty editor is no assignment.
constexpr QStringView emptyWord = u"none";

bool hasEmptyWord(const Directive& row)
{
    return row.kind == ValueKind::Capabilities || row.kind == ValueKind::Delegation;
}

/// True where @p key says that what stands in @p editor is meant; in a text of several lines it is one more line.
bool isConfirming(const QKeyEvent& key, const QWidget& editor)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && qobject_cast<const QPlainTextEdit*>(&editor) == nullptr;
}

} // namespace

Field::Field(Context context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("field") + QString::fromUtf8(directive().name));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch(1);
}

void Field::setValue(const Value& value)
{
    if (m_isShown && value == m_value)
        return;
    const bool isEcho = m_isShown && isTyping() && sameEffect(directive(), value, m_value, dialect());
    m_isShown = true;
    m_value = value;
    if (!isEcho) {
        m_isTyped = false;
        endTyping();
        complain({});
        show(value);
    }
    tellAbout();
}

bool Field::isComplaining() const { return m_complaint != nullptr && !m_complaint->text().isEmpty(); }

void Field::endTyping()
{
    m_isTyping = false;
    m_before = m_value;
}

void Field::want(const Value& value)
{
    const bool wasWrong = isComplaining();
    complain({});
    const bool isNew = value != m_value;
    // What the user sees already needs no showing again when the session says the same.
    m_value = value;
    m_isShown = true;
    tellAbout();
    if (wasWrong)
        Q_EMIT corrected();
    if (isNew)
        Q_EMIT edited(value);
    if (!m_isTyping)
        m_before = m_value;
}

void Field::refuse(const QString& why)
{
    // The first letters of a text may be a value that nobody wants: they go with it.
    if (!std::exchange(m_isTyping, false))
        Q_EMIT typingBegan();
    m_value = m_before;
    complain(why);
    tellAbout();
    Q_EMIT refused(text(), why);
}

void Field::showRefused(const QString& text, const QString& why)
{
    m_isTyped = true;
    setText(text);
    complain(why);
}

void Field::wantShown(const Value& value)
{
    m_isTyped = false;
    endTyping();
    show(value);
    want(value);
}

void Field::wantLines(const QStringList& lines)
{
    m_isTyped = true;
    Value wanted;
    for (const QString& line : lines) {
        const QString trimmed = line.trimmed();
        const std::string text =
            hasEmptyWord(directive()) && trimmed == emptyWord ? std::string() : trimmed.toStdString();
        std::vector<Issue> issues;
        const Effect effect = assign(directive(), wanted, text, dialect(), &issues);
        const auto worst = std::ranges::max_element(issues, {}, &Issue::consequence);
        if (effect != Effect::Applied || (worst != issues.end() && worst->consequence != Consequence::None)) {
            refuse(sentences::issue(directive(), trimmed, worst != issues.end() ? *worst : Issue{}, dialect()));
            return;
        }
    }
    m_typed = wanted;
    if (!std::exchange(m_isTyping, true))
        Q_EMIT typingBegan();
    want(wanted);
}

QStringList Field::linesOf(const Value& value) const
{
    QStringList lines;
    for (const std::string& line : spell(directive(), value, dialect()))
        lines.append(line.empty() && hasEmptyWord(directive()) ? emptyWord.toString() : QString::fromStdString(line));
    return lines;
}

QString Field::unsetText() const
{
    const std::string_view text = defaultText(directive(), dialect());
    return text.empty() ? tr("not set") : QString::fromUtf8(text);
}

void Field::complain(const QString& text)
{
    if (text.isEmpty() ? !isComplaining() : m_complaint != nullptr && m_complaint->text() == text)
        return;
    if (m_complaint == nullptr) {
        m_complaint = addLabel(QStringLiteral("fieldComplaint"));
        colourLabels();
    }
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
    if (m_reading != nullptr)
        m_reading->setVisible(text.isEmpty() && !m_reading->text().isEmpty());
    describe();
}

void Field::tellAbout()
{
    QString text = readings::of(directive(), m_value, dialect());
    // A time as systemd prints it says it all; only one that was typed is worth reading back.
    if (directive().kind == ValueKind::TimeSpan && !m_isTyped && text.contains(QChar::Nbsp))
        text.clear();
    if (m_reading == nullptr && !text.isEmpty()) {
        m_reading = addLabel(QStringLiteral("fieldReading"));
        colourLabels();
    }
    if (m_reading != nullptr && m_reading->text() != text) {
        m_reading->setText(text);
        m_reading->setVisible(!text.isEmpty() && !isComplaining());
        describe();
    }
    reflect();
}

QLabel* Field::addLabel(const QString& name)
{
    auto* label = new WrappedLabel(name, this);
    label->setBuddy(m_editor);
    m_column->insertWidget(m_column->count() - 1, label);
    return label;
}

/// Tells screen readers what stands below the editor.
void Field::describe()
{
    if (m_editor == nullptr)
        return;
    m_editor->setAccessibleDescription(isComplaining() ? m_complaint->text()
            : m_reading != nullptr                     ? m_reading->text()
                                                       : QString());
    QAccessibleEvent event(m_editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// A palette's subdued text need not be readable, and the readings are no decoration.
void Field::colourLabels()
{
    const QColor ground = palette().color(QPalette::Window);
    const auto colour = [&](QLabel* label, const QColor& text) {
        if (label == nullptr)
            return;
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, readable(text, ground));
        label->setPalette(colours);
    };
    colour(m_reading, palette().color(QPalette::PlaceholderText));
    colour(m_complaint, badColour(isDark(palette())));
}

void Field::setEditor(QWidget* editor, QWidget* beside)
{
    m_editor = editor;
    setFocusProxy(editor);
    editor->setAccessibleName(QString::fromUtf8(directive().name));
    if (qobject_cast<QComboBox*>(editor) != nullptr) {
        // To screen readers a combo box is called what it shows; what it is for they take from its label.
        auto* label = new QLabel(editor->accessibleName(), this);
        label->setBuddy(editor);
        label->hide();
    }
    editor->setToolTip(tr("Allowed: %1").arg(sentences::allowed(directive(), dialect())));
    if (editor->objectName().isEmpty())
        editor->setObjectName(QStringLiteral("editor"));
    editor->installEventFilter(this);
    if (beside == nullptr) {
        m_column->insertWidget(0, editor);
        return;
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(editor, 1);
    line->addWidget(beside, 0, Qt::AlignTop);
    m_column->insertLayout(0, line);
}

void Field::addBelow(QWidget* widget) { m_column->insertWidget(1, widget); }

bool Field::isTyping() const
{
    const QWidget* focused = QApplication::focusWidget();
    return m_isTyped && m_editor != nullptr && focused != nullptr
        && (focused == m_editor || m_editor->isAncestorOf(focused));
}

void Field::putBack()
{
    const bool wasWrong = isComplaining();
    m_isTyped = false;
    endTyping();
    complain({});
    show(m_value);
    if (wasWrong)
        Q_EMIT corrected();
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusOut:
        if (const auto reason = static_cast<QFocusEvent*>(event)->reason();
            reason != Qt::PopupFocusReason && !isComplaining()) {
            // Text that the session took for something else of the same effect: show what holds.
            if (m_isTyped && m_typed != m_value)
                putBack();
            else if (reason != Qt::ActiveWindowFocusReason)
                endTyping();
        }
        break;
    case QEvent::ShortcutOverride:
        // Undo is the window's, but for text that no draft ever held.
        if (auto* key = static_cast<QKeyEvent*>(event);
            !isComplaining() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (const auto* key = static_cast<QKeyEvent*>(event); isComplaining() && key->matches(QKeySequence::Cancel)) {
            putBack();
            return true;
        } else if (isConfirming(*key, *m_editor)) {
            endTyping();
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void Field::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        colourLabels();
    QWidget::changeEvent(event);
}

} // namespace casemate
