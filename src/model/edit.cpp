#include "model/edit.hpp"

#include <utility>

#include "model/edit_make.hpp"
#include "model/limits.hpp"

namespace phasewise::model {

base::Result<Edited> apply(const Plan& plan, const Edit& edit) {
    base::Result<Edited> edited =
        std::visit([&](const auto& one) { return edits::make(plan, one); }, edit);
    if (!edited) {
        return edited;
    }
    if (edited->plan == plan) {
        edited->plan = plan;  // shared as a whole
        edited->changed = false;
        return edited;
    }
    if (auto error = why_not(edited->plan, plan)) {
        return *std::move(error);
    }
    return edited;
}

}  // namespace phasewise::model
