// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/lab.h"

#include <QJsonDocument>

namespace casemate::tests {

/// A service, and the exercise that uses it.
struct Exercised {
    QString name; ///< of the exercise
    QString unit;
};

/// What a drop-in came to once it was applied.
struct Trial {
    double score = -1; ///< systemd's own, for the unit as loaded
    QByteArray obstacle; ///< what did not work, in one line; empty where everything did
};

/// Where a lab must show Casemate for the calls below; see Lab::Lab().
[[nodiscard]] QStringList casemateBinds();

/// Why Casemate cannot be tried in a lab here, in one sentence; empty where it can.
[[nodiscard]] QString casemateObstacle();

/// Runs /opt/casemate/casemate with @p arguments, one text for bash.
[[nodiscard]] LabAnswer casemate(const Lab& lab, const QString& arguments, const QByteArray& input = {});

/// The same, its answer read as JSON; null where it failed.
[[nodiscard]] QJsonDocument casemateJson(const Lab& lab, const QString& arguments, const QByteArray& input = {});

/// Runs the exercise of @p service with @p verb.
[[nodiscard]] LabAnswer exercise(const Lab& lab, const Exercised& service, const char* verb);

/// The score in what `systemd-analyze security` prints of one unit; -1 where there is none.
[[nodiscard]] double exposureIn(const QByteArray& text);

/// The score that systemd gives the loaded unit; -1 where it gives none.
[[nodiscard]] double scoreOf(const Lab& lab, const QString& unit);

/// Applies @p dropIn as override.conf (an empty one changes nothing), restarts the service, uses it, kills it and uses
/// it again.
[[nodiscard]] Trial tryDropIn(const Lab& lab, const Exercised& service, const QByteArray& dropIn);

/// Takes the override.conf away and starts the stock service, whatever state it is in.
[[nodiscard]] LabAnswer backToStock(const Lab& lab, const Exercised& service);

} // namespace casemate::tests
