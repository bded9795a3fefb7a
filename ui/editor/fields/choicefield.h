// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fields/field.h"

namespace casemate {

class WordBox;

/// One word of a few, each with what it means. Unset is a choice of its own where the directive has no default that one
/// could write. Where systemd takes more than the words, one may also type: modes, errnos, host names.
class ChoiceField : public Field {
    Q_OBJECT

public:
    ChoiceField(const Context& context, QWidget* parent);

protected:
    void show(const Value& value) override;
    [[nodiscard]] QString text() const override;
    void setText(const QString& text) override;

private:
    void addWords();
    void makeEditable();
    void add(std::string_view word, const QString& meaning);

    WordBox* m_box;
};

} // namespace casemate
