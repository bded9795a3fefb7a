// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class KMessageWidget;
class QString;

namespace casemate {

/// Makes @p message, called @p name, a hidden bar of whole sentences that stays until what it says is no longer so.
void prepareMessage(KMessageWidget& message, const QString& name);

} // namespace casemate
