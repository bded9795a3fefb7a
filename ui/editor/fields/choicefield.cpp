// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/choicefield.h"

#include "models/session/visibletext.h"
#include "ui/editor/fields/readings.h"
#include "ui/editor/fields/wordbox.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

#include <array>

namespace casemate {

namespace {

constexpr std::array masks{"0022", "0027", "0077"};
constexpr std::array folderModes{"0755", "0750", "0700"};

bool takesMoreThanWords(const Directive& row, const Dialect& dialect)
{
    return row.kind == ValueKind::Mode || row.kind == ValueKind::Errno
        || (row.kind == ValueKind::Hostname && dialect.version.number >= 258);
}

} // namespace

ChoiceField::ChoiceField(const Context& context, QWidget* parent)
    : Field(context, parent)
    , m_box(new WordBox(this))
{
    setEditor(m_box);
    addWords();
    if (takesMoreThanWords(directive(), dialect()))
        makeEditable();
    connect(m_box, &QComboBox::activated, this, [this] {
        const QString word = m_box->currentData(WordBox::WordRole).toString();
        wantLines(word.isEmpty() ? QStringList() : QStringList(word));
        endTyping();
    });
    ChoiceField::show({});
}

void ChoiceField::addWords()
{
    switch (directive().kind) {
    case ValueKind::Mode:
        for (const char* mode : directive().name == "UMask" ? masks : folderModes)
            add(mode, readings::ofMode(directive(), mode));
        return;
    case ValueKind::Errno:
        for (const std::string_view word : allowedWords(directive(), dialect()))
            add(word, readings::ofErrno(word));
        return;
    default: break;
    }
    if (defaultText(directive(), dialect()).empty())
        m_box->addWord({}, {}, tr("not set"));
    if (directive().choices.empty())
        for (const char* word : {"no", "yes"})
            add(word, {});
    for (const ChoiceWord& choice : directive().choices)
        if (choice.since <= dialect().version.number)
            add(choice.word,
                choice.meaning.empty() ? QString()
                                       : QCoreApplication::translate("Directive", std::string(choice.meaning).c_str()));
}

void ChoiceField::makeEditable()
{
    m_box->setEditable(true);
    // To screen readers the line is a widget of its own.
    m_box->lineEdit()->setObjectName(QStringLiteral("wordLine"));
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    m_box->setInsertPolicy(QComboBox::NoInsert);
    if (directive().kind == ValueKind::Errno)
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    else
        m_box->setCompleter(nullptr);
    m_box->lineEdit()->setPlaceholderText(unsetText());
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this,
        [this](const QString& text) { wantLines(text.trimmed().isEmpty() ? QStringList() : QStringList(text)); });
}

void ChoiceField::add(std::string_view word, const QString& meaning)
{
    const QString text = QString::fromUtf8(word);
    m_box->addWord(text, meaning, text);
}

QString ChoiceField::text() const { return m_box->currentText(); }

void ChoiceField::setText(const QString& text)
{
    if (m_box->isEditable())
        m_box->setEditText(text);
    else
        m_box->setCurrentIndex(m_box->findText(text));
}

void ChoiceField::show(const Value& value)
{
    const QString word = QString::fromStdString(display(directive(), value, dialect()));
    m_box->setCurrentIndex(m_box->findData(word, WordBox::WordRole));
    if (m_box->isEditable())
        m_box->setEditText(linesOf(value).join(u' '));
    else if (m_box->currentIndex() < 0)
        m_box->setPlaceholderText(visibleText(word.toStdString()));
}

} // namespace casemate
