#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/json_writer.hpp"
#include "base/names.hpp"
#include "library/own_exercise.hpp"
#include "model/plan.hpp"
#include "model/words.hpp"
#include "store/plan_codec.hpp"

namespace phasewise::store {

namespace {

using Json = nlohmann::ordered_json;

Json range(int lo, int hi) { return lo == hi ? Json(lo) : Json::array({lo, hi}); }

template <class Enum>
std::string name(Enum value) {
    return std::string(base::name_of(value));
}

/// Puts `text` under `key` where there is any.
void put_text(Json& json, const char* key, const std::string& text) {
    if (!text.empty()) {
        json[key] = text;
    }
}

void put_rest(Json& json, const char* key, const std::optional<model::Rest>& rest) {
    if (rest) {
        json[key] = range(rest->lo, rest->hi);
    }
}

Json encode(const model::Load& load) {
    Json json = Json::object();
    json[name(load.kind)] = range(load.lo, load.hi);
    if (load.unit != model::MassUnit::kg) {
        json["unit"] = name(load.unit);
    }
    put_text(json, "as_typed", load.as_typed);
    return json;
}

Json encode(const model::SetGroup& set) {
    Json json = Json::object();
    if (set.count != 1) {
        json["sets"] = set.count;
    }
    if (set.kind != model::SetKind::work) {
        json["kind"] = name(set.kind);
    }
    if (set.dose.unit != model::DoseUnit::none) {
        json[name(set.dose.unit)] = range(set.dose.lo, set.dose.hi);
    }
    if (set.dose.hold_s) {
        json["hold"] = range(set.dose.hold_s->lo, set.dose.hold_s->hi);
    }
    if (set.dose.amrap) {
        json["amrap"] = true;
    }
    for (const model::Load& load : set.loads) {
        json["load"].push_back(encode(load));
    }
    put_rest(json, "rest", set.rest);
    return json;
}

/// The part of an item that other exercises share: how it is done.
Json encode_dose(const model::Item& item) {
    Json json = Json::object();
    if (item.side != model::Side::both) {
        json["side"] = name(item.side);
    }
    if (item.tempo) {
        json["tempo"] = model::tempo_text(*item.tempo);
    }
    for (const model::SetGroup& set : item.sets) {
        json["sets"].push_back(encode(set));
    }
    return json;
}

Json encode(const model::ExerciseRole& role) {
    Json json = Json::object();
    json["component"] = name(role.component);
    json["level"] = name(role.level);
    json["body_part"] = name(role.body_part);
    return json;
}

Json encode(const model::CardioTarget& cardio) {
    Json json = Json::object();
    put_text(json, "stage", cardio.stage);
    if (cardio.zone != 0) {
        json["zone"] = cardio.zone;
    }
    if (cardio.intervals) {
        Json& intervals = json["intervals"];
        intervals["work_s"] = cardio.intervals->work_s;
        intervals["easy_s"] = cardio.intervals->easy_s;
        intervals["work_zone"] = cardio.intervals->work_zone;
        intervals["easy_zone"] = cardio.intervals->easy_zone;
    }
    return json;
}

/// A list in which equal values stand once, found by their text.
class Table {
public:
    std::size_t index_of(Json value) {
        const auto [place, is_new] = index_.try_emplace(base::write_json(value), index_.size());
        if (is_new) {
            values_.push_back(std::move(value));
        }
        return place->second;
    }
    [[nodiscard]] Json take() { return std::move(values_); }

private:
    std::map<std::string, std::size_t> index_;
    Json values_ = Json::array();
};

class Encoder {
public:
    Json encode_plan(const model::Plan& plan) {
        Json phase_blocks = Json::array();
        for (const auto& phase_block : plan.phase_blocks) {
            phase_blocks.push_back(encode(*phase_block));
        }
        Json json = Json::object();
        json["schema"] = plan_schema;
        json["id"] = plan.id.text;
        json["name"] = plan.name;
        json["edition"] = name(plan.edition);
        json["unit"] = name(plan.unit);
        put_text(json, "start", plan.start_date);
        json["next_id"] = plan.next_id;
        for (const auto& exercise : plan.own_exercises) {
            json["own"].push_back(library::write_own_exercise(*exercise));
        }
        json["doses"] = doses_.take();
        json["groups"] = groups_.take();
        json["phase_blocks"] = std::move(phase_blocks);
        return json;
    }

private:
    Json encode(const model::PhaseBlock& phase_block) {
        Json json = Json::object();
        json["id"] = phase_block.id.value;
        json["phase"] = model::number_of(phase_block.phase);
        Json& weeks = json["weeks"] = Json::array();
        for (const auto& week : phase_block.weeks) {
            weeks.push_back(encode(*week));
        }
        return json;
    }

