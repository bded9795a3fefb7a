// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exposure/exposure.h"
#include "tests/support/seed.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

class TestWhatIf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The short way (one field of the profile) and the long way (the value in the merged unit) agree.
    void everyAnswerIsWhatRescoringGives()
    {
        for (const int version : SystemdVersion::modelled) {
            const ScoringRules rules{.dialect = {.version = {version}}};
            UnitGenerator generator(testSeed() + static_cast<std::uint64_t>(version), rules.dialect);
            for (int i = 0; i < 40; ++i) {
                const GeneratedUnit generated = generator.unit("app.service");
                const EffectiveUnit unit = merge(stackOf(generated.files.at("app.service")), rules.dialect);
                const WhatIf whatIf(unit, rules);
                QCOMPARE(whatIf.now(), exposureOf(unit, rules));
                for (std::size_t index = 0; index < directives.size(); ++index) {
                    const DirectiveId id{static_cast<std::uint8_t>(index)};
                    Value value;
                    std::ignore = assign(directive(id), value, generator.value(directive(id)), rules.dialect);
                    EffectiveUnit changed = unit;
                    changed.set(id, value);
                    QCOMPARE(whatIf.with(id, value), exposureOf(changed, rules));
                }
            }
        }
    }

    /// Steps reckon anew only what a change touches. Compared before rounding, which would hide a row left out.
    void everyStepIsWhatRescoringGives()
    {
        for (const int version : SystemdVersion::modelled)
            for (const ScoringMode mode : {ScoringMode::Offline, ScoringMode::Online}) {
                const ScoringRules rules{.dialect = {.version = {version}}, .mode = mode};
                UnitGenerator generator(static_cast<std::uint64_t>(version), rules.dialect);
                for (int i = 0; i < 40; ++i) {
                    const GeneratedUnit generated = generator.unit("app.service");
                    const EffectiveUnit unit = merge(stackOf(generated.files.at("app.service")), rules.dialect);
                    for (const WhatIf::Step& step : WhatIf(unit, rules).everyStep()) {
                        EffectiveUnit changed = unit;
                        Value value;
                        std::ignore = assign(directive(step.directive), value, step.value, rules.dialect);
                        changed.set(step.directive, value);
                        const Sums expected = WhatIf(changed, rules).sums();
                        QCOMPARE(step.sums.badness, expected.badness);
                        QCOMPARE(step.sums.weight, expected.weight);
                    }
                }
            }
    }

    void strongestValuesNeverCostAnything()
    {
        const ScoringRules rules{.dialect = {.version = {257}}};
        const EffectiveUnit unit = merge(stackOf("[Service]\nExecStart=/bin/true\n"), rules.dialect);
        const auto steps = WhatIf(unit, rules).everyStep();
        QVERIFY(steps.size() > 30);
        for (const WhatIf::Step& step : steps)
            QVERIFY2(
                step.sums.exposure() <= WhatIf(unit, rules).now(), std::string(directive(step.directive).name).c_str());
    }
};

static const TestCase<TestWhatIf> registered;
#include "tst_whatif.moc"
