// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/addressfamilies.h"
#include "models/catalogue/capabilities.h"
#include "models/catalogue/catalogue.h"
#include "models/catalogue/otherkeys.h"
#include "models/catalogue/valuekind.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace casemate;

namespace {
constexpr int versions[] = {252, 257, 262};

bool isKnown(const Directive& row, int version)
{
    return row.since <= version && (row.until == 0 || version < row.until);
}
} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreUnique()
    {
        std::set<std::string_view> names;
        for (const Directive& row : directives) {
            QVERIFY2(names.insert(row.name).second, row.name.data());
            if (!row.alias.empty())
                QVERIFY2(names.insert(row.alias).second, row.alias.data());
        }
        for (const OtherKey& key : otherKeys())
            if (const auto id = findDirective(key.name))
                QVERIFY2(directive(*id).section != key.section, key.name.data());
    }

    void namesAndOlderNamesAreFound()
    {
        QCOMPARE(findDirective("ReadWriteDirectories"), findDirective("ReadWritePaths"));
        QCOMPARE(findDirective(Section::Service, "ProtectSystem"), "ProtectSystem"_directive);
        QCOMPARE(findDirective(Section::Unit, "ProtectSystem"), std::nullopt);
        QCOMPARE(findDirective(Section::Unit, "DefaultDependencies"), "DefaultDependencies"_directive);
        QCOMPARE(findDirective("protectsystem"), std::nullopt);
        QCOMPARE(findDirective(""), std::nullopt);
        for (std::size_t i = 0; i < directives.size(); ++i)
            QCOMPARE(findDirective(directives[i].name), DirectiveId{static_cast<std::uint8_t>(i)});
    }

    void typosLeadToTheNearestName()
    {
        QCOMPARE(nearestDirective("ProtctSystem"), std::optional<std::string_view>("ProtectSystem"));
        QCOMPARE(nearestDirective("Afterr"), std::optional<std::string_view>("After"));
        QCOMPARE(nearestDirective("Xyzzy"), std::nullopt);
    }

    void otherKeysTellWhetherTheyAddUp()
    {
        QVERIFY(findOtherKey(Section::Service, "Environment")->addsUp);
        QVERIFY(!findOtherKey(Section::Service, "Nice")->addsUp);
        QVERIFY(!findOtherKey(Section::Unit, "After")->canReset);
        QCOMPARE(findOtherKey(Section::Unit, "Nice"), nullptr);
        QVERIFY(std::ranges::is_sorted(
            otherKeys(), {}, [](const OtherKey& key) { return std::pair(key.section, key.name); }));
    }

    void manualPagesAreWellFormed()
    {
        for (const Directive& row : directives)
            QVERIFY2(row.manual.starts_with("systemd.") && row.manual.ends_with("(5)"), row.name.data());
    }

    void listsThatAreSharedNameEachOther()
    {
        for (const Directive& row : directives) {
            if (row.resetsWith.empty())
                continue;
            const auto other = findDirective(row.resetsWith);
            // a mode goes with its folders and takes nothing along
            QVERIFY2(other && directive(*other).resetsWith == (isList(directive(*other).kind) ? row.name : ""),
                row.name.data());
        }
    }

    void defaultsAndStrongestValuesAreTakenWhole()
    {
        for (const int version : versions)
            for (const Directive& row : directives) {
                if (!isKnown(row, version))
                    continue;
                const Dialect dialect{.version = {version}};
                const std::string_view text = defaultText(row, dialect);
                QVERIFY2(text.empty() || check(row, text, dialect).empty(), row.name.data());
                QVERIFY2(text.empty() || display(row, {}, dialect) == text, row.name.data());
                if (const auto strongest = strongestText(row, dialect))
                    QVERIFY2(check(row, *strongest, dialect).empty(), row.name.data());
            }
    }

    void olderVersionsHaveTheirOwnStrongestValue()
    {
        const Directive& row = directive("ProtectControlGroups"_directive);
        QCOMPARE(strongestText(row, {.version = {252}}), std::optional<std::string_view>("yes"));
        QCOMPARE(strongestText(row, {.version = {257}}), std::optional<std::string_view>("strict"));
        QCOMPARE(strongestText(directive("PrivatePIDs"_directive), {.version = {252}}), std::nullopt);
    }

    void unsetMeansTheDefault()
    {
        for (const int version : versions)
            for (const Directive& row : directives) {
                const Dialect dialect{.version = {version}};
                Value value;
                if (!isKnown(row, version) || defaultText(row, dialect).empty())
                    continue;
                QCOMPARE(assign(row, value, defaultText(row, dialect), dialect), Effect::Applied);
                QVERIFY2(sameEffect(row, value, {}, dialect), row.name.data());
            }
    }

    void everyChoiceIsReadAndPrintedAsItself()
    {
        for (const int version : versions)
            for (const Directive& row : directives) {
                if (row.kind != ValueKind::Words || !isKnown(row, version))
                    continue;
                const Dialect dialect{.version = {version}};
                for (std::size_t i = 0; i < row.choices.size(); ++i) {
                    Value value;
                    const Effect effect = assign(row, value, row.choices[i].word, dialect);
                    const bool isNew = row.choices[i].since > version;
                    QVERIFY2(effect == (isNew ? Effect::Ignored : Effect::Applied), row.name.data());
                    if (isNew)
                        continue;
                    QVERIFY2(value == Value(Choice{static_cast<std::uint8_t>(i)}), row.name.data());
                    QCOMPARE(spell(row, value, dialect), std::vector{std::string(row.choices[i].word)});
                }
            }
    }

    void unknownDirectivesAreIgnored()
    {
        const Directive& row = directive("PrivatePIDs"_directive);
        const Dialect bookworm{.version = {252}};
        QCOMPARE(check(row, "yes", bookworm),
            (std::vector<Issue>{{IssueKind::NotInVersion, Consequence::LineIgnored, "PrivatePIDs", ""}}));
        Value value;
        QCOMPARE(assign(directive("CPUAccounting"_directive), value, "yes", {.version = {262}}), Effect::Ignored);
        QCOMPARE(value, Value());
    }

    void keyringModeDependsOnTheManager()
    {
        const Directive& row = directive("KeyringMode"_directive);
        QCOMPARE(defaultText(row, {.version = {257}}), std::string_view("private"));
        QCOMPARE(defaultText(row, {.version = {257}, .scope = Scope::User}), std::string_view("inherit"));
    }

    void capabilitiesAndFamiliesHaveNames()
    {
        QCOMPARE(capabilities::find("CAP_KILL"), std::optional(5U));
        QCOMPARE(capabilities::find("cap_kill"), std::optional(5U));
        QCOMPARE(capabilities::find("KILL"), std::nullopt);
        QCOMPARE(capabilities::name(21), std::string_view("CAP_SYS_ADMIN"));
        QVERIFY(capabilities::names().size() >= 41);
        QCOMPARE(addressfamilies::find("af_local"), std::optional(1U));
        QCOMPARE(addressfamilies::name(10), std::string_view("AF_INET6"));
        QCOMPARE(addressfamilies::name(0), std::string_view());
    }
};

static const casemate::tests::TestCase<TestCatalogue> registered;

#include "tst_catalogue.moc"
