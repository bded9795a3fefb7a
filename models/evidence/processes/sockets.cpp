// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence/processes/sockets.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <sys/socket.h>

namespace casemate {

namespace {

using Words = std::vector<std::string_view>;

/// Numbers of the kernel's tables (net/tcp_states.h, socket(7), linux/net.h).
constexpr std::uint64_t established = 1, closed = 7, listening = 10, acceptsConnections = 0x10000;

/// The address of "0100007F:0050": 32-bit words of the machine's own byte order.
std::string addressOf(std::string_view hexadecimal, bool isV6)
{
    std::array<std::uint32_t, 4> words{};
    for (std::size_t at = 0; at < (isV6 ? 4U : 1U) && hexadecimal.size() >= (at + 1) * 8; ++at)
        words[at] = static_cast<std::uint32_t>(numberOf(hexadecimal.substr(at * 8, 8), 16));
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isV6 ? AF_INET6 : AF_INET, words.data(), text.data(), text.size());
    return text.data();
}

unsigned portOf(std::string_view end)
{
    const auto colon = end.rfind(':');
    return colon == std::string_view::npos ? 0 : static_cast<unsigned>(numberOf(end.substr(colon + 1), 16));
}

SocketFact internet(const Words& words, bool isV6, bool isStream, bool isRaw)
{
    SocketFact fact{.family = isV6 ? unsigned{AF_INET6} : unsigned{AF_INET}, .isStream = isStream, .isRaw = isRaw};
    fact.address = addressOf(words[1], isV6);
    fact.port = isRaw ? 0 : portOf(words[1]);
    const auto state = numberOf(words[3], 16);
    if (state == established || (isStream && state != listening && state != closed)) {
        fact.peer = addressOf(words[2], isV6);
        fact.peerPort = portOf(words[2]);
    }
    fact.isListening = isStream ? state == listening : state != established && fact.port != 0;
    return fact;
}

SocketFact local(const Words& words)
{
    const bool isStream = numberOf(words[4], 16) != SOCK_DGRAM;
    return {.family = AF_UNIX,
        .isStream = isStream,
        .isListening = isStream ? (numberOf(words[3], 16) & acceptsConnections) != 0 : words.size() > 7,
        .address = words.size() > 7 ? std::string(words[7]) : std::string()};
}

/// A table, the column of the inode, and what a line of it is.
struct Table {
    const char* name;
    std::size_t inode;
    SocketFact (*read)(const Words& words);
};
constexpr std::array tables{
    Table{"tcp", 9, [](const Words& words) { return internet(words, false, true, false); }},
    Table{"tcp6", 9, [](const Words& words) { return internet(words, true, true, false); }},
    Table{"udp", 9, [](const Words& words) { return internet(words, false, false, false); }},
    Table{"udp6", 9, [](const Words& words) { return internet(words, true, false, false); }},
    Table{"raw", 9, [](const Words& words) { return internet(words, false, false, true); }},
    Table{"raw6", 9, [](const Words& words) { return internet(words, true, false, true); }},
    Table{"icmp", 9, [](const Words& words) { return internet(words, false, false, false); }},
    Table{"icmp6", 9, [](const Words& words) { return internet(words, true, false, false); }},
    Table{"unix", 6, &local},
    Table{"netlink", 9, [](const Words&) { return SocketFact{.family = AF_NETLINK}; }},
    Table{"packet", 8, [](const Words&) { return SocketFact{.family = AF_PACKET, .isRaw = true}; }},
};

} // namespace

std::vector<SocketFact> readSockets(const ProcFolder& net, SocketOwners& owners)
{
    std::vector<SocketFact> sockets;
    for (const Table& table : tables) {
        const auto text = owners.empty() ? std::unexpected(0) : net.read(table.name);
        for (std::string_view rest = text ? std::string_view(*text) : std::string_view(); !rest.empty();) {
            const auto end = rest.find('\n');
            const Words words = fieldsOf(rest.substr(0, end));
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
            const auto inode = words.size() > table.inode ? numberOf(words[table.inode]) : 0;
            const auto owner = inode == 0 ? owners.end() : owners.find(inode);
            if (owner == owners.end())
                continue;
            SocketFact fact = table.read(words);
            fact.inode = inode;
            fact.process = owner->second;
            sockets.push_back(std::move(fact));
            owners.erase(owner);
        }
    }
    return sockets;
}

} // namespace casemate
