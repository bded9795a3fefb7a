// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <cstdio>
#include <format>
#include <print>

namespace casemate::bench {

namespace {

/// As many digits as tell: 1234, 56.7, 8.90.
std::string amount(double value, std::string_view unit)
{
    const int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return std::format("{:.{}f} {}", value, digits, unit);
}

bool isWithin(const Row& row, double value)
{
    return row.bound == Bound::AtLeast ? value >= row.limit : value <= row.limit;
}

} // namespace

int report(std::string_view title, std::span<const Row> rows)
{
    std::println("{:<58} {:>12} {:>12}  {}", title, "limit", "measured", "ok");
    int status = 0;
    for (const Row& row : rows) {
        const Measured measured = row.measure();
        const bool isOk = isWithin(row, measured.value);
        const std::string_view sign = row.bound == Bound::AtLeast ? ">=" : "<=";
        std::println("{:<58} {:>12} {:>12}  {:<3}  {}", row.name, std::format("{} {:g} {}", sign, row.limit, row.unit),
            amount(measured.value, row.unit), isOk ? "yes" : "NO", measured.detail);
        std::fflush(stdout);
        status = isOk ? status : 1;
    }
    return status;
}

} // namespace casemate::bench
