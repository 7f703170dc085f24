// What weeks and phase blocks show together: RNG-6, RNG-8, PER-1 to PER-6, PRG-5, PRG-9
// (opt-model reference 2, 8.2, 8.5).

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "opt/check.hpp"
#include "opt/programs.hpp"
#include "support/phases.hpp"
#include "support/plans.hpp"

namespace phasewise::opt {
namespace {

using model::Block;
using model::DayKind;
using model::Phase;
using test::BlockOf;
using test::lifting_day;
using test::p1;
using test::p2;
using test::p3;
using test::p4;
using test::p5;
using test::program_of;
using test::program_rule;
using test::Workout;

/// Weeks of one day with a bench press.
BlockOf block_of(Phase phase, std::size_t weeks, const std::vector<std::size_t>& deloads = {}) {
    return {phase, {weeks, {lifting_day(phase, {"RES041"})}}, deloads};
}

/// Four weeks a phase.
model::Plan path_of(const std::vector<Phase>& phases) {
    std::vector<BlockOf> blocks;
    blocks.reserve(phases.size());
    for (const Phase phase : phases) {
        blocks.push_back(block_of(phase, 4));
    }
    return program_of(blocks);
}

constexpr ProgramScope unknown{};
constexpr ProgramScope novice{.training_months = 3, .clean_screen = true};
constexpr ProgramScope one_year{.training_months = 12, .clean_screen = true};
constexpr ProgramScope trained{.training_months = 24, .clean_screen = true};
constexpr ProgramScope faulty{.training_months = 24, .clean_screen = false};

struct PathCase {
    std::vector<Phase> phases;
    ProgramScope scope;
    std::optional<Severity> severity;
};

void expect_path(const char* rule, const std::vector<PathCase>& table) {
    for (const PathCase& one : table) {
        std::string name = rule;
        for (const Phase phase : one.phases) {
            name += ' ' + std::to_string(model::number_of(phase));
        }
        name += ", months " + std::to_string(one.scope.training_months.value_or(-1));
        const auto found = program_rule(path_of(one.phases), rule, one.scope);
        ASSERT_EQ(found.size(), one.severity ? 1U : 0U) << name;
        if (one.severity) {
            EXPECT_EQ(found[0].severity, *one.severity) << name;
        }
    }
}

TEST(CheckProgram, wants_phases_1_and_2_before_phase_3) {
    expect_path("PER-1", {
                             {{p1, p2, p3}, unknown, std::nullopt},
                             {{p1, p2, p3}, novice, std::nullopt},
                             {{p3}, unknown, Severity::tip},  // a template cannot know the past
                             {{p3, p3}, unknown, Severity::tip},
                             {{p1, p3}, unknown, Severity::warning},
                             {{p2, p3}, unknown, Severity::warning},
                             {{p2, p3}, novice, Severity::warning},
                             {{p2, p3}, faulty, Severity::warning},
                             {{p2, p3}, trained, std::nullopt},
                             {{p3}, trained, Severity::warning},  // needs a reason in writing
                             {{p3}, novice, Severity::warning},
                         });
    EXPECT_EQ(program_rule(path_of({p2, p3}), "PER-1")[0].message,
              "Phase 3 comes after phases 1 and 2: before it the plan has no phase 1, unless the "
              "client has trained with weights for 24 months or more and has a clean movement "
              "screen, which stands for phase 1.");
    const auto start = program_rule(path_of({p3}), "PER-1", trained);
    EXPECT_EQ(start[0].message, "Phase 3 comes after phases 1 and 2: before it the plan has no "
                                "phase 2. To start in phase 3, write down why.");
}

TEST(CheckProgram, takes_a_note_as_the_reason_for_a_start_in_phase_3) {
    const model::Plan plan = program_of({{p3,
                                          {{lifting_day(p3, {"RES041"},
                                                        [](model::Item& item) {
                                                            item.overrule = model::Overrule{
                                                                "PER-1", "Five years of lifting."};
                                                        })}},
                                          {}}});
    const auto found = program_rule(plan, "PER-1", trained);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kept_because, "Five years of lifting.");
}

TEST(CheckProgram, wants_phase_3_or_a_year_before_phase_4) {
    expect_path("PER-2", {
                             {{p1, p2, p3, p4}, novice, std::nullopt},
                             {{p1, p2, p4}, unknown, Severity::warning},
                             {{p1, p2, p4}, novice, Severity::warning},
                             {{p1, p2, p4}, one_year, std::nullopt},
                             {{p4}, unknown, Severity::tip},
                         });
    EXPECT_EQ(program_rule(path_of({p1, p4}), "PER-2")[0].message,
              "Phase 4 comes after phase 3: before it the plan has none, unless the client has "
              "trained with weights for 12 months or more.");
}

TEST(CheckProgram, wants_phase_4_or_light_loads_before_phase_5) {
    expect_path("PER-3", {
                             {{p1, p2, p3, p4, p5}, novice, std::nullopt},
                             {{p1, p2, p5}, unknown, Severity::warning},
                             {{p1, p2, p5}, trained, Severity::warning},
                             {{p5}, unknown, Severity::tip},
                         });
    Workout light = lifting_day(p5, {"RES041"});
    light.day().variant = model::DayVariant::reduced;
    const BlockOf reduced{p5, {4, {light}}, {}};
    EXPECT_TRUE(
        program_rule(program_of({block_of(p1, 4), block_of(p2, 4), reduced}), "PER-3").empty());
    const model::Plan credited = program_of({block_of(p2, 4), reduced});
    EXPECT_TRUE(program_rule(credited, "PER-3", trained).empty());
    EXPECT_EQ(program_rule(credited, "PER-3", novice).size(), 1U);
}

TEST(CheckProgram, repeats_hard_phases_for_two_or_three_blocks) {
    expect_path("PER-4", {
                             {{p1, p1, p1, p1, p1, p1}, unknown, std::nullopt},
                             {{p3, p3, p3}, unknown, std::nullopt},
                             {{p3, p3, p3, p3}, unknown, Severity::warning},
                             {{p4, p4}, unknown, std::nullopt},
                             {{p4, p4, p4}, unknown, Severity::warning},
                             {{p5, p5, p5}, unknown, Severity::warning},
                             {{p4, p4, p2, p4, p4}, unknown, std::nullopt},
                         });
}

TEST(CheckProgram, comes_back_to_phase_1_or_2_within_eight_weeks) {
    expect_path("PER-5", {
                             {{p4, p1}, unknown, std::nullopt},
                             {{p4, p3, p2}, unknown, std::nullopt},
                             {{p4, p3}, unknown, std::nullopt},  // the plan may go on in another
                             {{p4, p3, p3}, unknown, Severity::warning},
                             {{p4, p4, p5, p2}, unknown, std::nullopt},
                             {{p3, p3, p3}, unknown, std::nullopt},
                         });
    const auto found = program_rule(path_of({p4, p3, p3}), "PER-5");
    EXPECT_EQ(found[0].day.value, 12U);
    EXPECT_EQ(found[0].message, "8 weeks after phase 4 the plan has had no day in phase 1 or 2: "
                                "they give control and joints their turn again.");
}

/// Weeks with a day of each of these phases.
BlockOf mixed(const std::vector<Phase>& phases, std::size_t weeks = 4) {
    std::vector<Workout> week;
    for (const Phase phase : phases) {
        week.push_back(lifting_day(phase, {"RES041"}));
        week.back().day().phase = phase;
    }
    return {phases.front(), {weeks, week}, {}};
}

TEST(CheckProgram, mixes_phases_in_a_week_once_each_was_done) {
    EXPECT_TRUE(
        program_rule(program_of({block_of(p1, 4), block_of(p2, 4), mixed({p1, p2})}), "PER-6")
            .empty());
    const model::Plan early = program_of({block_of(p1, 4), mixed({p1, p2, p5})});
    const auto found = program_rule(early, "PER-6");
    ASSERT_EQ(found.size(), 1U);  // once, not each week
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].message,
              "The days of this week are trained in several phases. Each has weeks of its own "
              "first: before this week the plan has none of phase 2 and phase 5.");
    const model::Plan after_2 = program_of({block_of(p2, 4), mixed({p1, p2})});
    EXPECT_TRUE(program_rule(after_2, "PER-6", trained).empty());
    EXPECT_EQ(program_rule(after_2, "PER-6", novice).size(), 1U);
    const auto start = program_rule(program_of({mixed({p1, p2})}), "PER-6");
    ASSERT_EQ(start.size(), 1U);
    EXPECT_EQ(start[0].severity, Severity::tip);
    // A week with days in phases 1 or 2 is a return.
    EXPECT_TRUE(program_rule(program_of({block_of(p5, 4), mixed({p2, p5}, 8)}), "PER-5").empty());
}

