#include "model/typed_field.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/typed_cardio.hpp"
#include "model/typed_dose.hpp"
#include "model/typed_load.hpp"
#include "model/typed_reading.hpp"
#include "model/typed_rest.hpp"
#include "model/typed_scan.hpp"
#include "model/typed_tempo.hpp"
#include "model/typed_work_sets.hpp"
#include "model/words.hpp"

namespace phasewise::model {

namespace {

using base::Result;
using typed::Scan;

void tidy(std::optional<CardioTarget>& cardio) {
    if (cardio == CardioTarget{}) {
        cardio.reset();
    }
}

CardioTarget& cardio_of(Item& item) {
    if (!item.cardio) {
        item.cardio.emplace();
    }
    return *item.cardio;
}

Result<Item> with_intervals(Item item, const Scan& scan) {
    if (scan.text.empty()) {
        cardio_of(item).intervals.reset();
        tidy(item.cardio);
        return item;
    }
    const auto read = typed::read_intervals(scan);
    if (!read) {
        return read.error();
    }
    if (const std::optional<int> repeats = read->repeats) {
        auto dose = typed::interval_dose(*repeats, read->intervals);
        if (!dose) {
            return dose.error();
        }
        auto replaced = typed::with_sets(std::move(item), {{1, *std::move(dose)}});
        if (!replaced) {
            return replaced.error();
        }
        item = *std::move(replaced);
    }
    cardio_of(item).intervals = read->intervals;
    return item;
}

Result<Item> with_dose(const Item& item, const Scan& scan, const TypedContext& context) {
    if (context.unit == DoseUnit::min) {
        const auto intervals = typed::read_intervals(scan);
        if (intervals && intervals->repeats) {
            return with_intervals(item, scan);
        }
    }
    auto read = typed::read_sets(scan, context);
    if (!read) {
        return read.error();
    }
    const bool counted = read->is_list || read->sets.front().count;
    auto result = counted ? typed::with_sets(item, read->sets)
                          : Result<Item>(typed::with_dose(item, read->sets.front().dose));
    if (!result) {
        return result;
    }
    if (read->each) {
        result->side = Side::each;
    }
    if (const std::optional<int> zone = read->zone) {
        cardio_of(*result).zone = *zone;
    }
    if (!read->loads.empty()) {
        return typed::with_loads(*std::move(result), read->loads);
    }
    return result;
}

Result<Item> with_count(const Item& item, const Scan& scan, const TypedContext& context) {
    const auto count = typed::read_count(scan);
    if (count) {
        return typed::with_count(item, *count);
    }
    if (!count.error().message.empty()) {
        return count.error();
    }
    // "3x12" says the sets as well, wherever it is typed.
    const auto sets = typed::read_sets(scan, context);
    if (sets && (sets->is_list || sets->sets.front().count)) {
        return with_dose(item, scan, context);
    }
    const bool counted =
        std::ranges::any_of(scan.tokens, [](const typed::Token& token) { return token.is('*'); });
    return !sets && counted ? sets.error() : typed::not_read();
}

Result<Item> with_tempo(Item item, const Scan& scan) {
    item.tempo.reset();
    if (!scan.text.empty()) {
        const auto tempo = typed::read_tempo(scan);
        if (!tempo) {
            return tempo.error();
        }
        item.tempo = *tempo;
    }
    return item;
}

Result<Item> with_rest(const Item& item, const Scan& scan) {
    std::vector<std::optional<Rest>> rests{std::nullopt};
    if (!scan.text.empty()) {
        auto read = typed::read_rest_list(scan);
        if (!read) {
            return read.error();
        }
        rests = *std::move(read);
    }
    return typed::with_rests(item, rests);
}

Result<Item> with_load(const Item& item, const Scan& scan, const TypedContext& context) {
    std::vector<std::vector<Load>> loads{{}};
    if (!scan.text.empty()) {
        const auto work = typed::work_sets(item);
        auto read = typed::read_load_list(
            scan,
            typed::bare_load(work.empty() ? std::vector<Load>{} : work.front()->loads, context));
        if (!read) {
            return read.error();
        }
        loads = *std::move(read);
    }
    return typed::with_loads(item, loads);
}

Result<Item> with_zone(Item item, const Scan& scan) {
    int zone = 0;
    if (!scan.text.empty()) {
        const auto read = typed::read_zone(scan);
        if (!read) {
            return read.error();
        }
        zone = *read;
    }
    cardio_of(item).zone = zone;
    tidy(item.cardio);
    return item;
}

Result<Item> read_item_field(const Item& item, TypedField field, const Scan& scan,
                             const TypedContext& context) {
    switch (field) {
    case TypedField::sets: return with_count(item, scan, context);
    case TypedField::dose: return with_dose(item, scan, context);
    case TypedField::tempo: return with_tempo(item, scan);
    case TypedField::rest: return with_rest(item, scan);
    case TypedField::load: return with_load(item, scan, context);
    case TypedField::zone: return with_zone(item, scan);
    case TypedField::intervals: return with_intervals(item, scan);
    }
    return typed::not_read();
}

std::string count_text(const std::vector<const SetGroup*>& work) {
    int count = 0;
    for (const SetGroup* set : work) {
        count += set->count;
    }
    return work.empty() ? "" : base::digits(count);
}

std::string dose_text_of(const std::vector<const SetGroup*>& work, Side side,
                         const TypedContext& context) {
    if (work.size() == 1) {
        return typed::dose_words(work.front()->dose, side, context);
    }
    std::vector<typed::TypedSet> sets;
    sets.reserve(work.size());
    for (const SetGroup* set : work) {
        sets.push_back({set->count, set->dose});
    }
    return sets.empty() ? "" : typed::dose_words(sets, side, context);
}

std::string rest_text_of(const std::vector<const SetGroup*>& work) {
    std::vector<std::optional<Rest>> rests;
    rests.reserve(work.size());
    for (const SetGroup* set : work) {
        rests.push_back(set->rest);
    }
    return typed::rest_words(rests);
}

std::string load_text_of(const std::vector<const SetGroup*>& work) {
    std::vector<std::vector<Load>> loads;
    loads.reserve(work.size());
    for (const SetGroup* set : work) {
        loads.push_back(set->loads);
    }
    return typed::load_words(loads);
}

std::string intervals_text(const Item& item, const std::vector<const SetGroup*>& work) {
    if (!item.cardio || !item.cardio->intervals) {
        return {};
    }
    typed::TypedIntervals typed{std::nullopt, *item.cardio->intervals};
    if (work.size() == 1 && work.front()->count == 1) {
        typed.repeats = typed::repeats_in(work.front()->dose, typed.intervals);
    }
    return typed::interval_words(typed);
}

}  // namespace

Result<Item> with_typed(const Item& item, TypedField field, std::string_view text,
                        const TypedContext& context) {
    return typed::read_into(item, field, text, context, read_item_field);
}

std::string typed_text(const Item& item, TypedField field, const TypedContext& context) {
    const auto work = typed::work_sets(item);
    switch (field) {
    case TypedField::sets: return count_text(work);
    case TypedField::dose: return dose_text_of(work, item.side, context);
    case TypedField::tempo: return item.tempo ? tempo_text(*item.tempo) : "";
    case TypedField::rest: return rest_text_of(work);
    case TypedField::load: return load_text_of(work);
    case TypedField::zone:
        return item.cardio && item.cardio->zone != 0 ? base::digits(item.cardio->zone) : "";
    case TypedField::intervals: return intervals_text(item, work);
    }
    return {};
}

}  // namespace phasewise::model
