// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <string>
#include <string_view>
#include <vector>

namespace casemate {

/// What to look for in the database of packages.
struct PackageQuery {
    std::vector<std::string> programs{}; ///< paths of the program, the best one first
    std::string unit{}; ///< "app.service"
    std::vector<std::string> names{}; ///< what folders of the service are called
};

/// A package of dpkg's database.
struct PackageList {
    std::string name{}; ///< without the architecture
    std::string text{}; ///< the paths that it brought, one a line
    std::string where{}; ///< the list's path

    /// The paths that begin with @p prefix.
    [[nodiscard]] std::vector<std::string_view> below(std::string_view prefix) const;
    /// True where it brought @p path itself.
    [[nodiscard]] bool holds(std::string_view path) const;
    /// True where it brings so many services that what it brings says little about one of them.
    [[nodiscard]] bool isCollection() const;
};

/// The packages that have to do with a service.
struct ServicePackages {
    Look look = Look::CouldNot; ///< as that of PackageFact
    std::vector<PackageList>
        own{}; ///< the one that brought the program first; its kin, and the one that brought the unit
    std::vector<PackageList> others{}; ///< all others that bring folders of data
};

/// What a package is called without the parts that tell it from its kin: "postgresql" of "postgresql-17".
[[nodiscard]] std::string stemOf(std::string_view package);

/// Reads dpkg's lists once: some thousand bytes a package.
[[nodiscard]] ServicePackages findPackages(const RootFolder& root, const PackageQuery& query);

} // namespace casemate
