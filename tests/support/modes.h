// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace casemate::tests {

/// While it lives this thread may not pass file modes by, also where it is root.
class BoundByModes {
public:
    BoundByModes()
    {
        syscall(SYS_capget, &m_header, m_before.data());
        auto now = m_before;
        now[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        syscall(SYS_capset, &m_header, now.data());
    }
    ~BoundByModes() { syscall(SYS_capset, &m_header, m_before.data()); }
    BoundByModes(const BoundByModes&) = delete;
    BoundByModes& operator=(const BoundByModes&) = delete;

private:
    __user_cap_header_struct m_header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    std::array<__user_cap_data_struct, 2> m_before{};
};

} // namespace casemate::tests
