// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <array>

namespace casemate {

/// Plain text that wraps at any width. Layouts ask several times for the height of the same width, and a QLabel breaks
/// its lines anew each time: this one remembers.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(const QString& name, QWidget* parent);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    struct Height {
        int width = -1;
        int height = 0;
    };
    mutable QString m_measured; ///< the text that m_heights are for
    mutable std::array<Height, 4> m_heights;
    mutable std::size_t m_next = 0; ///< the oldest of them
};

} // namespace casemate
