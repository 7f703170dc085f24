// What stands in a field, typed into it again, gives the same item.

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "base/names.hpp"
#include "base/random.hpp"
#include "model/limits.hpp"
#include "model/plan.hpp"
#include "model/typed_field.hpp"
#include "model/words.hpp"
#include "support/files.hpp"
#include "support/plans.hpp"
#include "support/typed_blurred.hpp"

namespace phasewise::model {
namespace {

using base::Random;

constexpr std::array all_fields{TypedField::sets,     TypedField::dose, TypedField::tempo,
                                TypedField::rest,     TypedField::load, TypedField::zone,
                                TypedField::intervals};
constexpr std::array all_set_fields{SetField::count, SetField::kind, SetField::dose, SetField::rest,
                                    SetField::load};

template <class Enum>
Enum any(Random& random) {
    return static_cast<Enum>(random.below(base::count_of<Enum>));
}

Range range(Random& random, int lo, int hi) {
    const int first = random.between(lo, random.once_in(4) ? hi : std::min(hi, lo + 20));
    return {first, random.once_in(2) ? first : random.between(first, std::min(hi, first + 20))};
}

// Prescriptions as people type them: what each unit and kind can be.

Dose typed_dose(Random& random, DoseUnit own) {
    constexpr std::array<std::pair<DoseUnit, int>, 7> most{{{DoseUnit::reps, 500},
                                                            {DoseUnit::s, 10'000},
                                                            {DoseUnit::m, 10'000},
                                                            {DoseUnit::steps, 1000},
                                                            {DoseUnit::contacts, 1000},
                                                            {DoseUnit::passes, 100},
                                                            {DoseUnit::min, 1440}}};
    Dose dose;
    const auto [unit, bound] =
        most[random.once_in(2) ? static_cast<std::size_t>(own) : random.below(most.size())];
    dose.unit = unit;
    const Range amount = range(random, 1, bound);
    dose.lo = amount.lo;
    dose.hi = amount.hi;
    if (random.once_in(6)) {
        dose.amrap = true;
        dose.lo = random.once_in(2) ? 0 : dose.lo;
        dose.hi = dose.lo;
    }
    if ((own == DoseUnit::s && unit == DoseUnit::min) ||
        (own == DoseUnit::min && unit == DoseUnit::s)) {
        dose.unit = own;  // a time is put in the unit of the exercise
        dose.hi = std::min(dose.hi, 1440);
        dose.lo = std::min(dose.lo, dose.hi);
    }
    if (random.once_in(5)) {
        dose.hold_s = range(random, 1, 3600);
    }
    return dose;
}

Load typed_load(Random& random) {
    constexpr std::array<std::string_view, 6> words{"green band", "blue tube", "2 plates",
                                                    "heavy",      "Größe 10",  "as last week"};
    Load load;
    load.kind = any<LoadKind>(random);
    const auto amount = [&](int most) {
        const Range steps = range(random, 0, most / 25);
        load.lo = steps.lo * 25;
        load.hi = steps.hi * 25;
    };
    switch (load.kind) {
    case LoadKind::none:
    case LoadKind::band:
        load.as_typed = words[random.below(words.size())];
        load.kind = load.as_typed.ends_with("band") || load.as_typed.ends_with("tube")
                        ? LoadKind::band
                        : LoadKind::none;
        break;
    case LoadKind::pct1rm: amount(15'000); break;
    case LoadKind::pct_bw: amount(30'000); break;
    case LoadKind::rpe:
    case LoadKind::rir: amount(1000); break;
    case LoadKind::weight:
    case LoadKind::assist:
        amount(100'000);
        load.unit = any<MassUnit>(random);
        break;
    }
    if (load.kind == LoadKind::weight && random.once_in(3)) {
        SetGroup set;
        set.loads = {load};
        const std::string number = load_text(set);
        const std::array<std::string, 4> texts{number + " each", "BW+" + number, "2x" + number,
                                               number + " per hand"};
        load.as_typed = texts[random.below(texts.size())];
    }
    return load;
}

SetGroup typed_set(Random& random, DoseUnit own) {
    SetGroup set;
    set.count = random.between(1, random.once_in(5) ? PlanLimits::sets : 4);
    set.dose = typed_dose(random, own);
    if (random.once_in(2)) {
        const Range seconds = range(random, 0, PlanLimits::rest_s);
        set.rest = Rest{seconds.lo, seconds.hi};
    }
    if (random.once_in(2)) {
        set.loads.push_back(typed_load(random));
        const bool effort =
            set.loads[0].kind == LoadKind::rpe || set.loads[0].kind == LoadKind::rir;
        if (!effort && random.once_in(3)) {
            set.loads.push_back({LoadKind::rpe, 700, 800, MassUnit::kg, ""});
        }
    }
    return set;
}

/// Whether two groups would be counted as one.
bool alike(SetGroup a, const SetGroup& b) {
    a.count = b.count;
    return a == b;
}

TempoPart typed_part(Random& random) {
    return {random.once_in(6) ? TempoPart::explosive : random.between(0, PlanLimits::tempo_s)};
}

Item typed_item(Random& random, DoseUnit own) {
    Item item;
    item.exercise = {"squat"};
    item.side = any<Side>(random);
    if (random.once_in(2)) {
        item.tempo = Tempo{typed_part(random), typed_part(random), typed_part(random),
                           random.once_in(2) ? TempoPart{} : typed_part(random)};
    }
    for (int i = random.once_in(3) ? 3 : 1; i > 0; --i) {
        SetGroup set = typed_set(random, own);
        if (item.sets.empty() || !alike(set, item.sets.back())) {
            item.sets.push_back(std::move(set));
        }
    }
    if (random.once_in(4)) {
        SetGroup ramp = typed_set(random, own);
        ramp.kind = SetKind::warm_up;
        item.sets.insert(item.sets.begin(), std::move(ramp));
    }
    if (random.once_in(3)) {
        item.cardio = CardioTarget{"II", random.between(0, PlanLimits::zone), std::nullopt};
        if (random.once_in(2)) {
            const int work = random.between(0, PlanLimits::zone);
            item.cardio->intervals = Intervals{random.between(1, 3600), random.between(1, 3600),
                                               work, random.between(0, PlanLimits::zone)};
        }
    }
    return item;
}

TypedContext any_context(Random& random) {
    TypedContext context;
    context.unit = static_cast<DoseUnit>(random.below(base::count_of<DoseUnit> - 1));
    context.mass = any<MassUnit>(random);
    context.bare_load = any<LoadKind>(random);
    context.side = any<Side>(random);
    return context;
}

TEST(TypedRoundTrip, BringsBackEveryFieldOfATypedPrescription) {
    Random random(1);
    for (int run = test::runs(20'000, 400'000); run > 0; --run) {
        const TypedContext context = any_context(random);
        const Item item = typed_item(random, context.unit);
        for (const TypedField field : all_fields) {
            const bool several = std::ranges::count(item.sets, SetKind::work, &SetGroup::kind) > 1;
            if (field == TypedField::sets && several) {
                continue;  // how many sets differ is said by their doses
            }
            const std::string text = typed_text(item, field, context);
            const auto again = with_typed(test::blurred(item, field), field, text, context);
            ASSERT_TRUE(again.ok()) << text << ": " << again.error().message;
            ASSERT_EQ(*again, item) << text << " became " << typed_text(*again, field, context);
        }
    }
}

TEST(TypedRoundTrip, BringsBackEveryFieldOfASetGroup) {
    Random random(2);
    for (int run = test::runs(20'000, 400'000); run > 0; --run) {
        const TypedContext context = any_context(random);
        SetGroup set = typed_set(random, context.unit);
        set.kind = any<SetKind>(random);
        for (const SetField field : all_set_fields) {
            SetGroup other;
            other.dose = Dose{DoseUnit::reps, 77, 78, {}, false};
            other.kind = set.kind == SetKind::test ? SetKind::drop : SetKind::test;
            other.rest = Rest{7, 11};
            other.loads = {{LoadKind::none, 0, 0, MassUnit::kg, "blurred"}};
            const std::string text = typed_text(set, field, context);
            const auto again = with_typed(other, field, text, context);
            ASSERT_TRUE(again.ok()) << text << ": " << again.error().message;
            switch (field) {
            case SetField::count: ASSERT_EQ(again->count, set.count); break;
            case SetField::kind: ASSERT_EQ(again->kind, set.kind); break;
            case SetField::dose: ASSERT_EQ(again->dose, set.dose) << text; break;
            case SetField::rest: ASSERT_EQ(again->rest, set.rest) << text; break;
            case SetField::load: ASSERT_EQ(again->loads, set.loads) << text; break;
            }
        }
    }
}

// Files hold prescriptions that nobody could have typed; leaving a field as it stands keeps them.
TEST(TypedRoundTrip, ChangesNothingWhereTheTextIsLeftAsItStands) {
    Random random(3);
    for (int run = test::runs(5'000, 100'000); run > 0; --run) {
        const Group group = test::random_group(random);
        for (const Item& item : group.items) {
            for (const TypedField field : all_fields) {
                const TypedContext context = any_context(random);
                const auto same =
                    with_typed(item, field, typed_text(item, field, context), context);
                ASSERT_TRUE(same.ok()) << same.error().message;
                ASSERT_EQ(*same, item);
            }
        }
    }
}

TEST(TypedRoundTrip, KeepsWhatTheOtherFieldsHold) {
    Random random(4);
    constexpr std::array<std::pair<TypedField, std::string_view>, 7> texts{
        {{TypedField::sets, "9"},
         {TypedField::dose, "9"},
         {TypedField::tempo, "9/9/9"},
         {TypedField::rest, "99 s"},
         {TypedField::load, "99 kg"},
         {TypedField::zone, "3"},
         {TypedField::intervals, "99/99"}}};
    for (int run = test::runs(5'000, 100'000); run > 0; --run) {
        Item item = typed_item(random, DoseUnit::reps);
        item.note = "kept";
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto [field, text] = texts[i];
            const auto result = with_typed(item, field, text, {});
            if (!result) {
                EXPECT_EQ(field, TypedField::sets);  // of sets that differ
                continue;
            }
            EXPECT_EQ(result->note, "kept");
            EXPECT_EQ(result->side, item.side);
            EXPECT_EQ(result->exercise, item.exercise);
            const auto others = [](const Item& one) {
                std::vector<SetGroup> sets;
                std::ranges::copy_if(one.sets, std::back_inserter(sets),
                                     [](const SetGroup& set) { return set.kind != SetKind::work; });
                return sets;
            };
            EXPECT_EQ(others(*result), others(item)) << text;
            if (field != TypedField::tempo) {
                EXPECT_EQ(result->tempo, item.tempo);
            }
            if (field != TypedField::zone && field != TypedField::intervals) {
                EXPECT_EQ(result->cardio, item.cardio);
            }
        }
    }
}

// Whatever the text, the answer is an item that can be stored or a sentence, soon.
TEST(TypedRoundTrip, TakesAnyBytes) {
    Random random(5);
    constexpr std::string_view likely = "0123456789 xX-/:.,@%+'\"sminkglbRPEBWZeach";
    for (int run = test::runs(50'000, 1'000'000); run > 0; --run) {
        std::string text;
        for (int i = random.between(0, 14); i > 0; --i) {
            text += random.once_in(20) ? static_cast<char>(random.below(256))
                                       : likely[random.below(likely.size())];
        }
        const TypedContext context = any_context(random);
        const Item item = typed_item(random, context.unit);
        for (const TypedField field : all_fields) {
            const auto result = with_typed(item, field, text, context);
            if (!result) {
                ASSERT_FALSE(result.error().message.empty()) << text;
                continue;
            }
            Group group;
            group.items = {*result};
            ASSERT_FALSE(why_not(group)) << text;
            const std::string shown = typed_text(*result, field, context);
            const auto again = with_typed(test::blurred(*result, field), field, shown, context);
            if (field == TypedField::sets && !again) {
                continue;
            }
            ASSERT_TRUE(again.ok()) << text << " -> " << shown << ": " << again.error().message;
            ASSERT_EQ(*again, *result) << text << " -> " << shown;
        }
    }
}

TEST(TypedRoundTrip, TakesVeryLongTexts) {
    for (const std::string_view piece : {"1", "12/", "9,", "\"", "'", "x", "-", " ", "RPE ", "a",
                                         "8 each ", ";", "\xE2\x80\x93", "\xFF", "(", "1:30-"}) {
        std::string text;
        while (text.size() < 10'000) {
            text += piece;
        }
        Item item;
        item.exercise = {"squat"};
        item.sets = {SetGroup{}};
        for (const TypedField field : all_fields) {
            for (const std::size_t size : {text.size(), std::size_t{200}, std::size_t{199}}) {
                const auto result = with_typed(item, field, text.substr(0, size), {});
                if (!result) {
                    EXPECT_LE(result.error().message.size(), 250U);
                }
            }
        }
    }
}

}  // namespace
}  // namespace phasewise::model
