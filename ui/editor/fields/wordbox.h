// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace casemate {

/// A combo box of words with what each means: the closed box shows the word alone, the list shows both. The wheel turns
/// it only while it has the focus, so that scrolling a form changes nothing.
class WordBox : public QComboBox {
    Q_OBJECT

public:
    /// The roles of an item beside its text.
    enum Role {
        WordRole = Qt::UserRole, ///< QString: the word, empty for "not set"
        MeaningRole ///< QString
    };

    explicit WordBox(QWidget* parent);

    void addWord(const QString& word, const QString& meaning, const QString& shown);

    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace casemate
