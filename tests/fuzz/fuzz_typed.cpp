// Any bytes typed into any field: the answer is a sentence, or a prescription that can be stored
// and whose text, typed over anything else, gives the same prescription again.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/names.hpp"
#include "model/limits.hpp"
#include "model/typed_field.hpp"
#include "model/typed_step.hpp"
#include "support/typed_blurred.hpp"

using namespace phasewise;
using namespace phasewise::model;

namespace {

void expect(bool condition) {
    if (!condition) {
        std::abort();
    }
}

void expect_storable(const Item& item) {
    Group group;
    group.items = {item};
    expect(!why_not(group));
}

/// One of a few items to type into, among them sets that differ and none at all.
Item base_item(unsigned which) {
    Item item;
    item.exercise = {"squat"};
    SetGroup set;
    set.count = 3;
    set.dose.lo = set.dose.hi = 10;
    if (which % 4 != 0) {
        item.sets.push_back(set);
    }
    if (which % 4 == 2) {
        set.kind = SetKind::drop;
        item.sets.push_back(set);
        set.kind = SetKind::work;
        set.count = 1;
        set.rest = Rest{60, 90};
        set.loads = {{LoadKind::weight, 4500, 4500, MassUnit::lb, ""}};
        item.sets.push_back(set);
    }
    if (which % 4 == 3) {
        item.sets[0].count = 1;
        item.sets[0].dose = {DoseUnit::min, 20, 20, {}, false};
        item.cardio = CardioTarget{"II", 2, Intervals{60, 180, 2, 1}};
    }
    return item;
}

void type(const Item& item, TypedField field, std::string_view text, const TypedContext& context) {
    const auto typed = with_typed(item, field, text, context);
    if (!typed) {
        expect(typed.error().message.ends_with('.'));
        return;
    }
    expect_storable(*typed);
    // How many sets differ is said by their doses: their number alone brings nothing back.
    const auto work = std::ranges::count(typed->sets, SetKind::work, &SetGroup::kind);
    if (field != TypedField::sets || work == 1) {
        const std::string shown = typed_text(*typed, field, context);
        const auto again = with_typed(test::blurred(*typed, field), field, shown, context);
        expect(again && *again == *typed);
    }
    for (const int steps : {1, -1}) {
        expect_storable(stepped(*typed, field, steps, context));
    }
}

void type(const SetGroup& set, SetField field, std::string_view text, const TypedContext& context) {
    const auto typed = with_typed(set, field, text, context);
    if (!typed) {
        expect(typed.error().message.ends_with('.'));
        return;
    }
    Item item;
    item.exercise = {"squat"};
    item.sets = {*typed};
    expect_storable(item);
    const auto again = with_typed(*typed, field, typed_text(*typed, field, context), context);
    expect(again && *again == *typed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) {
        return 0;
    }
    TypedContext context;
    context.unit = static_cast<DoseUnit>(data[0] % base::count_of<DoseUnit>);
    context.mass = static_cast<MassUnit>((data[0] >> 3U) % base::count_of<MassUnit>);
    context.side = static_cast<Side>((data[0] >> 4U) % base::count_of<Side>);
    context.bare_load = static_cast<LoadKind>((data[1] >> 2U) % base::count_of<LoadKind>);
    const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
    const Item item = base_item(data[1]);
    for (const TypedField field :
         {TypedField::sets, TypedField::dose, TypedField::tempo, TypedField::rest, TypedField::load,
          TypedField::zone, TypedField::intervals}) {
        type(item, field, text, context);
    }
    for (const SetField field :
         {SetField::count, SetField::kind, SetField::dose, SetField::rest, SetField::load}) {
        type(item.sets.empty() ? SetGroup{} : item.sets.back(), field, text, context);
    }
    return 0;
}
