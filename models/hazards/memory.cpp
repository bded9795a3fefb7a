// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"
#include "models/hazards/clues.h"
#include "models/hazards/fixes.h"
#include "models/hazards/needed.h"
#include "models/hazards/runtimes.h"
#include "models/hazards/seen.h"

#include <algorithm>
#include <array>

namespace casemate {

namespace {

constexpr std::array concerned{"MemoryDenyWriteExecute"_directive};

/// What tells that a command runs something that makes machine code.
struct Trace {
    Confidence confidence = Confidence::Possible;
    std::vector<Sentence> evidence;
};

std::string_view nameOf(std::string_view path) { return path.substr(path.rfind('/') + 1); }

/// The library of @p runtime that the program of @p step needs, if there is one.
const LibraryFact* libraryOf(const Runtime& runtime, const ServiceFacts& facts, const ProgramStep& step)
{
    const auto binary = facts.binaries.find(step.file.resolved);
    if (binary == facts.binaries.end())
        return nullptr;
    const auto& libraries = binary->second.libraries;
    const auto at =
        std::ranges::find_if(libraries, [&](const LibraryFact& each) { return isLibraryOf(runtime, each.name); });
    return at == libraries.end() ? nullptr : &*at;
}

/// What @p step of a command tells, or nothing.
std::optional<Trace> traceOf(const Runtime& runtime, const ServiceFacts& facts, const ProgramStep& step)
{
    if (!isActive(runtime, step.arguments))
        return std::nullopt;
    if (const LibraryFact* library = libraryOf(runtime, facts, step))
        return Trace{.confidence = Confidence::Likely,
            .evidence = {{QT_TRANSLATE_NOOP("Hazard", "%1 needs %2, which belongs to %3."),
                {library->source.where, library->name, std::string(runtime.name)}}}};
    const bool isNamed =
        isProgramOf(runtime, nameOf(step.file.path)) || isProgramOf(runtime, nameOf(step.file.resolved));
    if (!isNamed)
        return std::nullopt;
    if (step.file.look == Look::Seen)
        return Trace{.confidence = runtime.byProgram,
            .evidence = {
                {QT_TRANSLATE_NOOP("Hazard", "%1 is a program of %2."), {step.file.path, std::string(runtime.name)}}}};
    return Trace{.evidence = {{QT_TRANSLATE_NOOP(
                                   "Hazard", "The name %1 is that of a program of %2, which could not be looked at."),
                     {step.file.path, std::string(runtime.name)}}}};
}

/// The words of what a shell is told to run: only their names can be looked at.
std::optional<Trace> shellTrace(const Runtime& runtime, const ProgramStep& step)
{
    static constexpr std::array<std::string_view, 4> shells{"sh", "bash", "dash", "zsh"};
    const auto& words = step.arguments;
    const auto option = std::ranges::find(words, "-c");
    if (!std::ranges::contains(shells, nameOf(step.file.path)) || option == words.end() || option + 1 == words.end())
        return std::nullopt;
    std::string_view rest = *(option + 1);
    std::vector<std::string> commands;
    while (!rest.empty()) {
        const auto end = rest.find_first_of(" \t\n;&|()");
        if (const std::string_view word = rest.substr(0, end); !word.empty())
            commands.emplace_back(word);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    const auto named =
        std::ranges::find_if(commands, [&](const std::string& word) { return isProgramOf(runtime, nameOf(word)); });
    if (named == commands.end() || !isActive(runtime, commands))
        return std::nullopt;
    return Trace{.evidence = {{QT_TRANSLATE_NOOP("Hazard", "A shell is told to run %1, the name of a program of %2."),
                     {*named, std::string(runtime.name)}}}};
}

/// Everything that @p command tells about @p runtime, the strongest kept.
std::optional<Trace> traceOf(const Runtime& runtime, const ServiceFacts& facts, const CommandFact& command)
{
    std::optional<Trace> best;
    const auto take = [&best](std::optional<Trace> trace) {
        if (trace && (!best || trace->confidence > best->confidence))
            best = std::move(trace);
    };
    for (const ProgramStep& step : command.steps) {
        take(traceOf(runtime, facts, step));
        take(shellTrace(runtime, step));
    }
    if (best && command.steps.size() > 1)
        best->evidence.insert(best->evidence.begin(),
            {command.steps.front().kind == ProgramKind::Script ? QT_TRANSLATE_NOOP("Hazard", "%1 of %2 is run by %3.")
                                                               : QT_TRANSLATE_NOOP("Hazard", "%1 of %2 starts %3."),
                {command.steps.front().file.path, command.source.where, command.program().file.path}});
    return best;
}

/// What a module that the service loads tells, by itself or by what it needs.
std::optional<Trace> traceOf(const Runtime& runtime, const ModuleFact& module)
{
    const auto& libraries = module.binary.libraries;
    const auto library =
        std::ranges::find_if(libraries, [&](const LibraryFact& each) { return isLibraryOf(runtime, each.name); });
    if (library == libraries.end() && !isLibraryOf(runtime, nameOf(module.file.path)))
        return std::nullopt;
    Trace trace{.confidence = Confidence::Likely, .evidence = {}};
    if (!module.setting.key.empty())
        trace.evidence.push_back(clues::shown(module.setting));
    if (library != libraries.end())
        trace.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "%1 needs %2, which belongs to %3."),
            {library->source.where, library->name, std::string(runtime.name)}});
    else
        trace.evidence.push_back(
            {QT_TRANSLATE_NOOP("Hazard", "%1 belongs to %2."), {module.file.path, std::string(runtime.name)}});
    return trace;
}

