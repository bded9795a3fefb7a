// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include <unistd.h>

namespace casemate::cli {

Result<std::string> readFile(const std::string& path)
{
    return path == "-" ? readToEnd(STDIN_FILENO, path) : readNamedFile(path, NamedSource::Any);
}

Result<void> saveFile(const std::string& path, std::string_view bytes, bool mayOverwrite)
{
    const auto saved = saveNamedFile(path, bytes, mayOverwrite ? Existing::Replace : Existing::Keep);
    if (saved)
        return {};
    using enum SaveFailure::Kind;
    switch (saved.error().kind) {
    case NotRegular: return std::unexpected(Error{ErrorKind::InvalidValue, path, {}});
    case NotOurs: return std::unexpected(Error{ErrorKind::InvalidValue, path, saved.error().detail});
    case Exists:
    case System: break;
    }
    return std::unexpected(Error{ErrorKind::Unwritable, path, saved.error().detail});
}

} // namespace casemate::cli
