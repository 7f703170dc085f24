#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include "opt/knowledge.hpp"

namespace phasewise {
namespace {

/// The shipped exercises `times` over; each copy has words of its own in its name.
library::Library large_library(int times) {
    const auto knowledge = opt::read_knowledge_folder(PHASEWISE_ASSETS_DIR);
    std::vector<model::Exercise> exercises;
    for (int i = 0; knowledge && i < times; ++i) {
        for (model::Exercise exercise : knowledge->library.all()) {
            exercise.name += i == 0 ? "" : " variation" + std::to_string(i);
            exercises.push_back(std::move(exercise));
        }
    }
    return library::Library(std::move(exercises));
}

/// One keystroke: each query is typed letter by letter, and its slowest prefix counts as much as
/// the others.
void search_by_keystroke(benchmark::State& state, std::string_view query) {
    const library::SearchIndex index(large_library(static_cast<int>(state.range(0))));
    std::vector<std::uint32_t> out;
    std::int64_t keystrokes = 0;
    for (auto _ : state) {
        for (std::size_t typed = 1; typed <= query.size(); ++typed) {
            index.search(query.substr(0, typed), out);
            benchmark::DoNotOptimize(out.data());
            ++keystrokes;
        }
    }
    state.counters["keystroke"] = benchmark::Counter(
        static_cast<double>(keystrokes), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void index_the_library(benchmark::State& state) {
    const library::Library library = large_library(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(library::SearchIndex(library));
    }
}

BENCHMARK_CAPTURE(search_by_keystroke, word, "squat")->Arg(1)->Arg(10);
BENCHMARK_CAPTURE(search_by_keystroke, words, "single leg squat")->Arg(1)->Arg(10);
BENCHMARK_CAPTURE(search_by_keystroke, short_form, "sl rdl")->Arg(1)->Arg(10);
BENCHMARK_CAPTURE(search_by_keystroke, slip, "plnak")->Arg(1)->Arg(10);
BENCHMARK_CAPTURE(search_by_keystroke, slips, "stabilty bal chets pres")->Arg(1)->Arg(10);
BENCHMARK_CAPTURE(search_by_keystroke, muscle, "gluteus maximus")->Arg(1)->Arg(10);
BENCHMARK_CAPTURE(search_by_keystroke, nothing, "xyzzyxyzzy plugh")->Arg(1)->Arg(10);
BENCHMARK(index_the_library)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace phasewise
