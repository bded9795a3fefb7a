// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/needed.h"

#include "models/hazards/clues.h"
#include "models/hazards/places.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

/// Gathers needs, each path once.
class Needs {
public:
    explicit Needs(const Inquiry& inquiry)
        : m_inquiry(inquiry)
    {
    }

    void addCommands()
    {
        for (const CommandFact& command : m_inquiry.facts.commands) {
            if (!clues::isConfined(command) || !isVital(command))
                continue;
            for (const ProgramStep& step : command.steps) {
                // what a shell is told to run may stand behind a condition
                const bool isFirst = &step == &command.steps.front();
                add(NeedKind::Program, step.file, isFirst ? Confidence::Certain : Confidence::Likely,
                    {QT_TRANSLATE_NOOP("Hazard", "%1 runs %2."), {command.source.where, step.file.path}});
                addLibraries(step, isFirst ? Confidence::Certain : Confidence::Likely);
            }
        }
    }

    void addNamed()
    {
        for (const NamedPath& named : m_inquiry.facts.paths) {
            if (named.role == PathRole::WorkingFolder && !named.mayMiss)
                add(NeedKind::WorkingFolder, named.file, Confidence::Certain,
                    {QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {named.source.where, named.file.path}});
            else if (named.role == PathRole::Argument && isConfined(m_inquiry.facts, named)
                && isVital(m_inquiry.facts.commands.at(named.command)))
                add(NeedKind::Argument, named.file, Confidence::Likely,
                    {QT_TRANSLATE_NOOP("Hazard", "%1 names %2."), {named.source.where, named.file.path}});
        }
    }

    void addConfigurations()
    {
        for (const ConfigurationFact& configuration : m_inquiry.facts.configurations)
            for (const SettingFact& setting : configuration.settings)
                if (setting.source.kind == SourceKind::Configuration)
                    add(NeedKind::Configuration, setting.source.where, Confidence::Likely,
                        {QT_TRANSLATE_NOOP("Hazard", "%1 is read by %2."),
                            {setting.source.where, configuration.program}});
    }

    void addData()
    {
        for (const DataFact& data : m_inquiry.facts.data)
            if (!isMadeBySystemd(m_inquiry, placeOf(data.folder))) // which another rule watches
                add(NeedKind::Data, data.folder, Confidence::Likely,
                    {QT_TRANSLATE_NOOP("Hazard", "%1 is a folder that the service seems to write."),
                        {data.folder.path}});
    }

    void addRunning()
    {
        for (const ProcessFact& process : m_inquiry.facts.running.processes) {
            for (const OpenFile& file : process.files)
                if (!file.isDeleted && !isEverybodys(file.path))
                    addSeen(process, file.path);
            for (const std::string& path : process.code)
                if (!isEverybodys(path))
                    addSeen(process, path, NeedKind::Library);
        }
    }

    [[nodiscard]] std::vector<Need> sorted() &&
    {
        std::ranges::stable_sort(m_needs, std::ranges::greater(), &Need::confidence);
        return std::move(m_needs);
    }

private:
    /// What is no file, or what each service finds anew in a place of its own.
    static bool isEverybodys(std::string_view path)
    {
        static constexpr std::array<std::string_view, 6> folders{
            "/dev", "/proc", "/sys", "/tmp", "/var/tmp", "/run/systemd"};
        return path == "/" || path.starts_with("/memfd:") || path.starts_with("/SYSV")
            || std::ranges::any_of(folders, [path](std::string_view each) { return isBelow(path, each); });
    }
    void addSeen(const ProcessFact& process, const std::string& path, NeedKind kind = NeedKind::Open)
    {
        add(kind, path, Confidence::Likely,
            {QT_TRANSLATE_NOOP("Hazard", "The process %1 has %2 open."), {clues::shown(process), path}});
    }
    void addLibraries(const ProgramStep& step, Confidence confidence)
    {
        const auto at = m_inquiry.facts.binaries.find(step.file.resolved);
        if (at == m_inquiry.facts.binaries.end())
            return;
        if (!at->second.loader.path.empty())
            add(NeedKind::Library, at->second.loader, confidence,
                {QT_TRANSLATE_NOOP("Hazard", "%1 is loaded by %2."), {step.file.path, at->second.loader.path}});
        for (const LibraryFact& library : at->second.libraries)
            if (library.look == Look::Seen)
                add(NeedKind::Library, library.path, confidence,
                    {QT_TRANSLATE_NOOP("Hazard", "%1 needs the library %2."), {library.source.where, library.path}});
    }
    void add(NeedKind kind, const FileFact& file, Confidence confidence, Sentence evidence)
    {
        if (file.look == Look::Seen)
            add(kind, placeOf(file), confidence, std::move(evidence));
    }
    void add(NeedKind kind, const std::string& path, Confidence confidence, Sentence evidence)
    {
        if (!std::ranges::contains(m_needs, path, &Need::path))
            m_needs.push_back({.kind = kind, .path = path, .confidence = confidence, .evidence = std::move(evidence)});
    }

    const Inquiry& m_inquiry;
    std::vector<Need> m_needs;
};

} // namespace

std::vector<Need> needsOf(const Inquiry& inquiry)
{
    Needs needs(inquiry);
    needs.addCommands();
    needs.addNamed();
    needs.addConfigurations();
    needs.addData();
    needs.addRunning();
    return std::move(needs).sorted();
}

bool isVital(const CommandFact& command)
{
    if (command.directive == "ExecStart"_directive)
        return true;
    const bool isOfStart = command.directive == "ExecStartPre"_directive
        || command.directive == "ExecStartPost"_directive || command.directive == "ExecCondition"_directive;
    return isOfStart && !command.line.prefixes.mayFail;
}

} // namespace casemate
