// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hostplace.h"

#include <QToolButton>

class QAction;

namespace casemate {

/// The button that says which host is shown, with a menu of the others.
class HostChooser : public QToolButton {
    Q_OBJECT

public:
    explicit HostChooser(QWidget* parent = nullptr);

    void setPlace(const HostPlace& place);
    /// The same choices for a menu.
    [[nodiscard]] QList<QAction*> machines() const { return {m_system, m_user}; }

Q_SIGNALS:
    /// This machine, with the services of @p scope.
    void machineRequested(casemate::Scope scope);
    void folderRequested();

private:
    QAction* m_system;
    QAction* m_user;
    QAction* m_folder;
};

} // namespace casemate
