// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"

#include <algorithm>

/// The session where a person types: each key's text is taken while it is a value, and none of them once it is not.
namespace casemate {

void HardeningSession::beginTyping(DirectiveId directive)
{
    if (!isOpen())
        return;
    const DirectiveState& now = state(directive);
    m_typing = Typing{
        .directive = directive, .before = own().standing, .setting = now.setting, .value = now.value, .isAlone = true};
}

void HardeningSession::takeBack(DirectiveId directive)
{
    if (!m_typing || m_typing->directive != directive)
        return;
    const Typing typing = *m_typing;
    m_isTakingBack = true;
    if (typing.isAlone)
        push(typing.before, tr("set %1").arg(QString::fromUtf8(casemate::directive(directive).name) + u'='), directive);
    else if (typing.setting == Setting::Inherited)
        inherit(directive);
    else
        set(directive, typing.value);
    m_isTakingBack = false;
}

void HardeningSession::refuse(DirectiveId directive, const QString& text, const QString& why)
{
    if (!isOpen())
        return;
    const auto indexOf = [](const RefusedText& each) { return each.directive.index; };
    std::vector<RefusedText>& refused = own().refused;
    auto place = std::ranges::lower_bound(refused, directive.index, {}, indexOf);
    if (place == refused.end() || place->directive != directive)
        place = refused.insert(place, {.directive = directive, .text = {}, .why = {}});
    place->text = text;
    place->why = why;
    // It is known as refused before anybody hears that the value is another again.
    takeBack(directive);
    place = std::ranges::find(refused, directive.index, indexOf);
    if (place != refused.end())
        place->held = state(directive).value;
    Q_EMIT refusedChanged();
}

void HardeningSession::forgetRefused(DirectiveId directive)
{
    const auto isOf = [directive](const RefusedText& each) { return each.directive == directive; };
    if (isOpen() && std::erase_if(own().refused, isOf) > 0)
        Q_EMIT refusedChanged();
}

std::span<const RefusedText> HardeningSession::refused() const
{
    return isOpen() ? std::span<const RefusedText>(own().refused) : std::span<const RefusedText>();
}

std::vector<std::string> HardeningSession::withRefused() const
{
    std::vector<std::string> names;
    for (const auto& [name, shelved] : m_shelf)
        if (!shelved.refused.empty())
            names.push_back(name);
    return names;
}

void HardeningSession::dropRefused()
{
    const auto isOld = [this](const RefusedText& each) { return state(each.directive).value != each.held; };
    if (!m_isTakingBack && std::erase_if(own().refused, isOld) > 0)
        Q_EMIT refusedChanged();
}

} // namespace casemate
