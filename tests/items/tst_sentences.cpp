// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sentences.h"
#include "tests/support/entries.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

class TestSentences : public QObject {
    Q_OBJECT

private slots:
    void ratingsAreSystemdsWords()
    {
        for (int i = 0; i <= static_cast<int>(Predicate::Dangerous); ++i) {
            const auto predicate = static_cast<Predicate>(i);
            QCOMPARE(sentences::rating(predicate).toUpper(), QString::fromUtf8(predicateName(predicate)));
        }
    }

    void everyErrorIsASentenceOnItsSubject()
    {
        for (int i = 0; i <= static_cast<int>(ErrorKind::Unwritable); ++i) {
            const QString said = sentences::error({static_cast<ErrorKind>(i), "thing", "found"});
            QVERIFY2(said.contains(u"thing") && said.endsWith(u'.'), qPrintable(said));
        }
    }

    void rootThatCannotBeOpenedComesWithAdvice_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("missing") << ErrorKind::NotFound;
        QTest::newRow("a file") << ErrorKind::NotAFolder;
        QTest::newRow("not readable") << ErrorKind::Unreadable;
    }
    void rootThatCannotBeOpenedComesWithAdvice()
    {
        QFETCH(const ErrorKind, kind);
        QVERIFY(sentences::advice({kind, "/srv", {}}).endsWith(u'.'));
    }

    void everyReasonNotToLoadIsASentence()
    {
        const UnitStack stack = stackOf("[Service]\n");
        for (int i = 0; i <= static_cast<int>(LoadErrorKind::PamPidNamespace); ++i) {
            const QString said = sentences::loadError({.kind = static_cast<LoadErrorKind>(i)}, stack);
            QVERIFY2(said.endsWith(u'.'), qPrintable(said));
        }
    }

    void reasonNamesFileAndLine()
    {
        const UnitStack stack = stackOf("[Service]\n", {{"a.conf", "[Service]\n"}});
        const QString inFragment = sentences::loadError({.kind = LoadErrorKind::Fatal, .origin = Origin{0, 3}}, stack);
        QVERIFY(inFragment.endsWith(u"See /usr/lib/systemd/system/app.service, line 3."));
        const QString inDropIn =
            sentences::loadError({.kind = LoadErrorKind::OneshotRestart, .origin = Origin{1, 2}}, stack);
        QVERIFY(inDropIn.endsWith(u"See /etc/systemd/system/app.service.d/a.conf, line 2."));
    }

    void placeOutsideTheStackIsLeftOut()
    {
        const QString said = sentences::loadError({.kind = LoadErrorKind::Fatal, .origin = Origin{7, 1}}, stackOf(""));
        QVERIFY(!said.contains(u"See "));
    }

    void percentSignsInNamesStayAsTheyAre()
    {
        QCOMPARE(sentences::error({ErrorKind::InvalidValue, "%2", "%1"}), u"%2= cannot have the value “%1”.");
    }
};

static const TestCase<TestSentences> registered;
#include "tst_sentences.moc"
