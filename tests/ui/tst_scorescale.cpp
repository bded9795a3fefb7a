// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/looks/scorecolours.h"
#include "ui/looks/scorescale.h"

#include <QAccessible>
#include <QTest>

using namespace casemate;
using namespace casemate::tests;

class TestScoreScale : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scale = std::make_unique<ScoreScale>();
        m_scale->resize(m_scale->sizeHint());
        m_scale->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_scale.get()));
    }

    void isSmall()
    {
        QVERIFY(m_scale->sizeHint().width() >= 220 && m_scale->sizeHint().width() <= 300);
        QVERIFY(m_scale->sizeHint().height() >= 28 && m_scale->sizeHint().height() <= 40);
        QVERIFY(m_scale->minimumSizeHint().width() < m_scale->sizeHint().width());
    }

    void growsWithTheFont()
    {
        const QSize before = m_scale->sizeHint();
        QFont font = m_scale->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        m_scale->setFont(font);
        QVERIFY(m_scale->sizeHint().height() > before.height());
        QVERIFY(m_scale->sizeHint().width() > before.width());
    }

    /// The colour at a score is the colour of its badge: just inside of each band's edges.
    void bandsAreThoseOfTheScores_data()
    {
        QTest::addColumn<unsigned>("tenths");
        for (const unsigned tenths : {5U, 13U, 48U, 52U, 73U, 77U, 88U, 92U, 97U})
            QTest::addRow("%u", tenths) << tenths;
    }
    void bandsAreThoseOfTheScores()
    {
        QFETCH(const unsigned, tenths);
        m_scale->resize(800, m_scale->sizeHint().height());
        const QImage picture = m_scale->grab().toImage();
        const QPoint place(qRound(m_scale->placeOf({tenths})), qRound(m_scale->bar().top()) + 2);
        QCOMPARE(
            picture.pixelColor(place), badgeColours(Exposure{tenths}.predicate(), isDark(m_scale->palette())).fill);
    }

    void marksStandAtTheScores()
    {
        const QImage empty = m_scale->grab().toImage();
        QVERIFY(markedColumns(empty, empty).isEmpty());
        m_scale->setScores(Exposure{96}, Exposure{21});
        const QImage picture = m_scale->grab().toImage();
        // The bar is crossed at the score of now alone.
        const QColor ink = m_scale->palette().color(QPalette::WindowText);
        const int inBar = qRound(m_scale->bar().bottom()) - 3;
        const QColor crossing = picture.pixelColor(qRound(m_scale->placeOf({21}) - 0.5), inBar);
        QVERIFY(qAbs(crossing.lightness() - ink.lightness()) < 60);
        QCOMPARE(picture.pixelColor(qRound(m_scale->placeOf({96})), inBar),
            empty.pixelColor(qRound(m_scale->placeOf({96})), inBar));
        // Solid and hollow.
        const int inMark = qRound(m_scale->bar().top()) - 6;
        QCOMPARE(picture.pixelColor(qRound(m_scale->placeOf({21})), inMark), ink);
        QCOMPARE(
            picture.pixelColor(qRound(m_scale->placeOf({96})), inMark), m_scale->palette().color(QPalette::Window));
        QVERIFY(markedColumns(empty, picture).contains(qRound(m_scale->placeOf({96})) - 4));
    }

    void endsHaveRoomForTheirMarks()
    {
        m_scale->setScores(Exposure{100}, Exposure{0});
        QVERIFY(m_scale->placeOf({0}) >= 5);
        QVERIFY(m_scale->placeOf({100}) <= m_scale->width() - 5);
    }

    void saysItInWords()
    {
        QCOMPARE(m_scale->accessibleDescription(), u"There is no score.");
        m_scale->setScores(Exposure{96}, Exposure{21});
        QCOMPARE(m_scale->accessibleDescription(), u"2.1 ok now, 9.6 unsafe before.");
        m_scale->setScores(Exposure{96}, Exposure{96});
        QCOMPARE(m_scale->accessibleDescription(), u"9.6 unsafe, as before.");
        m_scale->setScores(Exposure{96}, std::nullopt);
        QCOMPARE(m_scale->accessibleDescription(), u"No score now, 9.6 unsafe before.");
        m_scale->setScores(std::nullopt, Exposure{21});
        QCOMPARE(m_scale->accessibleDescription(), u"2.1 ok now, no score before.");
        QCOMPARE(m_scale->toolTip(), m_scale->accessibleDescription());
        QVERIFY(!QAccessible::queryAccessibleInterface(m_scale.get())->text(QAccessible::Name).isEmpty());
    }

private:
    /// The columns above the bar that differ.
    QList<int> markedColumns(const QImage& a, const QImage& b) const
    {
        QList<int> columns;
        for (int x = 0; x < a.width(); ++x)
            for (int y = 0; y < qRound(m_scale->bar().top()); ++y)
                if (a.pixel(x, y) != b.pixel(x, y) && !columns.contains(x))
                    columns << x;
        return columns;
    }

    std::unique_ptr<ScoreScale> m_scale;
};

static const TestCase<TestScoreScale> registered;
#include "tst_scorescale.moc"
