// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/elf.h"
#include "models/evidence/facts.h"
#include "models/host/rootfolder.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace casemate {

/// What lies where a library might: an image, or nothing with what was seen.
struct LibraryCandidate {
    Look look = Look::Missing;
    std::string path{}; ///< resolved
    std::shared_ptr<const ElfImage> image{};
};

/// What searches for libraries in one tree have in common: the system's folders, and the files that were opened.
struct LibraryCache {
    explicit LibraryCache(const RootFolder& root);

    std::vector<std::string> folders; ///< the system's, in order
    std::vector<std::string> resolvedFolders; ///< where these lie, sorted
    std::unordered_map<std::string, LibraryCandidate> opened{};
};

/// Finds shared libraries in a tree as its dynamic loader would (ld.so(8)): DT_RPATH and DT_RUNPATH with $ORIGIN, the
/// folders of /etc/ld.so.conf, then the system's own. Not considered: LD_LIBRARY_PATH, preloads and the loader's cache
/// file.
class LibrarySearch {
public:
    /// @p root and @p cache, one of the same tree, must outlive the search.
    LibrarySearch(const RootFolder& root, LibraryCache& cache)
        : m_root(root)
        , m_cache(cache)
    {
    }

    /// The ELF file at @p path, a resolved one, with all libraries that it needs. Its imports are those of the program
    /// and of libraries that lie outside of the system's folders (/usr/lib/dovecot/libdovecot.so): parts of it rather
    /// than something that many programs share.
    [[nodiscard]] BinaryFact examine(const std::string& path);

private:
    /// A file of the closure that is being gathered, and the one that made it necessary.
    struct Object {
        std::string path;
        std::shared_ptr<const ElfImage> image;
        std::size_t parent; ///< its own place where it is the program
    };
    using Candidate = LibraryCandidate;

    [[nodiscard]] Candidate open(const std::string& path);
    [[nodiscard]] Candidate find(const std::string& name, const std::vector<Object>& objects, std::size_t needer);
    [[nodiscard]] std::vector<std::string> foldersFor(const std::vector<Object>& objects, std::size_t needer) const;
    [[nodiscard]] bool isOwn(const std::string& path) const;
    std::vector<Object> gather(BinaryFact& fact, Object program);
    void gatherImports(BinaryFact& fact, const std::vector<Object>& objects) const;

    const RootFolder& m_root;
    LibraryCache& m_cache;
};

/// The folders that /etc/ld.so.conf lists, with what it includes.
[[nodiscard]] std::vector<std::string> configuredFolders(const RootFolder& root);

} // namespace casemate
