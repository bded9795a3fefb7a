// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace casemate {

class Field;

/// One directive of the form: its name, the editor, what it gains, what the draft does with it, and, opened, what it
/// buys and may break, where its value comes from, and the manual.
class DirectiveRow : public QFrame {
    Q_OBJECT

public:
    /// Edits @p directive of @p session, which must outlive this and be open.
    DirectiveRow(HardeningSession& session, DirectiveId directive, QWidget* parent);

    [[nodiscard]] DirectiveId id() const { return m_directive; }
    /// Shows where the directive stands in the session now.
    void refresh();
    /// Shows or hides the explanation.
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const;
    /// Gives the keyboard to the editor.
    void focusEditor();

protected:
    void changeEvent(QEvent* event) override;

private:
    void createHead(QVBoxLayout* column);
    QWidget* createName();
    void createStateMenu();
    void createDetails();
    void showDetails();
    void showRisk();
    void showFindings();
    void want(const Value& value);
    /// Says why the last edit was refused, unless it was made.
    void tellUnless(bool isMade);
    void showRefused();

    HardeningSession& m_session;
    DirectiveId m_directive;
    DirectiveState m_shown;
    QToolButton* m_opener = nullptr;
    QLabel* m_name = nullptr;
    Field* m_field = nullptr;
    QLabel* m_gain = nullptr;
    QLabel* m_risk = nullptr;
    QToolButton* m_state = nullptr;
    QLabel* m_notes = nullptr;
    QWidget* m_findings = nullptr;
    QLabel* m_details = nullptr;
    QAction* m_inherit = nullptr;
    QAction* m_reset = nullptr;
};

} // namespace casemate
