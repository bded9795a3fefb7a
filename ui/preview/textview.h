// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagetexts.h"

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class Definition;
class Theme;
}

namespace casemate {

class ReadableHighlighter;

/// A coloured text to read, select and copy. A new text takes the place of the old one line by line: what stays the same
/// keeps its place on the screen and its colours.
class TextView : public QPlainTextEdit {
    Q_OBJECT

public:
    TextView(const KSyntaxHighlighting::Definition& definition, QWidget* parent);

    /// Where to look after a new text.
    enum class Look : unsigned char {
        FromTop, ///< it is another text
        Stay     ///< at the same lines, and at the change if that would be out of sight
    };
    void setPage(PageText page, Look look);
    void setColours(const KSyntaxHighlighting::Theme& theme);

    /// What is wrong with the text at @p position of the viewport; empty where nothing is.
    [[nodiscard]] QString flawAt(QPoint position) const;
    /// Behind the draft's lines.
    [[nodiscard]] QColor shade() const { return m_shade; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Lines that took the place of others: [begin, end) instead of as many as there were up to oldEnd.
    struct Patch {
        int begin, end, oldEnd;
    };
    [[nodiscard]] Patch difference(const QStringList& lines) const;
    void apply(const Patch& patch, const QStringList& lines);
    [[nodiscard]] int lineToSee(const Patch& patch, const QStringList& lines) const;
    void reveal(int line);
    void underlineFlaws();

    ReadableHighlighter* m_highlighter;
    PageText m_page;
    QStringList m_lines; ///< as in the document: one empty line at least
    QColor m_shade, m_mark, m_serious, m_slight;
};

} // namespace casemate
