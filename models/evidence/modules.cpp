// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/modules.h"

#include "models/core/text.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>
#include <span>

namespace casemate {

namespace {

constexpr std::size_t mostModules = 128;

/// A setting that names a shared object.
struct Row {
    std::string_view program;
    std::string_view key;
    std::size_t word; ///< of the value, from 0
    std::span<const std::string_view> folders; ///< that a relative name may be in, each with "/" at its end
};

// the prefix that each packager builds in
constexpr std::string_view nginxFolders[]{
    "/usr/share/nginx/", "/etc/nginx/", "/usr/lib/nginx/", "/usr/local/nginx/", "/usr/local/openresty/nginx/"};
constexpr std::string_view apacheFolders[]{"/etc/httpd/", "/usr/lib/apache2/", "/etc/apache2/"};

constexpr std::array rows{
    Row{"nginx", "load_module", 0, nginxFolders},
    Row{"apache", "loadmodule", 1, apacheFolders},
    Row{"redis", "loadmodule", 0, {}},
};

std::string_view wordAt(std::string_view value, std::size_t number)
{
    for (;; --number) {
        value.remove_prefix(std::min(value.find_first_not_of(" \t"), value.size()));
        const std::string_view word = value.substr(0, value.find_first_of(" \t"));
        if (number == 0 || word.empty())
            return word;
        value.remove_prefix(word.size());
    }
}

FileFact placed(const RootFolder& root, const Row& row, std::string_view name)
{
    if (name.starts_with('/'))
        return lookAt(root, name);
    for (const std::string_view folder : row.folders)
        if (FileFact file = lookAt(root, std::string(folder) + std::string(name)); file.look == Look::Seen)
            return file;
    return {.look = Look::Missing};
}

class Modules {
public:
    Modules(const RootFolder& root, LibraryCache& cache)
        : m_root(root)
        , m_search(root, cache)
    {
    }

    void add(const Row& row, const SettingFact& setting)
    {
        if (const std::string_view name = wordAt(setting.value, row.word); !name.empty())
            add(row.program, placed(m_root, row, name), setting);
    }

    void add(std::string_view program, FileFact file, const SettingFact& setting)
    {
        if (file.look != Look::Seen || file.kind != FileKind::File || m_modules.size() == mostModules)
            return;
        BinaryFact binary = m_search.examine(file.resolved);
        m_modules.push_back({.program = std::string(program),
            .file = std::move(file),
            .binary = std::move(binary),
            .setting = setting});
    }

    std::vector<ModuleFact> take() && { return std::move(m_modules); }

private:
    const RootFolder& m_root;
    LibrarySearch m_search;
    std::vector<ModuleFact> m_modules;
};

/// The compiler of the PostgreSQL whose configuration @p configuration is, as Debian places both; it is loaded for long
/// queries.
FileFact compilerOf(const RootFolder& root, const ConfigurationFact& configuration)
{
    constexpr std::string_view folder = "/etc/postgresql/";
    constexpr std::array<std::string_view, 4> off{"off", "false", "no", "0"};
    const SettingFact* jit = configuration.last("jit");
    if (jit != nullptr && std::ranges::contains(off, text::lowered(jit->value)))
        return {.look = Look::Missing};
    for (const SettingFact& setting : configuration.settings)
        if (std::string_view where = setting.source.where; where.starts_with(folder)) {
            where.remove_prefix(folder.size());
            const std::string version(where.substr(0, where.find('/')));
            return lookAt(root, "/usr/lib/postgresql/" + version + "/lib/llvmjit.so");
        }
    // a template's instance has the version in its name: any that is there
    FileFact found{.look = Look::Missing};
    for (const std::string& version : root.names("/usr/lib/postgresql").value_or(std::vector<std::string>{}))
        if (FileFact each = lookAt(root, "/usr/lib/postgresql/" + version + "/lib/llvmjit.so");
            each.look == Look::Seen && each.path > found.path)
            found = std::move(each);
    return found;
}

} // namespace

std::vector<ModuleFact> modulesOf(
    const RootFolder& root, LibraryCache& cache, const std::vector<ConfigurationFact>& configurations)
{
    Modules modules(root, cache);
    for (const ConfigurationFact& configuration : configurations) {
        for (const SettingFact& setting : configuration.settings)
            for (const Row& row : rows)
                if (row.program == configuration.program && row.key == setting.key)
                    modules.add(row, setting);
        if (configuration.program == "postgresql") {
            const SettingFact* jit = configuration.last("jit");
            modules.add(configuration.program, compilerOf(root, configuration), jit == nullptr ? SettingFact() : *jit);
        }
    }
    return std::move(modules).take();
}

} // namespace casemate
