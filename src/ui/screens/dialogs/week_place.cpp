#include "ui/screens/dialogs/week_place.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/text.hpp"
#include "model/plan.hpp"

namespace phasewise::ui {

WeekPlace week_place(const model::Plan& plan, model::DayId day) {
    std::size_t number = 0;
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            const auto is_it = [day](const auto& one) { return one->id == day; };
            if (std::ranges::any_of(week->days, is_it)) {
                return WeekPlace{week.get(), number};
            }
            ++number;
        }
    }
    return {};
}

std::size_t week_count(const model::Plan& plan) {
    std::size_t count = 0;
    for (const auto& phase_block : plan.phase_blocks) {
        count += phase_block->weeks.size();
    }
    return count;
}

std::string week_name(std::size_t number) { return "Week " + base::digits(number + 1); }

}  // namespace phasewise::ui
