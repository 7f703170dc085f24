#include "opt/check_program.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace phasewise::opt {

namespace {

using model::Block;
using model::DayKind;

bool holds_a_test(const DayView& day) {
    return std::ranges::any_of(day.items, [](const Seen& seen) {
        return std::ranges::any_of(seen.item->sets, [](const model::SetGroup& set) {
            return set.kind == model::SetKind::test;
        });
    });
}

/// Reads a resistance day into `week`; answers whether it holds resistance work.
bool count_day(WeekSeen& week, const DayView& day) {
    bool works = false;
    for (const Seen& seen : day.items) {
        works = works || is_resistance_work(seen);
        week.sets.count(seen, work_sets(*seen.group, *seen.item));
    }
    if (works) {
        week.phases.add(day.scope.phase);
    }
    return works;
}

WeekSeen week_seen(const Knowledge& knowledge, const model::Plan& plan,
                   const model::PhaseBlock& phase_block, const model::Week& one) {
    WeekSeen week;
    week.phase_block = &phase_block;
    week.week = &one;
    week.days.reserve(one.days.size());
    week.is_finished = true;
    for (const auto& day : one.days) {
        if (day->kind == DayKind::rest) {
            continue;
        }
        const bool is_resistance = day->kind == DayKind::resistance;
        auto& list = is_resistance ? week.days : week.others;
        const DayView& view =
            list.emplace_back(view_of(knowledge, *day,
                                      {.phase = day->phase.value_or(phase_block.phase),
                                       .edition = plan.edition,
                                       .deload = one.deload}));
        week.has_test = week.has_test || holds_a_test(view);
        if (is_resistance) {
            const bool works = count_day(week, view);
            week.has_work = week.has_work || works;
            week.is_finished = week.is_finished && works;
        }
    }
    week.is_finished = week.is_finished && week.has_work;
    if (week.phases.is_empty()) {
        week.phases.add(phase_block.phase);
    }
    return week;
}

}  // namespace

std::optional<model::Phase> Phases::only() const {
    for (const model::Phase phase : model::all_phases) {
        if (bits_ == bit(phase)) {
            return phase;
        }
    }
    return std::nullopt;
}

const DayView* WeekSeen::first_day() const {
    if (!days.empty()) {
        return &days.front();
    }
    return others.empty() ? nullptr : &others.front();
}

ProgramView program_view(const Knowledge& knowledge, const model::Plan& plan,
                         const ProgramScope& scope) {
    ProgramView program{.knowledge = &knowledge, .scope = scope, .weeks = {}};
    std::size_t block_number = 0;
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& one : phase_block->weeks) {
            WeekSeen week = week_seen(knowledge, plan, *phase_block, *one);
            week.number = program.weeks.size();
            week.block_number = block_number;
            program.weeks.push_back(std::move(week));
        }
        ++block_number;
    }
    return program;
}

bool is_at_an_end(const Seen& seen) {
    return seen.block == Block::warm_up || seen.block == Block::cool_down;
}

bool is_resistance_work(const Seen& seen) {
    return seen.is_resistance() && !is_at_an_end(seen) && work_count(*seen.item) > 0;
}

std::string spaced(std::string_view name) {
    std::string words(name);
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        words += i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ";
        words += parts[i];
    }
    return words;
}

std::string capitalized(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

Finding& ProgramReport::keep(const WeekSeen& week, std::vector<Finding> found) {
    auto& list = of_week_[week.number];
    std::ranges::move(found, std::back_inserter(list));
    return list.back();
}

Finding& ProgramReport::about_day(const WeekSeen& week, const DayView& day, RuleId rule,
                                  Weight weight, std::string message,
                                  std::optional<model::Block> block) {
    Report report(day);
    report.about_day(rule, weight, std::move(message), block);
    return keep(week, report.finish());
}

Finding& ProgramReport::about(const WeekSeen& week, const DayView& day, const Seen& seen,
                              RuleId rule, Weight weight, std::string message) {
    Report report(day);
    report.about(seen, rule, weight, std::move(message));
    return keep(week, report.finish());
}

void ProgramReport::run(const WeekSeen& week, const DayView& day, Check check) {
    Report report(day);
    check(day, report);
    std::ranges::move(report.finish(), std::back_inserter(of_week_[week.number]));
}

std::vector<Finding> ProgramReport::finish() {
    std::vector<Finding> all;
    for (auto& list : of_week_) {
        std::ranges::move(list, std::back_inserter(all));
    }
    of_week_.clear();
    return all;
}

}  // namespace phasewise::opt
