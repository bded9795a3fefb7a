// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/starters.h"

#include "models/core/text.h"
#include "models/evidence/files.h"
#include "models/evidence/shelltext.h"

#include <algorithm>

namespace casemate {

namespace {

/// The programs of a shell's text, the main one last: what the shell becomes, else the last that is no aside.
std::vector<Started> startedByText(std::string_view text)
{
    std::vector<ShellCommand> commands = shellCommands(text);
    auto main = std::ranges::find_if(commands, &ShellCommand::isExec);
    if (main == commands.end() && !commands.empty()) {
        const auto last = std::ranges::find_last(commands, false, &ShellCommand::isAside);
        main = last.empty() ? std::prev(commands.end()) : last.begin();
    }
    if (main != commands.end())
        std::rotate(main, main + 1, commands.end());
    std::vector<Started> started;
    for (const ShellCommand& command : commands)
        started.push_back({.program = command.words[0], .arguments = {command.words.begin() + 1, command.words.end()}});
    return started;
}

/// The words of env's -S option, which a first line needs to pass more than one.
void splitOption(std::vector<std::string>& words, std::size_t at, std::string_view joined)
{
    const auto split = text::extractWords(joined, text::Quoting::Unquote).value_or(std::vector<std::string>{});
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(at), split.begin(), split.end());
}

} // namespace

std::size_t behindOptions(Arguments words, std::string_view shortOptions, std::string_view longOptions)
{
    std::size_t at = 0;
    while (at < words.size() && words[at].size() > 1 && words[at].starts_with('-')) {
        const std::string_view word = words[at++];
        if (word == "--")
            break;
        const auto valued = word.starts_with("--") ? std::string_view::npos : word.find_first_of(shortOptions, 1);
        if (word.starts_with("--") ? longOptions.contains(' ' + std::string(word) + ' ') : valued == word.size() - 1)
            ++at;
    }
    return at;
}

std::vector<Started> startedFrom(Arguments words, std::size_t at)
{
    if (at >= words.size() || words[at].empty())
        return {};
    return {{.program = words[at], .arguments = {words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end()}}};
}

std::vector<Started> startedByShell(Arguments words)
{
    bool hasText = false;
    std::size_t at = 0;
    for (; at < words.size() && words[at].size() > 1 && (words[at][0] == '-' || words[at][0] == '+'); ++at) {
        const bool isLong = words[at].starts_with("--");
        hasText = hasText || (!isLong && words[at].contains('c'));
        if ((!isLong && words[at].ends_with('o')) || words[at] == "--rcfile" || words[at] == "--init-file")
            ++at;
    }
    if (at >= words.size())
        return {};
    if (hasText)
        return startedByText(words[at]);
    std::vector<Started> script = startedFrom(words, at);
    for (Started& each : script)
        each.isGuess = true; // it stands there too where the shell reads its text from elsewhere
    return script;
}

std::vector<Started> startedByEnv(Arguments given)
{
    std::vector<std::string> words(given.begin(), given.end());
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
            return startedFrom(words, at);
        }
        if (words.size() > 1024) // an option that splits into itself for ever
            return {};
    }
    return {};
}

std::vector<Started> startedByDaemonStarter(Arguments words)
{
    static constexpr std::string_view shortOptions = "pxnugsRacrdONPIk";
    static constexpr std::string_view longOptions =
        " --pid --ppid --pidfile --exec --name --user --group --signal --retry --startas --chuid --chroot --chdir "
        "--output --nicelevel --procsched --iosched --umask --notify-timeout ";
    Started exec;
    std::string startas;
    bool isStart = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::string_view word = words[at];
        if (word == "--" || !word.starts_with('-')) {
            const auto first = words.begin() + static_cast<std::ptrdiff_t>(word == "--" ? at + 1 : at);
            exec.arguments.assign(first, words.end());
            break;
        }
        std::string_view value;
        const auto sign = word.starts_with("--") ? word.find('=') : std::string_view::npos;
        if (sign != std::string_view::npos) {
            value = word.substr(sign + 1);
            word = word.substr(0, sign);
        } else if (word.starts_with("--") ? longOptions.contains(' ' + std::string(word) + ' ')
                                          : word.find_first_of(shortOptions, 1) == word.size() - 1) {
            value = at + 1 < words.size() ? std::string_view(words[++at]) : std::string_view();
        }
        isStart = isStart || word == "--start" || (!word.starts_with("--") && word.contains('S'));
        if (word == "--exec" || (!word.starts_with("--") && word.ends_with('x')))
            exec.program = value;
        else if (word == "--startas" || (!word.starts_with("--") && word.ends_with('a')))
            startas = value;
    }
    if (!startas.empty())
        exec.program = startas;
    return isStart && !exec.program.empty() ? std::vector{exec} : std::vector<Started>();
}