bool isForbidden(const Inquiry& inquiry) { return chosenWord(inquiry.unit, concerned.front()) == "yes"; }

bool isConfined(const CommandFact& command) { return command.line.prefixes.rights != CommandRights::Everything; }

Finding finding(const Rule& rule, const Inquiry& inquiry, std::string_view runtime)
{
    return {.rule = &rule,
        .severity = rule.severity,
        .directive = concerned.front(),
        .value = "yes",
        .message = {rule.message, {std::string(runtime)}},
        .fixes = {
            {.title = {QT_TRANSLATE_NOOP("Hazard", "Let it make code while it runs: MemoryDenyWriteExecute=no"), {}},
                .changes = {fixes::choose(inquiry, concerned.front(), "no")}}}};
}

void add(Finding& finding, Trace trace)
{
    finding.confidence = std::max(finding.confidence, trace.confidence);
    for (Sentence& sentence : trace.evidence)
        if (!std::ranges::contains(finding.evidence, sentence))
            finding.evidence.push_back(std::move(sentence));
}

/// Weighs what the processes show against what is believed of the program.
void weigh(Finding& finding, const Inquiry& inquiry)
{
    if (const auto made = clues::makesCode(inquiry, MadeCode::Anonymous)) {
        finding.confidence = std::max(finding.confidence, made->confidence);
        finding.evidence.insert(finding.evidence.end(), made->evidence.begin(), made->evidence.end());
    } else if (const auto shared = clues::makesCode(inquiry, MadeCode::Shared)) {
        // through a memory file that is mapped twice it may go on
        finding.confidence = Confidence::Possible;
        finding.evidence.insert(finding.evidence.end(), shared->evidence.begin(), shared->evidence.end());
    } else if (clues::isWholeSeen(inquiry)) {
        finding.confidence = Confidence::Possible;
        finding.evidence.push_back({QT_TRANSLATE_NOOP("Hazard", "No code generated at run time seen so far."), {}});
    }
}

bool isOff(const SettingFact* setting)
{
    constexpr std::array<std::string_view, 6> off{"off", "disable", "0", "no", "false", "none"};
    return setting != nullptr && std::ranges::contains(off, text::lowered(setting->value));
}

/// Weighs what PHP's settings, where they were found, say about its two compilers; false where both are off. Measured:
/// PHP goes on without them, and logs a warning at the first pattern.
bool weighPhp(const Inquiry& inquiry, Finding& made)
{
    const ConfigurationFact* settings = inquiry.facts.configuration("php-fpm");
    if (settings == nullptr)
        settings = inquiry.facts.configuration("apache");
    if (settings == nullptr || settings->look != Look::Seen)
        return true;
    made.confidence = Confidence::Possible;
    const SettingFact* patterns = settings->last("pcre.jit");
    const SettingFact* code = settings->last("opcache.jit");
    // PHP 8 leaves it off by default: in older versions by the size of its buffer, later by the setting itself
    const bool compiles = code != nullptr && !isOff(code) && !isOff(settings->last("opcache.jit_buffer_size"))
        && !isOff(settings->last("opcache.enable"));
    for (const SettingFact* on : {isOff(patterns) ? nullptr : patterns, compiles ? code : nullptr})
        if (on != nullptr) {
            made.confidence = Confidence::Likely;
            made.evidence.push_back(clues::shown(*on));
        }
    return compiles || !isOff(patterns);
}

/// The runtime that the rule's parameter names, in a command without which there is no service.
void checkRuntime(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isForbidden(inquiry))
        return;
    const Runtime& runtime = allRuntimes()[rule.parameter];
    Finding made = finding(rule, inquiry, runtime.name);
    for (const CommandFact& command : inquiry.facts.commands)
        if (isConfined(command) && isVital(command))
            if (auto trace = traceOf(runtime, inquiry.facts, command))
                add(made, *std::move(trace));
    if (!clues::mainCommands(inquiry).empty())
        for (const ModuleFact& module : inquiry.facts.modules)
            if (auto trace = traceOf(runtime, module))
                add(made, *std::move(trace));
    if (made.evidence.empty() || (rule.parameter == PhpRuntime && !weighPhp(inquiry, made)))
        return;
    weigh(made, inquiry);
    findings.push_back(std::move(made));
}

