// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace casemate {

/// Ways of a draft in and out of the window: files, clipboard, drag and drop.
class DraftTransfer : public QObject {
    Q_OBJECT

public:
    /// Asks the user for a file and gives its path, or an empty string; replaced by tests.
    using FileChooser = std::function<QString(QWidget* parent, const QString& suggestion)>;

    /// @p session must outlive this; dialogs stand on @p window, which owns this.
    DraftTransfer(HardeningSession& session, QWidget* window);

    void setExportChooser(FileChooser chooser) { m_exportChooser = std::move(chooser); }
    void setImportChooser(FileChooser chooser) { m_importChooser = std::move(chooser); }

    /// Saves the draft where the user wants it. The dialog asks before a file is replaced; the file is replaced as a
    /// whole or not at all.
    void exportFile();
    /// Puts the draft's text on the clipboard.
    void copy();
    /// Makes a file that the user chooses the draft.
    void importFile();
    /// Makes the clipboard's text the draft.
    void paste();
    /// True if @p data holds a file or a text that can become the draft.
    [[nodiscard]] static bool canTake(const QMimeData& data);
    /// Makes it the draft.
    void take(const QMimeData& data);
    /// Makes the file @p path the draft.
    void read(const QString& path);
    /// False where something would be lost with the drafts and the user wants to stay with them.
    [[nodiscard]] bool mayLeaveDrafts();

Q_SIGNALS:
    /// The user wants to see the field whose text is in no draft.
    void refusedRequested();
    /// One sentence on what was done.
    void done(const QString& sentence);
    /// One sentence on what could not be done, and what to do next.
    void failed(const QString& sentence);

private:
    /// The draft as it was when somebody wanted it outside. While a dialog asks, reading the host again may close the
    /// service or open another one.
    struct Wanted {
        UnitName service;
        std::string bytes;
        std::string path; ///< where it belongs
    };
    [[nodiscard]] Wanted wanted() const;
    /// Unless the session holds another one by now.
    void markSaved(const Wanted& draft, bool isInFile);
    [[nodiscard]] bool hasDraft();
    [[nodiscard]] bool mayLeaveOutRefused(const QString& goOn);

    HardeningSession& m_session;
    QWidget* m_window;
    FileChooser m_exportChooser;
    FileChooser m_importChooser;
};

} // namespace casemate
