// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/textview.h"

#include <QWidget>

class KSqueezedTextLabel;

namespace casemate {

/// A page of the preview: what it is about, and the text.
class PreviewPage : public QWidget {
    Q_OBJECT

public:
    using Source = PageText (*)(const HardeningSession&);

    /// @p source makes the text.
    PreviewPage(Source source, QWidget* parent);

    /// The text is to be made anew at the next refresh(); @p isOther: it is then about another service.
    void invalidate(bool isOther);
    /// Makes the text from @p session, if that is needed.
    void refresh(const HardeningSession& session);
    /// Shows nothing, so that nothing of a service is left when it is closed.
    void clear();

    /// How often the text was made.
    [[nodiscard]] int refreshCount() const { return m_refreshCount; }
    [[nodiscard]] TextView* view() const { return m_view; }
    /// For a heading that is a path: its middle makes room first.
    void setHeadingElided(Qt::TextElideMode mode);
    /// Puts a button for @p action beside the heading, and the action into the menu of the text.
    void addTool(QAction* action);

private:
    Source m_source;
    KSqueezedTextLabel* m_heading;
    TextView* m_view;
    int m_refreshCount = 0;
    bool m_isStale = true;
    bool m_isOther = true;
};

} // namespace casemate
