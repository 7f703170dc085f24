#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "editor/action.hpp"
#include "editor/reducing.hpp"
#include "editor/state.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "model/words.hpp"
#include "opt/fit_to_phase.hpp"
#include "opt/knowledge.hpp"
#include "opt/partner.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::editor {
namespace {

using model::Block;

std::string in_block(Block block) { return std::string(model::block_name(block)); }

/// The group that holds `item`, or null.
const model::Group* group_of(const model::Day& day, model::ItemId item) {
    const auto place = model::find_item(day, item);
    return place ? day.groups(place->block)[place->group].get() : nullptr;
}

std::vector<model::ItemId> ids_of(const model::Group& group) {
    std::vector<model::ItemId> ids;
    ids.reserve(group.items.size());
    for (const model::Item& item : group.items) {
        ids.push_back(item.id);
    }
    return ids;
}

/// The shape of a group that is there, or the one that `items` get when they become one.
model::GroupShape shape_for(const Reducing& reducing, const model::Group& group,
                            const std::vector<model::Item>& items) {
    if (group.kind != model::GroupKind::straight) {
        return {group.kind, group.rounds, group.rest_between_items, group.rest_between_rounds,
                group.rest_between_pairs};
    }
    const model::Plan& plan = *reducing.plan();
    return opt::default_shape(reducing.knowledge, model::phase_of(plan, reducing.day()->id), items,
                              plan.edition);
}

/// Items of `ids` in the order of the day.
std::vector<model::Item> items_of(const model::Day& day, const std::vector<model::ItemId>& ids) {
    std::vector<model::Item> items;
    for (const model::ItemId id : ids) {
        if (const auto place = model::find_item(day, id)) {
            items.push_back(model::item_at(day, *place));
        }
    }
    return items;
}

/// Makes one group of `ids`, in that order, with the shape that suits them.
void group(const Reducing& reducing, const std::vector<model::ItemId>& ids) {
    const model::Day& day = *reducing.day();
    const model::Group* first = group_of(day, ids.front());
    if (first == nullptr) {
        return;
    }
    const std::string names = name_of(ids, reducing);
    if (reducing.edit(
            model::GroupItems{day.id, ids, shape_for(reducing, *first, items_of(day, ids))},
            "Group " + names)) {
        const model::Group* made = group_of(*reducing.day(), ids.front());
        reducing.tell(names + " grouped: " +
                          std::string(model::group_name(made == nullptr ? model::GroupKind::superset
                                                                        : made->kind)) +
                          ".",
                      true);
    }
}

/// Where `step` brings the group that holds an entry: the next place, or the near end of the next
/// block.
std::optional<model::MoveItems> neighbour(const model::Day& day, const model::ItemPlace& place,
                                          int step) {
    const auto here = static_cast<std::size_t>(place.block);
    model::MoveItems move{
        .day = day.id, .items = {}, .block = place.block, .index = 0, .to_day = {}};
    for (const model::Item& item : day.groups(place.block)[place.group]->items) {
        move.items.push_back(item.id);
    }
    if (step < 0 && place.group > 0) {
        move.index = place.group - 1;
    } else if (step < 0 && here > 0) {
        move.block = model::all_blocks[here - 1];
        move.index = day.groups(move.block).size();
    } else if (step > 0 && place.group + 1 < day.groups(place.block).size()) {
        move.index = place.group + 2;
    } else if (step > 0 && here + 1 < model::all_blocks.size()) {
        move.block = model::all_blocks[here + 1];
        move.index = 0;
    } else {
        return std::nullopt;
    }
    return move;
}

void move(const Reducing& reducing, const model::MoveItems& change, bool toast) {
    const std::string name = name_of(change.items, reducing);
    if (!reducing.edit(change, "Move " + name)) {
        return;
    }
    const auto place = model::find_item(*reducing.day(), change.items.front());
    const std::string where = name + " moved to " + in_block(place ? place->block : change.block) +
                              (place ? ", place " + base::digits(place->group + 1) : "") + ".";
    if (toast) {
        reducing.tell(where, true);
    } else {
        reducing.announce(where);
    }
}

/// Offers the partner that a new entry of a pair phase usually has.
void suggest_partner(const Reducing& reducing, const model::Exercise& exercise, Block block) {
    const auto item = reducing.session().selected_item;
    if (block != Block::resistance_training || !item) {
        return;
    }
    const model::Phase phase = model::phase_of(*reducing.plan(), reducing.session().day);
    if (auto partner = opt::partner_for(reducing.knowledge, exercise, phase)) {
        reducing.session().suggestion = SuggestedPartner{*item, std::move(*partner)};
    }
}

}  // namespace

