// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/looks/wrappedlabel.h"

#include <QTest>

using namespace casemate;
using namespace casemate::tests;

namespace {

const QString words =
    QStringLiteral("a line that is long enough to be broken more than once where there is little room");

/// What a label that remembers nothing says.
int heightOf(const QString& text, const QFont& font, int width)
{
    WrappedLabel fresh(QStringLiteral("fresh"), nullptr);
    fresh.setText(text);
    fresh.setFont(font);
    return fresh.heightForWidth(width);
}

} // namespace

class TestWrappedLabel : public QObject {
    Q_OBJECT

private slots:
    void heightIsThatOfTheWidth()
    {
        WrappedLabel label(QStringLiteral("label"), nullptr);
        label.setText(words);
        QVERIFY(label.heightForWidth(100) > label.heightForWidth(400));
        // more widths than it remembers, and each twice
        for (int round = 0; round < 2; ++round)
            for (int width = 60; width < 600; width += 60)
                QCOMPARE(label.heightForWidth(width), heightOf(words, label.font(), width));
    }

    void heightFollowsTextAndFont()
    {
        WrappedLabel label(QStringLiteral("label"), nullptr);
        label.setText(words);
        const int before = label.heightForWidth(200);
        label.setText(words + u' ' + words);
        QCOMPARE_GT(label.heightForWidth(200), before);
        QCOMPARE(label.heightForWidth(200), heightOf(label.text(), label.font(), 200));
        QFont larger = label.font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        label.setFont(larger);
        QCOMPARE(label.heightForWidth(200), heightOf(label.text(), larger, 200));
    }
};

static const TestCase<TestWrappedLabel> registered;
#include "tst_wrappedlabel.moc"
