// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/programs.h"

#include "models/core/text.h"
#include "models/evidence/filecapabilities.h"
#include "models/evidence/files.h"
#include "models/evidence/shelltext.h"
#include "models/evidence/wrappers.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>

#include <unistd.h>

namespace casemate {

namespace {

// More than the kernel follows scripts (execve(2)), since wrappers add steps of their own.
constexpr std::size_t mostSteps = 12;
// The kernel's BINPRM_BUF_SIZE: what it reads of a first line.
constexpr std::size_t firstLineSize = 256;
constexpr off_t longestScript = 1 << 16;

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
std::optional<Started> interpreterOf(std::string_view beginning, const ProgramStep& script)
{
    const auto newline = beginning.find('\n');
    if (newline == std::string_view::npos && beginning.size() == firstLineSize)
        return std::nullopt; // cut off, which the kernel refuses
    const std::string_view line =
        text::stripped(beginning.substr(2, newline == std::string_view::npos ? newline : newline - 2));
    const auto blank = line.find_first_of(" \t");
    Started next{.program = std::string(line.substr(0, blank))};
    if (next.program.empty())
        return std::nullopt;
    if (blank != std::string_view::npos)
        next.arguments.emplace_back(text::stripped(line.substr(blank)));
    next.arguments.push_back(script.file.path);
    next.arguments.insert(next.arguments.end(), script.arguments.begin(), script.arguments.end());
    return next;
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

/// Follows one command.
class Trail {
public:
    Trail(const RootFolder& root, const std::vector<std::string>& folders)
        : m_root(root)
        , m_folders(folders)
    {
    }

    std::vector<ProgramStep> follow(Started first, Source source)
    {
        std::optional<Started> next = std::move(first);
        while (next && m_steps.size() < mostSteps) {
            ProgramStep step{.file = located(m_root, m_folders, next->program),
                .arguments = std::move(next->arguments),
                .source = source};
            next = examine(step, source);
            const bool isCircle = std::ranges::any_of(m_steps, [&step](const ProgramStep& earlier) {
                return earlier.kind == ProgramKind::Script && earlier.file.resolved == step.file.resolved;
            });
            m_steps.insert(m_steps.end() - static_cast<std::ptrdiff_t>(m_asides), std::move(step));
            m_asides = 0;
            if (isCircle)
                break;
        }
        return std::move(m_steps);
    }

private:
    /// Fills @p step, and says what goes on, named by @p source.
    std::optional<Started> examine(ProgramStep& step, Source& source)
    {
        const bool isFile = step.file.look == Look::Seen && step.file.kind == FileKind::File;
        const auto beginning = isFile ? readBeginning(m_root, step.file.resolved) : std::nullopt;
        step.isRead = beginning.has_value();
        if (const auto place = m_root.find(step.file.resolved); isFile && place)
            step.capabilities = capabilitiesOf(*place);
        source = {.kind = SourceKind::Binary, .where = step.file.path};
        if (step.isRead
            && beginning->starts_with("\x7f"
                                      "ELF"))
            step.kind = ProgramKind::Elf;
        const std::string_view name = nameOf(step.file.path);
        if (step.isRead && beginning->starts_with("#!")) {
            step.kind = ProgramKind::Script;
            m_behind = startedBy(name, step.arguments);
            m_script = step.file;
            return interpreterOf(*beginning, step);
        }
        const bool isShellOfScript = !m_script.path.empty() && isShell(name);
        std::vector<Started> started = isShellOfScript ? std::vector<Started>() : startedBy(name, step.arguments);
        if (started.empty() && !m_script.path.empty()) {
            started = m_behind.empty() && isShellOfScript ? becomeBy(m_script.resolved) : std::move(m_behind);
            source.where = m_script.path;
            m_script = {};
        }
        return chosen(std::move(started), source);
    }

    /// What the shell script @p path becomes in the end.
    [[nodiscard]] std::vector<Started> becomeBy(const std::string& path) const
    {
        const auto place = m_root.find(path);
        const auto text = place && place->size <= longestScript ? RootFolder::read(*place) : std::unexpected(EFBIG);
        ShellCommand command = text ? lastExecOf(*text) : ShellCommand();
        if (command.words.empty())
            return {};
        Started started{.program = command.words.front(), .isGuess = true}; // the line may stand behind a condition
        started.arguments.assign(command.words.begin() + 1, command.words.end());
        return {std::move(started)};
    }

    /// The one of @p started to follow; the others that are there become steps of their own.
    std::optional<Started> chosen(std::vector<Started> started, const Source& source)
    {
        // words of a shell's text can be functions, and guesses can be wrong
        if (started.size() > 1 || (started.size() == 1 && started.front().isGuess))
            std::erase_if(started,
                [this](const Started& each) { return located(m_root, m_folders, each.program).look == Look::Missing; });
        if (started.empty())
            return std::nullopt;
        Started main = std::move(started.back());
        started.pop_back();
        for (Started& each : started) {
            if (each.isGuess || m_steps.size() + 2 >= mostSteps)
                continue;
            ProgramStep aside{.file = located(m_root, m_folders, each.program),
                .arguments = std::move(each.arguments),
                .source = source};
            const auto beginning =
                aside.file.kind == FileKind::File ? readBeginning(m_root, aside.file.resolved) : std::nullopt;
            aside.isRead = beginning.has_value();
            if (aside.isRead)
                aside.kind = beginning->starts_with("#!") ? ProgramKind::Script
                    : beginning->starts_with("\x7f"
                                             "ELF")
                    ? ProgramKind::Elf
                    : ProgramKind::Other;
            m_steps.push_back(std::move(aside));
            ++m_asides;
        }
        return main;
    }

    const RootFolder& m_root;
    const std::vector<std::string>& m_folders;
    std::vector<ProgramStep> m_steps;
    std::size_t m_asides = 0; ///< at the end of the steps, before which the one that starts them belongs
    FileFact m_script; ///< whose interpreter comes next
    std::vector<Started> m_behind; ///< what that script is known to start
};

} // namespace

std::vector<std::string> usualProgramFolders()
{
    return {"/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"};
}

std::vector<ProgramStep> followProgram(const RootFolder& root, const std::vector<std::string>& folders,
    const std::string& program, std::vector<std::string> arguments, Source source)
{
    return Trail(root, folders).follow({.program = program, .arguments = std::move(arguments)}, std::move(source));
}

} // namespace casemate