    Json encode(const model::Week& week) {
        Json json = Json::object();
        json["id"] = week.id.value;
        if (week.deload) {
            json["deload"] = true;
        }
        Json& days = json["days"] = Json::array();
        for (const auto& day : week.days) {
            days.push_back(encode(*day));
        }
        return json;
    }

    Json encode(const model::Day& day) {
        Json json = Json::object();
        json["id"] = day.id.value;
        json["name"] = day.name;
        if (day.kind != model::DayKind::resistance) {
            json["kind"] = name(day.kind);
        }
        if (day.phase) {
            json["phase"] = model::number_of(*day.phase);
        }
        if (day.variant != model::DayVariant::none) {
            json["variant"] = name(day.variant);
        }
        if (day.slot_min) {
            json["slot_min"] = *day.slot_min;
        }
        if (day.spotter) {
            json["spotter"] = *day.spotter;
        }
        if (day.supervised) {
            json["supervised"] = *day.supervised;
        }
        put_text(json, "note", day.note);
        for (const model::Block block : model::all_blocks) {
            for (const auto& group : day.groups(block)) {
                json["blocks"][name(block)].push_back(encode_entry(*group));
            }
        }
        return json;
    }

    Json encode_entry(const model::Group& group) {
        Json entry = Json::array({groups_.index_of(encode(group))});
        for (const model::Item& item : group.items) {
            entry.push_back(item.id.value);
        }
        return entry;
    }

    Json encode(const model::Group& group) {
        const bool is_plain = group.kind == model::GroupKind::straight && group.rounds == 1 &&
                              group.items.size() == 1 && !group.rest_between_items &&
                              !group.rest_between_rounds && !group.rest_between_pairs;
        if (is_plain) {
            return encode(group.items.front());
        }
        Json json = Json::object();
        if (group.kind != model::GroupKind::straight) {
            json["kind"] = name(group.kind);
        }
        if (group.rounds != 1) {
            json["rounds"] = group.rounds;
        }
        put_rest(json, "between_items", group.rest_between_items);
        put_rest(json, "between_rounds", group.rest_between_rounds);
        put_rest(json, "between_pairs", group.rest_between_pairs);
        Json& items = json["items"] = Json::array();
        for (const model::Item& item : group.items) {
            items.push_back(encode(item));
        }
        return json;
    }

    Json encode(const model::Item& item) {
        Json json = Json::object();
        put_text(json, "exercise", item.exercise.text);
        put_text(json, "custom", item.custom_name);
        if (item.role) {
            json["role"] = store::encode(*item.role);
        }
        if (Json dose = encode_dose(item); !dose.empty()) {
            json["dose"] = doses_.index_of(std::move(dose));
        }
        if (item.cardio) {
            json["cardio"] = store::encode(*item.cardio);
        }
        for (const model::ExerciseId& alternative : item.alternatives) {
            json["alternatives"].push_back(alternative.text);
        }
        put_text(json, "note", item.note);
        put_text(json, "rationale", item.rationale);
        if (item.locked) {
            json["locked"] = true;
        }
        if (item.overrule) {
            json["overrule"]["rule"] = item.overrule->rule;
            json["overrule"]["note"] = item.overrule->note;
        }
        return json;
    }

    Table doses_;
    Table groups_;
};

}  // namespace

std::string encode_plan(const model::Plan& plan) {
    return base::write_json(Encoder().encode_plan(plan));
}

std::string plan_file(const model::Plan& plan) {
    return base::write_json_lines(Encoder().encode_plan(plan)) + '\n';
}

}  // namespace phasewise::store
