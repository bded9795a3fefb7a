// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/scoretree.h"

#include "models/host/directoryhost.h"
#include "tests/differential/answers.h"

#include <QDir>
#include <QFile>

namespace casemate::tests {

namespace {

constexpr auto searchFolder = "/etc/systemd/system/";

void save(const QString& path, const std::string& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

ScoreTree::ScoreTree()
    : m_folder(QStringLiteral("/tmp/casemate-scores-XXXXXX"))
{
}

void ScoreTree::add(const GeneratedUnit& unit)
{
    for (const auto& [path, text] : unit.files)
        save(m_folder.path() + QLatin1String(searchFolder) + QString::fromStdString(path), text);
    m_names.push_back(unit.name);
}

void ScoreTree::add(const UnitStack& stack, const std::string& draft)
{
    GeneratedUnit copy{.name = stack.name.text(), .files = {}};
    copy.files[copy.name] = stack.fragment->document->bytes();
    for (const UnitFile& file : stack.dropIns)
        copy.files[copy.name + ".d/" + file.path.substr(file.path.rfind('/') + 1)] = file.document->bytes();
    copy.files[copy.name + ".d/override.conf"] = draft;
    add(copy);
}

void ScoreTree::write(const std::string& name, const std::string& bytes) const
{
    if (bytes.empty())
        QFile::remove(overridePath(name));
    else
        save(overridePath(name), bytes);
}

QString ScoreTree::overridePath(const std::string& name) const
{
    return m_folder.path() + QLatin1String(searchFolder) + QString::fromStdString(name)
        + QStringLiteral(".d/override.conf");
}

std::string ScoreTree::text(const std::string& name) const
{
    const auto all = stacks();
    const auto found = all.find(name);
    return found == all.end() ? std::string() : catText(found->second);
}

std::map<std::string, UnitStack> ScoreTree::stacks() const
{
    const auto host = DirectoryHost::open(m_folder.path().toStdString());
    std::map<std::string, UnitStack> found;
    for (const std::string& name : m_names)
        if (auto stack = host->stack(*UnitName::parse(name)))
            found.emplace(name, std::move(*stack));
    return found;
}

std::map<std::string, Judgement> ScoreTree::ask(const Analyze& analyze) const
{
    QStringList files;
    for (const std::string& name : m_names)
        files << m_folder.path() + QLatin1String(searchFolder) + QString::fromStdString(name);
    const auto call = [&](const QString& format) {
        return analyze
            .run(QStringList{QStringLiteral("security"), QStringLiteral("--offline=true"), format} + files,
                {QStringLiteral("SYSTEMD_UNIT_PATH="), QStringLiteral("SYSTEMD_ANALYZE_DEBUG=1"),
                    QStringLiteral("SYSTEMD_LOG_LEVEL=crit")},
                300)
            .output;
    };
    return parseAnswers(call(QStringLiteral("--no-pager")), call(QStringLiteral("--json=short")));
}

} // namespace casemate::tests
