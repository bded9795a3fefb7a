// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagetexts.h"

#include <QPlainTextEdit>

#include <array>

namespace KSyntaxHighlighting {
class Definition;
class Theme;
} // namespace KSyntaxHighlighting

namespace casemate {

class ReadableHighlighter;

/// A coloured text to read, select and copy. A new text takes the place of the old one line by line: what stays the
/// same keeps its place on the screen and its colours.
class TextView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextView(QWidget* parent);

    /// Where to look after a new text.
    enum class Look : unsigned char {
        FromTop, ///< it is another text
        Stay ///< at the same lines, and at the change if that would be out of sight
    };
    void setPage(PageText page, Look look);
    /// Colours the text by @p definition; by nothing before.
    void setSyntax(const KSyntaxHighlighting::Definition& definition);
    void setColours(const KSyntaxHighlighting::Theme& theme);

    /// What is wrong with the text at @p position of the viewport; empty where nothing is.
    [[nodiscard]] QString flawAt(QPoint position) const;
    [[nodiscard]] QColor colourOf(Background ground) const { return m_grounds[static_cast<std::size_t>(ground)]; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void reveal(int line);
    void underlineFlaws();

    ReadableHighlighter* m_highlighter;
    PageText m_page;
    QStringList m_lines; ///< as in the document: one empty line at least
    std::array<QColor, 4> m_grounds; ///< by Background
    QColor m_mark, m_serious, m_slight;
};

} // namespace casemate
