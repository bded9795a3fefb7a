// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/looks/scorecolours.h"

#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace casemate;
using namespace casemate::tests;

namespace {

/// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((static_cast<double>(channel) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestScoreColours : public QObject {
    Q_OBJECT

private slots:
    void badgesAreReadable_data()
    {
        QTest::addColumn<int>("predicate");
        QTest::addColumn<bool>("dark");
        for (int predicate = -1; predicate <= static_cast<int>(Predicate::Dangerous); ++predicate)
            for (const bool dark : {false, true})
                QTest::addRow("%d %s", predicate, dark ? "dark" : "light") << predicate << dark;
    }
    void badgesAreReadable()
    {
        QFETCH(const int, predicate);
        QFETCH(const bool, dark);
        const BadgeColours colours =
            badgeColours(predicate < 0 ? std::nullopt : std::optional(static_cast<Predicate>(predicate)), dark);
        const double ratio = contrast(colours.text, colours.fill);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void marksAreReadableOnBreezesGround()
    {
        for (const bool dark : {false, true}) {
            const QColor ground = dark ? QColor(0xff141618) : QColor(0xffffffff);
            QVERIFY(contrast(goodColour(dark), ground) >= 4.5);
            QVERIFY(contrast(badColour(dark), ground) >= 4.5);
        }
    }

    void darkIsTold()
    {
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        QVERIFY(!isDark(palette));
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        QVERIFY(isDark(palette));
    }
};

static const TestCase<TestScoreColours> registered;
#include "tst_scorecolours.moc"
