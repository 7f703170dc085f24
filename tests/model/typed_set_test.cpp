// The fields of one set group, as the editor of different sets shows them.

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "model/typed_field.hpp"

namespace phasewise::model {
namespace {

SetGroup warm_up() {
    SetGroup set;
    set.count = 2;
    set.kind = SetKind::warm_up;
    set.dose.lo = set.dose.hi = 5;
    return set;
}

struct SetCase {
    SetField field;
    std::string_view text;
    std::string_view expected;
    Side side = Side::both;
};

TEST(TypedSet, ReadsWhatIsTyped) {
    const std::vector<SetCase> cases{
        {SetField::count, "3", "3"},
        {SetField::count, "3 sets", "3"},
        {SetField::kind, "work", "work"},
        {SetField::kind, "Work sets", "work"},
        {SetField::kind, "working", "work"},
        {SetField::kind, "warm-up", "warm-up"},
        {SetField::kind, "warm up", "warm-up"},
        {SetField::kind, "Warmup", "warm-up"},
        {SetField::kind, "warm‑up sets", "warm-up"},
        {SetField::kind, "back off", "back-off"},
        {SetField::kind, "drop set", "drop"},
        {SetField::kind, "TEST", "test"},
        {SetField::dose, "8-10", "8-10"},
        {SetField::dose, "20 s", "20 s"},
        {SetField::dose, "AMRAP", "AMRAP"},
        {SetField::dose, "8 each", "8 each", Side::each},
        {SetField::dose, "8", "8 each", Side::each},
        {SetField::rest, "1:30", "90 s"},
        {SetField::rest, "", ""},
        {SetField::load, "50 %", "50 %"},
        {SetField::load, "green band", "green band"},
        {SetField::load, "40 kg, RPE 6", "40 kg, RPE 6"},
        {SetField::load, "", ""},
    };
    for (const SetCase& one : cases) {
        TypedContext context;
        context.side = one.side;
        const auto set = with_typed(warm_up(), one.field, one.text, context);
        ASSERT_TRUE(set.ok()) << one.text << ": " << set.error().message;
        EXPECT_EQ(typed_text(*set, one.field, context), one.expected) << one.text;
    }
}

TEST(TypedSet, TakesSetsAndLoadWithTheDose) {
    const auto set = with_typed(warm_up(), SetField::dose, "3x3 @ 60", {});
    ASSERT_TRUE(set.ok());
    EXPECT_EQ(set->count, 3);
    EXPECT_EQ(set->kind, SetKind::warm_up);
    EXPECT_EQ(typed_text(*set, SetField::dose), "3");
    EXPECT_EQ(typed_text(*set, SetField::load), "60 %");
}

TEST(TypedSet, RefusesInWords) {
    struct Refused {
        SetField field;
        std::string_view text;
        std::string_view part;
    };
    const std::vector<Refused> cases{
        {SetField::count, "", "This needs a number of sets."},
        {SetField::count, "0", "0 is under 1 set."},
        {SetField::count, "51", "51 is over 50 sets."},
        {SetField::count, "many", "is not a number of sets"},
        {SetField::kind, "", "work, warm-up, back-off, drop or test"},
        {SetField::kind, "cluster", "\"cluster\" is not a kind of set."},
        {SetField::dose, "", "This needs a number of reps."},
        {SetField::dose, "12/10/8", "These sets are alike"},
        {SetField::dose, "8 each", "Choose it as its side."},
        {SetField::dose, "30 min Z1", "The zone belongs to the whole exercise."},
        {SetField::rest, "60/90", "is not a rest"},
        {SetField::rest, "soon", "is not a rest"},
        {SetField::load, "60/70 kg", "These sets are alike"},
        {SetField::load, "75", "75 % or 75 kg"},
    };
    for (const Refused& one : cases) {
        const auto set = with_typed(warm_up(), one.field, one.text, {});
        ASSERT_FALSE(set.ok()) << one.text;
        EXPECT_NE(set.error().message.find(one.part), std::string::npos) << set.error().message;
    }
}

}  // namespace
}  // namespace phasewise::model
