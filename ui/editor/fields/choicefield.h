// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fields/field.h"

class QComboBox;

namespace casemate {

/// One word of a few: a list to choose from, each word with what it means. Unset is a choice of its own where the
/// directive has no default that one could write.
class ChoiceField : public Field {
    Q_OBJECT

public:
    ChoiceField(const Context& context, QWidget* parent);

protected:
    void show(const Value& value) override;

private:
    void add(const QString& word, const QString& meaning);

    QComboBox* m_box;
};

} // namespace casemate