TEST(CheckProgram, passes_the_annual_templates_of_the_reference) {
    const std::vector<std::vector<Phase>> templates{
        {p1, p2, p1, p2, p1, p2, p1, p2, p1, p2, p1, p2},  // fat loss, basic
        {p1, p2, p3, p1, p2, p3, p1, p2, p3, p1, p2, p3},  // fat loss, retain muscle
        {p1, p2, p3, p3, p4, p1, p2, p3, p4, p2, p3, p3},  // hypertrophy
        {p1, p2, p3, p4, p2, p3, p4, p1, p2, p3, p4, p4},  // strength
        {p1, p2, p3, p4, p5, p1, p2, p5, p1, p2, p4, p5},  // general performance
        {p1, p1, p2, p1, p2, p1, p2, p1, p2, p1, p2, p1},  // general health
    };
    for (const auto& phases : templates) {
        for (const Finding& finding : check_weeks(test::shipped(), path_of(phases), novice)) {
            EXPECT_NE(finding.rule.substr(0, 4), "PER-") << finding.message;
            EXPECT_NE(finding.rule, "RNG-8") << finding.message;
        }
    }
}

TEST(CheckProgram, has_two_to_six_weeks_a_block) {
    const auto lengths = [](const std::vector<BlockOf>& blocks, const ProgramScope& scope = {}) {
        return program_rule(program_of(blocks), "RNG-8", scope).size();
    };
    const BlockOf four = block_of(p2, 4);
    EXPECT_EQ(lengths({block_of(p1, 1), four}), 1U);
    EXPECT_EQ(lengths({block_of(p1, 2), four}), 0U);
    EXPECT_EQ(lengths({block_of(p1, 6), four}), 0U);
    EXPECT_EQ(lengths({block_of(p1, 7), four}), 1U);
    EXPECT_EQ(lengths({block_of(p1, 7, {3}), four}), 0U);  // a deload week is not counted
    EXPECT_EQ(lengths({block_of(p1, 2, {1}), four}), 1U);
    EXPECT_EQ(lengths({block_of(p1, 12)}, {.long_blocks = true}), 0U);
    EXPECT_EQ(lengths({block_of(p1, 1)}), 0U);  // a single week is a beginning
    EXPECT_EQ(lengths({block_of(p1, 1), block_of(p2, 1)}), 0U);
    const auto found = program_rule(program_of({block_of(p1, 8)}), "RNG-8");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::warning);
    EXPECT_EQ(found[0].day.value, 7U);  // where it gets too long
    EXPECT_EQ(
        found[0].message,
        "This block of phase 1 has 8 weeks, deload and test weeks not counted; usual are 2 to "
        "6. The body stops adapting to the same kind of work.");
}

