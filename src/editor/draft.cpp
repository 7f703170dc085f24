#include "editor/draft.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/json_reader.hpp"
#include "base/json_writer.hpp"
#include "base/result.hpp"
#include "model/limits.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {

std::string encode_draft(const std::optional<Draft>& draft) {
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (draft) {
        json["field"] = draft->field;
        json["text"] = draft->text;
        json["plan"] = draft->plan.text;
        json["day"] = draft->day.value;
        if (draft->item) {
            json["item"] = draft->item->value;
        }
    }
    return base::write_json(json);
}

base::Result<std::optional<Draft>> decode_draft(std::string_view text) {
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    const base::JsonReader root = document->root(faults);
    root.only({"field", "text", "plan", "day", "item"});
    std::optional<Draft> draft;
    if (root.has("field")) {
        const auto id = [](const base::JsonReader& json) {
            return static_cast<std::uint32_t>(json.integer64(0, model::PlanLimits::ids));
        };
        draft.emplace();
        draft->field = root.at("field").text(model::PlanLimits::name_bytes, 1);
        draft->text = root.at("text").text(Draft::most_text_bytes);
        draft->plan.text = root.at("plan").text(model::PlanLimits::id_bytes);
        draft->day.value = id(root.at("day"));
        if (const auto item = root.maybe("item")) {
            draft->item = model::ItemId{id(*item)};
        }
    }
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return draft;
}

}  // namespace phasewise::editor
