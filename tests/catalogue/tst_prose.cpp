// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/addressfamilies.h"
#include "models/catalogue/capabilities.h"
#include "models/catalogue/catalogue.h"
#include "models/catalogue/namespaces.h"
#include "models/catalogue/syscalls.h"
#include "models/core/systemdversion.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <string>

using namespace casemate;

namespace {
constexpr std::size_t titleLimit = 40;
constexpr std::size_t meaningLimit = 60;
constexpr std::size_t sentenceLimit = 160;

bool isPrintable(char c) { return c >= ' ' && c <= '~'; }

/// What is wrong with the form of @p text, or nothing. A sentence ends with a full stop, a label does not.
std::string formError(std::string_view text, std::size_t limit, bool isSentence)
{
    if (text.empty())
        return "is missing";
    if (text.size() > limit)
        return "is too long by " + std::to_string(text.size() - limit);
    if (!std::ranges::all_of(text, isPrintable))
        return "is not plain ASCII";
    if (text.contains("  ") || text.front() == ' ' || text.back() == ' ')
        return "has a blank too many";
    if (text.ends_with('.') != isSentence)
        return isSentence ? "does not end with a full stop" : "ends with a full stop";
    return {};
}

/// "ProtectHome: title is missing", or nothing.
std::string fault(std::string_view owner, std::string_view part, std::string_view error)
{
    return error.empty() ? std::string() : std::string(owner) + ": " + std::string(part) + " " + std::string(error);
}

std::string meaningFault(std::string_view owner, std::string_view meaning)
{
    return fault(owner, "meaning", formError(meaning, meaningLimit, false));
}
} // namespace

class TestProse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formErrorsAreFound()
    {
        QCOMPARE(formError("", 5, false), "is missing");
        QCOMPARE(formError("Abcdef", 5, false), "is too long by 1");
        QCOMPARE(formError("\xc3\xa4", 5, false), "is not plain ASCII");
        QCOMPARE(formError("A  b", 5, false), "has a blank too many");
        QCOMPARE(formError("A b ", 5, false), "has a blank too many");
        QCOMPARE(formError("A b", 5, true), "does not end with a full stop");
        QCOMPARE(formError("A b.", 5, false), "ends with a full stop");
        QCOMPARE(formError("A b.", 5, true), "");
    }

    void everyDirectiveHasATitleAndSaysWhatItBuys()
    {
        for (const Directive& row : directives) {
            QCOMPARE(fault(row.name, "title", formError(row.title, titleLimit, false)), "");
            QCOMPARE(fault(row.name, "buys", formError(row.buys, sentenceLimit, true)), "");
        }
    }

    void titlesAreUniqueAndOfFewWords()
    {
        std::set<std::string_view> titles;
        for (const Directive& row : directives) {
            QVERIFY2(titles.insert(row.title).second, row.name.data());
            const auto words = std::ranges::count(row.title, ' ') + 1;
            QVERIFY2(words >= 2 && words <= 5, row.name.data());
            QVERIFY2(row.title != row.name, row.name.data());
        }
    }

    void whatTightensSaysWhatItMayBreak()
    {
        for (const Directive& row : directives)
            if (row.authority == Authority::Tighten || !row.breaks.empty())
                QCOMPARE(fault(row.name, "breaks", formError(row.breaks, sentenceLimit, true)), "");
    }

    void everyChoiceHasAMeaning()
    {
        for (const Directive& row : directives)
            for (const ChoiceWord& choice : row.choices)
                QCOMPARE(meaningFault(std::string(row.name) + "=" + std::string(choice.word), choice.meaning), "");
    }

    /// Two words of one directive that read alike would leave the reader with nothing to choose by.
    void meaningsOfOneDirectiveDiffer()
    {
        for (const Directive& row : directives) {
            std::set<std::string_view> meanings;
            for (const ChoiceWord& choice : row.choices)
                QVERIFY2(meanings.insert(choice.meaning).second, choice.word.data());
        }
    }

    void everyCapabilityHasAMeaning()
    {
        std::set<std::string_view> meanings;
        for (unsigned number = 0; number < 41; ++number) {
            const std::string_view meaning = capabilities::meaning(number);
            QCOMPARE(meaningFault(capabilities::name(number), meaning), "");
            QVERIFY2(meanings.insert(meaning).second, meaning.data());
        }
        QCOMPARE(capabilities::meaning(capabilities::find("CAP_SYS_TIME").value()),
            std::string_view("Set the system clock and the hardware clock"));
        QCOMPARE(capabilities::meaning(63), std::string_view());
    }

    void everyGroupOfSystemCallsHasAMeaning()
    {
        for (const SystemdVersion version : {SystemdVersion{252}, SystemdVersion{257}, SystemdVersion{262}})
            for (const std::string_view group : syscalls::groupNames(version))
                QCOMPARE(meaningFault(group, syscalls::meaning(group)), "");
        QCOMPARE(syscalls::meaning("@clock"), std::string_view("Set the clock"));
        QCOMPARE(syscalls::meaning("@mincore"), std::string_view());
    }

    void everyAddressFamilyHasAMeaning()
    {
        for (const addressfamilies::Family& family : addressfamilies::all())
            QCOMPARE(meaningFault(family.name, family.meaning), "");
    }

    void everyNamespaceHasAMeaning()
    {
        for (std::size_t i = 0; i < namespaces::names.size(); ++i)
            QCOMPARE(meaningFault(namespaces::names[i], namespaces::meanings[i]), "");
    }
};

static const casemate::tests::TestCase<TestProse> registered;

#include "tst_prose.moc"
