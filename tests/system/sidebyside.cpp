// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/sidebyside.h"

#include "tests/system/trial.h"

#include <algorithm>

namespace casemate::tests {

namespace {

/// The lines of @p text in order, each once: a unit that was asked for by several names has several.
QByteArrayList sortedLines(const QByteArray& text)
{
    QByteArrayList lines = text.split('\n');
    lines.removeAll({});
    std::ranges::sort(lines);
    lines.erase(std::ranges::unique(lines).begin(), lines.end());
    return lines;
}

void takeStates(BothAnswers& answers, const QByteArray& text)
{
    for (const QByteArray& line : sortedLines(text)) {
        const QByteArrayList words = line.split(' ');
        Files& files = answers.files[words.value(0)];
        files.id = words.value(1);
        files.state = words.value(2);
    }
}

void take(BothAnswers& answers, const QByteArrayList& head, const QByteArray& text)
{
    const bool isSystemd = head[0] == "systemd";
    if (head[1] == "states") {
        takeStates(answers, text);
    } else if (head[1] == "scores") {
        (isSystemd ? answers.systemdScores : answers.casemateScores) = sortedLines(text);
    } else {
        Files& files = answers.files[head[2]];
        (isSystemd ? files.systemd : files.casemate) = CatAnswer{.status = head[3].toInt(), .text = text};
    }
}

/// The name that the file of @p unit stands for, which is its own one unless that file lies outside of the search path.
QByteArray nameOfFile(const QByteArray& unit, const QByteArray& text)
{
    QByteArray name = text.left(text.indexOf('\n'));
    name = name.sliced(name.lastIndexOf('/') + 1);
    const QByteArray instance = unit.mid(unit.indexOf('@') + 1).chopped(sizeof ".service" - 1);
    return name.replace("@.service", '@' + (instance.isEmpty() ? "test-instance" : instance) + ".service");
}

/// What systemd says of a unit that Casemate does not refuse and systemd does not load. It does not get to know the own
/// name of one with such an error in the file. Aliases of a masked unit, which Casemate calls masked, are an error to
/// systemd as soon as that unit itself was asked for.
void addUnloadable(BothAnswers& answers)
{
    QByteArray lines;
    for (const auto& [unit, files] : answers.files.asKeyValueRange()) {
        if ((files.state != "bad-setting" && files.state != "error") || files.casemate.isRefusal())
            continue;
        // Two names of one file are two units where the target has a file of its own.
        const QByteArray asked = files.id + " unloadable", own = nameOfFile(unit, files.casemate.text) + " unloadable";
        lines += (answers.casemateScores.contains(own) && !answers.casemateScores.contains(asked) ? own : asked) + '\n';
    }
    answers.systemdScores = sortedLines(answers.systemdScores.join('\n') + '\n' + lines);
}

} // namespace

QByteArrayList CatAnswer::dropInNames() const
{
    QByteArrayList names;
    for (const QByteArray& line : text.split('\n'))
        if (line.startsWith("# /") && line.endsWith(".conf"))
            names << line.mid(line.lastIndexOf('/') + 1);
    return names;
}

bool Files::areAlike() const
{
    if (state == "error")
        return true;
    if (systemd.isRefusal())
        return casemate.status == 2 && casemate.isRefusal();
    const bool isCut = systemd.status != 0 || state == "bad-setting";
    return casemate.status == 0 && (isCut ? casemate.text.startsWith(systemd.text) : casemate.text == systemd.text);
}

QByteArrayList BothAnswers::differingFiles() const
{
    QByteArrayList units;
    for (const auto& [unit, each] : files.asKeyValueRange())
        if (!each.areAlike())
            units << unit;
    return units;
}

QByteArrayList BothAnswers::differingScores() const
{
    QByteArrayList lines;
    for (const QByteArray& line : systemdScores)
        if (!casemateScores.contains(line))
            lines << "systemd " + line;
    for (const QByteArray& line : casemateScores)
        if (!systemdScores.contains(line))
            lines << "casemate " + line;
    return lines;
}

qsizetype BothAnswers::shown() const
{
    return std::ranges::count_if(files, [](const Files& each) { return !each.systemd.isRefusal(); });
}

QStringList bindsForBoth()
{
    return casemateBinds() << QStringLiteral(CASEMATE_SOURCE_DIR "/tests/system:/opt/system");
}

BothAnswers askBoth(const Lab& lab, const QByteArrayList& units)
{
    const LabAnswer answer =
        lab.run(QStringLiteral("xargs --null /opt/system/sidebyside"), units.join('\0'), std::chrono::minutes(5));
    BothAnswers answers;
    if (answer.status != 0)
        answers.problem = answer.text();
    for (qsizetype at = 0; at < answer.out.size();) {
        const qsizetype end = answer.out.indexOf('\n', at);
        const QByteArrayList head = answer.out.mid(at, end - at).split(' ');
        if (end < 0 || head.size() != 5)
            return {
                .files = {}, .systemdScores = {}, .casemateScores = {}, .problem = "no record: " + answer.out.mid(at)};
        const qsizetype bytes = head[4].toLongLong();
        take(answers, head, answer.out.mid(end + 1, bytes));
        at = end + 1 + bytes;
    }
    addUnloadable(answers);
    return answers;
}

} // namespace casemate::tests