/// Processes that were seen with code of their own, where no rule knows why.
void checkSeen(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    const auto made = isForbidden(inquiry) ? clues::makesCode(inquiry, MadeCode::Anonymous) : std::nullopt;
    const bool isTold = std::ranges::any_of(findings, [](const Finding& each) {
        return each.directive == concerned.front() && each.confidence >= Confidence::Likely;
    });
    if (!made || isTold)
        return;
    Finding told = finding(rule, inquiry, {});
    told.confidence = made->confidence;
    told.evidence = made->evidence;
    findings.push_back(std::move(told));
}

/// Any runtime, in a command whose failure nobody sees.
void checkHelpers(const Rule& rule, const Inquiry& inquiry, std::vector<Finding>& findings)
{
    if (!isForbidden(inquiry))
        return;
    for (const Runtime& runtime : allRuntimes()) {
        Finding made = finding(rule, inquiry, runtime.name);
        for (const CommandFact& command : inquiry.facts.commands)
            if (isConfined(command) && !isVital(command))
                if (auto trace = traceOf(runtime, inquiry.facts, command)) {
                    made.message.arguments = {std::string(runtime.name), command.source.where};
                    add(made, *std::move(trace));
                }
        if (!made.evidence.empty())
            findings.push_back(std::move(made));
    }
}

consteval Rule runtimeRule(
    std::string_view id, std::string_view ref, Severity severity, RuntimeKind kind, std::string_view message)
{
    return {.id = id,
        .ref = ref,
        .severity = severity,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = message,
        .check = checkRuntime,
        .parameter = kind};
}

constexpr std::array rows{
    runtimeRule("jit-node", "MEM-01", Severity::Error, NodeRuntime,
        QT_TRANSLATE_NOOP("Hazard", "%1 uses a JIT compiler and aborts at startup under MemoryDenyWriteExecute=.")),
    runtimeRule("jit-java", "MEM-02", Severity::Error, JavaRuntime,
        QT_TRANSLATE_NOOP(
            "Hazard", "%1 uses a JIT compiler and cannot create its code cache under MemoryDenyWriteExecute=.")),
    runtimeRule("jit-dotnet", "MEM-03", Severity::Error, DotnetRuntime,
        QT_TRANSLATE_NOOP("Hazard", "%1 uses a JIT compiler and fails to start under MemoryDenyWriteExecute=.")),
    runtimeRule("jit-luajit", "MEM-04", Severity::Warning, LuaJitRuntime,
        QT_TRANSLATE_NOOP("Hazard",
            "%1 uses a JIT compiler, which ends the program at the first compiled loop under "
            "MemoryDenyWriteExecute=.")),
    runtimeRule("jit-php", "MEM-05", Severity::Warning, PhpRuntime,
        QT_TRANSLATE_NOOP("Hazard",
            "%1 compiles patterns, and with opcache.jit code, at run time. Under MemoryDenyWriteExecute= it is slower "
            "and logs warnings; pcre.jit and opcache.jit turn that off.")),
    runtimeRule("jit-llvm", "MEM-07", Severity::Warning, LlvmRuntime,
        QT_TRANSLATE_NOOP(
            "Hazard", "%1 generates code at run time and fails as soon as it does under MemoryDenyWriteExecute=.")),
    runtimeRule("jit-ruby", "MEM-08", Severity::Warning, RubyRuntime,
        QT_TRANSLATE_NOOP("Hazard",
            "%1 is started with its JIT compiler on, which fails or stays off under MemoryDenyWriteExecute=.")),
    runtimeRule("jit-erlang", "MEM-09", Severity::Error, ErlangRuntime,
        QT_TRANSLATE_NOOP("Hazard",
            "%1 compiles while it loads. Some builds go on under MemoryDenyWriteExecute=, some stop: try it.")),
    runtimeRule("jit-other", "MEM-10", Severity::Error, OtherRuntime,
        QT_TRANSLATE_NOOP(
            "Hazard", "The service runs one of %1, which crashes at startup under MemoryDenyWriteExecute=.")),
    Rule{.id = "code-made-at-run-time",
        .ref = "MEM-12",
        .severity = Severity::Error,
        .concerns = concerned,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "A process of the service generates code at run time, which fails under MemoryDenyWriteExecute=."),
        .check = checkSeen},
    Rule{.id = "jit-in-helper",
        .ref = "MEM-13",
        .severity = Severity::Warning,
        .concerns = concerned,
        .needs = NeedsPrograms,
        .message = QT_TRANSLATE_NOOP("Hazard",
            "%2 runs %1, which fails at once under MemoryDenyWriteExecute=, while the service "
            "looks healthy."),
        .check = checkHelpers},
};

} // namespace

std::span<const Rule> rules::memory() { return rows; }

} // namespace casemate
