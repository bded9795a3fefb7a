// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace casemate {

/// The folder of the sample host that comes with Casemate: beside the build, or installed below share/casemate. Empty
/// where there is none.
[[nodiscard]] std::string sampleHostFolder();

} // namespace casemate
