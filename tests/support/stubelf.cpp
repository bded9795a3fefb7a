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

/// What is linked against so that @p soname is needed, with these functions; built once.
QString standIn(const std::string& soname, const std::vector<std::string>& functions)
{
    static const QTemporaryDir folder;
    static std::map<std::string, QString> built;
    std::string source;
    for (const std::string& function : functions)
        source += "void " + function + "(void) {}\n";
    const auto known = built.find(soname + '\n' + source);
    if (known != built.end())
        return known->second;
    const QString path = folder.filePath(QStringLiteral("%1.so").arg(built.size()));
    std::ofstream(folder.filePath(QStringLiteral("standin.c")).toStdString()) << source;
    compile({QStringLiteral("-shared"), QStringLiteral("-fpic"), QStringLiteral("-fno-builtin"),
        QStringLiteral("-Wl,-soname,") + QString::fromStdString(soname), QStringLiteral("-o"), path,
        QStringLiteral("-x"), QStringLiteral("c"), folder.filePath(QStringLiteral("standin.c"))});
    return built[soname + '\n' + source] = path;
}

/// What @p stub is told apart by.
std::string keyOf(const StubElf& stub)
{
    std::string key = stub.soname + '\n' + stub.runPath + (stub.isOldRunPath ? "\nold" : "\nnew")
        + (stub.wantsExecutableStack ? "\nstack" : "") + (stub.isFixed ? "\nfixed" : "")
        + (stub.isOf32Bits ? "\n32" : "");
    for (const std::string& soname : stub.needed)
        key += '\n' + soname;
    for (const std::string& function : stub.imports)
        key += "\n@" + function;
    return key;
}

/// The C text of @p stub.
std::string sourceOf(const StubElf& stub)
{
    std::string text;
    for (const std::string& function : stub.imports)
        text += "void " + function + "(void);\n";
    text += stub.soname.empty() ? "void _start(void) {" : "void casemateStub(void) {";
    for (const std::string& function : stub.imports)
        text += ' ' + function + "();";
    return text + " for (;;) ; }\n";
}

/// What makes @p stub the kind of file that it is.
QStringList kindArguments(const StubElf& stub)
{
    if (!stub.soname.empty())
        return {QStringLiteral("-shared"), QStringLiteral("-Wl,-soname,") + QString::fromStdString(stub.soname)};
    if (stub.isOf32Bits)
        return {QStringLiteral("-m32"), QStringLiteral("-static")};
    return stub.isFixed ? QStringList{QStringLiteral("-no-pie"), QStringLiteral("-fno-pic")}
                        : QStringList{QStringLiteral("-pie"), QStringLiteral("-fpic")};
}

/// Where @p stub was built; once for each kind.
QString built(const StubElf& stub)
{
    static const QTemporaryDir folder;
    static std::map<std::string, QString> known;
    const std::string key = keyOf(stub);
    if (const auto at = known.find(key); at != known.end())
        return at->second;
    const QString source = folder.filePath(QStringLiteral("stub.c"));
    std::ofstream(source.toStdString()) << sourceOf(stub);
    const QString path = folder.filePath(QString::number(known.size()));
    QStringList arguments{QStringLiteral("-o"), path, QStringLiteral("-fno-builtin"), QStringLiteral("-x"),
        QStringLiteral("c"), source, QStringLiteral("-x"), QStringLiteral("none"),
        QStringLiteral("-Wl,--no-as-needed")};
    arguments << kindArguments(stub);
    if (stub.wantsExecutableStack)
        arguments << QStringLiteral("-Wl,-z,execstack");
    if (!stub.runPath.empty())
        arguments << QStringLiteral("-Wl,-rpath,") + QString::fromStdString(stub.runPath)
                  << (stub.isOldRunPath ? QStringLiteral("-Wl,--disable-new-dtags")
                                        : QStringLiteral("-Wl,--enable-new-dtags"));
    std::vector<std::string> needed = stub.needed;
    if (needed.empty() && !stub.imports.empty())
        needed.emplace_back("libc.so.6");
    for (std::size_t i = 0; i < needed.size(); ++i)
        arguments << standIn(needed[i], i == 0 ? stub.imports : std::vector<std::string>{});
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
