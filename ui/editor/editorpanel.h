// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QStackedWidget>

class KMessageWidget;

namespace casemate {

class DirectiveForm;
class ScoreHeader;

/// The middle of the window: the service under edit with its scores, what stands in the way, and the form.
class EditorPanel : public QStackedWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit EditorPanel(HardeningSession& session, QWidget* parent = nullptr);

    /// Shows @p entry, which the session has open; or, where its files cannot be read, why.
    void show(const ServiceEntry& entry);
    [[nodiscard]] DirectiveForm* form() { return m_form; }

private:
    QWidget* createContent();
    void takeSession();

    HardeningSession& m_session;
    ScoreHeader* m_header = nullptr;
    KMessageWidget* m_obstacle = nullptr;
    KMessageWidget* m_foreign = nullptr;
    DirectiveForm* m_form = nullptr;
};

} // namespace casemate
