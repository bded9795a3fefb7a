// SPDX-FileCopyrightText: 2026 The Casemate authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a fuzz target without libFuzzer: over every file of a corpus, then over random mutations of these.
// usage: replay CORPUS MUTATIONS     CASEMATE_SEED repeats a run, CASEMATE_LONG=1 makes it 20 times longer
//
// An input that crashes, takes a second of the processor or more than 256 MB is written to the working directory.
#include "tests/fuzz/mutation.h"
#include "tests/support/seed.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

using namespace casemate::tests;

namespace {

constexpr rlim_t mostMemory = 256UL << 20U;

/// What is being run, where a handler of signals finds it.
const std::string* current = nullptr;
std::array<char, 64> crashFile{};

/// Writes the current input out and ends the program as the signal would have.
extern "C" void onCrash(int number)
{
    const char* const reason = number == SIGPROF ? "takes more than a second" : "crashes";
    const int file = open(crashFile.data(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0644);
    if (file >= 0 && current != nullptr)
        static_cast<void>(!write(file, current->data(), current->size()));
    for (const char* const text : std::array<const char*, 4>{crashFile.data(), ": this input ", reason, "\n"})
        static_cast<void>(!write(STDERR_FILENO, text, std::strlen(text)));
    static_cast<void>(std::signal(number, SIG_DFL));
    static_cast<void>(std::raise(number));
}

void prepare(const char* program)
{
    std::snprintf(crashFile.data(), crashFile.size(), "crash-%.20s-%d",
        std::filesystem::path(program).filename().c_str(), static_cast<int>(getpid()));
    for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGPROF})
        static_cast<void>(std::signal(number, onCrash));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const rlimit limit{.rlim_cur = mostMemory, .rlim_max = mostMemory};
    setrlimit(RLIMIT_DATA, &limit);
#endif
}

void run(const std::string& input)
{
    current = &input;
    const itimerval second{.it_interval = {}, .it_value = {.tv_sec = 1, .tv_usec = 0}};
    setitimer(ITIMER_PROF, &second, nullptr);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
    const itimerval never{};
    setitimer(ITIMER_PROF, &never, nullptr);
    current = nullptr;
}

std::vector<std::string> corpusIn(const std::filesystem::path& folder)
{
    std::vector<std::string> inputs;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    std::ranges::sort(inputs); // the order of a directory differs from machine to machine
    return inputs;
}

} // namespace

int main(int argc, char** argv)
{
    std::fprintf(stderr, "CASEMATE_SEED=%llu repeats this run\n", static_cast<unsigned long long>(testSeed()));
    const std::vector<std::string> corpus = argc == 3 ? corpusIn(argv[1]) : std::vector<std::string>();
    unsigned long rounds = argc == 3 ? std::strtoul(argv[2], nullptr, 10) : 0;
    if (corpus.empty() || rounds == 0) {
        std::fprintf(stderr, "usage: replay CORPUS MUTATIONS, of a corpus that holds something\n");
        return 2;
    }
    if (const char* const isLong = std::getenv("CASEMATE_LONG"); isLong != nullptr && *isLong != '\0')
        rounds *= 20;
    prepare(argv[0]);
    for (const std::string& input : corpus)
        run(input);
    std::mt19937_64 random(testSeed());
    for (unsigned long i = 0; i < rounds; ++i)
        run(mutated(corpus, random));
    std::printf("%zu inputs, and %lu mutations of them\n", corpus.size(), rounds);
    return 0;
}
