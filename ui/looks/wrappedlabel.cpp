// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/wrappedlabel.h"

#include <QEvent>

#include <algorithm>

namespace casemate {

WrappedLabel::WrappedLabel(const QString& name, QWidget* parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1); // a word may be longer than any window
}

int WrappedLabel::heightForWidth(int width) const
{
    if (const QString now = text(); now != m_measured) {
        m_measured = now;
        m_heights = {};
    }
    if (const auto known = std::ranges::find(m_heights, width, &Height::width); known != m_heights.end())
        return known->height;
    const Height height{.width = width, .height = QLabel::heightForWidth(width)};
    m_heights[m_next] = height;
    m_next = (m_next + 1) % m_heights.size();
    return height.height;
}

bool WrappedLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::DevicePixelRatioChange:
    case QEvent::LayoutDirectionChange: m_heights = {}; break;
    default: break;
    }
    return QLabel::event(event);
}

} // namespace casemate
