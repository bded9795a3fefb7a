// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace casemate {

/// The conflicts of the draft with the override.conf on disk, the lines of either side next to each other, each to be
/// settled by a button. Hidden where there is none.
class ConflictView : public QFrame {
    Q_OBJECT

public:
    /// @p session must outlive this.
    explicit ConflictView(HardeningSession& session, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One conflict as it is shown.
    struct Row {
        Conflict conflict;
        std::vector<SpeltLine> draft; ///< the lines of the draft as it is now
        friend bool operator==(const Row&, const Row&) = default;
    };
    void takeSession();
    void fill();
    void fitHeight();
    void addHeader(QGridLayout& grid);
    void addRow(QGridLayout& grid, std::size_t at);
    void addSide(QGridLayout& grid, std::size_t at, Side side);

    HardeningSession& m_session;
    std::vector<Row> m_rows;
    QScrollArea* m_area;
};

} // namespace casemate
