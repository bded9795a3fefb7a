// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oddtree.h"

#include "models/host/searchpath.h"

#include <fstream>
#include <random>

namespace casemate::tests {

namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

const Words& unitNames()
{
    static const Words names = [] {
        Words all;
        for (const char* prefix : {"a", "a-b", "a-b-c", "b", "x--y", "-n"})
            for (const char* rest : {".service", "@.service", "@i.service", "@j-k.service"})
                all.push_back(std::string(prefix) + rest);
        all.insert(all.end(), {"a.socket", "a@.timer", "b.target"});
        return all;
    }();
    return names;
}

class Writer {
public:
    Writer(fs::path root, std::uint64_t seed, const OddTexts& texts)
        : m_root(std::move(root))
        , m_random(seed)
        , m_texts(texts)
    {
        m_folders = systemSearchPath(LibFolder::Absent);
        for (const std::string& folder : m_folders)
            fs::create_directories(m_root / folder.substr(1));
    }

    void run()
    {
        for (std::size_t count = 4 + below(12); count > 0; --count)
            unit();
        for (std::size_t count = below(16); count > 0; --count)
            link();
        for (std::size_t count = below(5); count > 0; --count)
            folderLink();
        for (std::size_t count = below(24); count > 0; --count)
            dropIn();
    }

private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_random()) % bound; }
    const std::string& pick(const Words& words) { return words[below(words.size())]; }

    // Three folders come more often than the rest, or names would seldom meet.
    const std::string& folder() { return m_folders[below(3) == 0 ? below(m_folders.size()) : 4 + below(3) * 3]; }

    void write(const std::string& path, const std::string& text)
    {
        std::error_code error;
        fs::create_directories((m_root / path.substr(1)).parent_path(), error);
        if (!error && !fs::exists(fs::symlink_status(m_root / path.substr(1))))
            std::ofstream(m_root / path.substr(1), std::ios::binary) << text;
    }

    void writeLink(const std::string& path, const std::string& target)
    {
        std::error_code error;
        fs::create_directories((m_root / path.substr(1)).parent_path(), error);
        fs::create_symlink(target, m_root / path.substr(1), error);
    }

    void unit() { write(folder() + '/' + pick(unitNames()), below(8) == 0 ? "" : pick(m_texts.units)); }

    void link()
    {
        const std::string path = folder() + '/' + pick(unitNames());
        const std::string other = pick(unitNames());
        const std::string outside = pick({"/opt", "/opt/more", "/srv"}) + '/' + other;
        switch (below(8)) {
        case 0:
        case 1: return writeLink(path, other);
        case 2: return writeLink(path, folder() + '/' + other);
        case 3:
            return writeLink(path, fs::path(folder() + '/' + other).lexically_relative(fs::path(path).parent_path()));
        case 4: return writeLink(path, below(3) == 0 ? "../../../dev/null" : "/dev/null");
        case 5: write(outside, pick(m_texts.units)); return writeLink(path, outside);
        case 6: writeLink(outside, folder() + '/' + pick(unitNames())); return writeLink(path, outside);
        default: return writeLink(path, below(2) == 0 ? outside : folder() + "/sub/" + other);
        }
    }

    std::string dropInFolder()
    {
        static const Words odd{"service", "a-.service", "a-@.service", "a-@i.service", "a-b-.service",
            "a-b-@j-k.service", "x-.service", "x--.service", "socket", "nothing", "a"};
        return folder() + '/' + (below(3) == 0 ? pick(odd) : pick(unitNames())) + ".d";
    }

    void folderLink()
    {
        static const Words targets{
            "/opt/parts", "opt/parts", "/opt/parts.d", "a.service.d", "/usr/lib/systemd/system/a.service.d"};
        writeLink(dropInFolder(), pick(targets));
    }

    void dropIn()
    {
        static const Words names{"10-a.conf", "10-a.conf", "20-b.conf", "override.conf", "override.conf", "B.conf",
            ".c.conf", "d.conf~", "e.txt", "é.conf"};
        const std::string folder = below(6) == 0 ? pick({"/opt/parts", "/opt/parts.d"}) : dropInFolder();
        const std::string path = folder + '/' + pick(names);
        switch (below(8)) {
        case 0: return writeLink(path, "/dev/null");
        case 1: return writeLink(path, "/opt/absent.conf");
        case 2: return write(path, "");
        default: return write(path, pick(m_texts.dropIns));
        }
    }

    fs::path m_root;
    std::mt19937_64 m_random;
    const OddTexts& m_texts;
    Words m_folders;
};

} // namespace

void writeOddTree(const fs::path& root, std::uint64_t seed, const OddTexts& texts) { Writer(root, seed, texts).run(); }

const std::vector<std::string>& oddNames()
{
    static const Words names = [] {
        Words services;
        for (const std::string& name : unitNames())
            if (name.ends_with(".service"))
                services.push_back(name);
        return services;
    }();
    return names;
}

} // namespace casemate::tests
