// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <algorithm>
#include <array>
#include <format>
#include <functional>
#include <optional>
#include <ranges>
#include <utility>

namespace casemate::tests {

namespace {

using Names = std::set<std::string, std::less<>>;

/// A layer of the drawing: its folder, its link target, the layers just below it, and the libraries it may use.
struct Layer {
    std::string folder, target;
    Names below;
    std::vector<std::string> libraries; ///< beginnings of header names and of link targets
};

const std::vector<std::string> qt{"Q", "Qt6::Core", "Qt6::Gui", "Qt6::Concurrent", "casemate_qt_options"};
const std::vector<std::string> widgets{"Q", "K", "Qt6::", "KF6::", "dtl/", "casemate_qt_options"};
const std::vector<std::string> everything{
    "Q", "K", "Qt6::", "KF6::", "dtl/", "sdbus-c++/", "SDBusCpp::", "systemd/", "casemate_qt_options", "PkgConfig::"};

/// The drawing, from the bottom up.
const std::vector<Layer>& layers()
{
    static const std::vector<Layer> drawing{
        {"models/core", "casemate_core", {}, {}},
        {"models/catalogue", "casemate_catalogue", {"models/core"},
            {"seccomp.h", "sys/capability.h", "PkgConfig::seccomp", "PkgConfig::cap"}},
        {"models/unit", "casemate_unit", {"models/catalogue"}, {}},
        {"models/sandbox", "casemate_sandbox", {"models/unit"}, {}},
        {"models/host", "casemate_host", {"models/unit"}, {}},
        {"models/evidence", "casemate_evidence", {"models/host"},
            {"libelf.h", "gelf.h", "systemd/sd-journal.h", "PkgConfig::elf", "PkgConfig::systemd"}},
        {"models/exposure", "casemate_exposure", {"models/host", "models/sandbox"}, {}},
        {"models/hazards", "casemate_hazards", {"models/evidence", "models/sandbox"}, {}},
        {"models/recipes", "casemate_recipes", {"models/exposure", "models/hazards"}, {}},
        {"models/export", "casemate_export", {"models/exposure", "models/hazards"}, {}},
        {"models/session", "casemate_session", {"models/recipes", "models/export", "models/exposure", "models/hazards"},
            qt},
        {"models/items", "casemate_items", {"models/session"}, qt},
        {"ui", "casemate_ui", {"models/items"}, widgets},
        {"app/cli", "casemate_cli", {"models/recipes", "models/export", "models/exposure", "models/hazards"}, qt},
        {"app/helper", "casemate_helper", {"models/unit"}, {"sdbus-c++/", "SDBusCpp::", "systemd/"}},
        {"app/watch", "casemate_watch", {"models/evidence"}, {"sdbus-c++/", "SDBusCpp::", "systemd/"}},
        {"app/system", "casemate_system", {"models/session"},
            {"Q", "Qt6::Core", "Qt6::Concurrent", "casemate_qt_options", "sdbus-c++/", "SDBusCpp::"}},
        {"app", "casemate", {"ui", "app/cli", "app/system"}, everything},
    };
    return drawing;
}

const Layer* layer(std::string_view folder)
{
    const auto at = std::ranges::find(layers(), folder, &Layer::folder);
    return at == layers().end() ? nullptr : &*at;
}

/// True if an arrow, or several, lead down from @p from to @p to.
bool mayUse(const Layer& from, std::string_view to)
{
    if (from.folder == to || from.below.contains(to))
        return true;
    return std::ranges::any_of(from.below, [to](const std::string& name) {
        const Layer* next = layer(name);
        return next != nullptr && mayUse(*next, to);
    });
}

bool isForeignLibrary(std::string_view name)
{
    static const std::vector<std::string> known{"Q", "K", "sdbus-c++/", "seccomp.h", "sys/capability.h", "libelf.h",
        "gelf.h", "systemd/", "dtl/", "Qt6::", "KF6::", "SDBusCpp::", "PkgConfig::", "casemate_qt_options"};
    return std::ranges::any_of(known, [name](const std::string& prefix) { return name.starts_with(prefix); });
}

bool mayUseLibrary(const Layer& from, std::string_view name)
{
    return std::ranges::any_of(from.libraries, [name](const std::string& prefix) { return name.starts_with(prefix); });
}

std::vector<std::string> includes(std::string_view text, char open, char close)
{
    std::vector<std::string> found;
    for (const auto range : std::views::split(text, '\n')) {
        std::string_view line(range.begin(), range.end());
        const auto directive = line.find_first_not_of(" \t");
        if (directive == std::string_view::npos || !line.substr(directive).starts_with("#include"))
            continue;
        const auto begin = line.find(open, directive + 8);
        const auto end = begin == std::string_view::npos ? begin : line.find(close, begin + 1);
        if (end != std::string_view::npos)
            found.emplace_back(line.substr(begin + 1, end - begin - 1));
    }
    return found;
}

std::optional<std::string> folderOfTarget(std::string_view target)
{
    const auto at = std::ranges::find(layers(), target, &Layer::target);
    return at == layers().end() ? std::nullopt : std::optional(at->folder);
}

/// The words after each target_link_libraries( of a CMake list.
std::vector<std::string> linkedTargets(std::string_view text)
{
    std::vector<std::string> found;
    constexpr std::string_view command = "target_link_libraries(";
    for (auto at = text.find(command); at != std::string_view::npos; at = text.find(command, at + 1)) {
        const std::string_view call = text.substr(at + command.size(), text.find(')', at) - at - command.size());
        std::string word;
        for (const char c : std::string(call) + " ") {
            if (c != ' ' && c != '\n' && c != '\t')
                word += c;
            else if (!word.empty())
                found.push_back(std::exchange(word, {}));
        }
    }
    return found;
}

} // namespace

std::string layerOf(std::string_view path)
{
    std::string best;
    for (const Layer& candidate : layers())
        if (path.starts_with(candidate.folder + "/") && candidate.folder.size() > best.size())
            best = candidate.folder;
    return best;
}

std::vector<std::string> quotedIncludes(std::string_view text) { return includes(text, '"', '"'); }

std::vector<std::string> systemIncludes(std::string_view text) { return includes(text, '<', '>'); }

std::vector<std::string> forbiddenIncludes(const Sources& sources)
{
    std::vector<std::string> complaints;
    for (const auto& [path, text] : sources) {
        const Layer* from = layer(layerOf(path));
        if (from == nullptr)
            continue;
        for (const std::string& name : quotedIncludes(text)) {
            const std::string to = layerOf(name);
            const bool isGenerated = name.ends_with(".moc") || name.starts_with("ui_");
            if (to.empty() ? !isGenerated : !mayUse(*from, to))
                complaints.push_back(std::format("{} includes \"{}\"", path, name));
        }
        for (const std::string& name : systemIncludes(text))
            if (isForeignLibrary(name) && !mayUseLibrary(*from, name))
                complaints.push_back(std::format("{} includes <{}>", path, name));
    }
    return complaints;
}

std::vector<std::string> forbiddenLinks(const Sources& lists)
{
    std::vector<std::string> complaints;
    for (const auto& [path, text] : lists) {
        const Layer* from = layer(layerOf(path));
        if (from == nullptr)
            continue;
        for (const std::string& target : linkedTargets(text)) {
            const auto to = folderOfTarget(target);
            if (to ? !mayUse(*from, *to) : isForeignLibrary(target) && !mayUseLibrary(*from, target))
                complaints.push_back(std::format("{} links {}", path, target));
        }
    }
    return complaints;
}

std::vector<std::string> includeCycles(const Sources& sources)
{
    enum class Mark { New, Open, Done };
    std::map<std::string, Mark> marks;
    std::vector<std::string> complaints;
    const std::function<void(const std::string&)> visit = [&](const std::string& path) {
        const auto source = sources.find(path);
        if (source == sources.end() || marks[path] == Mark::Done)
            return;
        marks[path] = Mark::Open;
        for (const std::string& next : quotedIncludes(source->second))
            if (marks[next] == Mark::Open)
                complaints.push_back(std::format("{} and {} include each other", path, next));
            else
                visit(next);
        marks[path] = Mark::Done;
    };
    for (const auto& [path, text] : sources)
        visit(path);
    return complaints;
}

} // namespace casemate::tests
