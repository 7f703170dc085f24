#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/theme.hpp"
#include "ui/views/workout_view.hpp"
#include "ui/widgets/scroll_area.hpp"

// The table of a block: where its columns and rows stand. Shared by what draws it and by what drops
// into it.
namespace phasewise::ui {

inline constexpr float head_height = 40;
inline constexpr float columns_height = 26;
inline constexpr float narrow_row = 52;
inline constexpr float caption_height = 28;
inline constexpr float group_gap = 4;

/// Where the columns of a block's table stand.
struct Columns {
    float name;
    float sets;
    float reps;
    float tempo;
    float rest;
    float load;
    float end;
    bool narrow;

    static Columns in(const Rect& rect) {
        const float figures = std::min<float>(380, rect.w * 0.52F);
        const float x = rect.right() - figures;
        return {.name = rect.x + 60,
                .sets = x,
                .reps = x + figures * 0.13F,
                .tempo = x + figures * 0.36F,
                .rest = x + figures * 0.55F,
                .load = x + figures * 0.74F,
                .end = rect.right() - 12,
                .narrow = rect.w < 560};
    }
    [[nodiscard]] float row() const { return narrow ? narrow_row : Metrics::row; }
};

/// Whether a group has a line of its own over its rows: a pair speaks by its labels.
inline bool has_caption(const WorkoutGroup& group) {
    return group.is_group() && group.kind != model::GroupKind::superset &&
           group.kind != model::GroupKind::contrast;
}

/// The parts of a block's table from above, each with its distance from the table's top.
enum class Part : std::uint8_t { caption, row, suggestion };

/// Calls `visit(part, group, row, y, h)` for each of them; answers the height of all.
template <class Visit>
float walk(const WorkoutBlock& block, const Columns& columns,
           const std::optional<SuggestedRow>& suggestion, Visit visit) {
    float y = 0;
    const float row = columns.row();
    for (std::size_t g = 0; g < block.groups.size(); ++g) {
        const WorkoutGroup& group = block.groups[g];
        const bool apart = g > 0 && (group.is_group() || block.groups[g - 1].is_group());
        y += apart ? group_gap : 0;
        if (has_caption(group)) {
            visit(Part::caption, g, group.first, y, caption_height);
            y += caption_height;
        }
        for (std::size_t r = group.first; r < group.first + group.count; ++r) {
            const bool offered = suggestion && suggestion->beside == block.rows[r].item;
            if (offered && suggestion->before) {
                visit(Part::suggestion, g, r, y, row);
                y += row;
            }
            visit(Part::row, g, r, y, row);
            y += row;
            if (offered && !suggestion->before) {
                visit(Part::suggestion, g, r, y, row);
                y += row;
            }
        }
    }
    return y;
}

/// The window y where the rows of a block begin.
inline float rows_top(const Rect& card, const Columns& columns) {
    return card.y + head_height + (columns.narrow ? 0 : columns_height);
}

inline float block_height(const WorkoutBlock& block, const Columns& columns,
                          const std::optional<SuggestedRow>& suggestion) {
    if (block.rows.empty()) {
        return head_height;
    }
    return head_height + (columns.narrow ? 0 : columns_height) +
           walk(block, columns, suggestion, [](Part, std::size_t, std::size_t, float, float) {}) +
           4;
}

/// Whether the entry is one of those that are selected.
[[nodiscard]] bool is_selected(const Desk& desk, model::ItemId item);

/// Draws the rows of a block, its groups and captions, into its list.
void draw_rows(Desk& desk, const Rect& card, const WorkoutBlock& block, const Columns& columns,
               const ScrollArea& area);
/// The partner that is offered: grey, kept by Enter, dropped by Delete.
void draw_suggestion(Desk& desk, const SuggestedRow& offered, const Rect& rect,
                     const Columns& columns);

/// Marks the part of a row that makes a group with it, while something else is dragged over it.
void draw_pair_zone(const Ui& ui, const Rect& row, bool chosen);
/// Where a release at `x`, `y` puts the dragged thing: before the first group whose middle is
/// below, and into a group with the entry whose right third the pointer is on.
[[nodiscard]] Drag::Target target_at(const Desk& desk, const WorkoutBlock& block, const Rect& card,
                                     float x, float y);
/// The line at which a release would insert.
void draw_insertion(const Desk& desk, const Rect& card, const Columns& columns,
                    const WorkoutBlock& block, const Drag::Target& target);
/// Scrolls while something is dragged near the upper or lower edge, faster the nearer.
void scroll_at_edges(Ui& ui, const ScrollArea& area);

}  // namespace phasewise::ui
