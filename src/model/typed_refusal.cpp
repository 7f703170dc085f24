#include "model/typed_refusal.hpp"

#include <string>

#include "base/text.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;

/// What a field holds, and how it is written.
struct Hint {
    std::string_view what;
    std::string_view write;
};

Hint dose_hint(DoseUnit unit) {
    switch (unit) {
    case DoseUnit::reps: return {"a number of reps", "12, 8-12 or 12/10/8"};
    case DoseUnit::s: return {"a time", "30 s, 20-30 s or 1:30"};
    case DoseUnit::m: return {"a distance", "20 m or 20-30 m"};
    case DoseUnit::steps: return {"a number of steps", "10 or 10-20"};
    case DoseUnit::contacts: return {"a number of contacts", "10 or 20-40"};
    case DoseUnit::passes: return {"a number of passes", "2 or 1-2"};
    case DoseUnit::min: return {"a number of minutes", "20, 20-30 or 30 min Z1"};
    case DoseUnit::none: break;
    }
    return {"a dose", "12 reps, 30 s or 20 m"};
}

Hint hint(TypedField field, const TypedContext& context) {
    switch (field) {
    case TypedField::sets: return {"a number of sets", "3"};
    case TypedField::dose: return dose_hint(context.unit);
    case TypedField::tempo:
        return {"a tempo", "4/2/1, 2/0/X or 4/2/1/1: eccentric, isometric, concentric, top"};
    case TypedField::rest: return {"a rest", "90 s, 60-90 s or 1:30"};
    case TypedField::load: return {"a load", "75 %, RPE 7, 20 kg or green band"};
    case TypedField::zone: return {"a heart-rate zone", "1 to 5"};
    case TypedField::intervals:
        return {"a pair of intervals", "60/180 s, or 8x20/10 for eight of them"};
    }
    return {};
}

Error error(const Hint& hint, std::string_view text) {
    const std::string write = " Write " + std::string(hint.write) + ".";
    if (text.empty()) {
        return {"This needs " + std::string(hint.what) + "." + write};
    }
    return {base::in_quotes(text) + " is not " + std::string(hint.what) + "." + write};
}

}  // namespace

Error refusal(TypedField field, std::string_view text, const TypedContext& context) {
    return error(hint(field, context), text);
}

Error refusal(SetField field, std::string_view text, const TypedContext& context) {
    switch (field) {
    case SetField::count: return refusal(TypedField::sets, text, context);
    case SetField::kind:
        return error({"a kind of set", "work, warm-up, back-off, drop or test"}, text);
    case SetField::dose: return refusal(TypedField::dose, text, context);
    case SetField::rest: return refusal(TypedField::rest, text, context);
    case SetField::load: break;
    }
    return refusal(TypedField::load, text, context);
}

}  // namespace phasewise::model::typed