TEST(CheckProgram, counts_sessions_of_each_component) {
    const auto sessions = [](Phase phase, const std::vector<Workout>& week) {
        return program_rule(program_of({{phase, {week}, {}}}), "RNG-6");
    };
    const Workout bench = lifting_day(p2, {"RES041"});
    EXPECT_EQ(sessions(p2, {bench}).size(), 1U);
    EXPECT_TRUE(sessions(p2, {bench, bench}).empty());
    EXPECT_TRUE(sessions(p2, {bench, bench, bench, bench}).empty());
    const auto many = sessions(p2, {bench, bench, bench, bench, bench});
    ASSERT_EQ(many.size(), 1U);
    EXPECT_EQ(many[0].severity, Severity::warning);
    EXPECT_EQ(many[0].message, "The week has more than usual of resistance on 5 days (usual 2 to "
                               "4). More is hard to recover from.");
    Workout with_roll = bench;
    with_roll.add(Block::warm_up, "SMR001").add(Block::cardio, "CAR006");
    const auto few = sessions(p2, {with_roll, bench});
    ASSERT_EQ(few.size(), 1U);
    EXPECT_EQ(few[0].severity, Severity::tip);
    EXPECT_EQ(
        few[0].message,
        "The week has less than usual of self-massage on 1 day (usual 3 to 7) and cardio on 1 "
        "day (usual 3 to 5). Days at home count too.");
    // Rolling in every session is rolled at home on the other days.
    Workout rolled = bench;
    rolled.add(Block::warm_up, "SMR001");
    EXPECT_TRUE(sessions(p2, {rolled, rolled}).empty());
    // One session a week: that all of it is done once goes without saying.
    const auto once = sessions(p2, {rolled});
    ASSERT_EQ(once.size(), 1U);
    EXPECT_EQ(once[0].severity, Severity::tip);
    EXPECT_EQ(once[0].message,
              "The week has less than usual of resistance on 1 day (usual 2 to 4).");
    Workout easy = bench;
    easy.add(Block::warm_up, "CAR006").add(Block::cool_down, "CAR006");
    EXPECT_TRUE(sessions(p2, {easy, bench}).empty());  // a few easy minutes are no cardio session
    EXPECT_TRUE(sessions(p2, {bench, Workout(test::shipped(), p2)}).empty());  // not written yet
}

