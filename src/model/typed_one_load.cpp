#include "model/typed_one_load.hpp"

#include <cstddef>
#include <string_view>

#include "model/typed_load_number.hpp"

namespace phasewise::model::typed {

namespace {

bool take_body_weight(Cursor& cursor) {
    if (cursor.take_word({"bw", "bodyweight"})) {
        return true;
    }
    const bool two = cursor.peek().is_word({"body"}) && cursor.peek(1).is_word({"weight"});
    if (two) {
        cursor.skip();
        cursor.skip();
    }
    return two;
}

/// A bare number: what it means is said by `kind`, where anything does.
FoundLoad bare_load(const LoadAmount& amount, LoadKind kind, MassUnit mass) {
    const bool percent = kind == LoadKind::pct1rm;
    const bool likely = amount.lo >= 30'00 && amount.hi <= 100'00;
    if (kind == LoadKind::none || kind == LoadKind::band || (percent && !likely)) {
        FoundLoad found;
        const std::string number = hundredths_text(amount.hi);
        found.fault =
            amount.hi <= 10'00
                ? "That could be an RPE or a weight. Write RPE " + number + " or " + number + " kg."
                : "That could be a percentage or a weight. Write 75 % or 75 kg.";
        return found;
    }
    const bool weighed = kind == LoadKind::weight || kind == LoadKind::assist;
    return load_of(kind, amount, weighed ? mass : MassUnit::kg);
}

/// "@7" is an RPE, "@85" a percentage; "@15" and "@120" could be either of several.
FoundLoad load_at(const LoadAmount& amount) {
    if (amount.hi <= 10'00) {
        return load_of(LoadKind::rpe, amount);
    }
    if (amount.hi >= 100'00) {
        return bare_load(amount, LoadKind::none, MassUnit::kg);
    }
    return bare_load(amount, LoadKind::pct1rm, MassUnit::kg);
}

/// The words that may follow a weight and leave it one: who holds it, and what it is.
std::string take_weight_words(Cursor& cursor) {
    std::string words;
    const auto add = [&](std::string_view word) {
        words += ' ';
        words += word;
    };
    while (true) {
        const Token& token = cursor.peek();
        if (token.is('/') && cursor.peek(1).is_word({"hand", "side", "arm", "leg"})) {
            add("per");
        } else if (token.is_word({"ea"})) {
            add("each");
        } else if (token.is_word({"each",    "per",        "hand",        "side",      "arm",
                                  "leg",     "total",      "dumbbell",    "dumbbells", "db",
                                  "dbs",     "kettlebell", "kettlebells", "kb",        "kbs",
                                  "barbell", "bar",        "plate",       "plates",    "vest",
                                  "ball",    "medicine",   "sandbag",     "cable",     "sled"})) {
            add(token.word);
        } else {
            return words;
        }
        cursor.skip();
    }
}

bool take_assist(Cursor& cursor) { return cursor.take_word({"assist", "assisted", "assistance"}); }

/// The rest of "75 %": of 1RM where nothing is said, or of body weight.
std::optional<FoundLoad> percent(Cursor& cursor, const LoadAmount& amount) {
    const std::size_t place = cursor.place();
    cursor.take_word({"of"});
    if (take_body_weight(cursor)) {
        return load_of(LoadKind::pct_bw, amount);
    }
    const Token& one = cursor.peek();
    if (one.is_whole() && one.hundredths == 100 && cursor.peek(1).is_word({"rm"})) {
        cursor.skip();
        cursor.skip();
    } else {
        cursor.go_to(place);
    }
    return load_of(LoadKind::pct1rm, amount);
}

/// The rest of "20 kg": assistance, or a weight and whose it is.
FoundLoad weight(Cursor& cursor, const LoadAmount& amount, MassUnit unit, std::string_view before) {
    if (before.empty() && take_assist(cursor)) {
        return load_of(LoadKind::assist, amount, unit);
    }
    FoundLoad found = load_of(LoadKind::weight, amount, unit);
    const std::string words = take_weight_words(cursor);
    if (!before.empty() || !words.empty()) {
        found.load.as_typed = std::string(before) + mass_text(found.load) + words;
    }
    return found;
}

/// "BW", "BW+10".
std::optional<FoundLoad> body_weight(Cursor& cursor, MassUnit mass) {
    if (cursor.peek().is('-') && cursor.peek(1).is_number()) {
        FoundLoad found;
        found.fault = "Write \"assist 20 kg\" for body weight less 20 kg.";
        cursor.skip();
        (void)take_load_amount(cursor);
        return found;
    }
    if (!cursor.take('+')) {
        return load_of(LoadKind::pct_bw, LoadAmount{});  // nothing on top of it
    }
    const auto amount = take_load_amount(cursor);
    if (!amount) {
        return std::nullopt;
    }
    const auto unit = mass_unit(amount->unit);
    if (!unit && amount->unit != LoadUnit::none) {
        return std::nullopt;
    }
    return weight(cursor, *amount, unit.value_or(mass), "BW+");
}

/// "assist 20 kg", after its word.
std::optional<FoundLoad> assistance(Cursor& cursor, MassUnit mass) {
    cursor.take_word({"of"});
    cursor.take('-');
    const auto amount = take_load_amount(cursor);
    if (!amount) {
        return std::nullopt;
    }
    const auto unit = mass_unit(amount->unit);
    if (!unit && amount->unit != LoadUnit::none) {
        return std::nullopt;
    }
    return load_of(LoadKind::assist, *amount, unit.value_or(mass));
}

/// "-20 kg assist", after the sign; less than nothing otherwise.
std::optional<FoundLoad> negative(Cursor& cursor) {
    const auto amount = take_load_amount(cursor);
    if (!amount) {
        return std::nullopt;
    }
    const auto unit = mass_unit(amount->unit);
    if (unit && take_assist(cursor)) {
        return load_of(LoadKind::assist, *amount, *unit);
    }
    FoundLoad found;
    found.fault = "A load is not below 0. Write \"assist 20 kg\" for help with 20 kg.";
    return found;
}

/// "2x24 kg": two implements of a weight. Any other number could be sets.
std::optional<FoundLoad> implements(Cursor& cursor) {
    const std::int64_t count = cursor.peek().hundredths;
    cursor.skip();
    cursor.skip();
    const auto amount = take_load_amount(cursor);
    if (!amount) {
        return std::nullopt;
    }
    const auto unit = mass_unit(amount->unit);
    if (unit && count == 200) {
        return weight(cursor, *amount, *unit, "2x");
    }
    FoundLoad found;
    found.fault = "Write the sets and reps in their own fields, and a pair of weights as 2x24 kg.";
    return found;
}

}  // namespace

std::optional<FoundLoad> take_load(Cursor& cursor, const BareLoad& bare) {
    const bool at = cursor.take('@');
    if (cursor.peek().is_word({"rpe", "rir"})) {
        const LoadKind kind = cursor.peek().is_word({"rpe"}) ? LoadKind::rpe : LoadKind::rir;
        cursor.skip();
        cursor.take(':');
        const auto amount = take_load_amount(cursor);
        if (!amount || amount->unit != LoadUnit::none) {
            return std::nullopt;
        }
        return load_of(kind, *amount);
    }
    if (take_body_weight(cursor)) {
        return body_weight(cursor, bare.mass);
    }
    if (take_assist(cursor)) {
        return assistance(cursor, bare.mass);
    }
    if (cursor.take('-')) {
        return negative(cursor);
    }
    if (cursor.peek().is_whole() && cursor.peek(1).is('*')) {
        return implements(cursor);
    }
    const auto amount = take_load_amount(cursor);
    if (!amount) {
        return std::nullopt;
    }
    switch (amount->unit) {
    case LoadUnit::percent: return percent(cursor, *amount);
    case LoadUnit::kg: return weight(cursor, *amount, MassUnit::kg, "");
    case LoadUnit::lb: return weight(cursor, *amount, MassUnit::lb, "");
    case LoadUnit::rpe: return load_of(LoadKind::rpe, *amount);
    case LoadUnit::rir: return load_of(LoadKind::rir, *amount);
    case LoadUnit::none: break;
    }
    return at ? load_at(*amount) : bare_load(*amount, bare.kind, bare.mass);
}

}  // namespace phasewise::model::typed