void act(const Reducing& reducing, const AddExercise& action) {
    const model::Exercise* exercise = reducing.knowledge.library.find(action.exercise);
    const model::Day* day = reducing.day();
    if (exercise == nullptr || day == nullptr) {
        return;
    }
    model::Group alone;
    alone.items.push_back(opt::prescribe(reducing.knowledge.rules, *exercise,
                                         model::phase_of(*reducing.plan(), day->id)));
    const std::size_t index = action.index.value_or(day->groups(action.block).size());
    if (reducing.edit(model::InsertGroup{day->id, action.block, index, std::move(alone)},
                      "Add " + exercise->name)) {
        suggest_partner(reducing, *exercise, action.block);
        const auto& suggestion = reducing.session().suggestion;
        const model::Exercise* partner =
            suggestion ? reducing.knowledge.library.find(suggestion->partner.exercise) : nullptr;
        reducing.announce(exercise->name + " added to " + in_block(action.block) + "." +
                          (partner != nullptr ? " Suggested partner: " + partner->name +
                                                    ". Enter keeps it, Delete drops it."
                                              : ""));
    }
}

void act(const Reducing& reducing, const AddBeside& action) {
    const model::Exercise* exercise = reducing.knowledge.library.find(action.exercise);
    const model::Day* day = reducing.day();
    const auto place = day == nullptr ? std::nullopt : model::find_item(*day, action.beside);
    if (exercise == nullptr || !place) {
        return;
    }
    const model::Phase phase = model::phase_of(*reducing.plan(), day->id);
    const model::Item& there = model::item_at(*day, *place);
    const model::Exercise* other = reducing.knowledge.library.find(there.exercise);
    const std::string label =
        "Pair " + exercise->name + " with " + name_of(there, reducing.knowledge);
    model::Item item = opt::prescribe(reducing.knowledge.rules, *exercise, phase);
    bool before = false;
    if (other != nullptr) {
        const auto usual = opt::partner_for(reducing.knowledge, *other, phase);
        if (usual && usual->exercise == exercise->id) {
            item = usual->item;
        }
        before = opt::may_follow(reducing.knowledge, *exercise, *other, phase) &&
                 !opt::may_follow(reducing.knowledge, *other, *exercise, phase);
    }
    const model::Group& group = *day->groups(place->block)[place->group];
    const model::GroupShape shape = shape_for(reducing, group, {there, item});
    if (reducing.edit(model::InsertBeside{day->id, action.beside, before,
                                          opt::as_member(std::move(item)), shape},
                      label)) {
        reducing.announce(exercise->name + " paired with " + name_of(there, reducing.knowledge) +
                          ".");
    }
}

void act(const Reducing& reducing, const MoveEntries& action) {
    const model::Day* day = reducing.day();
    if (day != nullptr && !action.items.empty()) {
        move(reducing, {day->id, action.items, action.block, action.index, std::nullopt}, true);
    }
}

void act(const Reducing& reducing, const JoinEntries& action) {
    const model::Day* day = reducing.day();
    const model::Group* target = day == nullptr ? nullptr : group_of(*day, action.beside);
    if (target == nullptr) {
        return;
    }
    std::vector<model::ItemId> ids = ids_of(*target);
    for (const model::ItemId id : action.items) {
        if (std::ranges::find(ids, id) == ids.end()) {
            ids.push_back(id);
        }
    }
    if (ids.size() > target->items.size()) {
        group(reducing, ids);
    }
}

void act(const Reducing& reducing, const MoveBy& action) {
    const model::Day* day = reducing.day();
    const std::optional<model::ItemId> selected = reducing.session().selected_item;
    if (day == nullptr || !selected) {
        return;
    }
    const model::ItemId item = *selected;
    const auto place = model::find_item(*day, item);
    if (!place) {
        return;
    }
    const std::size_t members = day->groups(place->block)[place->group]->items.size();
    const bool inside = action.step < 0 ? place->item > 0 : place->item + 1 < members;
    if (inside) {
        const std::size_t to = action.step < 0 ? place->item - 1 : place->item + 2;
        const std::string name = name_of({item}, reducing);
        if (reducing.edit(model::MoveWithinGroup{day->id, item, to}, "Move " + name)) {
            reducing.announce(name + " moved inside its group.");
        }
    } else if (auto change = neighbour(*day, *place, action.step)) {
        // The entry that was moved stays the selected one, not the first of its group.
        move(reducing, *change, false);
        reducing.session().selected_item = item;
        reducing.session().selection = {item};
    }
}

