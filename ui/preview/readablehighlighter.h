// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QColor>
#include <QHash>

#include <span>
#include <vector>

namespace casemate {

/// Colours a text by a definition and a theme, and sees to it that each colour can be read (contrast 4.5) on its
/// grounds: themes are generous with comments.
class ReadableHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    using SyntaxHighlighter::SyntaxHighlighter;

    /// Takes up @p theme on any of @p grounds, and colours all anew.
    void setColours(const KSyntaxHighlighting::Theme& theme, std::span<const QColor> grounds);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    std::vector<QColor> m_grounds;
    QHash<QRgb, QColor> m_readable; ///< by the theme's colour
};

} // namespace casemate
