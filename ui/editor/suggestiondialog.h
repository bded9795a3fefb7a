// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace casemate {

/// "ProtectSystem=strict, with ReadWritePaths=-/var/lib/app".
[[nodiscard]] QString stepText(const Step& step, const Dialect& dialect);

/// "−0.6"; what is below a tenth is told as such.
[[nodiscard]] QString gainText(double tenths);

/// Every change of a suggestion, to be taken or not, and what it leaves out with the reason.
class SuggestionDialog : public QDialog {
    Q_OBJECT

public:
    /// @p session must outlive this.
    SuggestionDialog(const Suggestion& suggestion, const HardeningSession& session, QWidget* parent = nullptr);

    /// The changes of the steps that are ticked.
    [[nodiscard]] std::vector<Change> chosen() const;

private:
    [[nodiscard]] QWidget* createSteps();
    [[nodiscard]] QWidget* createLeftOut();
    void takeTicks();

    const Suggestion m_suggestion; ///< a copy: the session may find another one meanwhile
    const HardeningSession& m_session;
    QLabel* m_score;
    QTreeWidget* m_steps = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace casemate
