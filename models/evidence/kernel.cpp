// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/kernel.h"

#include "models/core/text.h"

#include <algorithm>
#include <string>

namespace casemate {

namespace {

std::string bytesOf(const RootFolder& root, std::string_view path)
{
    const auto place = root.find(path);
    const auto bytes = place ? RootFolder::read(*place) : std::unexpected(place.error());
    return bytes ? std::string(text::stripped(*bytes)) : std::string();
}

bool isThere(const RootFolder& root, std::string_view path)
{
    const auto place = root.find(path);
    return place && place->exists;
}

/// The facts of /proc/sys/net, which lacks a folder for a family that the kernel lacks.
void readNetwork(KernelFact& fact, const RootFolder& proc)
{
    if (!isThere(proc, "/sys/net/ipv4"))
        return;
    const std::string isDisabled = bytesOf(proc, "/sys/net/ipv6/conf/all/disable_ipv6");
    if (!isDisabled.empty() || !isThere(proc, "/sys/net/ipv6"))
        fact.hasIpv6 = isDisabled == "0";
    const auto port = text::parseUnsigned(bytesOf(proc, "/sys/net/ipv4/ip_unprivileged_port_start"));
    if (port && *port < 65537)
        fact.firstFreePort = static_cast<unsigned>(*port);
}

} // namespace

KernelFact kernelOf(const RootFolder& root, const std::optional<RootFolder>& proc)
{
    KernelFact fact;
    fact.container = bytesOf(root, "/run/systemd/container");
    const std::string release = proc ? bytesOf(*proc, "/sys/kernel/osrelease") : std::string();
    if (release.empty())
        return fact;
    fact.look = Look::Seen;
    fact.release = release.substr(0, release.find_first_not_of("0123456789."));
    fact.hasSeccomp = isThere(*proc, "/sys/kernel/seccomp/actions_avail");
    readNetwork(fact, *proc);
    if (const std::string modules = bytesOf(root, "/sys/kernel/security/lsm"); !modules.empty()) {
        fact.knowsModules = true;
        fact.securityModules =
            text::extractWords(modules, text::Quoting::Keep, ",").value_or(std::vector<std::string>{});
    }
    if (const auto groups = root.names("/sys/fs/cgroup"); groups && !groups->empty()) {
        fact.hasUnifiedGroups = std::ranges::contains(*groups, "cgroup.controllers");
        fact.hasNewGroups = *fact.hasUnifiedGroups || std::ranges::contains(*groups, "unified");
    }
    return fact;
}

} // namespace casemate
