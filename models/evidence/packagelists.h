// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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
    std::size_t services = 0; ///< of the system, which it brings
    std::vector<std::string_view> data{}; ///< names of its folders of data, into @a text

    /// The paths that begin with @p prefix.
    [[nodiscard]] std::vector<std::string_view> below(std::string_view prefix) const;
    /// True where it brings so many services that what it brings says little about one of them.
    [[nodiscard]] bool isCollection() const;
};

/// The packages that have to do with a service.
struct ServicePackages {
    Look look = Look::CouldNot; ///< as that of PackageFact
    std::vector<const PackageList*>
        own{}; ///< the one that brought the program first; its kin, and the one that brought the unit
};

/// What a package is called without the parts that tell it from its kin: "postgresql" of "postgresql-17".
[[nodiscard]] std::string stemOf(std::string_view package);

/// "/var/lib/a" of "/var/lib/a/b/c"; empty for what is not below a folder of data.
[[nodiscard]] std::string_view topmostOf(std::string_view path);

/// dpkg's lists of a tree, read once: some thousand bytes a package.
class PackageLists {
public:
    explicit PackageLists(const RootFolder& root);
    PackageLists(const PackageLists&) = delete;
    PackageLists& operator=(const PackageLists&) = delete;

    /// The packages that @p query is about; they live as long as this.
    [[nodiscard]] ServicePackages find(const PackageQuery& query);

    /// True where a package with folders of data, which is none of @p packages and none of the kin @p stem, brings the
    /// topmost folder @p top as well.
    [[nodiscard]] bool isShared(std::string_view top, const ServicePackages& packages, std::string_view stem) const;

private:
    struct Match;

    void index(std::uint32_t list, ReadBudget* budget);
    /// The lists that may hold the line @p path.
    [[nodiscard]] std::vector<std::uint32_t> listsWith(std::string_view path);
    [[nodiscard]] std::vector<Match> matches(const PackageQuery& query);

    bool m_isThere = false;
    bool m_isWhole = false; ///< every list could be read
    std::vector<PackageList> m_lists;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_lines; ///< hashes of all lines, and their lists
    bool m_isSorted = false;
    std::size_t m_queries = 0;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_units; ///< by the name of a service
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_tops; ///< by the path of a topmost folder
    std::vector<std::uint32_t> m_withData;
};

} // namespace casemate
