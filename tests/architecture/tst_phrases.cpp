// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace casemate::tests;

namespace {

/// What an administrator would not write, and what it is called instead.
struct Phrase {
    const char* word;
    const char* better;
};

constexpr Phrase phrases[] = {
    {"get through", "overridden by"},
    {"can lead to that value", "systemd cannot undo what earlier files set"},
    {"By the kernel's log", "Kernel log:"},
    {"has become the user", "switched to UID"},
    {"both written and executed", "MemoryDenyWriteExecute="},
    {"compiles while it runs", "uses a JIT compiler"},
    {"Take %1 off", "Remove %1 from"},
    {"Open it for writing", "Make it writable"},
    {"does not talk to this user", "Access to systemd denied"},
    {"on the same cable", "Link-local"},
    {"was never set", "Reset to default"},
    {"What shields", "sandboxed"},
    {"line of ours", "not set in override.conf"},
};

} // namespace

/// What people read of Casemate, as far as it is translated: all of it is in the sources of the German translation.
class TestPhrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsUseTheFieldsWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("better");
        for (const Phrase& phrase : phrases)
            QTest::newRow(phrase.word) << QString::fromLatin1(phrase.word) << QString::fromLatin1(phrase.better);
    }
    void textsUseTheFieldsWords()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, better);
        int count = 0;
        for (const QString& text : sources()) {
            ++count;
            QVERIFY2(!text.contains(word), qPrintable(QStringLiteral("%1 (better: %2)").arg(text, better)));
        }
        QCOMPARE_GT(count, 1000);
    }

private:
    static QStringList sources()
    {
        QFile file(QStringLiteral(CASEMATE_SOURCE_DIR "/translations/casemate_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.readAll());
        text.replace(QLatin1String("&apos;"), QLatin1String("'"));
        static const QRegularExpression source(QStringLiteral("<source>([^<]*)</source>"));
        QStringList found;
        for (const auto& match : source.globalMatch(text))
            found << match.captured(1);
        return found;
    }
};

static const TestCase<TestPhrases> registered;
#include "tst_phrases.moc"
