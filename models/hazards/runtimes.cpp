// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hazards/runtimes.h"

#include <algorithm>
#include <array>
#include <string>

namespace casemate {

namespace {

using Names = std::string_view;

constexpr Names nodePrograms[]{"node", "nodejs", "deno", "electron"};
constexpr Names nodeLibraries[]{"libnode.so", "libv8"};
constexpr Names nodeOff[]{"--jitless"};
constexpr Names javaPrograms[]{"java", "catalina.sh", "jsvc"};
constexpr Names javaLibraries[]{"libjvm.so"};
constexpr Names dotnetPrograms[]{"dotnet"};
constexpr Names dotnetLibraries[]{"libcoreclr.so", "libhostfxr.so"};
constexpr Names luaPrograms[]{"luajit", "luajit-*"};
constexpr Names luaLibraries[]{"libluajit-5.1.so"};
constexpr Names phpPrograms[]{"php-fpm", "php"};
constexpr Names phpLibraries[]{"libphp"};
constexpr Names llvmPrograms[]{"pypy"};
constexpr Names llvmLibraries[]{"libpypy", "libLLVM"};
constexpr Names rubyPrograms[]{"ruby", "puma", "rails"};
constexpr Names rubyOn[]{"--jit", "--yjit", "--rjit", "--mjit"};
constexpr Names erlangPrograms[]{"beam.smp", "erl", "erlexec"};
constexpr Names otherPrograms[]{"mono", "mono-sgen", "julia", "sbcl", "wasmtime", "qemu-system-*", "valgrind", "gdb"};
constexpr Names otherLibraries[]{"libmono", "libjulia", "libQt5WebEngine", "libQt6WebEngine", "libwasmtime"};

constexpr std::array runtimes{
    Runtime{.name = "Node.js (V8)", .programs = nodePrograms, .libraries = nodeLibraries, .switchedOff = nodeOff},
    Runtime{.name = "Java", .programs = javaPrograms, .libraries = javaLibraries},
    Runtime{.name = ".NET", .programs = dotnetPrograms, .libraries = dotnetLibraries},
    Runtime{.name = "LuaJIT", .programs = luaPrograms, .libraries = luaLibraries},
    // its settings decide, which are in files of its own
    Runtime{.name = "PHP", .programs = phpPrograms, .libraries = phpLibraries, .byProgram = Confidence::Possible},
    Runtime{.name = "PyPy or LLVM", .programs = llvmPrograms, .libraries = llvmLibraries},
    Runtime{.name = "Ruby", .programs = rubyPrograms, .switchedOn = rubyOn},
    // measured: RabbitMQ keeps its JIT under MemoryDenyWriteExecute=, by mapping the code twice
    Runtime{.name = "Erlang (BeamAsm)", .programs = erlangPrograms, .byProgram = Confidence::Possible},
    Runtime{.name = "Mono, Julia, SBCL, Chromium, wasmtime, QEMU, valgrind and gdb",
        .programs = otherPrograms,
        .libraries = otherLibraries},
};
static_assert(runtimes.size() == OtherRuntime + 1);

bool isVersion(std::string_view text) { return text.find_first_not_of("0123456789.-") == std::string_view::npos; }

bool has(std::span<const std::string> arguments, std::span<const std::string_view> wanted)
{
    return std::ranges::any_of(wanted, [arguments](std::string_view word) {
        return std::ranges::any_of(arguments, [word](const std::string& argument) {
            return argument == word || (argument.starts_with(word) && argument[word.size()] == '=');
        });
    });
}

} // namespace

std::span<const Runtime> allRuntimes() { return runtimes; }

bool isProgramNamed(std::span<const std::string_view> programs, std::string_view name)
{
    return std::ranges::any_of(programs, [name](std::string_view program) {
        if (program.ends_with('*'))
            return name.starts_with(program.substr(0, program.size() - 1));
        return name.starts_with(program) && isVersion(name.substr(program.size()));
    });
}

bool isProgramOf(const Runtime& runtime, std::string_view name) { return isProgramNamed(runtime.programs, name); }

bool isLibraryOf(const Runtime& runtime, std::string_view name)
{
    const std::string_view file = name.substr(name.rfind('/') + 1);
    return std::ranges::any_of(
        runtime.libraries, [file](std::string_view library) { return file.starts_with(library); });
}

bool isActive(const Runtime& runtime, std::span<const std::string> arguments)
{
    return !has(arguments, runtime.switchedOff) && (runtime.switchedOn.empty() || has(arguments, runtime.switchedOn));
}

} // namespace casemate
