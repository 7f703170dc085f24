#include "opt/formula_change.hpp"

#include <cstdint>
#include <utility>

namespace phasewise::opt {

base::Result<int> percent_change(int first, int now) {
    if (auto why = why_outside(valid_first_result, first)) {
        return *std::move(why);
    }
    if (auto why = why_outside(valid_result, now)) {
        return *std::move(why);
    }
    return static_cast<int>(half_up(std::int64_t{now - first} * 1'000, first));
}

std::string_view push_up_note() {
    return "Not rated: the tables in use count push-ups to exhaustion, this test counts 60 "
           "seconds. Compare with the client's own first result.";
}

}  // namespace phasewise::opt
