// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/visibletext.h"

namespace casemate {

QString visibleText(const PhysicalLine& line)
{
    QString shown = visibleText(line.text);
    for (const char byte : line.endOfLine)
        if (byte != '\n')
            shown += visibleText(std::string_view(&byte, 1));
    return shown;
}

} // namespace casemate
