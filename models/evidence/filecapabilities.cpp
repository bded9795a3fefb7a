// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/filecapabilities.h"

#include <array>
#include <string>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace casemate {

namespace {

/// A number of the attribute, which is little-endian everywhere.
std::uint64_t numberAt(const std::array<unsigned char, 32>& bytes, std::size_t at)
{
    return bytes[at] | std::uint64_t{bytes[at + 1]} << 8U | std::uint64_t{bytes[at + 2]} << 16U
        | std::uint64_t{bytes[at + 3]} << 24U;
}

} // namespace

std::uint64_t capabilitiesOf(const Place& place)
{
    if (!place.exists || !S_ISREG(place.mode))
        return 0;
    // fgetxattr(2) takes no O_PATH descriptor, and a file need not be readable to be asked
    const std::string path = "/proc/self/fd/" + std::to_string(place.object.number());
    std::array<unsigned char, 32> bytes{};
    const ssize_t length = getxattr(path.c_str(), "security.capability", bytes.data(), bytes.size());
    if (length < 12)
        return 0;
    const std::uint64_t revision = numberAt(bytes, 0) & VFS_CAP_REVISION_MASK;
    const std::uint64_t low = numberAt(bytes, 4);
    return revision == VFS_CAP_REVISION_1 ? low : low | numberAt(bytes, 12) << 32U;
}

} // namespace casemate
