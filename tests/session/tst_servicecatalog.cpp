// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/servicecatalog.h"
#include "tests/support/fakehost.h"
#include "tests/support/fakemanager.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;
using enum ServiceCatalog::State;

class TestServiceCatalog : public QObject {
    Q_OBJECT

private slots:
    void startsEmpty()
    {
        ServiceCatalog catalog;
        QCOMPARE(catalog.state(), Empty);
        catalog.reload();
        QCOMPARE(catalog.state(), Empty);
    }

    void listsEveryServiceOfTheHost()
    {
        ServiceCatalog catalog;
        catalog.load(opening(variedHost()), Scope::System);
        QCOMPARE(catalog.state(), Loading);
        QTRY_COMPARE(catalog.state(), Ready);
        QCOMPARE(catalog.list().entries.size(), variedHost().stacks.size());
        QCOMPARE(catalog.list().rules.version.number, 257);
        QVERIFY(catalog.list().isVersionKnown);
    }

    void unknownVersionIsSaid()
    {
        FakeHost host = variedHost();
        host.version = std::nullopt;
        ServiceCatalog catalog;
        catalog.load(opening(host), Scope::System);
        QTRY_COMPARE(catalog.state(), Ready);
        QVERIFY(!catalog.list().isVersionKnown);
    }

    void progressReachesTheNumberOfServices()
    {
        ServiceCatalog catalog;
        QSignalSpy progress(&catalog, &ServiceCatalog::progressed);
        catalog.load(opening(variedHost()), Scope::System);
        QTRY_COMPARE(catalog.state(), Ready);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last().at(1).toInt(), 6);
        QCOMPARE(progress.last().at(0).toInt(), 6);
    }

    void entriesFollowTheManager()
    {
        FakeManager manager;
        ServiceCatalog catalog;
        catalog.load(opening(variedHost()), Scope::System, ScoringMode::Online, &manager);
        QTRY_COMPARE(catalog.state(), Ready);
        const auto& entries = catalog.list().entries;
        const auto place = std::ranges::find(entries, "alpha.service", &ServiceEntry::name) - entries.begin();
        const ServiceEntry& alpha = entries[static_cast<std::size_t>(place)];
        const auto files = alpha.exposure;
        QVERIFY(!alpha.live);
        QSignalSpy changes(&catalog, &ServiceCatalog::entriesChanged);
        manager.put("alpha.service", ActiveState::Active, {{"PrivateNetwork", {true}}, {"PrivateDevices", {false}}});
        QCOMPARE(alpha.live->active, ActiveState::Active);
        QCOMPARE(alpha.unloaded, std::vector{"PrivateNetwork"_directive});
        QVERIFY(alpha.isStale());
        QVERIFY(*alpha.exposure < *files);
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.front().front().value<std::vector<int>>(), std::vector{static_cast<int>(place)});
        manager.put("alpha.service", ActiveState::Failed, {{"PrivateNetwork", {false}}});
        QVERIFY(!alpha.isStale());
        QVERIFY(!alpha.live->isRunning());
        manager.lose(QStringLiteral("gone"));
        QVERIFY(!alpha.live);
        QCOMPARE(alpha.exposure, files);
        catalog.follow(nullptr);
        manager.put("alpha.service", ActiveState::Active);
        QVERIFY(!alpha.live);
    }

    void failureSaysWhyAndEmptiesTheList()
    {
        ServiceCatalog catalog;
        catalog.load(opening(variedHost()), Scope::System);
        QTRY_COMPARE(catalog.state(), Ready);
        catalog.load(failing({ErrorKind::Unreadable, "/srv/tree", "Permission denied"}), Scope::System);
        QTRY_COMPARE(catalog.state(), Failed);
        QCOMPARE(catalog.error().subject, "/srv/tree");
        QVERIFY(catalog.list().entries.empty());
    }

    void cancelKeepsTheListFromBefore()
    {
        ServiceCatalog catalog;
        catalog.load(opening(variedHost()), Scope::System);
        QTRY_COMPARE(catalog.state(), Ready);
        FakeHost slow = variedHost();
        slow.turns = std::make_shared<std::counting_semaphore<>>(0);
        catalog.load(opening(slow), Scope::System);
        catalog.cancel();
        slow.turns->release();
        QTRY_COMPARE(catalog.state(), Cancelled);
        QCOMPARE(catalog.list().entries.size(), 6U);
    }

    void latestLoadWins()
    {
        ServiceCatalog catalog;
        QSignalSpy states(&catalog, &ServiceCatalog::stateChanged);
        FakeHost slow = variedHost();
        slow.turns = std::make_shared<std::counting_semaphore<>>(0);
        catalog.load(opening(slow), Scope::System);
        FakeHost single;
        single.add(stackOf("[Service]\nExecStart=/bin/true\n", {}, "single.service"));
        catalog.load(opening(single), Scope::System);
        QTRY_COMPARE(catalog.state(), Ready);
        slow.turns->release(6);
        QTest::qWait(20);
        QCOMPARE(catalog.list().entries.size(), 1U);
        QCOMPARE(states.size(), 3); // loading, loading, ready: nothing of the older load
    }

    void destructionDuringALoadWaitsForNothing()
    {
        FakeHost slow = variedHost();
        slow.turns = std::make_shared<std::counting_semaphore<>>(0);
        {
            ServiceCatalog catalog;
            catalog.load(opening(slow), Scope::System);
            QTRY_VERIFY(*slow.calls > 0);
        } // hangs here if it waits: nobody gives the load a turn
        QVERIFY(!ServiceCatalog::areDone(std::chrono::milliseconds(50)));
        slow.turns->release(); // the service at hand, and no more
        QVERIFY(ServiceCatalog::areDone(std::chrono::seconds(30)));
        QCOMPARE(slow.turns.use_count(), 1);
    }
};

static const TestCase<TestServiceCatalog> registered;
#include "tst_servicecatalog.moc"
