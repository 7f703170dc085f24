#include "model/typed_step.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "model/limits.hpp"

namespace phasewise::model {
namespace {

/// An item in whose fields the texts were typed.
Item typed(std::string_view dose, TypedField field, std::string_view text, TypedContext context) {
    Item item;
    item.exercise = {"squat"};
    auto with_dose = with_typed(item, TypedField::dose, dose, context);
    EXPECT_TRUE(with_dose.ok()) << dose;
    auto result = with_typed(*with_dose, field, text, context);
    EXPECT_TRUE(result.ok()) << text << ": " << result.error().message;
    return *result;
}

struct StepCase {
    std::string_view dose;
    TypedField field;
    std::string_view text;
    int steps;
    std::string_view expected;
    DoseUnit unit = DoseUnit::reps;
};

TEST(TypedStep, MovesTheNumberOfAField) {
    const std::vector<StepCase> cases{
        {"2x15", TypedField::sets, "2", 1, "3"},
        {"2x15", TypedField::sets, "1", -1, "1"},
        {"2x15", TypedField::sets, "50", 1, "50"},
        {"12/10", TypedField::sets, "2", 1, "2"},
        {"2x15", TypedField::dose, "12", 1, "13"},
        {"2x15", TypedField::dose, "12", -3, "9"},
        {"2x15", TypedField::dose, "1", -1, "1"},
        {"2x15", TypedField::dose, "500", 1, "500"},
        {"2x15", TypedField::dose, "8-12", 1, "9-13"},
        {"2x15", TypedField::dose, "1-5", -1, "1-5"},
        {"2x15", TypedField::dose, "12/10/8", 1, "13/11/9"},
        {"2x15", TypedField::dose, "8+", 1, "9+"},
        {"2x15", TypedField::dose, "AMRAP", 1, "AMRAP"},
        {"2x15", TypedField::dose, "8 each", 1, "9 each"},
        {"2x15", TypedField::dose, "30 s", 1, "35 s", DoseUnit::s},
        {"2x15", TypedField::dose, "30 s", -1, "25 s", DoseUnit::s},
        {"2x15", TypedField::dose, "20-30", 1, "25-35 s", DoseUnit::s},
        {"2x15", TypedField::dose, "5 s", -1, "5 s", DoseUnit::s},
        {"2x15", TypedField::dose, "3 s", -1, "3 s", DoseUnit::s},
        {"2x15", TypedField::dose, "7 s", -1, "5 s", DoseUnit::s},
        {"2x15", TypedField::dose, "120 s", 1, "135 s", DoseUnit::s},
        {"2x15", TypedField::dose, "120 s", -1, "115 s", DoseUnit::s},
        {"2x15", TypedField::dose, "130 s", -1, "120 s", DoseUnit::s},
        {"2x15", TypedField::dose, "20 m", 1, "25 m", DoseUnit::m},
        {"2x15", TypedField::dose, "5 m", -1, "5 m", DoseUnit::m},
        {"2x15", TypedField::dose, "10 steps", 1, "11 steps", DoseUnit::steps},
        {"2x15", TypedField::dose, "2 passes", -1, "1 pass", DoseUnit::passes},
        {"20 min", TypedField::dose, "20", 1, "21 min", DoseUnit::min},
        {"20 min", TypedField::dose, "30", 1, "35 min", DoseUnit::min},
        {"20 min", TypedField::dose, "30", -1, "29 min", DoseUnit::min},
        {"20 min", TypedField::dose, "35", -1, "30 min", DoseUnit::min},
        {"2x15", TypedField::rest, "60 s", 1, "65 s"},
        {"2x15", TypedField::rest, "60-90 s", 1, "65-95 s"},
        {"2x15", TypedField::rest, "2 min", 1, "135 s"},
        {"2x15", TypedField::rest, "0 s", -1, "0 s"},
        {"2x15", TypedField::rest, "3600 s", 1, "3600 s"},
        {"2x15", TypedField::rest, "", 1, ""},
        {"2x15", TypedField::load, "70 %", 1, "72.5 %"},
        {"2x15", TypedField::load, "70-80 %", -1, "67.5-77.5 %"},
        {"2x15", TypedField::load, "150 %", 1, "150 %"},
        {"2x15", TypedField::load, "2.5 %", -1, "2.5 %"},
        {"2x15", TypedField::load, "10 % BW", 1, "12.5 % BW"},
        {"2x15", TypedField::load, "RPE 7", 1, "RPE 7.5"},
        {"2x15", TypedField::load, "RPE 10", 1, "RPE 10"},
        {"2x15", TypedField::load, "2 RIR", 1, "3 RIR"},
        {"2x15", TypedField::load, "0 RIR", -1, "0 RIR"},
        {"2x15", TypedField::load, "20 kg", 1, "22.5 kg"},
        {"2x15", TypedField::load, "10 kg", -1, "8.75 kg"},
        {"2x15", TypedField::load, "8.75 kg", 1, "10 kg"},
        {"2x15", TypedField::load, "1.25 kg", -1, "1.25 kg"},
        {"2x15", TypedField::load, "45 lb", 1, "50 lb"},
        {"2x15", TypedField::load, "15 lb", 1, "17.5 lb"},
        {"2x15", TypedField::load, "45 lb each", 1, "50 lb each"},
        {"2x15", TypedField::load, "2x24 kg", 1, "2x26.5 kg"},
        {"2x15", TypedField::load, "BW+10 kg", 1, "BW+12.5 kg"},
        {"2x15", TypedField::load, "assist 20 kg", -1, "17.5 kg assistance"},
        {"2x15", TypedField::load, "75 % RPE 8", 1, "77.5 %, RPE 8"},
        {"2x15", TypedField::load, "green band", 1, "green band"},
        {"2x15", TypedField::load, "2 plates", 1, "2 plates"},
        {"12/10", TypedField::load, "60/70 kg", 1, "62.5/72.5 kg"},
        {"2x15", TypedField::tempo, "4/2/1", 1, "4/2/1"},
        {"20 min", TypedField::zone, "1", 1, "2", DoseUnit::min},
        {"20 min", TypedField::zone, "5", 1, "5", DoseUnit::min},
        {"20 min", TypedField::zone, "", 1, "", DoseUnit::min},
        {"20 min", TypedField::intervals, "8x20/10", 1, "9x20/10", DoseUnit::min},
        {"20 min", TypedField::intervals, "1x20/10", -1, "1x20/10", DoseUnit::min},
        {"20 min", TypedField::intervals, "45/100", 1, "45/100", DoseUnit::min},
    };
    for (const StepCase& one : cases) {
        TypedContext context;
        context.unit = one.unit;
        const Item item = typed(one.dose, one.field, one.text, context);
        EXPECT_EQ(typed_text(stepped(item, one.field, one.steps, context), one.field, context),
                  one.expected)
            << one.text << " by " << one.steps;
    }
}

TEST(TypedStep, LeavesTheOtherSetsAlone) {
    Item item;
    item.exercise = {"squat"};
    SetGroup ramp;
    ramp.kind = SetKind::warm_up;
    ramp.dose.lo = ramp.dose.hi = 5;
    item.sets = {ramp, SetGroup{}};
    item.sets[1].dose.lo = item.sets[1].dose.hi = 8;
    const Item moved = stepped(item, TypedField::dose, 2, {});
    EXPECT_EQ(moved.sets[0], ramp);
    EXPECT_EQ(moved.sets[1].dose.lo, 10);
}

TEST(TypedStep, MovesASetGroup) {
    SetGroup set;
    set.count = 2;
    set.dose.lo = set.dose.hi = 8;
    set.kind = SetKind::drop;
    EXPECT_EQ(stepped(set, SetField::count, 1, {}).count, 3);
    EXPECT_EQ(stepped(set, SetField::count, -9, {}).count, 1);
    EXPECT_EQ(stepped(set, SetField::dose, 1, {}).dose.lo, 9);
    EXPECT_EQ(stepped(set, SetField::kind, 1, {}), set);
    EXPECT_EQ(stepped(set, SetField::rest, 1, {}), set);
}

TEST(TypedStep, StaysStorableWhateverThereIs) {
    base::Random random(6);
    Item item;
    item.exercise = {"squat"};
    for (const int lo : {0, 1, 7, 119, 5000, PlanLimits::dose}) {
        for (const int hi : {lo, PlanLimits::dose}) {
            for (std::size_t unit = 0; unit + 1 < base::count_of<DoseUnit>; ++unit) {
                SetGroup set;
                set.dose = {static_cast<DoseUnit>(unit), lo, hi, {}, false};
                set.rest = Rest{lo % PlanLimits::rest_s, PlanLimits::rest_s};
                set.loads = {{static_cast<LoadKind>(random.below(base::count_of<LoadKind>)),
                              lo * 100, hi * 100, MassUnit::kg, ""}};
                item.sets = {set};
                for (const int steps : {1, -1, 1'000'000, -1'000'000}) {
                    for (const TypedField field :
                         {TypedField::sets, TypedField::dose, TypedField::rest, TypedField::load}) {
                        Group group;
                        group.items = {stepped(item, field, steps, {})};
                        EXPECT_FALSE(why_not(group)) << lo << '-' << hi;
                    }
                }
            }
        }
    }
}

TEST(TypedStep, UpAndDownAgainIsTheSameOnTheGrid) {
    Item item;
    item.exercise = {"squat"};
    item.sets = {SetGroup{}};
    for (int seconds = 5; seconds <= 120; seconds += 5) {
        item.sets[0].rest = Rest{seconds, seconds};
        const Item up = stepped(item, TypedField::rest, 1, {});
        EXPECT_EQ(stepped(up, TypedField::rest, -1, {}), item) << seconds;
    }
}

}  // namespace
}  // namespace phasewise::model
