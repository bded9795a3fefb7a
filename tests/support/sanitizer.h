// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casemate::tests {

// GCC and Clang say it in different ways.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
/// True in a build that a sanitizer watches.
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
inline constexpr bool isSanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
inline constexpr bool isSanitized = false;
#endif

/// What a test multiplies its bounds on time with. A sanitizer looks at every access, which costs up to fifteen times
/// as long; what a bound is there to find, as a reader that has become quadratic, costs thousands.
inline constexpr int slowdown = isSanitized ? 20 : 1;

} // namespace casemate::tests
