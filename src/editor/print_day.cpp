#include "editor/print_day.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/json_writer.hpp"
#include "base/text.hpp"
#include "editor/notice.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "model/prescription.hpp"
#include "model/words.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::editor {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view template_line = "Template, not for a person until one has been screened";

constexpr int most_boxes = 12;

/// Where the day stands: the number of its week in the plan, from 1.
std::size_t week_of(const model::Plan& plan, model::DayId id) {
    std::size_t week = 0;
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& each : phase_block->weeks) {
            ++week;
            if (std::ranges::any_of(each->days, [&](const auto& day) { return day->id == id; })) {
                return week;
            }
        }
    }
    return week;
}

std::string_view set_name(model::SetKind kind) {
    switch (kind) {
    case model::SetKind::warm_up: return " warm-up";
    case model::SetKind::back_off: return " back-off";
    case model::SetKind::drop: return " drop";
    case model::SetKind::test: return " test";
    case model::SetKind::work: break;
    }
    return "";
}

void append(std::string& text, std::string_view part, std::string_view between) {
    if (!part.empty()) {
        text += text.empty() ? "" : between;
        text += part;
    }
}

std::string rest_words(const std::optional<model::Rest>& rest, std::string_view where) {
    return rest ? model::rest_text(*rest) + ' ' + std::string(where) : std::string();
}

/// "Circuit, 2 rounds; rest 0-15 s between exercises, 60 s between rounds".
std::string group_line(const model::Group& group) {
    std::string line(model::group_name(group.kind));
    line += ", " + base::digits(group.rounds) + (group.rounds == 1 ? " round" : " rounds");
    std::string rests;
    append(rests, rest_words(group.rest_between_items, "between exercises"), ", ");
    append(rests, rest_words(group.rest_between_pairs, "between pairs"), ", ");
    append(rests, rest_words(group.rest_between_rounds, "between rounds"), ", ");
    append(line, rests.empty() ? rests : "rest " + rests, "; ");
    return line;
}

std::string interval_words(const model::Intervals& parts) {
    const auto part = [](int seconds, int zone) {
        return base::digits(seconds) + " s" + (zone == 0 ? "" : " in zone " + base::digits(zone));
    };
    return part(parts.work_s, parts.work_zone) + " and " + part(parts.easy_s, parts.easy_zone) +
           " in turn";
}

/// What a cardio entry adds to its minutes.
std::string cardio_words(const model::CardioTarget& cardio) {
    std::string words;
    append(words, cardio.zone == 0 ? "" : "zone " + base::digits(cardio.zone), ", ");
    append(words, cardio.stage.empty() ? "" : "stage " + cardio.stage, ", ");
    append(words, cardio.intervals ? interval_words(*cardio.intervals) : "", ", ");
    return words;
}

std::string hold_words(const model::Dose& dose) {
    if (!dose.hold_s) {
        return {};
    }
    return "hold " + model::rest_text(model::Rest{dose.hold_s->lo, dose.hold_s->hi});
}

Json set_json(const model::SetGroup& set, const model::Item& item, int rounds) {
    const int count = set.count * rounds;
    std::string dose = model::dose_text(set.dose, item.side);
    append(dose, hold_words(set.dose), ", ");
    std::string load = model::load_text(set);
    if (item.cardio) {
        append(load, cardio_words(*item.cardio), ", ");
    }
    Json json = Json::object();
    json["cells"] = Json::array({base::digits(count) + std::string(set_name(set.kind)), dose,
                                 item.tempo ? model::tempo_text(*item.tempo) : std::string(),
                                 set.rest ? model::rest_text(*set.rest) : std::string(), load});
    json["boxes"] = std::clamp(count, 1, most_boxes);
    return json;
}

class Printer {
public:
    Printer(const model::Plan& plan, const opt::Knowledge& knowledge)
        : plan_(plan), knowledge_(knowledge) {}

    [[nodiscard]] Json block_json(const model::Day& day, model::Block block) const {
        Json json = Json::object();
        json["name"] = std::string(model::block_name(block));
        Json& rows = json["rows"] = Json::array();
        char letter = 'A';
        for (const auto& group : day.groups(block)) {
            if (group->items.size() == 1) {
                rows.push_back(row(group->items.front(), group->rounds, {}));
                continue;
            }
            rows.push_back({{"group", group_line(*group)}});
            for (std::size_t i = 0; i < group->items.size(); ++i) {
                rows.push_back(row(group->items[i], group->rounds, letter + base::digits(i + 1)));
            }
            letter = letter == 'Z' ? 'A' : static_cast<char>(letter + 1);
        }
        return json;
    }

private:
    [[nodiscard]] std::string name_of(const model::Item& item) const {
        if (!item.custom_name.empty()) {
            return item.custom_name;
        }
        if (const model::Exercise* exercise = knowledge_.library.find(item.exercise)) {
            return exercise->name;
        }
        for (const auto& own : plan_.own_exercises) {
            if (own->id == item.exercise) {
                return own->name;
            }
        }
        return item.exercise.text;
    }

    [[nodiscard]] Json row(const model::Item& item, int rounds, const std::string& label) const {
        Json json = Json::object();
        if (!label.empty()) {
            json["label"] = label;
        }
        json["exercise"] = name_of(item);
        Json& sets = json["sets"] = Json::array();
        for (const model::SetGroup& set : item.sets) {
            sets.push_back(set_json(set, item, rounds));
        }
        if (sets.empty()) {
            sets.push_back(set_json({}, item, rounds));
            sets[0]["cells"][1] = "";
        }
        if (!item.note.empty()) {
            json["note"] = item.note;
        }
        return json;
    }

    const model::Plan& plan_;
    const opt::Knowledge& knowledge_;
};

}  // namespace

std::string print_day(const model::Plan& plan, model::DayId id, const opt::Knowledge& knowledge) {
    const model::Day* day = model::find_day(plan, id);
    if (day == nullptr) {
        return {};
    }
    Json json = Json::object();
    json["title"] = plan.name;
    json["subtitle"] = "Week " + base::digits(week_of(plan, id)) + ", " +
                       (day->name.empty() ? "day" : day->name) + " \u00B7 " +
                       std::string(model::phase_name(model::phase_of(plan, id)));
    json["client"] = template_line;
    if (!day->note.empty()) {
        json["note"] = day->note;
    }
    json["columns"] = {"Exercise", "Sets", "Reps", "Tempo", "Rest", "Load", "Done"};
    Json& blocks = json["blocks"] = Json::array();
    const Printer printer(plan, knowledge);
    for (const model::Block block : model::all_blocks) {
        if (!day->groups(block).empty()) {
            blocks.push_back(printer.block_json(*day, block));
        }
    }
    json["notice"] = independence_notice;
    return base::write_json(json);
}

}  // namespace phasewise::editor
