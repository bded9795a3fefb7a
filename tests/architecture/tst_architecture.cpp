// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"
#include "tests/architecture/typenames.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace casemate::tests;

namespace {

Sources readTree(bool (*isWanted)(const std::filesystem::path&))
{
    Sources sources;
    const std::filesystem::path root(CASEMATE_SOURCE_DIR);
    for (const char* folder : {"models", "ui", "app"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder))
            if (entry.is_regular_file() && isWanted(entry.path())) {
                std::ifstream file(entry.path(), std::ios::binary);
                sources[entry.path().lexically_relative(root).generic_string()].assign(
                    std::istreambuf_iterator<char>(file), {});
            }
    return sources;
}

bool isSource(const std::filesystem::path& path) { return path.extension() == ".h" || path.extension() == ".cpp"; }

bool isList(const std::filesystem::path& path) { return path.filename() == "CMakeLists.txt"; }

void expectNone(const std::vector<std::string>& complaints)
{
    for (const std::string& complaint : complaints)
        qWarning("%s", complaint.c_str());
    QCOMPARE(complaints.size(), 0U);
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySourceBelongsToALayer()
    {
        const Sources sources = readTree(isSource);
        QVERIFY(sources.size() > 40);
        for (const auto& [path, text] : sources)
            QVERIFY2(!layerOf(path).empty(), path.c_str());
    }
    void includesFollowTheArrows() { expectNone(forbiddenIncludes(readTree(isSource))); }
    void linksFollowTheArrows() { expectNone(forbiddenLinks(readTree(isList))); }
    void typesHaveOneDefinition()
    {
        const Sources sources = readTree(isSource);
        QCOMPARE_GT(sources.size(), 40U);
        expectNone(repeatedTypes(sources));
    }
    void repeatedTypesAreCaught_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<qsizetype>("count");
        const auto row = [](const char* name, const char* first, const char* second, qsizetype count) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second) << count;
        };
        row("a struct and an enumeration", "namespace a {\nstruct X {\n    int y;\n};\n}\n",
            "namespace a {\nenum class X : unsigned char { No };\n}\n", 1);
        row("a base class, a brace on the next line", "namespace a {\nclass X : public Y {\n};\n}\n",
            "namespace a {\nclass X final\n{\n};\n}\n", 1);
        row("nested namespaces", "namespace a::b {\nstruct X { };\n}\n", "namespace a::b {\nstruct X { };\n}\n", 1);
        row("another namespace", "namespace a {\nstruct X { };\n}\n", "namespace b {\nstruct X { };\n}\n", 0);
        row("unnamed", "namespace a {\nnamespace {\nstruct X { };\n}\n}\n", "namespace a {\nstruct X { };\n}\n", 0);
        row("within a type", "namespace a {\nstruct Y {\nstruct X { };\n};\n}\n", "namespace a {\nstruct X { };\n}\n",
            0);
        row("a part of a class", "namespace a {\nclass X {\n};\n}\n", "namespace a {\nclass X::Y {\n};\n}\n", 0);
        row("declared", "namespace a {\nstruct X;\n}\n", "namespace a {\nstruct X { };\n}\n", 0);
        row("a comment", "namespace a {\n// struct X {\n}\n", "namespace a {\nstruct X { };\n}\n", 0);
        row("a brace in a text", "namespace a {\nconst char* y = \"{\";\nstruct X { };\n}\n",
            "namespace a {\nstruct X { };\n}\n", 1);
    }
    void repeatedTypesAreCaught()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const qsizetype, count);
        const auto repeated = repeatedTypes({{"a.h", first.toStdString()}, {"b.h", second.toStdString()}});
        QCOMPARE(static_cast<qsizetype>(repeated.size()), count);
    }
    void includesHaveNoCycle() { expectNone(includeCycles(readTree(isSource))); }

    void forbiddenArrowsAreCaught_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("upwards") << QStringLiteral("models/core/a.h") << QStringLiteral("\"models/unit/document.h\"");
        QTest::newRow("sideways") << QStringLiteral("models/exposure/a.cpp")
                                  << QStringLiteral("\"models/hazards/rule.h\"");
        QTest::newRow("window from domain")
            << QStringLiteral("models/session/a.cpp") << QStringLiteral("\"ui/mainwindow.h\"");
        QTest::newRow("helper takes the score")
            << QStringLiteral("app/helper/a.cpp") << QStringLiteral("\"models/exposure/exposure.h\"");
        QTest::newRow("Qt in the domain") << QStringLiteral("models/unit/a.cpp") << QStringLiteral("<QString>");
        QTest::newRow("bus in a widget") << QStringLiteral("ui/a.cpp") << QStringLiteral("<sdbus-c++/sdbus-c++.h>");
        QTest::newRow("seccomp above the catalogue")
            << QStringLiteral("models/exposure/a.cpp") << QStringLiteral("<seccomp.h>");
        QTest::newRow("outside the layers") << QStringLiteral("models/unit/a.cpp") << QStringLiteral("\"document.h\"");
    }
    void forbiddenArrowsAreCaught()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QCOMPARE(forbiddenIncludes({{path.toStdString(), "#include " + include.toStdString() + "\n"}}).size(), 1U);
    }
    void allowedArrowsPass()
    {
        QVERIFY(forbiddenIncludes({{"ui/a.cpp", "#include \"models/catalogue/catalogue.h\"\n#include <QWidget>\n"}})
                .empty());
        QVERIFY(forbiddenIncludes({{"app/helper/a.cpp", "#include <sdbus-c++/sdbus-c++.h>\n"}}).empty());
    }
    void forbiddenLinksAreCaught()
    {
        QCOMPARE(forbiddenLinks(
                     {{"models/core/CMakeLists.txt", "target_link_libraries(casemate_core PUBLIC casemate_unit)"}})
                     .size(),
            1U);
        QCOMPARE(
            forbiddenLinks({{"models/unit/CMakeLists.txt", "target_link_libraries(casemate_unit\n PRIVATE Qt6::Core)"}})
                .size(),
            1U);
    }
    void cyclesAreCaught()
    {
        QCOMPARE(
            includeCycles({{"a.h", "#include \"b.h\"\n"}, {"b.h", "#include \"c.h\"\n"}, {"c.h", "#include \"a.h\"\n"}})
                .size(),
            1U);
    }
};

static const TestCase<TestArchitecture> registered;
#include "tst_architecture.moc"
