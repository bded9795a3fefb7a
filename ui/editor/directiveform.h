// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/hardeningsession.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace casemate {

class DirectiveRow;

/// The form: all directives, a group at a time or those that match a search.
class DirectiveForm : public QWidget {
    Q_OBJECT

public:
    /// @p session must outlive this.
    DirectiveForm(HardeningSession& session, QWidget* parent);

    void setGroup(Group group);
    /// Gives the keyboard to the search.
    void focusSearch();
    /// Shows the row of @p directive, opened where @p isOpen says so, and gives it the keyboard.
    void showDirective(DirectiveId directive, bool isOpen = false);
    /// Shows the next row whose text is in no draft, and gives it the keyboard.
    void showNextRefused();
    /// The row of @p directive, made where it was not yet.
    [[nodiscard]] DirectiveRow* row(DirectiveId directive);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createGroups(QVBoxLayout* column);
    void createRows(QVBoxLayout* column);
    void takeSession();
    void showRows();
    void showCounts();
    void makeAhead();
    [[nodiscard]] bool isWanted(DirectiveId directive) const;

    HardeningSession& m_session;
    QLineEdit* m_search;
    QToolButton* m_setOnly;
    QButtonGroup* m_groups;
    QScrollArea* m_scroll;
    QLabel* m_nothing;
    std::array<QLabel*, 10> m_headings{};
    std::array<DirectiveRow*, directives.size()> m_rows{};
    std::array<QVBoxLayout*, 10> m_sections{};
    std::optional<UnitName> m_unit; ///< whom the rows are made for
    ServiceRules m_rules;
    Group m_group = Group::Identity;
    std::optional<DirectiveId> m_ledTo; ///< by showNextRefused()
    QStringList m_words;
    QTimer m_idle;
};

} // namespace casemate
