// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/host.h"

#include <filesystem>
#include <memory>

namespace casemate {

/// A host that is a folder: "/" or the root of an offline tree. Symlinks resolve within it.
class DirectoryHost final : public Host {
public:
    /// Opens @p root and reads the names in its search folders (systemd.unit(5), "Unit File Load Path"; @p scope picks
    /// the system's or the user's: those of the user who runs this program for "/", those that all users share for any
    /// other root). NotFound, NotAFolder or Unreadable where there is nothing to look at. Drop-in folders and file
    /// contents are read when a stack is asked for; refresh() sees later changes of the search folders.
    [[nodiscard]] static Result<DirectoryHost> open(const std::filesystem::path& root, Scope scope = Scope::System);

    DirectoryHost(const DirectoryHost&) = delete;
    DirectoryHost& operator=(const DirectoryHost&) = delete;
    DirectoryHost(DirectoryHost&&) noexcept;
    DirectoryHost& operator=(DirectoryHost&&) noexcept;
    ~DirectoryHost() override;

    [[nodiscard]] Result<std::vector<UnitName>> services() const override;
    [[nodiscard]] Result<UnitStack> stack(
        const UnitName& name, std::string_view instance = "test-instance") const override;
    [[nodiscard]] std::optional<SystemdVersion> systemdVersion() const override;
    [[nodiscard]] std::vector<std::string> folders() const override;

    /// Reads the search folders again.
    [[nodiscard]] Result<void> refresh();

    /// The search folders in systemd's order, without the root's prefix; also those that do not exist.
    [[nodiscard]] const std::vector<std::string>& searchPath() const;

private:
    struct State;
    explicit DirectoryHost(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace casemate
