// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>

namespace casemate {

/// What went wrong, as a kind that callers act on. Sentences for people are made where they are shown.
enum class ErrorKind : unsigned char {
    NotFound, ///< a named file, folder or unit does not exist
    Unreadable, ///< it exists but cannot be read (permission, I/O)
    NotAFolder, ///< a root or search folder is something else
    TooLarge, ///< bigger than what the reader accepts
    InvalidName, ///< not a unit name that systemd accepts
    NotAService, ///< a valid unit name of another type
    Masked, ///< the unit is masked
    UnknownDirective, ///< a directive that the catalogue does not hold
    InvalidValue, ///< a value that systemd would ignore or refuse
    InvalidPolicy, ///< a security policy file that is not what systemd-analyze reads
    Unwritable ///< a file that cannot be written
};

/// A failure with the things it is about; never a ready-made sentence.
struct Error {
    ErrorKind kind;
    std::string subject; ///< the unit, directive or path it concerns
    std::string detail; ///< what was found there: the value, errno's text, the nearest known name
    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace casemate
