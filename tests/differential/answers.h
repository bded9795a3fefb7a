// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/differential/judge.h"

#include <QByteArray>

namespace casemate::tests {

/// What systemd-analyze printed for several services, by unit name; a service that did not load is missing.
/// @p table is the output of `security --offline=true`, @p json that of the same call with `--json=short`, both with
/// SYSTEMD_ANALYZE_DEBUG=1: the names and totals stand in the first only, the rows are taken from the second.
[[nodiscard]] std::map<std::string, Judgement> parseAnswers(const QByteArray& table, const QByteArray& json);

} // namespace casemate::tests
