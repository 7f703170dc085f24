#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"
#include "model/typed_field.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::editor {

/// An entry of a day that a person works on: what its fields are read against.
struct OpenEntry {
    const opt::Knowledge& knowledge;
    const model::Plan& plan;
    const model::Day& day;
    const model::Item& item;
    const model::Group& group;

    /// The unit of its exercise, the mass unit of the plan.
    [[nodiscard]] model::TypedContext context() const;
    /// Whether its sets are the rounds of a group.
    [[nodiscard]] bool is_grouped() const { return group.kind != model::GroupKind::straight; }
};

/// What stands in a field of the entry. The sets of an entry of a group are its rounds, its rest
/// the one that the group has after it.
[[nodiscard]] std::string field_text(const OpenEntry& entry, model::TypedField field);

/// The edit that `text` in a field means, or a sentence that says why there is none.
[[nodiscard]] base::Result<model::Edit> typed_edit(const OpenEntry& entry, model::TypedField field,
                                                   std::string_view text);

/// The edit of so many steps up or down; nothing where the field has no number to step.
[[nodiscard]] std::optional<model::Edit> stepped_edit(const OpenEntry& entry,
                                                      model::TypedField field, int steps);

/// The same of one set group of the entry, counted from 0.
[[nodiscard]] base::Result<model::Edit> typed_set_edit(const OpenEntry& entry, std::size_t set,
                                                       model::SetField field,
                                                       std::string_view text);
[[nodiscard]] std::optional<model::Edit> stepped_set_edit(const OpenEntry& entry, std::size_t set,
                                                          model::SetField field, int steps);

/// The rests of the group that holds the entry, as they are typed and stepped.
enum class GroupRest : std::uint8_t { between_items, between_rounds, between_pairs };
[[nodiscard]] std::string group_rest_text(const model::Group& group, GroupRest which);
[[nodiscard]] base::Result<model::Edit> typed_group_rest(const OpenEntry& entry, GroupRest which,
                                                         std::string_view text);
[[nodiscard]] std::optional<model::Edit> stepped_group_rest(const OpenEntry& entry, GroupRest which,
                                                            int steps);

/// How the group of the entry is done now.
[[nodiscard]] model::GroupShape shape_of(const model::Group& group);

}  // namespace phasewise::editor
