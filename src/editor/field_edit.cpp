#include "editor/field_edit.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.hpp"
#include "model/edit.hpp"
#include "model/limits.hpp"
#include "model/plan.hpp"
#include "model/typed_field.hpp"
#include "model/typed_step.hpp"

namespace phasewise::editor {
namespace {

using base::Error;
using base::Result;
using model::TypedField;

/// An item that has the rounds of a group as its sets, so that both are read by the same rules.
model::Item with_rounds(int rounds) {
    model::Item item;
    item.sets.push_back(
        {.count = rounds, .kind = model::SetKind::work, .dose = {}, .loads = {}, .rest = {}});
    item.sets.front().dose = {
        .unit = model::DoseUnit::reps, .lo = 1, .hi = 1, .hold_s = {}, .amrap = false};
    return item;
}

/// The same for a rest.
model::Item with_rest(const std::optional<model::Rest>& rest) {
    model::Item item = with_rounds(1);
    item.sets.front().rest = rest;
    return item;
}

std::optional<model::Rest>& rest_of(model::GroupShape& shape, GroupRest which) {
    switch (which) {
    case GroupRest::between_items: return shape.rest_between_items;
    case GroupRest::between_rounds: return shape.rest_between_rounds;
    case GroupRest::between_pairs: break;
    }
    return shape.rest_between_pairs;
}

model::Edit reshaped(const OpenEntry& entry, const model::GroupShape& shape) {
    return model::SetGroupShape{entry.day.id, entry.item.id, shape};
}

model::Edit with_rounds_of(const OpenEntry& entry, const model::Item& item) {
    model::GroupShape shape = shape_of(entry.group);
    shape.rounds = item.sets.front().count;
    return reshaped(entry, shape);
}

model::Edit replaced(const OpenEntry& entry, model::Item item) {
    return model::ReplaceItems{entry.day.id, {std::move(item)}};
}

bool is_rounds(const OpenEntry& entry, TypedField field) {
    return field == TypedField::sets && entry.is_grouped();
}

/// The rest after an entry of a group is the group's: after its last one, the rest after a round.
std::optional<GroupRest> rest_after(const OpenEntry& entry, TypedField field) {
    if (field != TypedField::rest || !entry.is_grouped()) {
        return std::nullopt;
    }
    return entry.group.items.back().id == entry.item.id ? GroupRest::between_rounds
                                                        : GroupRest::between_items;
}

}  // namespace

model::TypedContext OpenEntry::context() const {
    const model::Exercise* exercise = knowledge.library.find(item.exercise);
    model::TypedContext context;
    context.mass = plan.unit;
    context.side = item.side;
    if (exercise != nullptr) {
        context.unit = exercise->dose_unit;
    } else if (!item.sets.empty()) {
        context.unit = item.sets.front().dose.unit;
    }
    return context;
}

model::GroupShape shape_of(const model::Group& group) {
    return {group.kind, group.rounds, group.rest_between_items, group.rest_between_rounds,
            group.rest_between_pairs};
}

std::string field_text(const OpenEntry& entry, TypedField field) {
    if (const auto rest = rest_after(entry, field)) {
        return group_rest_text(entry.group, *rest);
    }
    return is_rounds(entry, field)
               ? model::typed_text(with_rounds(entry.group.rounds), field, entry.context())
               : model::typed_text(entry.item, field, entry.context());
}

Result<model::Edit> typed_edit(const OpenEntry& entry, TypedField field, std::string_view text) {
    if (const auto rest = rest_after(entry, field)) {
        return typed_group_rest(entry, *rest, text);
    }
    if (is_rounds(entry, field)) {
        const auto read =
            model::with_typed(with_rounds(entry.group.rounds), field, text, entry.context());
        if (!read) {
            return read.error();
        }
        return with_rounds_of(entry, *read);
    }
    auto read = model::with_typed(entry.item, field, text, entry.context());
    if (!read) {
        return read.error();
    }
    model::Group alone;
    alone.items.push_back(*read);
    if (const auto objection = model::why_not(alone)) {
        return *objection;
    }
    return replaced(entry, std::move(read).value());
}

std::optional<model::Edit> stepped_edit(const OpenEntry& entry, TypedField field, int steps) {
    if (const auto rest = rest_after(entry, field)) {
        return stepped_group_rest(entry, *rest, steps);
    }
    if (is_rounds(entry, field)) {
        const model::Item now = with_rounds(entry.group.rounds);
        const model::Item next = model::stepped(now, field, steps, entry.context());
        return next == now ? std::nullopt : std::optional(with_rounds_of(entry, next));
    }
    model::Item next = model::stepped(entry.item, field, steps, entry.context());
    return next == entry.item ? std::nullopt : std::optional(replaced(entry, std::move(next)));
}

Result<model::Edit> typed_set_edit(const OpenEntry& entry, std::size_t set, model::SetField field,
                                   std::string_view text) {
    if (set >= entry.item.sets.size()) {
        return Error{"That set is no longer there."};
    }
    const auto read = model::with_typed(entry.item.sets[set], field, text, entry.context());
    if (!read) {
        return read.error();
    }
    model::Item next = entry.item;
    next.sets[set] = *read;
    return replaced(entry, std::move(next));
}

std::optional<model::Edit> stepped_set_edit(const OpenEntry& entry, std::size_t set,
                                            model::SetField field, int steps) {
    if (set >= entry.item.sets.size()) {
        return std::nullopt;
    }
    model::Item next = entry.item;
    next.sets[set] = model::stepped(next.sets[set], field, steps, entry.context());
    return next == entry.item ? std::nullopt : std::optional(replaced(entry, std::move(next)));
}

std::string group_rest_text(const model::Group& group, GroupRest which) {
    model::GroupShape shape = shape_of(group);
    return model::typed_text(with_rest(rest_of(shape, which)), TypedField::rest);
}

Result<model::Edit> typed_group_rest(const OpenEntry& entry, GroupRest which,
                                     std::string_view text) {
    model::GroupShape shape = shape_of(entry.group);
    const auto read = model::with_typed(with_rest(rest_of(shape, which)), TypedField::rest, text,
                                        entry.context());
    if (!read) {
        return read.error();
    }
    rest_of(shape, which) = read->sets.front().rest;
    return reshaped(entry, shape);
}

std::optional<model::Edit> stepped_group_rest(const OpenEntry& entry, GroupRest which, int steps) {
    model::GroupShape shape = shape_of(entry.group);
    std::optional<model::Rest>& rest = rest_of(shape, which);
    const model::Item next =
        model::stepped(with_rest(rest), TypedField::rest, steps, entry.context());
    if (next.sets.front().rest == rest) {
        return std::nullopt;
    }
    rest = next.sets.front().rest;
    return reshaped(entry, shape);
}

}  // namespace phasewise::editor
