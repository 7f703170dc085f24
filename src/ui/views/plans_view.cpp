#include "ui/views/plans_view.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"

namespace phasewise::ui {
namespace {

std::string counted(std::size_t number, std::string_view one, std::string_view several) {
    return base::digits(number) + " " + std::string(number == 1 ? one : several);
}

/// How much a plan holds, and in which phases its days are trained.
struct PlanSum {
    std::size_t weeks = 0;
    std::size_t days = 0;
    std::size_t exercises = 0;
    std::array<bool, model::all_phases.size()> phases{};
};

void add(PlanSum& sum, const model::Day& day, model::Phase phase) {
    ++sum.days;
    sum.phases[static_cast<std::size_t>(day.phase.value_or(phase))] = true;
    for (const auto& groups : day.blocks) {
        for (const auto& group : groups) {
            sum.exercises += group->items.size();
        }
    }
}

PlanSum sum_of(const model::Plan& plan) {
    PlanSum sum;
    for (const auto& phase_block : plan.phase_blocks) {
        sum.weeks += phase_block->weeks.size();
        for (const auto& week : phase_block->weeks) {
            for (const auto& day : week->days) {
                add(sum, *day, phase_block->phase);
            }
        }
    }
    return sum;
}

/// "phase 1", "phases 1, 2 and 5".
std::string phases_text(const PlanSum& sum) {
    std::vector<std::string> numbers;
    for (const model::Phase phase : model::all_phases) {
        if (sum.phases[static_cast<std::size_t>(phase)]) {
            numbers.push_back(base::digits(model::number_of(phase)));
        }
    }
    std::string text = numbers.size() == 1 ? "phase " : "phases ";
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        text += i == 0 ? "" : i + 1 == numbers.size() ? " and " : ", ";
        text += numbers[i];
    }
    return text;
}

PlanRow row_of(const model::Plan& plan, bool open) {
    const PlanSum sum = sum_of(plan);
    const std::string size = counted(sum.weeks, "week", "weeks") + ", " +
                             counted(sum.days, "day", "days") + ", " +
                             (sum.exercises == 0 ? std::string("no exercises yet")
                                                 : counted(sum.exercises, "exercise", "exercises"));
    const std::string phases = phases_text(sum);
    return {.plan = plan.id,
            .name = plan.name,
            .detail = size + " \u00b7 " + phases,
            .accessible = plan.name + "; " + size + ", " + phases + (open ? "; open now" : ""),
            .open = open};
}

}  // namespace

PlansView plans_view(const editor::AppState& state) {
    const editor::Workspace& workspace = state.workspace;
    PlansView view;
    view.export_advice = "Open a plan first: Export gives the open plan as a file";
    for (const auto& plan : workspace.plans) {
        const bool open = plan->id == workspace.open;
        view.plans.push_back(row_of(*plan, open));
        if (open) {
            view.export_advice = "Gives " + base::in_quotes(plan->name) + " as a file";
        }
    }
    for (const auto& plan : std::views::reverse(workspace.bin)) {
        view.bin.push_back(row_of(*plan, false));
    }
    view.count = counted(view.plans.size(), "plan", "plans") + " on this device";
    view.bin_count = counted(view.bin.size(), "plan", "plans") + " in the bin";
    return view;
}

}  // namespace phasewise::ui
