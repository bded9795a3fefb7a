// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/linepatch.h"

#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace casemate {

LinePatch patchBetween(const QStringList& old, const QStringList& now)
{
    const qsizetype most = std::min(old.size(), now.size());
    const auto prefix = std::ranges::mismatch(old, now).in1 - old.begin();
    qsizetype suffix = 0;
    while (suffix < most - prefix && old[old.size() - suffix - 1] == now[now.size() - suffix - 1])
        ++suffix;
    return {.begin = static_cast<int>(prefix),
        .end = static_cast<int>(now.size() - suffix),
        .oldEnd = static_cast<int>(old.size() - suffix)};
}

void apply(const LinePatch& patch, QTextDocument& document, const QStringList& now)
{
    QString text = now.sliced(patch.begin, patch.end - patch.begin).join(u'\n');
    const bool hasOld = patch.begin < patch.oldEnd;
    const bool hasNew = patch.begin < patch.end;
    const bool isAtEnd = patch.oldEnd == document.blockCount();
    QTextCursor cursor(&document);
    if (hasOld == hasNew || !isAtEnd) {
        cursor.setPosition(document.findBlockByNumber(patch.begin).position());
    } else {
        // The end of line before goes or comes with the last lines.
        const QTextBlock before = document.findBlockByNumber(patch.begin - 1);
        cursor.setPosition(before.position() + before.length() - 1);
        if (hasNew)
            text.prepend(u'\n');
    }
    if (hasOld) {
        const QTextBlock last = document.findBlockByNumber(patch.oldEnd - 1);
        const bool takesEndOfLine = !hasNew && !isAtEnd;
        cursor.setPosition(last.position() + last.length() - (takesEndOfLine ? 0 : 1), QTextCursor::KeepAnchor);
    } else if (!isAtEnd) {
        text.append(u'\n');
    }
    cursor.insertText(text);
}

int lineToSee(const LinePatch& patch, const QStringList& old, const QStringList& now)
{
    const QSet<QString> gone(old.begin() + patch.begin, old.begin() + patch.oldEnd);
    const auto isNew = [&gone](const QString& line) {
        return !line.isEmpty() && !line.startsWith(u'#') && !gone.contains(line);
    };
    const auto line = std::find_if(now.begin() + patch.begin, now.begin() + patch.end, isNew);
    const auto found = line == now.begin() + patch.end ? patch.begin : static_cast<int>(line - now.begin());
    return std::min(found, static_cast<int>(now.size()) - 1);
}

} // namespace casemate
