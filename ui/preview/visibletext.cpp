// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/visibletext.h"

#include <algorithm>

namespace casemate {

namespace {

constexpr qsizetype longestLine = 4096;

bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code == u'\t' || (code >= u' ' && code < 0x7f) || (code > 0x9f && code < 0x200b);
}

/// What controls a terminal, ends a line, orders text from right to left, shows nothing, or means something to
/// QTextDocument.
bool isTreacherous(QChar character)
{
    const char16_t code = character.unicode();
    return code < u' ' || (code >= 0x7f && code <= 0x9f) || code == 0xfffc || (code >= 0xfdd0 && code <= 0xfdef)
        || code >= 0xfffe || character.category() == QChar::Other_Format
        || character.category() == QChar::Separator_Line || character.category() == QChar::Separator_Paragraph;
}

void append(QString& shown, QChar character)
{
    const char16_t code = character.unicode();
    if (code == u'\r')
        shown += QStringLiteral("<CR>");
    else if (code == 0)
        shown += QStringLiteral("<NUL>");
    else if (isPlain(character) || !isTreacherous(character))
        shown += character;
    else
        shown += QStringLiteral("<U+%1>").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString visibleText(std::string_view bytes)
{
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    // The decoder takes it for a mark of the encoding and drops it.
    if (bytes.starts_with("\xef\xbb\xbf"))
        text.prepend(QChar::ByteOrderMark);
    const qsizetype length = std::min(text.size(), longestLine);
    if (length == text.size() && std::ranges::all_of(text, isPlain))
        return text;
    QString shown;
    shown.reserve(length + 16);
    for (const QChar character : QStringView(text).first(length))
        append(shown, character);
    if (length < text.size())
        shown += QStringLiteral(" … +%1").arg(text.size() - length);
    return shown;
}

QString visibleText(const PhysicalLine& line)
{
    QString shown = visibleText(line.text);
    for (const char byte : line.endOfLine)
        if (byte != '\n')
            append(shown, QLatin1Char(byte));
    return shown;
}

} // namespace casemate
