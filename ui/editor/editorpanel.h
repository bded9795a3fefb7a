// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QStackedWidget>

class KMessageWidget;

namespace casemate {

class DirectiveForm;
class Placeholder;
class ScoreHeader;

/// The middle of the window: the service under edit with its scores, what stands in the way, and the form.
class EditorPanel : public QStackedWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit EditorPanel(HardeningSession& session, QWidget* parent = nullptr);

    /// Shows @p entry, which the session has open.
    void show(const ServiceEntry& entry);
    /// The same for a service that is no more.
    void showGone();
    /// Says why @p entry, whose files cannot be read, is not here to be edited.
    void explain(const ServiceEntry& entry);
    [[nodiscard]] DirectiveForm* form() { return m_form; }

Q_SIGNALS:
    /// The changes of the draft are to be shown.
    void changesRequested();

private:
    QWidget* createGoneBar(QWidget* parent);
    QWidget* createInvitation();
    QWidget* createContent();
    void takeSession();

    HardeningSession& m_session;
    Placeholder* m_invitation;
    ScoreHeader* m_header = nullptr;
    KMessageWidget* m_obstacle = nullptr;
    KMessageWidget* m_foreign = nullptr;
    KMessageWidget* m_stale = nullptr;
    DirectiveForm* m_form = nullptr;
};

} // namespace casemate
