// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hazards/fixture.h"

#include "models/core/text.h"
#include "models/evidence/gather.h"
#include "models/host/directoryhost.h"
#include "tests/support/stubelf.h"
#include "tests/support/treefile.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace casemate::tests {

namespace {

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Builds what an "elf" or "library" line asks for.
bool buildElf(const std::filesystem::path& root, std::string_view line)
{
    auto words = text::extractWords(line, text::Quoting::Keep).value_or(std::vector<std::string>());
    if (words.size() < 2 || (words[0] != "elf" && words[0] != "library"))
        return false;
    const std::filesystem::path path = words[1];
    StubElf stub;
    bool isPacked = false;
    for (auto word = words.begin() + 2; word != words.end(); ++word)
        if (*word == "stack")
            stub.wantsExecutableStack = true;
        else if (*word == "packed")
            isPacked = true;
        else if (*word == "32")
            stub.isOf32Bits = true;
        else if (word->starts_with('@'))
            stub.imports.push_back(word->substr(1));
        else
            stub.needed.push_back(*word);
    if (words[0] == "library")
        stub.soname = path.filename().string();
    writeElf(root / path, stub);
    if (isPacked) // the mark alone, where an ELF header has room for it
        std::fstream(root / path, std::ios::in | std::ios::out | std::ios::binary).seekp(9).write("UPX!", 4);
    return true;
}

/// Gives a file what a "mode", "owner" or "capability" line asks for; @p isWhole tells where that is not permitted.
bool changeFile(const std::filesystem::path& root, std::string_view line, bool& isWhole)
{
    const auto words = text::extractWords(line, text::Quoting::Keep).value_or(std::vector<std::string>());
    if (words.size() != 3 || (words[0] != "mode" && words[0] != "owner" && words[0] != "capability"))
        return false;
    const std::string path = root / words[2];
    if (words[0] == "mode")
        return chmod(path.c_str(), static_cast<mode_t>(std::stoul(words[1], nullptr, 8))) == 0;
    if (words[0] == "owner") {
        isWhole = chown(path.c_str(), static_cast<uid_t>(std::stoul(words[1])), static_cast<gid_t>(-1)) == 0 && isWhole;
        return true;
    }
    const std::uint64_t bits = std::uint64_t{1} << std::stoul(words[1]);
    vfs_cap_data data{.magic_etc = VFS_CAP_REVISION_2 | VFS_CAP_FLAGS_EFFECTIVE, .data = {}};
    data.data[0].permitted = static_cast<std::uint32_t>(bits);
    data.data[1].permitted = static_cast<std::uint32_t>(bits >> 32U);
    isWhole = setxattr(path.c_str(), "security.capability", &data, sizeof data, 0) == 0 && isWhole;
    return true;
}

UnitStack prepared(const std::filesystem::path& folder, const std::filesystem::path& root, bool& isWhole)
{
    if (std::filesystem::exists(folder / "tree"))
        writeTree(folder / "tree", root,
            [&](std::string_view line) { return buildElf(root, line) || changeFile(root, line, isWhole); });
    if (std::string passwd = contents(root / "etc/passwd"); !passwd.empty()) {
        for (auto at = passwd.find("@uid@"); at != std::string::npos; at = passwd.find("@uid@"))
            passwd.replace(at, 5, std::to_string(getuid()));
        std::ofstream(root / "etc/passwd") << passwd;
    }
    const std::filesystem::path units = root / "usr/lib/systemd/system";
    std::filesystem::create_directories(units);
    std::filesystem::copy_file(folder / "unit", units / "app.service");
    if (std::filesystem::exists(folder / "override")) {
        std::filesystem::create_directories(root / "etc/systemd/system/app.service.d");
        std::filesystem::copy_file(folder / "override", root / "etc/systemd/system/app.service.d/override.conf");
    }
    const auto host = DirectoryHost::open(root);
    auto stack = host ? host->stack(*UnitName::parse("app.service")) : std::unexpected(host.error());
    if (!stack)
        throw std::runtime_error(folder.string() + " has no unit that can be read");
    return *std::move(stack);
}

} // namespace

