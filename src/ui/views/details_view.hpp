#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "editor/field_edit.hpp"
#include "editor/state.hpp"
#include "model/taxonomy.hpp"
#include "model/typed_field.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"
#include "ui/views/checks_view.hpp"

namespace phasewise::ui {

/// A value of the prescription that can be typed.
struct DetailField {
    model::TypedField field = model::TypedField::dose;
    std::string name;   ///< "Sets", "Reps", "Hold" ...
    std::string value;  ///< as it is typed
    std::string description;
    std::optional<opt::Target> target;  ///< the phase's range beside it
    std::string why_name;               ///< "Why: Reps"
    std::string fault;                  ///< what a finding says of it, or empty
    bool is_error = false;              ///< of that finding
};

/// A rest of the group that the entry stands in.
struct GroupRestField {
    editor::GroupRest which = editor::GroupRest::between_items;
    std::string name;
    std::string value;
};

/// One set group, for the editor of different sets.
struct SetRow {
    std::string name;  ///< "Set group 1"
    model::SetKind kind = model::SetKind::work;
    std::string count;
    std::string dose;
    std::string rest;
    std::string load;
};

/// An exercise to do instead.
struct Alternative {
    model::ExerciseId exercise;
    std::string name;
    std::string remove_name;
};

/// What the details panel says of the selected entry, or of the selected exercise of the library.
struct DetailsView {
    std::string name;  ///< empty: nothing is selected
    std::string kind;  ///< "Stabilization resistance · chest · horizontal push"
    std::string muscles;
    std::string cue;
    model::Level level = model::Level::any;
    bool is_entry = false;
    bool is_own = false;               ///< an exercise of the trainer's own
    std::size_t selected = 0;          ///< how many entries are selected
    std::vector<opt::Target> targets;  ///< of an exercise of the library: what it arrives with

    // Of an entry:
    model::Item item;
    std::vector<DetailField> fields;
    bool has_side = false;
    std::string note;
    std::string rationale;
    std::optional<model::GroupShape> group;  ///< where it stands in one
    std::vector<GroupRestField> group_rests;
    std::vector<SetRow> sets;
    std::vector<Alternative> alternatives;
    std::vector<Alternative> candidates;  ///< what may become an alternative
};

[[nodiscard]] DetailsView details_view(const editor::AppState& state,
                                       const opt::Knowledge& knowledge, const ChecksView& checks);

}  // namespace phasewise::ui
