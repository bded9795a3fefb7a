// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/observation.h"

#include "app/cli/sentences.h"
#include "models/hazards/evidencelimits.h"

#include <chrono>
#include <thread>

namespace casemate::cli {

namespace {

constexpr int looks = 5;
constexpr std::chrono::milliseconds pause{200};

} // namespace

Result<ServiceFacts> observe(const EffectiveUnit& unit, const Tree& tree, const Dialect& dialect)
{
    auto facts = gatherFacts(unit, tree.root(), dialect);
    for (int look = 1; look < looks && facts && facts->running.look != Look::Missing; ++look) {
        std::this_thread::sleep_for(pause);
        lookAgain(*facts, unit, tree.root(), dialect);
    }
    return facts;
}

std::vector<std::string> limitTexts(const EffectiveUnit& unit, const ServiceFacts& facts, const Dialect& dialect)
{
    std::vector<std::string> texts;
    for (const Sentence& sentence : evidenceLimits(unit, facts, dialect.version))
        texts.push_back(visible(say(sentence)));
    return texts;
}

void writeLimits(JsonWriter& writer, const std::vector<std::string>& limits)
{
    if (limits.empty())
        return;
    writer.key("limits");
    writer.beginList();
    for (const std::string& limit : limits)
        writer.text(limit);
    writer.endList();
}

} // namespace casemate::cli
