// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/messages.h"

#include <KMessageWidget>

namespace casemate {

void prepareMessage(KMessageWidget& message, const QString& name)
{
    message.setObjectName(name);
    message.setWordWrap(true);
    message.setTextFormat(Qt::PlainText);
    message.setCloseButtonVisible(false);
    message.hide();
}

} // namespace casemate
