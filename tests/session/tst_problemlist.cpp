// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checked.h"
#include "app/cli/verb.h"
#include "models/host/directoryhost.h"
#include "models/session/hardeningsession.h"
#include "tests/hazards/fixture.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <map>
#include <set>

// QTRY_* of Qt 6.8 narrows its own time limits.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace casemate;
using namespace casemate::tests;
using namespace Qt::StringLiterals;

namespace {

const std::string sampleHost = CASEMATE_BINARY_DIR "/samplehost";

/// A tree and how it is looked at.
struct LookedAt {
    std::string root;
    Scope scope = Scope::System;
    SystemdVersion version{257};
};

/// The findings by directive, each a line of JSON, in the order in which they are told.
using Lists = std::map<QString, QByteArrayList>;

Lists listsOf(const std::string& json, const std::string& unit)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    QJsonObject of = document.object();
    for (const QJsonValue& each : document.array())
        if (each[u"unit"].toString().toStdString() == unit)
            of = each.toObject();
    if (of.isEmpty())
        qFatal("nothing is said of %s", unit.c_str());
    Lists lists;
    for (const QJsonValue& finding : of[u"findings"].toArray())
        lists[finding[u"directive"].toString()].append(
            QJsonDocument(finding.toObject()).toJson(QJsonDocument::Compact));
    return lists;
}

/// What the terminal prints of the unit, or of all where @p wantsAll, for which it looks in another way.
Lists checked(const std::string& unit, const LookedAt& place, bool wantsAll)
{
    cli::Options options;
    options.verb = cli::findVerb("check");
    options.wantsAll = wantsAll;
    if (!wantsAll)
        options.units = {unit};
    options.root = place.root;
    options.isRootNamed = true;
    options.isUser = place.scope == Scope::User;
    options.version = place.version;
    options.format = cli::Format::Json;
    cli::Output output;
    const int status = cli::check(options, output);
    if (status == cli::Failed)
        qFatal("%s: %s", unit.c_str(), output.err.c_str());
    return listsOf(output.out, unit);
}

/// What the window shows: its rows take the findings of the states as they are.
Lists shown(const HardeningSession& session)
{
    const Dialect& dialect = session.rules().dialect;
    cli::Checked all{.unit = session.name().text(), .findings = {}, .obstacle = {}, .limits = {}};
    for (const DirectiveState& state : session.states())
        for (const Finding& finding : state.findings)
            all.findings.push_back(cli::spelt(finding, session.now().unit, dialect));
    return listsOf(cli::checkedJson({all}, false), all.unit);
}

QByteArray textOf(const Lists& lists)
{
    QByteArray text;
    for (const auto& [directive, findings] : lists)
        text += directive.toUtf8() + ":\n  " + findings.join("\n  ") + '\n';
    return text;
}

} // namespace

/// The terminal and the window tell one list of findings.
class TestProblemList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fixturesAreToldAlike_data() { addFixtureRows(); }
    void fixturesAreToldAlike()
    {
        QFETCH(const QString, folder);
        const Fixture fixture(folder.toStdString());
        if (!fixture.isWhole()) // for a plain user
            QSKIP("nobody may give files capabilities here");
        const LookedAt place{
            .root = fixture.root().string(), .scope = fixture.dialect().scope, .version = fixture.dialect().version};
        if (place.scope == Scope::User)
            for (const char* units : {"/usr/lib/systemd", "/etc/systemd"})
                if (std::filesystem::exists(place.root + units + "/system"))
                    std::filesystem::rename(place.root + units + "/system", place.root + units + "/user");
        compare("app.service", place);
    }

    void sampleHostIsToldAlike_data()
    {
        QTest::addColumn<QString>("unit");
        const auto host = DirectoryHost::open(sampleHost);
        QVERIFY(host.has_value());
        const auto names = host->services();
        QVERIFY(names.has_value());
        for (const UnitName& name : *names)
            QTest::newRow(name.text().c_str()) << QString::fromStdString(name.text());
    }
    void sampleHostIsToldAlike()
    {
        QFETCH(const QString, unit);
        compare(unit.toStdString(), {.root = sampleHost});
    }

    void mostRulesHadSomethingToSay()
    {
        QVERIFY2(m_rules.size() + 10 > allRules().size(), qPrintable(QString::number(m_rules.size())));
    }

private:
    void compare(const std::string& unit, const LookedAt& place)
    {
        const auto host = DirectoryHost::open(place.root, place.scope);
        QVERIFY(host.has_value());
        const UnitName name = *UnitName::parse(unit);
        HardeningSession session;
        session.open(name, host->stack(name).value(), {.version = place.version, .scope = place.scope}, place.root);
        const Lists ofAll = checked(unit, place, true);
        QTRY_VERIFY(session.hasFacts());
        QCOMPARE(textOf(shown(session)), textOf(ofAll));
        // of a service that runs the terminal takes several looks, for a second
        if (!std::filesystem::exists(place.root + "/proc"))
            QCOMPARE(textOf(checked(unit, place, false)), textOf(ofAll));
        for (const DirectiveState& state : session.states())
            for (const Finding& finding : state.findings)
                m_rules.insert(finding.rule->id);
    }

    std::set<std::string_view> m_rules;
};

static const TestCase<TestProblemList> registered;
#include "tst_problemlist.moc"
