// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evidence/configurationcase.h"

#include "models/evidence/configuration/configuration.h"

#include <format>

namespace casemate::tests {

namespace {

std::string textOf(const ConfigurationFact& configuration)
{
    const char* look = configuration.look == Look::Seen ? "seen"
        : configuration.look == Look::Missing           ? "missing"
                                                        : "could not look";
    std::string text = std::format("{}: {}\n", configuration.program, look);
    for (const SettingFact& setting : configuration.settings)
        text += std::format("  {}{}: {} = {}\n", setting.source.where,
            setting.line == 0 ? std::string() : ':' + std::to_string(setting.line), setting.key, setting.value);
    for (const SettingFact* setting : writtenPaths(configuration))
        text += std::format("  {} writes in {}\n", setting->key, writtenFolder(configuration, *setting));
    return text;
}

} // namespace

std::string ConfigurationCase::found() const
{
    std::string text;
    for (const ConfigurationFact& configuration : configurations())
        text += textOf(configuration);
    return text.empty() ? "nothing\n" : text;
}

} // namespace casemate::tests
