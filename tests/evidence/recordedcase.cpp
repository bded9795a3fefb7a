// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/recordedcase.h"

#include "models/evidence/processes/running.h"
#include "tests/support/treefile.h"

#include <QTemporaryDir>

#include <format>

namespace casemate::tests {

namespace {

std::string textOf(const ProcessFact& process)
{
    static constexpr std::array kinds{"none", "shared", "anonymous", "writable"};
    std::string text =
        std::format("{} {} of {}: user {} group {}, {} threads, capabilities {:x} of {:x}, code {}{}{}\n", process.name,
            process.id, process.parent, process.user, process.group, process.threads, process.effective,
            process.bounding, kinds.at(static_cast<std::size_t>(process.madeCode)),
            process.forbidsNewPrivileges ? ", no new privileges" : "", process.isFiltered ? ", filtered" : "");
    text += "  runs " + process.program + " on " + process.processors + '\n';
    for (const OpenFile& file : process.files)
        if (file.isWritten)
            text += "  writes " + file.path + (file.isDeleted ? " (deleted)" : "") + '\n';
    return text;
}

std::string textOf(const SocketFact& socket)
{
    return std::format("socket {} of {}: {}{} {}:{}{}\n", socket.family, socket.process,
        socket.isStream ? "stream" : "other", socket.isListening ? ", listening" : "", socket.address, socket.port,
        socket.peer.empty() ? std::string() : std::format(" to {}:{}", socket.peer, socket.peerPort));
}

} // namespace

std::string recordedText(const std::filesystem::path& folder, const std::string& unit)
{
    const QTemporaryDir root;
    writeTree(folder / "tree", root.path().toStdString());
    const RunningFacts facts = lookAtRunning({.root = root.path().toStdString(), .unit = unit});
    if (facts.look != Look::Seen)
        return {};
    std::string found = facts.controlGroup + '\n';
    for (const ProcessFact& process : facts.processes)
        found += textOf(process);
    for (const SocketFact& socket : facts.sockets)
        found += textOf(socket);
    return found;
}

} // namespace casemate::tests
