// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/visibletext.h"

#include "models/core/visible.h"

namespace casemate {

namespace {

constexpr std::size_t mostCharacters = 4096;
constexpr qsizetype longestButton = 120;

std::size_t countCharacters(std::string_view bytes)
{
    std::size_t count = 0;
    for (; !bytes.empty(); ++count)
        bytes.remove_prefix(text::firstCharacter(bytes).length);
    return count;
}

/// The bytes of the characters that are shown.
std::size_t shownSize(std::string_view bytes)
{
    if (bytes.size() <= mostCharacters)
        return bytes.size();
    std::size_t size = 0;
    for (std::size_t count = 0; count < mostCharacters && size < bytes.size(); ++count)
        size += text::firstCharacter(bytes.substr(size)).length;
    return size;
}

} // namespace

QString visibleText(std::string_view bytes)
{
    const std::size_t size = shownSize(bytes);
    QString shown = QString::fromStdString(text::visible(bytes.substr(0, size), text::Keep::Tabs));
    if (size < bytes.size())
        shown += QStringLiteral(" … +%1").arg(countCharacters(bytes.substr(size)));
    return shown;
}

QString literalText(const QString& text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    const QString escaped = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(escaped);
}

QString buttonText(QString text)
{
    if (text.size() > longestButton)
        text = text.first(longestButton - 1) + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace casemate
