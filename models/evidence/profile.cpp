// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/profile.h"

#include "models/catalogue/catalogue.h"
#include "models/evidence/files.h"

#include <algorithm>

#include <sys/stat.h>

namespace casemate {

namespace {

constexpr off_t largestProfile = 1 << 20;

/// True where the profile at @p path is about the program @p program and refuses what it does not list.
bool isInForce(const RootFolder& root, const std::string& path, const std::string& program)
{
    const auto place = root.find(path);
    if (!place || !place->exists || !S_ISREG(place->mode) || place->size > largestProfile)
        return false;
    const auto bytes = RootFolder::read(*place);
    // profiles that allow all there is exist for the sake of user namespaces
    return bytes && bytes->contains(program) && !bytes->contains("complain") && !bytes->contains("unconfined");
}

} // namespace

std::string profileOf(const RootFolder& root, const std::vector<CommandFact>& commands)
{
    for (const CommandFact& command : commands) {
        const std::string& program = command.program().file.resolved;
        if (command.directive != "ExecStart"_directive || program.size() < 2)
            continue;
        std::string dotted = program.substr(1);
        std::ranges::replace(dotted, '/', '.');
        for (const std::string& name : {dotted, std::string(nameOf(program))}) {
            const std::string path = "/etc/apparmor.d/" + name;
            const bool isOff = lookAt(root, "/etc/apparmor.d/disable/" + name).look == Look::Seen;
            if (!isOff && isInForce(root, path, program))
                return path;
        }
    }
    return {};
}

} // namespace casemate