/// A day of cardio and a lift, so that the week counts as written.
Workout cardio_day(int minutes) {
    Workout day = lifting_day(p1, {"RES034"});
    day.add(Block::cardio, "CAR006", [minutes](model::Item& item) {
        item.sets.back().dose.lo = item.sets.back().dose.hi = minutes;
    });
    return day;
}

TEST(CheckProgram, raises_cardio_by_a_tenth) {
    const auto steps = [](const std::vector<int>& minutes, std::vector<std::size_t> deloads = {}) {
        BlockOf block{p1, {}, std::move(deloads)};
        for (const int one : minutes) {
            block.weeks.push_back({cardio_day(one), cardio_day(one)});
        }
        return program_rule(program_of({block}), "PRG-5");
    };
    EXPECT_TRUE(steps({20, 22}).empty());
    EXPECT_TRUE(steps({20, 20, 15}).empty());
    EXPECT_TRUE(steps({20, 10, 20}, {1}).empty());  // up again after a light week
    const auto found = steps({20, 23});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::tip);
    EXPECT_EQ(found[0].day.value, 3U);
    EXPECT_EQ(found[0].message, "Cardio rises from 40 to 46 minutes a week; up to 44 would be a "
                                "step of 10 %.");
}

TEST(CheckProgram, rests_after_eight_hard_weeks) {
    const auto deload = [](const std::vector<BlockOf>& blocks) {
        return program_rule(program_of(blocks), "PRG-9");
    };
    EXPECT_TRUE(deload({block_of(p3, 4), block_of(p4, 4)}).empty());
    EXPECT_TRUE(deload({block_of(p3, 4, {3}), block_of(p4, 4), block_of(p3, 4)}).empty());
    EXPECT_TRUE(deload({block_of(p1, 6), block_of(p2, 6)}).empty());
    EXPECT_TRUE(
        deload({block_of(p3, 4), block_of(p4, 4), block_of(p1, 2), block_of(p3, 4)}).empty());
    const auto found = deload({block_of(p3, 4), block_of(p4, 4), block_of(p5, 4)});
    ASSERT_EQ(found.size(), 1U);  // once
    EXPECT_EQ(found[0].severity, Severity::tip);
    EXPECT_EQ(found[0].day.value, 9U);
    EXPECT_EQ(found[0].message,
              "This is week 9 of phases 3 to 5 without a lighter one. A deload week every 4 to 8 "
              "weeks lets the body catch up.");
}

TEST(CheckProgram, has_nothing_to_say_of_a_plan_that_is_begun) {
    EXPECT_EQ(test::told(check_weeks(test::shipped(), test::small_plan(16, 4))), "");
    Workout begun(test::shipped(), p1);
    begun.add(Block::warm_up, "SMR001").add(Block::resistance_training, "RES034");
    const Workout empty(test::shipped(), p1);
    const model::Plan plan = program_of({{p1, {{begun, empty, empty}, {empty, empty, empty}}, {}}});
    EXPECT_EQ(test::told(check_weeks(test::shipped(), plan)), "");
    Workout rest(test::shipped(), p1);
    rest.day().kind = DayKind::rest;
    EXPECT_EQ(test::told(check_weeks(test::shipped(), program_of({{p4, {4, {rest}}, {}}}))), "");
}

}  // namespace
}  // namespace phasewise::opt
