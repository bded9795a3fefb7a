// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seed.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string_view>

namespace casemate::tests {

namespace {

std::uint64_t chosenSeed()
{
    const char* const text = std::getenv("CASEMATE_SEED");
    if (text == nullptr)
        return std::random_device()();
    const std::string_view digits(text);
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), seed);
    if (error != std::errc() || end != digits.data() + digits.size()) {
        std::fprintf(stderr, "CASEMATE_SEED=%s is no number\n", text);
        std::exit(2);
    }
    return seed;
}

} // namespace

std::uint64_t testSeed()
{
    static const std::uint64_t seed = chosenSeed();
    return seed;
}

} // namespace casemate::tests
