// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/readablehighlighter.h"

#include "ui/looks/contrast.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace casemate {

void ReadableHighlighter::setColours(const KSyntaxHighlighting::Theme& theme, std::span<const QColor> grounds)
{
    m_grounds.assign(grounds.begin(), grounds.end());
    m_readable.clear();
    setTheme(theme);
    rehighlight();
}

void ReadableHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    if (length == 0)
        return;
    QTextCharFormat shown = this->format(offset);
    if (!shown.hasProperty(QTextFormat::ForegroundBrush))
        return;
    const QColor colour = shown.foreground().color();
    auto known = m_readable.constFind(colour.rgb());
    if (known == m_readable.cend())
        known = m_readable.insert(colour.rgb(), readable(colour, m_grounds));
    if (*known == colour)
        return;
    shown.setForeground(*known);
    setFormat(offset, length, shown);
}

} // namespace casemate