std::vector<Started> startedBySwitch(Arguments words)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string_view word = words[at];
        for (const std::string_view option : {"--command=", "--session-command="})
            if (word.starts_with(option))
                return startedByText(word.substr(option.size()));
        if ((word == "-c" || word == "--command" || word == "--session-command") && at + 1 < words.size())
            return startedByText(words[at + 1]);
    }
    return {};
}

std::vector<Started> startedByRunuser(Arguments words)
{
    const bool hasUser = std::ranges::any_of(
        words, [](const std::string& word) { return word == "-u" || word == "--user" || word.starts_with("--user="); });
    return hasUser ? startedFrom(words, behindOptions(words, "ugGw", " --user --group --supp-group "))
                   : startedBySwitch(words);
}

std::vector<Started> startedByLock(Arguments words)
{
    const std::size_t at = behindOptions(words, "wE", " --timeout --wait --conflict-exit-code ") + 1;
    if (at + 1 < words.size() && (words[at] == "-c" || words[at] == "--command"))
        return startedByText(words[at + 1]);
    return startedFrom(words, at);
}

std::vector<Started> startedByIp(Arguments words)
{
    const auto exec = std::ranges::find(words, "exec");
    return exec == words.end() || exec == words.begin() || !std::string_view("netns").starts_with(*(exec - 1))
        ? std::vector<Started>()
        : startedFrom(words, static_cast<std::size_t>(exec - words.begin()) + 2);
}

std::vector<Started> startedByClusterStarter(Arguments words)
{
    std::vector<std::string> plain;
    std::ranges::copy_if(
        words, std::back_inserter(plain), [](const std::string& word) { return !word.starts_with('-'); });
    const auto sign = plain.empty() ? std::string::npos : plain[0].find_first_of("-/");
    if (sign != std::string::npos) {
        plain.insert(plain.begin() + 1, plain[0].substr(sign + 1));
        plain[0].resize(sign);
    }
    if (plain.size() < 3 || (plain[2] != "start" && plain[2] != "restart"))
        return {};
    return {{.program = "/usr/lib/postgresql/" + plain[0] + "/bin/postgres",
        .arguments = {"-D", "/var/lib/postgresql/" + plain[0] + '/' + plain[1], "-c",
            "config_file=/etc/postgresql/" + plain[0] + '/' + plain[1] + "/postgresql.conf"},
        .isGuess = true}};
}

std::vector<Started> startedByApachectl(Arguments words)
{
    std::vector<std::string> arguments(words.begin(), words.end());
    if (!arguments.empty() && !arguments[0].starts_with('-'))
        arguments.insert(arguments.begin(), "-k");
    return {{.program = "httpd", .arguments = arguments, .isGuess = true},
        {.program = "apache2", .arguments = arguments, .isGuess = true}};
}

std::vector<Started> startedBySafeStarter(Arguments words)
{
    return {{.program = "mysqld", .arguments = {words.begin(), words.end()}, .isGuess = true},
        {.program = "mariadbd", .arguments = {words.begin(), words.end()}, .isGuess = true}};
}

std::vector<Started> startedByJavaScript(Arguments) { return {{.program = "java", .isGuess = true}}; }

} // namespace casemate
