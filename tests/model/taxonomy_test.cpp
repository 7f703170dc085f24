#include "model/taxonomy.hpp"

#include <set>
#include <string_view>

#include <gtest/gtest.h>

#include "model/plan.hpp"
#include "model/prescription.hpp"

namespace phasewise::model {
namespace {

template <class Enum>
class Enumeration : public testing::Test {};

using Enumerations =
    testing::Types<Component, Level, BodyPart, MovementPattern, PatternFamily, Muscle, VolumeCount,
                   Equipment, Need, LoadField, Plane, Position, Impact, FloorUse, Side, DoseKind,
                   DoseUnit, MuscleAction, PauseAt, TempoWords, Phase5Role, Tag, LoadKind, MassUnit,
                   SetKind, GroupKind, Block, DayKind, Edition, DayVariant>;
TYPED_TEST_SUITE(Enumeration, Enumerations);

TYPED_TEST(Enumeration, IsReadBackAsItIsWritten) {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < base::count_of<TypeParam>; ++i) {
        const auto value = static_cast<TypeParam>(i);
        EXPECT_FALSE(base::name_of(value).empty());
        EXPECT_EQ(base::from_name<TypeParam>(base::name_of(value)), value);
        names.insert(base::name_of(value));
    }
    EXPECT_EQ(names.size(), base::count_of<TypeParam>) << "two values have one name";
    EXPECT_FALSE(base::from_name<TypeParam>("no such name").has_value());
}

// The last value has the last name: neither list has a value that the other lacks.
static_assert(base::name_of(Component::static_stretch) == "static_stretch");
static_assert(base::name_of(MovementPattern::vertical_push) == "vertical_push");
static_assert(base::name_of(MovementPattern::throw_) == "throw");
static_assert(base::name_of(PatternFamily::vertical_pull_shoulder) == "vertical_pull_shoulder");
static_assert(base::name_of(Muscle::vastus_medialis) == "vastus_medialis");
static_assert(base::name_of(Equipment::weight_belt) == "weight_belt");
static_assert(base::name_of(Tag::wrist_load) == "wrist_load");
static_assert(base::name_of(Plane::transverse) == "T");
static_assert(base::name_of(Position::supported) == "supported");
static_assert(base::name_of(TempoWords::lower_only) == "lower_only");
static_assert(base::name_of(Phase5Role::single) == "single");
static_assert(base::name_of(Edition::seventh) == "7e");

}  // namespace
}  // namespace phasewise::model
