#pragma once

#include <string_view>

#include "opt/prescribe.hpp"
#include "ui/rect.hpp"
#include "ui/screens/desk.hpp"
#include "ui/ui.hpp"

namespace phasewise::ui {

/// The phase's range as a band on a line, the value as a tick, red where it is outside.
void draw_range(const Ui& ui, const Rect& rect, const opt::Target& target, Color color);

/// The fields of the selected entry from `y` down; answers where they end.
float draw_fields(Desk& desk, float x, float y, float w);

/// The sets of the entry one by one, with their kinds; answers where they end.
float draw_sets(Desk& desk, float x, float y, float w);

/// A paragraph of reasons under the value that was asked about; answers its height.
float draw_reason(Desk& desk, std::string_view key, float x, float y, float w,
                  std::string_view text);

/// Looks the selected entry up again and runs `use(entry)` on it; nothing where it is gone.
template <class Use>
void with_entry(const Desk& desk, Use use) {
    const model::Plan* plan = desk.state.workspace.open_plan();
    const model::Day* day =
        plan == nullptr ? nullptr : model::find_day(*plan, desk.state.session.day);
    const auto place = day == nullptr ? std::nullopt : model::find_item(*day, desk.details.item.id);
    if (place) {
        const model::Group& group = *day->groups(place->block)[place->group];
        use(editor::OpenEntry{desk.knowledge, *plan, *day, group.items[place->item], group});
    }
}

}  // namespace phasewise::ui