void act(const Reducing& reducing, const RemoveEntries& /*action*/) {
    const auto items = reducing.selected();
    if (items.empty()) {
        return;
    }
    const std::string name = name_of(items, reducing);
    if (reducing.edit(model::RemoveItems{reducing.session().day, items}, "Remove " + name)) {
        reducing.tell(name + " removed.", true);
    }
}

void act(const Reducing& reducing, const DuplicateEntries& /*action*/) {
    const auto items = reducing.selected();
    if (items.empty()) {
        return;
    }
    const std::string name = name_of(items, reducing);
    if (reducing.edit(model::DuplicateGroups{reducing.session().day, items}, "Duplicate " + name)) {
        reducing.announce(name + " duplicated.");
    }
}

void act(const Reducing& reducing, const GroupSelected& /*action*/) {
    std::vector<model::ItemId> items = reducing.selected();
    const model::Day* day = reducing.day();
    if (items.empty()) {
        return;
    }
    if (items.size() == 1) {
        const auto place = model::find_item(*day, items.front());
        if (!place) {
            return;
        }
        const auto& groups = day->groups(place->block);
        if (place->group + 1 >= groups.size()) {
            reducing.announce("There is no exercise below it in this block to group it with.");
            return;
        }
        items = ids_of(*groups[place->group]);
        const auto below = ids_of(*groups[place->group + 1]);
        items.insert(items.end(), below.begin(), below.end());
    }
    group(reducing, items);
}

void act(const Reducing& reducing, const UngroupSelected& /*action*/) {
    const std::optional<model::ItemId> item = reducing.session().selected_item;
    if (item && reducing.edit(model::Ungroup{reducing.session().day, *item},
                              "Ungroup " + name_of({*item}, reducing))) {
        reducing.tell("Ungrouped: each exercise stands alone.", true);
    }
}

void act(const Reducing& reducing, const KeepPartner& /*action*/) {
    // A copy: the edit takes the offer back.
    const std::optional<SuggestedPartner> suggestion = reducing.session().suggestion;
    if (!suggestion) {
        return;
    }
    const opt::Partner& partner = suggestion->partner;
    const model::Exercise* exercise = reducing.knowledge.library.find(partner.exercise);
    if (exercise != nullptr &&
        reducing.edit(model::InsertBeside{reducing.session().day, suggestion->beside,
                                          partner.before, partner.item, partner.shape},
                      "Pair with " + exercise->name)) {
        reducing.announce(exercise->name + " kept as the partner.");
    }
}

void act(const Reducing& reducing, const DropPartner& /*action*/) {
    if (reducing.session().suggestion) {
        reducing.session().suggestion.reset();
        reducing.announce("Suggested partner dropped.");
    }
}

void act(const Reducing& reducing, const ApplyEdit& action) {
    if (reducing.edit(action.edit, action.label)) {
        if (action.toast) {
            reducing.tell(action.said, true);
        } else if (!action.said.empty()) {
            reducing.announce(action.said);
        }
    }
}

void act(const Reducing& reducing, const FitToPhase& /*action*/) {
    const model::Plan* plan = reducing.plan();
    const model::Day* day = reducing.day();
    if (day == nullptr) {
        return;
    }
    const std::string phase =
        "phase " + base::digits(model::number_of(model::phase_of(*plan, day->id)));
    const auto change = opt::fit_to_phase(reducing.knowledge, *plan, *day);
    if (!change) {
        reducing.tell("Every entry of this day fits " + phase + " already.", false);
    } else if (reducing.edit(*change, "Fit to " + phase)) {
        reducing.tell("This day now has the acute variables of " + phase + ".", true);
    }
}

void act(const Reducing& reducing, const KeepFinding& action) {
    const model::Day* day = reducing.day();
    const auto place = day == nullptr ? std::nullopt : model::find_item(*day, action.item);
    if (!place) {
        return;
    }
    model::Item item = model::item_at(*day, *place);
    if (action.note.empty()) {
        item.overrule.reset();
    } else {
        item.overrule = model::Overrule{action.rule, action.note};
    }
    if (reducing.edit(model::ReplaceItems{day->id, {std::move(item)}},
                      action.note.empty() ? "Take back a note" : "Keep with a note")) {
        reducing.announce(action.note.empty() ? "The note is taken back."
                                              : "Kept, with your note.");
    }
}

void act(const Reducing& reducing, const TrainAs& action) {
    const std::string name(model::phase_name(action.phase));
    if (reducing.edit(model::SetDayPhase{reducing.session().day, action.phase}, name)) {
        reducing.announce("This day is trained as " + name + ".");
    }
}

}  // namespace phasewise::editor
