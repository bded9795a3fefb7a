// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hazards/finding.h"

#include <QFrame>

namespace casemate {

/// A warning inside the row that it concerns: what would happen, how sure that is and why, and ways out of it.
class FindingView : public QFrame {
    Q_OBJECT

public:
    FindingView(const Finding& finding, QWidget* parent);

Q_SIGNALS:
    /// The user wants this way out.
    void fixRequested(const casemate::Fix& fix);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    Severity m_severity;
};

} // namespace casemate
