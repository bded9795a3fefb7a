// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace casemate {

/// A new pool for look-ups that the latest wish ends: one thread for that, some for older ones that hang on a slow disk
/// until they see that nobody wants them. It is never destroyed, since that would wait for all that runs in it, however
/// long; what still runs when the application ends gets half a second to end by itself, before the end of main()
/// destroys what it uses.
[[nodiscard]] QThreadPool& makeDetachedPool();

} // namespace casemate
