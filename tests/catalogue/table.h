// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/catalogue.h"
#include "tests/catalogue/reading.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

/// Tables of assignments and what they come to. A row stands for every modelled version of systemd that knows the
/// directive; lines are written with " | " between, as linesOf() takes them apart.
namespace casemate::tests {

/// The versions that a row holds for: from @p since up to, but without, @p until.
struct Versions {
    int since = 0;
    int until = 1000;
};
inline constexpr Versions before257{.until = 257};
inline constexpr Versions before262{.until = 262};
inline constexpr Versions since257{.since = 257};
inline constexpr Versions since262{.since = 262};

inline void tableColumns()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("version");
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("wanted");
    QTest::addColumn<std::string>("expected");
}

/// The versions of @p versions that know the directive.
inline std::vector<int> versionsOf(const char* name, Versions versions)
{
    const int since = std::max(versions.since, directive(findDirective(name).value()).since);
    std::vector<int> known;
    for (const int version : SystemdVersion::modelled)
        if (version >= since && version < versions.until)
            known.push_back(version);
    return known;
}

/// What @p lines come to, or which remarks one line leads to.
inline void row(const char* name, const char* lines, const char* expected, Versions versions = {})
{
    for (const int version : versionsOf(name, versions))
        QTest::addRow("%d %s=%s -> %s", version, name, lines, expected)
            << std::string(name) << version << std::string(lines) << std::string() << std::string(expected);
}

/// What assignments of @p name from @p lines to @p wanted are expected to be; "unset" stands for no line at all.
inline void change(
    const char* name, const char* lines, const char* wanted, const char* expected, Versions versions = {})
{
    for (const int version : versionsOf(name, versions))
        QTest::addRow("%d %s=%s => %s -> %s", version, name, lines, wanted, expected)
            << std::string(name) << version << std::string(lines) << std::string(wanted) << std::string(expected);
}

/// The lines of this row come to what it expects, in canonical spelling.
inline void compareValue()
{
    QFETCH(std::string, name);
    QFETCH(int, version);
    QFETCH(std::string, lines);
    QFETCH(std::string, expected);
    QCOMPARE(shown(name, linesOf(lines), {.version = {version}}), expected);
}

/// The one line of this row leads to the remarks that it expects.
inline void compareRemarks()
{
    QFETCH(std::string, name);
    QFETCH(int, version);
    QFETCH(std::string, lines);
    QFETCH(std::string, expected);
    QCOMPARE(remarks(name, lines, {.version = {version}}), expected);
}

/// The way from one value to the other is the expected one and leads there.
inline void compareDifference()
{
    QFETCH(std::string, name);
    QFETCH(int, version);
    QFETCH(std::string, lines);
    QFETCH(std::string, wanted);
    QFETCH(std::string, expected);
    const Dialect dialect{.version = {version}};
    const Directive& row = directive(findDirective(name).value());
    const auto valueOf = [&](const std::string& text) {
        return text == "unset" ? Value{} : read(name, linesOf(text), dialect).value;
    };
    Value value = valueOf(lines);
    const Value goal = valueOf(wanted);
    std::string way;
    for (const std::string& line : difference(row, value, goal, dialect)) {
        QCOMPARE(assign(row, value, line, dialect), Effect::Applied);
        (way += way.empty() ? "" : " | ") += line.empty() ? "(empty)" : line;
    }
    QCOMPARE(way, expected);
    if (!way.empty())
        QVERIFY(sameEffect(row, value, goal, dialect));
}

} // namespace casemate::tests
