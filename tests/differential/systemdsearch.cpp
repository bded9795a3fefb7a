// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/systemdsearch.h"

#include <algorithm>

namespace casemate::tests {

namespace fs = std::filesystem;

namespace {

/// Where @p target, the text of the link @p link, must point in the copy; @p link is relative to the tree.
fs::path copiedTarget(const fs::path& target, const fs::path& link, const fs::path& copy)
{
    const fs::path inside = (fs::path("/") / link.parent_path() / target).lexically_normal();
    if (inside == "/dev/null")
        return inside;
    return target.is_absolute() ? copy / target.relative_path() : target;
}

void copyTree(const fs::path& tree, const fs::path& copy)
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(tree)) {
        const fs::path inside = entry.path().lexically_relative(tree);
        if (entry.is_symlink())
            fs::create_symlink(copiedTarget(fs::read_symlink(entry.path()), inside, copy), copy / inside);
        else if (entry.is_directory())
            fs::create_directory(copy / inside);
        else
            fs::copy_file(entry.path(), copy / inside);
    }
}

} // namespace

SystemdSearch::SystemdSearch(const fs::path& tree, const std::vector<std::string>& searchPath)
    : m_copy(fs::canonical(m_folder.path().toStdString()))
{
    copyTree(tree, m_copy);
    QStringList folders;
    for (const std::string& folder : searchPath)
        folders << QString::fromStdString(m_copy.native() + folder);
    m_unitPath = folders.join(u':');
}

std::string SystemdSearch::outside(const QString& path) const
{
    return path.toStdString().substr(m_copy.native().size());
}

std::string SystemdSearch::answer(const Analyze& analyze, const std::string& name) const
{
    // versions differ in the instance that they take for a template
    const std::string asked =
        name.contains("@.") ? std::string(name).insert(name.find("@.") + 1, "test-instance") : name;
    const AnalyzeAnswer answer = analyze.run(
        {QStringLiteral("security"), QStringLiteral("--offline=true"), QString::fromStdString(m_copy / asked)},
        {QStringLiteral("SYSTEMD_UNIT_PATH=") + m_unitPath, QStringLiteral("SYSTEMD_LOG_LEVEL=debug"),
            QStringLiteral("SYSTEMD_LOG_TARGET=console")});

    std::string text = "unit " + name + '\n';
    if (answer.messages.contains(" not found.\n"))
        return text + "  missing\n";
    if (answer.messages.contains(" is masked.\n"))
        return text + "  masked\n";
    std::string id, fragment, dropIns;
    std::vector<std::string> aliases;
    const QStringList lines = QString::fromUtf8(answer.output).split(u'\n');
    for (const QString& line : lines) {
        const QString value = line.section(QStringLiteral(": "), 1);
        // an arrow stands before "Unit", as the terminal can show it
        if (const auto unit = line.indexOf(QStringLiteral(" Unit ")); id.empty() && unit > 0 && line.endsWith(u':'))
            id = line.sliced(unit + 6).chopped(1).toStdString();
        else if (line.startsWith(QStringLiteral("\t\tAlias: ")))
            aliases.push_back(value.toStdString());
        else if (line.startsWith(QStringLiteral("\t\tFragment Path: ")))
            fragment = outside(value);
        else if (line.startsWith(QStringLiteral("\t\tDropIn Path: ")))
            dropIns += "  drop-in " + outside(value) + '\n';
    }
    if (id.empty())
        return text + "  unloadable\n";
    std::ranges::sort(aliases);
    text += "  id " + id + '\n';
    for (const std::string& alias : aliases)
        text += "  alias " + alias + '\n';
    return text + "  fragment " + fragment + '\n' + dropIns;
}

} // namespace casemate::tests
