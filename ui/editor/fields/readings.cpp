// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/fields/readings.h"

#include "models/catalogue/kinds/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

#include <string.h>

namespace casemate::readings {

namespace {

struct Readings {
    Q_DECLARE_TR_FUNCTIONS(Readings)
};

constexpr int greatestErrno = 133; ///< EHWPOISON, the last one of Linux

/// The number behind an errno's name; 0 where there is none.
int numberOf(std::string_view name)
{
    static const auto numbers = [] {
        std::map<std::string, int, std::less<>> all;
        for (int number = 1; number <= greatestErrno; ++number)
            if (const auto canonical = kinds::names::errorName(std::to_string(number)))
                all.emplace(*canonical, number);
        return all;
    }();
    const auto at = numbers.find(name);
    return at == numbers.end() ? 0 : at->second;
}

QString ofChoice(const Directive& row, std::string_view text)
{
    const std::string_view word = text.substr(0, text.find(':'));
    const auto choice = std::ranges::find(row.choices, word, &ChoiceWord::word);
    if (choice == row.choices.end() || choice->meaning.empty())
        return {};
    return QCoreApplication::translate("Directive", std::string(choice->meaning).c_str());
}

} // namespace

QString of(const Directive& row, const Value& value, const Dialect& dialect)
{
    const std::string text = display(row, value, dialect);
    switch (row.kind) {
    case ValueKind::Words:
    case ValueKind::Hostname: return ofChoice(row, text);
    case ValueKind::Mode: return ofMode(row, text);
    case ValueKind::Errno: return ofErrno(text);
    default: return std::holds_alternative<std::string>(value) ? ofQuantity(row, text) : QString();
    }
}

QString ofErrno(std::string_view name)
{
    if (name == "kill")
        return Readings::tr("The process is killed");
    const int number = numberOf(name);
    const char* description = number != 0 ? strerrordesc_np(number) : nullptr;
    return description != nullptr ? QString::fromLocal8Bit(description) : QString();
}

} // namespace casemate::readings
