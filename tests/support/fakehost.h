// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/servicecatalog.h"
#include "tests/support/stacks.h"

#include <atomic>
#include <map>
#include <memory>
#include <semaphore>

namespace casemate::tests {

/// Services that lie nowhere, for tests of what stands above a host.
class FakeHost final : public Host {
public:
    std::map<UnitName, Result<UnitStack>> stacks;
    std::optional<SystemdVersion> version = SystemdVersion{257};
    /// Where given, each stack() waits for a turn: a slow disk.
    std::shared_ptr<std::counting_semaphore<>> turns;
    /// How many calls of stack() have come, those that wait included; of all copies.
    std::shared_ptr<std::atomic<int>> calls = std::make_shared<std::atomic<int>>(0);

    void add(UnitStack stack)
    {
        const UnitName name = stack.name;
        stacks.emplace(name, std::move(stack));
    }
    /// "app@.service", read as its instance "app@test-instance.service".
    void addTemplate(const std::string& name, const std::string& fragment)
    {
        const UnitName unit = *UnitName::parse(name);
        UnitStack stack = stackOf(fragment, {}, name);
        stack.name = *unit.withInstance("test-instance");
        stacks.emplace(unit, std::move(stack));
    }
    void addUnreadable(const std::string& name)
    {
        stacks.emplace(*UnitName::parse(name),
            std::unexpected(Error{ErrorKind::Unreadable, "/etc/systemd/system/" + name, "Permission denied"}));
    }

    [[nodiscard]] Result<std::vector<UnitName>> services() const override
    {
        std::vector<UnitName> names;
        for (const auto& [name, stack] : stacks)
            names.push_back(name);
        return names;
    }
    [[nodiscard]] Result<UnitStack> stack(const UnitName& name, std::string_view) const override
    {
        ++*calls;
        if (turns)
            turns->acquire();
        return stacks.at(name);
    }
    [[nodiscard]] std::optional<SystemdVersion> systemdVersion() const override { return version; }
};

/// An opener of copies of @p host.
inline HostOpener opening(FakeHost host)
{
    return [host = std::move(host)]() -> Result<std::unique_ptr<Host>> { return std::make_unique<FakeHost>(host); };
}

/// An opener that fails.
inline HostOpener failing(Error error)
{
    return [error = std::move(error)]() -> Result<std::unique_ptr<Host>> { return std::unexpected(error); };
}

inline constexpr auto hardenedText = "[Unit]\nDescription=Well kept\n[Service]\nExecStart=/bin/true\nUser=www-data\n"
                                     "NoNewPrivileges=yes\nPrivateTmp=yes\nProtectSystem=strict\nProtectHome=yes\n"
                                     "CapabilityBoundingSet=\nPrivateDevices=yes\nRestrictNamespaces=yes\n"
                                     "SystemCallFilter=@system-service\nSystemCallFilter=~@privileged @resources\n"
                                     "ProtectKernelTunables=yes\nProtectKernelModules=yes\nProtectControlGroups=yes\n";

/// A host with one service of each kind that the list tells apart.
inline FakeHost variedHost()
{
    FakeHost host;
    host.add(stackOf("[Unit]\nDescription=Wide open\n[Service]\nExecStart=/bin/true\n", {}, "alpha.service"));
    host.add(stackOf(hardenedText, {}, "beta.service"));
    host.add(stackOf("[Unit]\nDescription=Wide open too\n[Service]\nExecStart=/bin/true\n",
        {{"override.conf", "[Service]\nNoNewPrivileges=yes\nPrivateTmp=yes\n"}}, "Gamma.service"));
    host.add(stackOf("[Unit]\nDescription=Runs nothing\n[Service]\nUser=nobody\n", {}, "broken.service"));
    host.addTemplate("terminal@.service", "[Unit]\nDescription=Terminal on %I\n[Service]\nExecStart=/bin/true %I\n");
    host.addUnreadable("secret.service");
    return host;
}

} // namespace casemate::tests
