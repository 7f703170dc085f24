#pragma once

#include "model/typed_field.hpp"

namespace phasewise::test {

/// `item` with something else in the field that is typed into, so that reading what stood there has
/// to bring it back. The shape of the sets stays: how many groups of how many.
[[nodiscard]] inline model::Item blurred(model::Item item, model::TypedField field) {
    using namespace model;
    for (SetGroup& set : item.sets) {
        if (set.kind != SetKind::work) {
            continue;
        }
        switch (field) {
        case TypedField::sets: set.count = set.count == 7 ? 8 : 7; break;
        case TypedField::dose: set.dose = Dose{DoseUnit::reps, 77, 78, {}, false}; break;
        case TypedField::rest: set.rest = Rest{7, 11}; break;
        case TypedField::load: set.loads = {{LoadKind::none, 0, 0, MassUnit::kg, "blurred"}}; break;
        case TypedField::intervals:
        case TypedField::tempo:
        case TypedField::zone: break;
        }
    }
    if (field == TypedField::tempo) {
        item.tempo = Tempo{{9}, {9}, {9}, {9}};
    }
    if (item.cardio && field == TypedField::zone) {
        item.cardio->zone = item.cardio->zone == 5 ? 4 : 5;
    }
    if (item.cardio && item.cardio->intervals && field == TypedField::intervals) {
        item.cardio->intervals = Intervals{33, 44, 5, 5};
    }
    return item;
}

}  // namespace phasewise::test
