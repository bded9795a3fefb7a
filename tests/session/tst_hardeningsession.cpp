// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/hardeningsession.h"
#include "tests/support/seed.h"
#include "tests/support/stacks.h"
#include "tests/support/testcase.h"
#include "tests/support/unitgenerator.h"

#include <QSignalSpy>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

constexpr auto bare = "[Service]\nExecStart=/bin/true\n";
const ServiceRules systemd257{.version = {257}, .scope = Scope::System};

Value valueOf(DirectiveId id, std::string_view text)
{
    Value value;
    if (assign(directive(id), value, text, {.version = systemd257.version}) != Effect::Applied)
        qFatal("not a value");
    return value;
}

UnitName name(std::string_view text) { return *UnitName::parse(text); }

} // namespace

class TestHardeningSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingWritesTheLineAndMovesTheScore()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        const QSignalSpy changes(&session, &HardeningSession::changed);
        QVERIFY(session.set("ProtectSystem"_directive, valueOf("ProtectSystem"_directive, "strict")));
        QCOMPARE(session.draft().bytes(), "[Service]\nProtectSystem=strict\n");
        QCOMPARE(changes.size(), 1);
        QVERIFY(session.isChanged());
        QVERIFY(*session.now().exposure < *session.before().exposure);
        QCOMPARE(session.state("ProtectSystem"_directive).setting, Setting::SetHere);
        QCOMPARE(session.state("ProtectSystem"_directive).origins,
            (std::vector<AssignmentPlace>{{.path = "/etc/systemd/system/app.service.d/override.conf", .line = 2}}));
        QCOMPARE(session.state("ProtectHome"_directive).setting, Setting::Inherited);
    }

    void gainsThatLaterFilesUndoAreNotPromised()
    {
        HardeningSession session;
        session.open(name("app.service"),
            stackOf(bare, {{"zz.conf", "[Service]\nPrivateTmp=no\nProtectSystem=full\n"}}), systemd257);
        QCOMPARE(session.state("PrivateTmp"_directive).gain, 0.0);
        QCOMPARE(session.state("ProtectSystem"_directive).gain, 0.0);
        QVERIFY(session.state("ProtectHome"_directive).gain > 1);
        session.set("UMask"_directive, valueOf("UMask"_directive, "0027")); // a draft changes nothing of that
        QCOMPARE(session.state("PrivateTmp"_directive).gain, 0.0);
    }

    void anOverrideInPlaceOfOursIsTold()
    {
        UnitStack stack = stackOf(bare, {{"override.conf", "[Service]\nUMask=0077\n"}});
        const std::string path = "/etc/systemd/system.control/app.service.d/override.conf";
        stack.dropIns.front().path = path;
        stack.unreadOverride =
            UnitFile{.path = overridePath(stack.name), .document = std::make_shared<const UnitDocument>()};
        HardeningSession session;
        session.open(name("app.service"), stack, systemd257);
        QVERIFY(!session.isChanged());
        QVERIFY(session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes")));
        QCOMPARE(session.draft().bytes(), "[Service]\nPrivateTmp=yes\n");
        QCOMPARE(session.now().exposure, session.before().exposure);
        const DirectiveState& state = session.state("PrivateTmp"_directive);
        QCOMPARE(state.overruling, (std::vector<AssignmentPlace>{{.path = path, .line = 0}}));
        for (const DirectiveId id : directiveIds)
            QCOMPARE(session.state(id).gain, 0.0);
    }

    void gainsAreWhatTheWrittenLineBrings()
    {
        const std::uint64_t seed = testSeed();
        qInfo("CASEMATE_SEED=%llu", static_cast<unsigned long long>(seed));
        const Dialect dialect{.version = systemd257.version};
        UnitGenerator generator(seed, dialect);
        std::size_t undone = 0;
        for (int round = 0; round < 60; ++round) {
            UnitStack stack = stackOf(bare,
                {{"10-a.conf", generator.draft()}, {"override.conf", generator.draft()},
                    {"zz.conf", generator.draft()}});
            if (round % 10 == 0)
                stack.unreadOverride = stack.dropIns[1];
            HardeningSession session;
            session.open(name("app.service"), stack, systemd257);
            if (!session.now().exposure)
                continue;
            const double now = WhatIf(session.now().unit, session.rules()).sums().exact();
            for (const DirectiveId id : directiveIds) {
                const auto text = strongestText(directive(id), dialect);
                if (!text || !isScored(id))
                    continue;
                const Change change{.directive = id, .wanted = valueOf(id, *text)};
                const Edited edited = edit(session.draft(), stack, {&change, 1}, session.rules().dialect);
                const EffectiveUnit unit = merge(
                    withDraft(stack, std::make_shared<const UnitDocument>(edited.document)), session.rules().dialect);
                const double gain = std::max(0.0, now - WhatIf(unit, session.rules()).sums().exact());
                QVERIFY2(std::abs(session.state(id).gain - gain) < 1e-9,
                    (std::string(directive(id).name) + " promises " + std::to_string(session.state(id).gain)
                        + ", brings " + std::to_string(gain) + "\n" + catText(stack))
                        .c_str());
                undone += edited.overruled.empty() ? 0U : 1U;
            }
        }
        QVERIFY(undone > 20);
    }

    void gainCountsFromWhereTheDraftStands()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        const double before = session.state("ProtectSystem"_directive).gain;
        QVERIFY(before > 1);
        session.set("ProtectSystem"_directive, valueOf("ProtectSystem"_directive, "full"));
        QVERIFY(session.state("ProtectSystem"_directive).gain < before);
        session.set("ProtectSystem"_directive, valueOf("ProtectSystem"_directive, "strict"));
        QCOMPARE(session.state("ProtectSystem"_directive).gain, 0.0);
        QVERIFY(!session.state("LimitNOFILE"_directive).isScored);
    }

    void everyStepHasANameAndCanBeUndone()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes"));
        session.set("ProtectHome"_directive, valueOf("ProtectHome"_directive, "yes"));
        QCOMPARE(session.undoGroup()->undoText(), u"set ProtectHome=");
        session.undoGroup()->undo();
        QCOMPARE(session.draft().bytes(), "[Service]\nPrivateTmp=yes\n");
        session.undoGroup()->undo();
        QVERIFY(!session.isChanged());
        session.undoGroup()->redo();
        session.undoGroup()->redo();
        QCOMPARE(session.draft().bytes(), "[Service]\nPrivateTmp=yes\nProtectHome=yes\n");
    }

    void typingOneValueIsOneStep()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        for (const char* text : {"0", "00", "007", "0077"})
            session.set("UMask"_directive, valueOf("UMask"_directive, text));
        QCOMPARE(session.undoGroup()->activeStack()->count(), 1);
        session.undoGroup()->undo();
        QVERIFY(session.draft().bytes().empty());
    }

    void goingBackByHandLeavesNoStep()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes"));
        session.inherit("PrivateTmp"_directive);
        QVERIFY(!session.undoGroup()->canUndo());
        QVERIFY(session.unsaved().empty());
    }

    void resetIsAStateOfItsOwn()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf("[Service]\nExecStart=/bin/true\nReadWritePaths=/srv\n"), systemd257);
        QCOMPARE(session.state("ReadWritePaths"_directive).setting, Setting::Inherited);
        session.set("ReadWritePaths"_directive, {});
        QCOMPARE(session.draft().bytes(), "[Service]\nReadWritePaths=\n");
        QCOMPARE(session.state("ReadWritePaths"_directive).setting, Setting::ResetHere);
        QCOMPARE(session.state("ReadWritePaths"_directive).value, Value());
    }

    void laterDropInThatWinsIsNamed()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare, {{"zz.conf", "[Service]\nProtectHome=no\n"}}), systemd257);
        session.set("ProtectHome"_directive, valueOf("ProtectHome"_directive, "yes"));
        QCOMPARE(session.state("ProtectHome"_directive).overruling,
            (std::vector<AssignmentPlace>{{.path = "/etc/systemd/system/app.service.d/zz.conf", .line = 2}}));
        QCOMPARE(*session.now().exposure, *session.before().exposure);
    }

    void importKeepsEveryByteAndNamesForeignLines()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        const std::string bytes = "# mine\r\n[Service]\r\nUMask=0077\r\nEnvironment=A=1\n[X-Mine]\nKey=\xff\n";
        session.importDraft(bytes);
        QCOMPARE(session.draft().bytes(), bytes);
        const std::vector<std::string> foreign = foreignLines(session.draft());
        QVERIFY(std::ranges::contains(foreign, "Service/Environment"));
        session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes"));
        QVERIFY(session.draft().bytes().starts_with("# mine\r\n[Service]\r\nUMask=0077\r\n"));
        session.undoGroup()->undo();
        session.undoGroup()->undo();
        QVERIFY(session.draft().bytes().empty());
    }

    void draftsWaitWhileAnotherServiceIsOpen()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes"));
        session.open(name("other.service"), stackOf(bare, {}, "other.service"), systemd257);
        QVERIFY(session.draft().bytes().empty());
        QVERIFY(!session.undoGroup()->canUndo());
        QCOMPARE(session.unsaved(), std::vector<std::string>{"app.service"});
        session.open(name("app.service"), stackOf(bare), systemd257);
        QCOMPARE(session.draft().bytes(), "[Service]\nPrivateTmp=yes\n");
        QVERIFY(session.undoGroup()->canUndo());
        session.markSaved();
        QVERIFY(session.unsaved().empty());
        session.clear();
        session.open(name("app.service"), stackOf(bare), systemd257);
        QVERIFY(session.draft().bytes().empty());
    }

    void fileThatChangedOnDiskIsTakenUpUnlessTheDraftIsEdited()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes"));
        session.undoGroup()->undo();
        const UnitStack changed = stackOf(bare, {{"override.conf", "[Service]\nUMask=0077\n"}});
        session.open(name("app.service"), changed, systemd257);
        QCOMPARE(session.draft().bytes(), "[Service]\nUMask=0077\n");
        QVERIFY(!session.isChanged());
        QVERIFY(!session.undoGroup()->canRedo());
        session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes"));
        session.open(name("app.service"), stackOf(bare), systemd257);
        QCOMPARE(session.draft().bytes(), "[Service]\nPrivateTmp=yes\n");
    }

    void templatesDraftIsForAllInstances()
    {
        HardeningSession session;
        session.open(name("work@.service"), stackOf(bare, {}, "work@test-instance.service"), systemd257);
        session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes"));
        QCOMPARE(session.state("PrivateTmp"_directive).origins.front().path,
            "/etc/systemd/system/work@.service.d/override.conf");
    }

    void whatHasNoEffectSaysWhy()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        QVERIFY(session.state("ProtectSystem"_directive).pointless.empty());
        session.set("DynamicUser"_directive, valueOf("DynamicUser"_directive, "yes"));
        QVERIFY(!session.state("ProtectSystem"_directive).pointless.empty());
        QVERIFY(!session.state("PrivateBPF"_directive).isKnown);
    }

    void serviceThatDoesNotLoadHasNoScoreButADraft()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf("[Service]\nType=simple\n"), systemd257);
        QVERIFY(!session.now().exposure);
        QVERIFY(session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes")));
        QVERIFY(session.now().loadError.has_value());
        QCOMPARE(session.exposureWith({}), std::nullopt);
    }

    void linesGoWhereSystemdReadsThem()
    {
        const std::string found = "[Unit]\nDescription=caf\xe9\n[Service]\nPrivateTmp=yes\n";
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare, {{"override.conf", found}}), systemd257);
        QCOMPARE(session.state("PrivateTmp"_directive).setting, Setting::Inherited);
        const std::vector changes{Change{"PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes")},
            Change{"ProtectSystem"_directive, valueOf("ProtectSystem"_directive, "strict")}};
        const auto promised = session.exposureWith(changes);
        QVERIFY(promised < session.now().exposure);
        QVERIFY(session.apply(changes, QStringLiteral("harden")));
        QCOMPARE(session.now().exposure, promised);
        QCOMPARE(session.draft().bytes(),
            "[Unit]\n\n[Service]\nPrivateTmp=yes\nProtectSystem=strict\nDescription=caf\xe9\n[Service]\n"
            "PrivateTmp=yes\n");
        QCOMPARE(session.state("PrivateTmp"_directive).setting, Setting::SetHere);
        QCOMPARE(session.now().exposure,
            situationOf(
                withDraft(session.before().stack, std::make_shared<const UnitDocument>(session.draft().bytes())),
                session.rules())
                .exposure);
    }

    void linesBehindAValueThatSystemdRefusesAreNotOurs()
    {
        HardeningSession session;
        session.open(name("app.service"),
            stackOf(bare, {{"override.conf", "[Service]\nUMask=0077\nExecStart=bin/x\nPrivateTmp=yes\n"}}), systemd257);
        QCOMPARE(session.state("UMask"_directive).setting, Setting::SetHere);
        QCOMPARE(session.state("PrivateTmp"_directive).setting, Setting::Inherited);
    }

    void whatALaterFileOverridesIsNotPromised()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare, {{"zz.conf", "[Service]\nPrivateTmp=no\n"}}), systemd257);
        const std::vector changes{Change{"PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes")}};
        QCOMPARE(session.exposureWith(changes), session.now().exposure);
        QVERIFY(session.apply(changes, QStringLiteral("harden")));
        QCOMPARE(session.now().exposure, session.before().exposure);
    }

    void refusedEditsLeaveTheDraft()
    {
        HardeningSession session;
        session.open(name("app.service"), stackOf(bare), systemd257);
        const Value text = std::string("a\nb");
        QVERIFY(!session.set("PAMName"_directive, text));
        QCOMPARE(session.refusals().size(), std::size_t{1});
        QCOMPARE(session.refusals().front().directive, "PAMName"_directive);
        const std::vector changes{
            Change{"PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes")}, Change{"PAMName"_directive, text}};
        QVERIFY(!session.apply(changes, QStringLiteral("both")));
        QVERIFY(!session.isChanged());
        QVERIFY(!session.undoGroup()->canUndo());
        QVERIFY(session.set("PrivateTmp"_directive, valueOf("PrivateTmp"_directive, "yes")));
        QVERIFY(session.refusals().empty());
    }

    /// 200 steps of generated values and back: the draft ends where it began, byte for byte.
    void twoHundredStepsAreUndoneToTheLastByte()
    {
        HardeningSession session;
        const std::string found = "[Service]\n# kept\nNice=5\n";
        session.open(name("app.service"), stackOf(bare, {{"override.conf", found}}), systemd257);
        UnitGenerator generator(testSeed(), {.version = systemd257.version});
        std::vector<std::string> steps{session.draft().bytes()};
        while (steps.size() < 201) {
            const DirectiveId id = generator.anyDirective(Section::Service);
            Value value;
            if (assign(directive(id), value, generator.validValue(directive(id)), session.rules().dialect)
                != Effect::Applied)
                continue;
            const int before = session.undoGroup()->activeStack()->count();
            session.set(id, value);
            const int after = session.undoGroup()->activeStack()->count();
            if (after > before)
                steps.push_back(session.draft().bytes());
            else if (after < before) // back to where its step began, which leaves none
                steps.pop_back();
            QCOMPARE(steps.size(), static_cast<std::size_t>(after) + 1);
            steps.back() = session.draft().bytes();
        }
        while (session.undoGroup()->canUndo()) {
            QCOMPARE(session.draft().bytes(), steps.back());
            steps.pop_back();
            session.undoGroup()->undo();
        }
        QCOMPARE(session.draft().bytes(), found);
    }
};

static const TestCase<TestHardeningSession> registered;
#include "tst_hardeningsession.moc"
