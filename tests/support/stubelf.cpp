// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stubelf.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <fstream>
#include <map>
#include <stdexcept>

namespace casemate::tests {

namespace {

void compile(const QStringList& arguments)
{
    QProcess compiler;
    compiler.setProcessChannelMode(QProcess::MergedChannels);
    compiler.start(QStringLiteral(CASEMATE_COMPILER), QStringList{QStringLiteral("-nostdlib")} + arguments);
    if (!compiler.waitForFinished() || compiler.exitCode() != 0)
        throw std::runtime_error(compiler.readAll().toStdString());
}

/// What is linked against so that @p soname is needed; built once.
QString standIn(const std::string& soname)
{
    static const QTemporaryDir folder;
    static std::map<std::string, QString> built;
    const auto known = built.find(soname);
    if (known != built.end())
        return known->second;
    const QString path = folder.filePath(QStringLiteral("%1.so").arg(built.size()));
    compile({QStringLiteral("-shared"), QStringLiteral("-Wl,-soname,") + QString::fromStdString(soname),
        QStringLiteral("-o"), path, QStringLiteral("-x"), QStringLiteral("c"), QStringLiteral("/dev/null")});
    return built[soname] = path;
}

/// Where @p stub was built; once for each kind.
QString built(const StubElf& stub)
{
    static const QTemporaryDir folder;
    static std::map<std::string, QString> known;
    std::string key = stub.soname + '\n' + stub.runPath + (stub.isOldRunPath ? "\nold" : "\nnew");
    for (const std::string& soname : stub.needed)
        key += '\n' + soname;
    if (const auto at = known.find(key); at != known.end())
        return at->second;
    const QString source = folder.filePath(QStringLiteral("stub.c"));
    std::ofstream(source.toStdString()) << "void _start(void) { for (;;) ; }\n";
    const QString path = folder.filePath(QString::number(known.size()));
    QStringList arguments{QStringLiteral("-o"), path, QStringLiteral("-x"), QStringLiteral("c"), source,
        QStringLiteral("-x"), QStringLiteral("none"), QStringLiteral("-Wl,--no-as-needed")};
    arguments << (stub.soname.empty() ? QStringList{QStringLiteral("-pie")}
                                      : QStringList{QStringLiteral("-shared"),
                                            QStringLiteral("-Wl,-soname,") + QString::fromStdString(stub.soname)});
    if (!stub.runPath.empty())
        arguments << QStringLiteral("-Wl,-rpath,") + QString::fromStdString(stub.runPath)
                  << (stub.isOldRunPath ? QStringLiteral("-Wl,--disable-new-dtags")
                                        : QStringLiteral("-Wl,--enable-new-dtags"));
    for (const std::string& soname : stub.needed)
        arguments << standIn(soname);
    compile(arguments);
    return known[key] = path;
}

} // namespace

void writeElf(const std::filesystem::path& path, const StubElf& stub)
{
    std::filesystem::create_directories(path.parent_path());
    std::filesystem::copy_file(built(stub).toStdString(), path, std::filesystem::copy_options::overwrite_existing);
}

} // namespace casemate::tests