Fixture::Fixture(const std::filesystem::path& folder)
    : m_stack(prepared(folder, m_root.path().toStdString(), m_isWhole))
{
    m_hasLater = std::filesystem::exists(folder / "later");
    if (m_hasLater)
        writeTree(folder / "later", m_later.path().toStdString());
    std::ifstream lines(folder / "dialect");
    for (std::string word; lines >> word;) {
        std::string value;
        lines >> value;
        if (word == "version")
            m_version = SystemdVersion{std::stoi(value)};
        else if (word == "scope" && value == "user")
            m_scope = Scope::User;
        else
            throw std::runtime_error(folder.string() + " has a dialect that nobody speaks");
    }
}

ServiceFacts Fixture::factsOf(const UnitStack& stack) const
{
    auto facts = gatherFacts(merge(stack, dialect()), m_root.path().toStdString(), dialect());
    if (!facts)
        throw std::runtime_error("the probes cannot open the root");
    if (m_hasLater)
        lookAgain(*facts, merge(stack, dialect()), m_later.path().toStdString(), dialect());
    return *std::move(facts);
}

std::vector<Finding> Fixture::findingsOf(const UnitStack& stack) const
{
    std::vector<Remark> remarks;
    const EffectiveUnit unit = merge(stack, dialect(), &remarks);
    return findings(unit, factsOf(stack), dialect(), {.stack = &stack, .remarks = remarks});
}

std::vector<std::filesystem::path> fixtureFolders()
{
    std::vector<std::filesystem::path> folders;
    for (const auto& rule : std::filesystem::directory_iterator(CASEMATE_SOURCE_DIR "/tests/data/hazards"))
        for (const auto& each : std::filesystem::directory_iterator(rule))
            folders.push_back(each.path());
    std::ranges::sort(folders);
    return folders;
}

std::string sentenceText(const Sentence& sentence)
{
    std::string text;
    for (std::size_t i = 0; i < sentence.text.size(); ++i) {
        const char next = i + 1 < sentence.text.size() ? sentence.text[i + 1] : '\0';
        if (sentence.text[i] == '%' && next >= '1' && next <= '9')
            text += sentence.arguments.at(static_cast<std::size_t>(sentence.text[++i] - '1'));
        else
            text += sentence.text[i];
    }
    return text;
}

void addFixtureRows()
{
    QTest::addColumn<QString>("folder");
    for (const std::filesystem::path& folder : fixtureFolders())
        QTest::newRow((folder.parent_path().filename() / folder.filename()).c_str())
            << QString::fromStdString(folder.string());
}

std::string findingText(const Finding& finding, const EffectiveUnit& unit, const Dialect& dialect)
{
    static constexpr std::array<std::string_view, 3> severities{"note", "warning", "error"};
    static constexpr std::array<std::string_view, 3> confidences{"possible", "likely", "certain"};
    std::string text = std::string(severities[static_cast<std::size_t>(finding.severity)]) + ' '
        + std::string(confidences[static_cast<std::size_t>(finding.confidence)]) + ' ' + std::string(finding.rule->id)
        + ' ' + std::string(finding.rule->ref) + ' ' + std::string(directive(finding.directive).name) + '='
        + finding.value + '\n';
    text += "  " + sentenceText(finding.message) + '\n';
    for (const Sentence& sentence : finding.evidence)
        text += "  - " + sentenceText(sentence) + '\n';
    for (const Fix& fix : finding.fixes) {
        text += "  > " + sentenceText(fix.title) + '\n';
        for (const Change& change : changesOf(fix.changes, unit, dialect)) {
            const Directive& row = directive(change.directive);
            const auto lines = change.wanted ? spell(row, *change.wanted, dialect) : std::vector<std::string>();
            if (lines.empty())
                text += "      " + std::string(row.name) + " as by default\n";
            for (const std::string& line : lines)
                text += "      " + std::string(row.name) + '=' + line + '\n';
        }
    }
    return text;
}

std::string expectedOf(const Fixture& fixture)
{
    std::string found;
    const EffectiveUnit unit = merge(fixture.stack(), fixture.dialect());
    for (const Finding& finding : fixture.findingsOf(fixture.stack()))
        found += findingText(finding, unit, fixture.dialect());
    return found.empty() ? "nothing\n" : found;
}

} // namespace casemate::tests
