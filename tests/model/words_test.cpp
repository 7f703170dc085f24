#include "model/words.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace phasewise::model {
namespace {

SetGroup sets(int count, DoseUnit unit, int lo, int hi) {
    SetGroup set;
    set.count = count;
    set.dose.unit = unit;
    set.dose.lo = lo;
    set.dose.hi = hi;
    return set;
}

SetGroup sets(int count, DoseUnit unit, int amount) { return sets(count, unit, amount, amount); }

SetGroup with(SetGroup set, std::optional<Rest> rest, std::vector<Load> loads = {}) {
    set.rest = rest;
    set.loads = std::move(loads);
    return set;
}

SetGroup of_kind(SetKind kind, SetGroup set) {
    set.kind = kind;
    return set;
}

Item item(std::vector<SetGroup> sets, Side side = Side::both, std::optional<Tempo> tempo = {}) {
    Item item;
    item.side = side;
    item.tempo = tempo;
    item.sets = std::move(sets);
    return item;
}

constexpr Tempo slow{{4}, {2}, {1}, {0}};
constexpr TempoPart x{TempoPart::explosive};

Load load(LoadKind kind, int lo, int hi, MassUnit unit = MassUnit::kg) {
    return {kind, lo, hi, unit, ""};
}

TEST(Words, OfATempo) {
    EXPECT_EQ(tempo_text(slow), "4/2/1");
    EXPECT_EQ(tempo_text({{2}, {0}, x, {0}}), "2/0/X");
    EXPECT_EQ(tempo_text({x, x, x, {0}}), "X/X/X");
    EXPECT_EQ(tempo_text({{4}, {2}, {1}, {1}}), "4/2/1/1");
    EXPECT_EQ(tempo_text({{3}, {0}, x, x}), "3/0/X/X");
}

TEST(Words, OfADoseInATable) {
    struct Case {
        Dose dose;
        Side side;
        std::string_view expected;
    };
    const std::vector<Case> cases{
        {{DoseUnit::reps, 15, 15, {}, false}, Side::both, "15"},
        {{DoseUnit::reps, 8, 12, {}, false}, Side::both, "8-12"},
        {{DoseUnit::reps, 8, 8, {}, false}, Side::each, "8 each"},
        {{DoseUnit::reps, 8, 8, {}, false}, Side::alternate, "8"},
        {{DoseUnit::s, 30, 30, {}, false}, Side::both, "30 s"},
        {{DoseUnit::s, 20, 30, {}, false}, Side::each, "20-30 s each"},
        {{DoseUnit::m, 20, 20, {}, false}, Side::both, "20 m"},
        {{DoseUnit::steps, 20, 20, {}, false}, Side::both, "20 steps"},
        {{DoseUnit::contacts, 10, 10, {}, false}, Side::both, "10 contacts"},
        {{DoseUnit::passes, 2, 2, {}, false}, Side::both, "2 passes"},
        {{DoseUnit::passes, 1, 1, {}, false}, Side::both, "1 pass"},
        {{DoseUnit::min, 20, 20, {}, false}, Side::both, "20 min"},
        {{DoseUnit::none, 0, 0, {}, false}, Side::each, ""},
        {{DoseUnit::reps, 0, 0, {}, true}, Side::both, "AMRAP"},
        {{DoseUnit::reps, 8, 8, {}, true}, Side::each, "8+ each"},
    };
    for (const Case& one : cases) {
        EXPECT_EQ(dose_text(one.dose, one.side), one.expected);
    }
}

TEST(Words, OfALoad) {
    struct Case {
        std::vector<Load> loads;
        std::string_view expected;
    };
    const std::vector<Case> cases{
        {{}, ""},
        {{load(LoadKind::none, 0, 0)}, ""},
        {{load(LoadKind::pct1rm, 7000, 7000)}, "70 %"},
        {{load(LoadKind::pct1rm, 8500, 8700)}, "85-87 %"},
        {{load(LoadKind::rpe, 500, 600)}, "RPE 5-6"},
        {{load(LoadKind::rpe, 750, 750)}, "RPE 7.5"},
        {{load(LoadKind::rir, 200, 200)}, "2 RIR"},
        {{load(LoadKind::weight, 4500, 4500, MassUnit::lb)}, "45 lb"},
        {{load(LoadKind::weight, 4250, 4250)}, "42.5 kg"},
        {{load(LoadKind::weight, 4205, 4205)}, "42.05 kg"},
        {{load(LoadKind::pct_bw, 10000, 10000)}, "body weight"},
        {{load(LoadKind::pct_bw, 3000, 3500)}, "30-35 % BW"},
        {{load(LoadKind::assist, 2000, 2000)}, "20 kg assistance"},
        {{load(LoadKind::band, 0, 0)}, "band"},
        {{{LoadKind::band, 0, 0, MassUnit::kg, "green band"}}, "green band"},
        {{{LoadKind::weight, 1000, 1000, MassUnit::kg, "BW+10"}}, "BW+10"},
        {{load(LoadKind::pct1rm, 7000, 7000), load(LoadKind::rpe, 700, 700)}, "70 %, RPE 7"},
    };
    for (const Case& one : cases) {
        SetGroup set;
        set.loads = one.loads;
        EXPECT_EQ(load_text(set), one.expected);
    }
}

TEST(Words, OfARest) {
    EXPECT_EQ(rest_text({60, 60}), "60 s");
    EXPECT_EQ(rest_text({60, 90}), "60-90 s");
    EXPECT_EQ(rest_text({0, 0}), "0 s");
}

TEST(Words, OfAPrescription) {
    SetGroup held = sets(1, DoseUnit::reps, 12);
    held.dose.hold_s = Range{2, 2};
    struct Case {
        Item item;
        std::string_view expected;
    };
    const std::vector<Case> cases{
        {item({with(sets(2, DoseUnit::reps, 15), Rest{60, 60})}, Side::both, slow),
         "2 sets of 15, tempo 4/2/1, rest 60 s"},
        {item({sets(2, DoseUnit::reps, 8)}, Side::each), "2 sets of 8 each side"},
        {item({sets(1, DoseUnit::reps, 10)}), "1 set of 10"},
        {item({sets(3, DoseUnit::reps, 8, 12)}), "3 sets of 8-12"},
        {item({sets(2, DoseUnit::s, 20)}, Side::each), "2 holds of 20 s each side"},
        {item({sets(1, DoseUnit::s, 30)}), "1 hold of 30 s"},
        {item({sets(2, DoseUnit::m, 20)}), "2 sets of 20 m"},
        {item({sets(2, DoseUnit::steps, 20)}), "2 sets of 20 steps"},
        {item({sets(2, DoseUnit::contacts, 10)}), "2 sets of 10 contacts"},
        {item({sets(1, DoseUnit::passes, 2)}), "1 set of 2 passes"},
        {item({sets(3, DoseUnit::min, 5)}), "3 sets of 5 minutes"},
        {item({sets(1, DoseUnit::min, 1)}), "1 minute"},
        {item({sets(1, DoseUnit::none, 0)}), ""},
        {item({}), ""},
        {item({with(held, Rest{30, 30})}, Side::both, slow),
         "1 set of 12, 2 s hold, tempo 4/2/1, rest 30 s"},
        {item({with(sets(2, DoseUnit::reps, 15), Rest{60, 90}, {load(LoadKind::rpe, 500, 600)})}),
         "2 sets of 15, rest 60-90 s, RPE 5-6"},
        {item({with(sets(3, DoseUnit::reps, 10), std::nullopt,
                    {load(LoadKind::pct1rm, 7000, 7000)})}),
         "3 sets of 10, 70 % 1RM"},
    };
    for (const Case& one : cases) {
        EXPECT_EQ(prescription_words(one.item), one.expected);
    }
}

TEST(Words, OfSecondsOfWork) {
    EXPECT_EQ(prescription_words(item({sets(2, DoseUnit::s, 30)}), DoseKind::time),
              "2 sets of 30 s");
    EXPECT_EQ(prescription_words(item({sets(2, DoseUnit::s, 30)}), DoseKind::hold),
              "2 holds of 30 s");
}

TEST(Words, OfCardio) {
    Item cardio = item({sets(1, DoseUnit::min, 20)});
    cardio.cardio = CardioTarget{"", 1, std::nullopt};
    EXPECT_EQ(prescription_words(cardio), "20 minutes, zone 1");
    cardio.cardio = CardioTarget{"II", 0, Intervals{60, 180, 2, 1}};
    EXPECT_EQ(prescription_words(cardio),
              "20 minutes, stage II, intervals of 60 s in zone 2 and 180 s in zone 1");
}

TEST(Words, OfDifferentSets) {
    const SetGroup ramp = of_kind(SetKind::warm_up, sets(1, DoseUnit::reps, 5));
    const SetGroup drop = of_kind(SetKind::drop, sets(1, DoseUnit::reps, 8));
    const auto work = [](int reps, int rest) {
        return with(sets(1, DoseUnit::reps, reps), Rest{rest, rest});
    };
    SetGroup heavy =
        with(sets(5, DoseUnit::reps, 3), Rest{180, 180}, {load(LoadKind::pct1rm, 8500, 8700)});
    EXPECT_EQ(prescription_words(item({ramp, ramp, ramp, heavy})),
              "5 sets of 3, rest 180 s, 85-87 % 1RM, after 3 warm-up sets");
    EXPECT_EQ(prescription_words(item({ramp, heavy, drop})),
              "5 sets of 3, rest 180 s, 85-87 % 1RM, after 1 warm-up set, then 1 drop set");
    EXPECT_EQ(prescription_words(item({work(12, 60), work(10, 60), work(8, 60)})),
              "1 set of 12, then 1 set of 10, then 1 set of 8, rest 60 s");
    EXPECT_EQ(prescription_words(item({work(12, 60), work(8, 90)}, Side::both, slow)),
              "1 set of 12, rest 60 s, then 1 set of 8, rest 90 s, tempo 4/2/1");
    EXPECT_EQ(prescription_words(item({of_kind(SetKind::test, sets(1, DoseUnit::reps, 1))})),
              "1 test set of 1");
}

TEST(Words, OfPhasesBlocksAndLevels) {
    EXPECT_EQ(phase_name(Phase::stabilization_endurance), "Phase 1: Stabilization Endurance");
    EXPECT_EQ(phase_name(Phase::strength_endurance), "Phase 2: Strength Endurance");
    EXPECT_EQ(phase_name(Phase::muscular_development), "Phase 3: Muscular Development");
    EXPECT_EQ(phase_name(Phase::maximal_strength), "Phase 4: Maximal Strength");
    EXPECT_EQ(phase_name(Phase::power), "Phase 5: Power");
    EXPECT_EQ(block_name(Block::warm_up), "Warm-up");
    EXPECT_EQ(block_name(Block::clients_choice), "Client's choice");
    EXPECT_EQ(block_name(Block::cool_down), "Cool-down");
    EXPECT_EQ(level_name(Level::any), "Any level");
    EXPECT_EQ(level_name(Level::strength), "Strength");
}

}  // namespace
}  // namespace phasewise::model
