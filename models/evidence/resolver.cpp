// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/resolver.h"

#include "models/core/text.h"

#include <cerrno>

namespace casemate {

ResolverFact resolverOf(const RootFolder& root)
{
    ResolverFact fact{.source = {.kind = SourceKind::FileSystem, .where = "/etc/resolv.conf"}};
    const auto place = root.find("/etc/resolv.conf");
    if (place ? !place->exists : place.error() == ENOENT || place.error() == ENOTDIR)
        fact.look = Look::Missing;
    const auto text = place ? RootFolder::read(*place) : std::unexpected(place.error());
    if (!text)
        return fact;
    fact.look = Look::Seen;
    for (std::string_view rest = *text; !rest.empty() && (root.budget() == nullptr || root.budget()->takeItems());) {
        const auto end = rest.find('\n');
        const auto words = text::extractWords(rest.substr(0, end), text::Quoting::Keep);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (words && words->size() > 1 && words->front() == "nameserver")
            fact.servers.push_back((*words)[1].substr(0, (*words)[1].find('%')));
    }
    return fact;
}

} // namespace casemate
