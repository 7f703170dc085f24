// Figures of assets/opt/acute_variables.json against a table typed by hand from the domain
// reference (opt-model.md 2.1 to 2.6).

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

using FigureOf = std::optional<Figure> AcuteVariables::*;

struct Cell {
    int phase;
    Row row;
    FigureOf figure;
    model::Range range;
};

const AcuteVariables& row(int phase, Row name) {
    const AcuteVariables* found =
        test::shipped().rules.of(static_cast<model::Phase>(phase - 1)).find(name);
    EXPECT_NE(found, nullptr) << phase << " " << base::name_of(name);
    static const AcuteVariables none{};
    return found != nullptr ? *found : none;
}

TEST(Figures, are_those_of_the_reference) {
    constexpr FigureOf n = &AcuteVariables::exercises;
    constexpr FigureOf sets = &AcuteVariables::sets;
    constexpr FigureOf reps = &AcuteVariables::reps;
    constexpr FigureOf hold = &AcuteVariables::hold_s;
    constexpr FigureOf rest = &AcuteVariables::rest_s;
    constexpr FigureOf load = &AcuteVariables::intensity;
    constexpr FigureOf week = &AcuteVariables::frequency_wk;
    const std::vector<Cell> table{
        {1, Row::smr, n, {3, 6}},
        {1, Row::smr, hold, {30, 60}},
        {1, Row::static_stretch, sets, {1, 3}},
        {1, Row::corrective, reps, {10, 15}},
        {1, Row::core, n, {1, 4}},
        {1, Row::core, sets, {1, 4}},
        {1, Row::core, reps, {12, 20}},
        {1, Row::core, hold, {10, 60}},
        {1, Row::core, rest, {0, 90}},
        {1, Row::balance, &AcuteVariables::reps_side, {6, 10}},
        {1, Row::plyometric, reps, {5, 8}},
        {1, Row::plyometric, hold, {3, 5}},
        {1, Row::saq, rest, {15, 60}},
        {1, Row::resistance, n, {1, 2}},
        {1, Row::resistance, sets, {1, 3}},
        {1, Row::resistance, reps, {12, 20}},
        {1, Row::resistance, load, {50, 70}},
        {1, Row::resistance, rest, {0, 90}},
        {1, Row::resistance, week, {2, 4}},
        {1, Row::cardio, load, {65, 75}},
        {2, Row::active_stretch, reps, {5, 10}},
        {2, Row::active_stretch, hold, {1, 2}},
        {2, Row::core, sets, {2, 4}},
        {2, Row::core, reps, {8, 12}},
        {2, Row::balance, hold, {20, 60}},
        {2, Row::plyometric, reps, {8, 10}},
        {2, Row::saq, sets, {3, 4}},
        {2, Row::resistance_strength, sets, {2, 4}},
        {2, Row::resistance_strength, reps, {8, 12}},
        {2, Row::resistance_strength, load, {70, 80}},
        {2, Row::resistance_strength, rest, {0, 0}},
        {2, Row::resistance_stabilization, load, {50, 70}},
        {2, Row::resistance_stabilization, rest, {0, 60}},
        {3, Row::core, n, {0, 4}},
        {3, Row::resistance, n, {2, 4}},
        {3, Row::resistance, sets, {3, 6}},
        {3, Row::resistance, reps, {6, 12}},
        {3, Row::resistance, load, {75, 85}},
        {3, Row::resistance, rest, {0, 180}},
        {3, Row::resistance, week, {3, 6}},
        {4, Row::resistance, n, {1, 3}},
        {4, Row::resistance, sets, {4, 6}},
        {4, Row::resistance, reps, {1, 5}},
        {4, Row::resistance, load, {85, 100}},
        {4, Row::resistance, rest, {180, 300}},
        {4, Row::cardio, week, {1, 3}},
        {5, Row::dynamic_stretch, n, {3, 10}},
        {5, Row::dynamic_stretch, reps, {10, 15}},
        {5, Row::core, sets, {2, 3}},
        {5, Row::balance, hold, {3, 5}},
        {5, Row::plyometric, reps, {8, 12}},
        {5, Row::saq, rest, {0, 90}},
        {5, Row::resistance_strength, sets, {3, 6}},
        {5, Row::resistance_strength, reps, {1, 5}},
        {5, Row::resistance_strength, load, {85, 100}},
        {5, Row::resistance_power, reps, {8, 10}},
        {5, Row::resistance_power, load, {30, 45}},
        {5, Row::resistance_power, rest, {60, 300}},
    };
    for (const Cell& cell : table) {
        const auto& figure = row(cell.phase, cell.row).*cell.figure;
        ASSERT_TRUE(figure.has_value()) << cell.phase << " " << base::name_of(cell.row);
        EXPECT_EQ(figure->range, cell.range)
            << cell.phase << " " << base::name_of(cell.row) << ": " << figure->range.lo << "-"
            << figure->range.hi << ", not " << cell.range.lo << "-" << cell.range.hi;
    }
}

