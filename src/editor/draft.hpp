#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/ids.hpp"

namespace phasewise::editor {

/// A text that is being typed and not committed yet: part of the session, kept in storage so that a
/// crash costs nothing.
struct Draft {
    static constexpr std::size_t most_text_bytes = 8000;

    std::string field;  ///< which field, as its widget names it: "reps", "note", "plan-name"
    std::string text;   ///< what stands in it now
    model::PlanId plan;
    model::DayId day;                   ///< 0: not in a day
    std::optional<model::ItemId> item;  ///< none: not in an entry

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// The number of the draft's format in storage.
inline constexpr int draft_schema = 1;

/// The draft as JSON; "{}" for none.
[[nodiscard]] std::string encode_draft(const std::optional<Draft>& draft);

/// The draft that `text` holds, or what is wrong with it.
[[nodiscard]] base::Result<std::optional<Draft>> decode_draft(std::string_view text);

}  // namespace phasewise::editor
