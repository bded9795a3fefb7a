// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/programs.h"

#include "models/core/text.h"
#include "models/evidence/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

#include <unistd.h>

namespace casemate {

namespace {

// One more than the kernel follows scripts (execve(2)), since env(1) adds steps of its own.
constexpr std::size_t mostSteps = 6;
// The kernel's BINPRM_BUF_SIZE: what it reads of a first line.
constexpr std::size_t firstLineSize = 256;

/// The program to go on with.
struct Next {
    std::string program;
    std::vector<std::string> arguments;
};

std::optional<std::string> readBeginning(const RootFolder& root, const std::string& path)
{
    const auto place = root.find(path);
    const auto file = place ? RootFolder::openFile(*place) : std::unexpected(place.error());
    if (!file)
        return std::nullopt;
    std::array<char, firstLineSize> buffer{};
    ssize_t length = 0;
    do
        length = pread(file->number(), buffer.data(), buffer.size(), 0);
    while (length < 0 && errno == EINTR);
    return length < 0 ? std::nullopt : std::optional(std::string(buffer.data(), static_cast<std::size_t>(length)));
}

/// The interpreter that a script's first line names; what follows it is one argument.
std::optional<Next> interpreterOf(std::string_view beginning, const ProgramStep& script)
{
    const auto newline = beginning.find('\n');
    if (newline == std::string_view::npos && beginning.size() == firstLineSize)
        return std::nullopt; // cut off, which the kernel refuses
    const std::string_view line =
        text::stripped(beginning.substr(2, newline == std::string_view::npos ? newline : newline - 2));
    const auto blank = line.find_first_of(" \t");
    Next next{.program = std::string(line.substr(0, blank)), .arguments = {}};
    if (next.program.empty())
        return std::nullopt;
    if (blank != std::string_view::npos)
        next.arguments.emplace_back(text::stripped(line.substr(blank)));
    next.arguments.push_back(script.file.path);
    next.arguments.insert(next.arguments.end(), script.arguments.begin(), script.arguments.end());
    return next;
}

/// The words of env's -S option, which a first line needs to pass more than one.
void splitOption(std::vector<std::string>& words, std::size_t at, std::string_view joined)
{
    const auto split = text::extractWords(joined, text::Quoting::Unquote).value_or(std::vector<std::string>{});
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(at), split.begin(), split.end());
}

/// What env(1) starts, given its arguments.
std::optional<Next> startedByEnv(std::vector<std::string> words)
{
    for (std::size_t at = 0; at < words.size();) {
        const std::string word = words[at];
        if (word == "-S" || word == "--split-string") {
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
            if (at < words.size())
                splitOption(words, at, std::string(words[at]));
        } else if (word.starts_with("-S")) {
            splitOption(words, at, word.substr(2));
        } else if (word == "-u" || word == "-C" || word == "--unset" || word == "--chdir") {
            at += 2;
        } else if (word.starts_with('-') || (word.contains('=') && !word.starts_with('='))) {
            ++at;
        } else {
            return Next{word, {words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end()}};
        }
        if (words.size() > 1024) // an option that splits into itself for ever
            return std::nullopt;
    }
    return std::nullopt;
}

/// The file that @p program names: looked up where it is no path.
FileFact located(const RootFolder& root, const std::vector<std::string>& folders, const std::string& program)
{
    if (program.starts_with('/'))
        return lookAt(root, program);
    if (program.contains('/')) // depends on the working directory, or is no program at all
        return unseen(program, EINVAL);
    FileFact closed{.path = program, .look = Look::Missing};
    for (const std::string& folder : folders) {
        FileFact fact = lookAt(root, folder + '/' + program);
        if (fact.look == Look::Seen && fact.kind == FileKind::File && (fact.permissions & 0111U) != 0)
            return fact;
        if (fact.look == Look::CouldNot && closed.look == Look::Missing)
            closed = std::move(fact);
    }
    return closed;
}

} // namespace

std::vector<std::string> usualProgramFolders()
{
    return {"/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"};
}

std::vector<ProgramStep> followProgram(const RootFolder& root, const std::vector<std::string>& folders,
    const std::string& program, std::vector<std::string> arguments, Source source)
{
    std::vector<ProgramStep> steps;
    std::optional<Next> next = Next{program, std::move(arguments)};
    while (next && steps.size() < mostSteps) {
        ProgramStep step{
            .file = located(root, folders, next->program), .arguments = std::move(next->arguments), .source = source};
        next.reset();
        const bool isFile = step.file.look == Look::Seen && step.file.kind == FileKind::File;
        const auto beginning = isFile ? readBeginning(root, step.file.resolved) : std::nullopt;
        step.isRead = beginning.has_value();
        source = {.kind = SourceKind::Binary, .where = step.file.path};
        if (step.isRead
            && beginning->starts_with("\x7f"
                                      "ELF"))
            step.kind = ProgramKind::Elf;
        if (step.isRead && beginning->starts_with("#!")) {
            step.kind = ProgramKind::Script;
            next = interpreterOf(*beginning, step);
        } else if (nameOf(step.file.path) == "env") {
            next = startedByEnv(step.arguments);
        }
        const bool isCircle = std::ranges::any_of(steps, [&step](const ProgramStep& earlier) {
            return earlier.kind == ProgramKind::Script && earlier.file.resolved == step.file.resolved;
        });
        steps.push_back(std::move(step));
        if (isCircle)
            break;
    }
    return steps;
}

} // namespace casemate
