// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace casemate::tests;

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void germanIsBuiltIn()
    {
        QTranslator german;
        QVERIFY(german.load(
            QLocale(QLocale::German), QStringLiteral("casemate"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QCOMPARE(german.translate("Sentences", "unsafe"), u"unsicher");
    }

    void englishPluralsAreBuiltIn()
    {
        QTranslator english;
        QVERIFY(english.load(
            QLocale(QLocale::English), QStringLiteral("casemate"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QCOMPARE(english.translate("HostPlace", "%n service(s)", nullptr, 1), u"%n service");
        QCOMPARE(english.translate("HostPlace", "%n service(s)", nullptr, 2), u"%n services");
    }

    /// A translation with another placeholder, or none, says something else than the source.
    void germanIsCompleteAndKeepsPlaceholders()
    {
        QFile file(QStringLiteral(CASEMATE_SOURCE_DIR "/translations/casemate_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0, translated = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"source") {
                source = xml.readElementText();
                ++messages;
            } else if (xml.isStartElement() && xml.name() == u"translation") {
                const auto type = xml.attributes().value(u"type").toString();
                QVERIFY2(type.isEmpty() || type == u"vanished", qPrintable(source));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
                ++translated;
                for (const auto& mark : {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3")})
                    QVERIFY2(source.contains(mark) == text.contains(mark), qPrintable(source));
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 0);
        QCOMPARE(translated, messages);
    }
};

static const TestCase<TestTranslations> registered;
#include "tst_translations.moc"
