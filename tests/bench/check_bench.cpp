#include <memory>

#include <benchmark/benchmark.h>

#include "model/edit.hpp"
#include "opt/check.hpp"
#include "opt/fit_to_phase.hpp"
#include "opt/session_time.hpp"
#include "opt/shipped.hpp"
#include "support/workouts.hpp"

namespace phasewise {
namespace {

/// `weeks` weeks of four days, each the session of its phase, four weeks a phase; where `faulty`,
/// with a value out of range in each entry.
model::Plan plan_of(int weeks, bool faulty) {
    model::Plan plan;
    plan.id = {"bench"};
    for (int first = 0; first < weeks; first += 4) {
        model::PhaseBlock block;
        block.phase = model::all_phases[static_cast<std::size_t>(first / 4) % 5];
        for (int w = first; w < first + 4 && w < weeks; ++w) {
            model::Week week;
            week.id = {plan.next_id++};
            for (int d = 0; d < 4; ++d) {
                model::Day day = test::reference_workout(test::shipped(), block.phase).day();
                day.id = {plan.next_id++};
                for (auto& groups : day.blocks) {
                    for (auto& group : groups) {
                        model::Group copy = *group;
                        for (model::Item& item : copy.items) {
                            item.id = {plan.next_id++};
                            if (faulty && !item.sets.empty()) {
                                item.sets.back().dose.hi = 90;
                            }
                        }
                        group = std::make_shared<const model::Group>(std::move(copy));
                    }
                }
                week.days.push_back(std::make_shared<const model::Day>(std::move(day)));
            }
            block.weeks.push_back(std::make_shared<const model::Week>(std::move(week)));
        }
        plan.phase_blocks.push_back(std::make_shared<const model::PhaseBlock>(std::move(block)));
    }
    return plan;
}

const model::Day& first_day(const model::Plan& plan) {
    return *plan.phase_blocks[0]->weeks[0]->days[0];
}

void check_one_day(benchmark::State& state, bool faulty) {
    const model::Plan plan = plan_of(16, faulty);
    const opt::DayScope scope = opt::scope_of(plan, first_day(plan).id);
    for (auto _ : state) {
        benchmark::DoNotOptimize(opt::check_day(test::shipped(), first_day(plan), scope));
    }
}

void check_whole_plan(benchmark::State& state, bool faulty) {
    const model::Plan plan = plan_of(static_cast<int>(state.range(0)), faulty);
    for (auto _ : state) {
        benchmark::DoNotOptimize(opt::check_plan(test::shipped(), plan));
    }
}

void check_weeks(benchmark::State& state) {
    const model::Plan plan = plan_of(static_cast<int>(state.range(0)), false);
    for (auto _ : state) {
        benchmark::DoNotOptimize(opt::check_weeks(test::shipped(), plan));
    }
}

void session_time(benchmark::State& state) {
    const model::Plan plan = plan_of(4, false);
    for (auto _ : state) {
        benchmark::DoNotOptimize(opt::session_time(test::shipped(), plan, first_day(plan)));
    }
}

void fit_to_phase(benchmark::State& state) {
    const model::Plan plan = plan_of(4, false);
    opt::DayScope scope = opt::scope_of(plan, first_day(plan).id);
    scope.phase = model::Phase::muscular_development;
    for (auto _ : state) {
        benchmark::DoNotOptimize(opt::fit_to_phase(test::shipped(), first_day(plan), scope));
    }
}

BENCHMARK_CAPTURE(check_one_day, clean, false)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(check_one_day, faulty, true)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(check_whole_plan, clean, false)
    ->Arg(4)
    ->Arg(16)
    ->Arg(52)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(check_whole_plan, faulty, true)->Arg(16)->Unit(benchmark::kMicrosecond);
BENCHMARK(check_weeks)->Arg(4)->Arg(16)->Arg(52)->Unit(benchmark::kMicrosecond);
BENCHMARK(session_time)->Unit(benchmark::kMicrosecond);
BENCHMARK(fit_to_phase)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace phasewise