TEST(Figures, have_the_tempos_of_the_reference) {
    const auto tempo = [](int phase, Row name) {
        const auto& term = row(phase, name).tempo;
        return term ? term->value : "";
    };
    EXPECT_EQ(tempo(1, Row::core), "4/2/1");
    EXPECT_EQ(tempo(1, Row::balance), "4/2/1");
    EXPECT_EQ(tempo(1, Row::resistance), "4/2/1");
    EXPECT_EQ(tempo(2, Row::resistance_strength), "2/0/2");
    EXPECT_EQ(tempo(2, Row::resistance_stabilization), "4/2/1");
    EXPECT_EQ(tempo(3, Row::resistance), "2/0/2");
    EXPECT_EQ(tempo(4, Row::resistance), "2/0/X");
    EXPECT_EQ(tempo(5, Row::resistance_strength), "2/0/X");
    EXPECT_EQ(tempo(5, Row::resistance_power), "X/X/X");
    EXPECT_EQ(tempo(5, Row::core), "X/X/X");
    EXPECT_EQ(row(1, Row::plyometric).pace, "land+hold");
}

TEST(Figures, differ_by_edition_where_the_reference_says_so) {
    using model::Edition;
    const Figure& sets = *row(3, Row::resistance).sets;
    EXPECT_EQ(sets.for_edition(Edition::sixth), (model::Range{3, 5}));
    EXPECT_EQ(sets.for_edition(Edition::seventh), (model::Range{3, 6}));
    EXPECT_EQ(sets.for_edition(Edition::app), (model::Range{3, 6}));
    EXPECT_EQ(sets.band, (model::Range{3, 5}));
    const Figure& rest = *row(3, Row::resistance).rest_s;
    EXPECT_EQ(rest.for_edition(Edition::sixth), (model::Range{0, 60}));
    EXPECT_EQ(rest.band, (model::Range{60, 120}));
    EXPECT_EQ(row(5, Row::resistance_power).rest_s->for_edition(Edition::seventh),
              (model::Range{180, 300}));
    EXPECT_EQ(row(2, Row::resistance_strength).intensity->for_edition(Edition::seventh),
              (model::Range{75, 80}));
    EXPECT_EQ(row(1, Row::core).sets->for_edition(Edition::seventh), (model::Range{1, 3}));
    EXPECT_EQ(row(1, Row::resistance).sets->for_edition(Edition::seventh), (model::Range{1, 3}));
    const Term& heavy = *row(4, Row::resistance).tempo;
    EXPECT_EQ(heavy.for_edition(Edition::sixth), "X/X/X");
    EXPECT_EQ(heavy.for_edition(Edition::seventh), "X/X/X/X");
    EXPECT_EQ(heavy.for_edition(Edition::app), "2/0/X");
}

TEST(Figures, know_groups_weeks_ramp_and_blocks) {
    const Rules& rules = test::shipped().rules;
    const GroupRule* contrast = rules.of(model::Phase::power).find(model::GroupKind::contrast);
    ASSERT_NE(contrast, nullptr);
    EXPECT_EQ(contrast->rounds, (model::Range{3, 6}));
    EXPECT_EQ(contrast->rest_between_rounds, (model::Range{60, 300}));
    EXPECT_EQ(contrast->pick_between_rounds, 120);
    EXPECT_EQ(rules.of(model::Phase::power).find(model::GroupKind::straight), nullptr);
    for (const PhaseRules& phase : rules.phases) {
        EXPECT_EQ(phase.weeks_usual, 4);
        EXPECT_EQ(phase.weeks_band, (model::Range{2, 6}));
    }
    ASSERT_EQ(rules.ramp.size(), 3U);
    EXPECT_EQ(rules.ramp[1].pct, (model::Range{65, 70}));
    EXPECT_EQ(rules.ramp[1].reps, (model::Range{3, 3}));
    EXPECT_EQ(rules.ramp[2].reps, (model::Range{1, 2}));
    EXPECT_EQ(rules.of(model::Block::clients_choice).name, "Client's choice");
    EXPECT_FALSE(rules.sources.empty());
}

TEST(Figures, of_whole_plans_are_those_of_the_reference) {
    const ProgramFigures& figures = test::shipped().rule_book.program;
    EXPECT_EQ(figures.heavy_pct, 75);  // TPL-8
    EXPECT_EQ(figures.heavy_days_apart, 2);
    EXPECT_EQ(figures.most_heavy_days, 3);
    EXPECT_EQ(figures.credit_months, 24);                                // PER-1
    EXPECT_EQ(figures.strength_months, 12);                              // PER-2
    EXPECT_EQ(figures.most_blocks_in_row, (std::array{0, 0, 3, 2, 2}));  // PER-4
    EXPECT_EQ(figures.return_weeks, 8);                                  // PER-5
    EXPECT_EQ(figures.deload_weeks, 8);                                  // PRG-9
    EXPECT_EQ(figures.cardio_rise_percent, 10);                          // PRG-5
    EXPECT_EQ(figures.load_rise_percent, 10);                            // PRG-3
    EXPECT_EQ(figures.small_step.kg, 250);                               // PRG-4
    EXPECT_EQ(figures.small_step.lb, 500);
    EXPECT_EQ(figures.large_step.kg, 500);
    EXPECT_EQ(figures.large_step.lb, 1000);
}

TEST(Figures, name_only_sources_that_are_listed) {
    const Rules& rules = test::shipped().rules;
    for (const PhaseRules& phase : rules.phases) {
        for (const AcuteVariables& each : phase.rows) {
            for (const auto& figure : {each.exercises, each.sets, each.reps, each.rest_s}) {
                for (const std::string& id :
                     figure ? figure->sources : std::vector<std::string>{}) {
                    const auto same = [&id](const Source& source) { return source.id == id; };
                    EXPECT_TRUE(std::any_of(rules.sources.begin(), rules.sources.end(), same))
                        << id;
                }
            }
        }
    }
}

}  // namespace
}  // namespace phasewise::opt
