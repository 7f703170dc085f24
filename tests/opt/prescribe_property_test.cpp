// Every exercise in every phase.

#include <algorithm>
#include <optional>

#include <gtest/gtest.h>

#include "model/limits.hpp"
#include "opt/prescribe.hpp"
#include "opt/rows.hpp"
#include "opt/shipped.hpp"

namespace phasewise::opt {
namespace {

template <class Visit>
void for_all(Visit visit) {
    for (const model::Exercise& exercise : test::shipped().library.all()) {
        for (const model::Phase phase : model::all_phases) {
            visit(exercise, phase, prescribe(test::shipped().rules, exercise, phase));
        }
    }
}

bool within(const std::optional<Figure>& figure, int lo, int hi) {
    return figure && figure->range.contains(lo) && figure->range.contains(hi);
}

const model::SetGroup& work_of(const model::Item& item) { return item.sets.back(); }

bool offers(const model::Exercise& exercise, model::LoadField field) {
    return std::find(exercise.load_types.begin(), exercise.load_types.end(), field) !=
           exercise.load_types.end();
}

TEST(PrescribeAll, has_one_work_set_group_behind_its_warm_up_sets) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        EXPECT_EQ(item.exercise, exercise.id);
        EXPECT_EQ(item.side, exercise.side);
        if (exercise.dose == model::DoseKind::none) {
            EXPECT_TRUE(item.sets.empty());
            return;
        }
        ASSERT_FALSE(item.sets.empty()) << test::of(exercise, phase);
        for (std::size_t i = 0; i < item.sets.size(); ++i) {
            EXPECT_EQ(item.sets[i].kind,
                      i + 1 == item.sets.size() ? model::SetKind::work : model::SetKind::warm_up);
        }
    });
}

TEST(PrescribeAll, counts_in_the_unit_of_the_exercise) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        for (const model::SetGroup& set : item.sets) {
            EXPECT_EQ(set.dose.unit, exercise.dose_unit) << test::of(exercise, phase);
            EXPECT_GT(set.dose.lo, 0) << test::of(exercise, phase);
            EXPECT_GE(set.dose.hi, set.dose.lo) << test::of(exercise, phase);
        }
    });
}

TEST(PrescribeAll, stays_inside_the_published_sets_and_rest) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        const Rules& rules = test::shipped().rules;
        const AcuteVariables* row = row_for(rules, exercise, phase);
        if (row == nullptr) {
            EXPECT_EQ(exercise.component, model::Component::generic);
            return;
        }
        const model::SetGroup& work = work_of(item);
        EXPECT_TRUE(within(row->sets, work.count, work.count)) << test::of(exercise, phase);
        if (!work.rest) {
            EXPECT_TRUE(!row->rest_s || row->rest_s->range.contains(0));
            return;
        }
        if (row->row == Row::resistance_strength) {
            // Alone, it has the rest that comes after a pair.
            EXPECT_TRUE(pairs_of(rules.of(phase))->rest_between_rounds->contains(work.rest->lo));
        } else {
            EXPECT_TRUE(within(row->rest_s, work.rest->lo, work.rest->hi))
                << test::of(exercise, phase);
        }
    });
}

TEST(PrescribeAll, stays_inside_the_published_dose) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        const Rules& rules = test::shipped().rules;
        const AcuteVariables* row = row_for(rules, exercise, phase);
        if (row == nullptr || item.sets.empty()) {
            return;
        }
        const model::Dose& dose = work_of(item).dose;
        switch (exercise.dose) {
        case model::DoseKind::reps:
        case model::DoseKind::reps_hold:
        case model::DoseKind::reps_free:
        case model::DoseKind::contacts:
        case model::DoseKind::passes: {
            const Figure* figure = reps_figure(*row, exercise);
            ASSERT_NE(figure, nullptr) << test::of(exercise, phase);
            EXPECT_TRUE(figure->range.contains(dose.lo)) << test::of(exercise, phase);
            EXPECT_TRUE(figure->range.contains(dose.hi)) << test::of(exercise, phase);
            break;
        }
        case model::DoseKind::hold:
            EXPECT_TRUE(within(find_hold_row(rules, exercise, phase).row->hold_s, dose.lo, dose.hi))
                << test::of(exercise, phase);
            [[fallthrough]];
        case model::DoseKind::time:
        case model::DoseKind::distance:
            EXPECT_GE(dose.lo, *exercise.dose_low) << test::of(exercise, phase);
            EXPECT_LE(dose.hi, *exercise.dose_high) << test::of(exercise, phase);
            break;
        case model::DoseKind::minutes:
            EXPECT_TRUE(within(row->minutes, dose.lo, dose.hi)) << test::of(exercise, phase);
            break;
        case model::DoseKind::none: break;
        }
    });
}

TEST(PrescribeAll, has_a_tempo_only_where_repetitions_follow_the_phase) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        if (exercise.dose != model::DoseKind::reps) {
            EXPECT_FALSE(item.tempo.has_value()) << test::of(exercise, phase);
        } else if (const AcuteVariables* row = row_for(test::shipped().rules, exercise, phase)) {
            EXPECT_EQ(item.tempo.has_value(), row->tempo.has_value()) << test::of(exercise, phase);
        }
    });
}

TEST(PrescribeAll, loads_only_as_the_exercise_can_be_loaded) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        for (const model::SetGroup& set : item.sets) {
            ASSERT_LE(set.loads.size(), 1U);
            for (const model::Load& load : set.loads) {
                EXPECT_LE(load.lo, load.hi);
                switch (load.kind) {
                case model::LoadKind::pct1rm: {
                    EXPECT_TRUE(offers(exercise, model::LoadField::pct1rm));
                    const bool light = exercise.level == model::Level::power && load.hi <= 4500;
                    EXPECT_TRUE(exercise.phase4_ok || light) << test::of(exercise, phase);
                    EXPECT_LE(load.hi, exercise.max_pct1rm.value_or(light ? 45 : 0) * 100)
                        << test::of(exercise, phase);
                    EXPECT_LE(load.hi, 9500) << test::of(exercise, phase);  // WAVE-1
                    break;
                }
                case model::LoadKind::rpe:
                    EXPECT_TRUE(offers(exercise, model::LoadField::rpe));
                    break;
                case model::LoadKind::pct_bw:
                    EXPECT_TRUE(offers(exercise, model::LoadField::pct_bw));
                    break;
                default: ADD_FAILURE() << test::of(exercise, phase);
                }
            }
        }
    });
}

TEST(PrescribeAll, can_be_stored) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        model::Group group;
        group.items.push_back(item);
        const auto error = model::why_not(group);
        EXPECT_FALSE(error.has_value()) << test::of(exercise, phase) << ": " << error->message;
    });
}

TEST(PrescribeAll, has_targets_that_hold_what_it_prescribes) {
    for_all([](const auto& exercise, model::Phase phase, const model::Item& item) {
        const auto targets =
            targets_of(test::shipped().rules, exercise, item, phase, model::Edition::app);
        EXPECT_EQ(targets.empty(), exercise.component == model::Component::generic);
        for (const Target& target : targets) {
            EXPECT_FALSE(target.why.empty()) << target.name << " " << test::of(exercise, phase);
            if (target.range && target.actual) {
                EXPECT_TRUE(target.range->contains(target.actual->lo) &&
                            target.range->contains(target.actual->hi))
                    << target.name << " " << target.value << ", " << test::of(exercise, phase);
            }
        }
    });
}

}  // namespace
}  // namespace phasewise::opt
