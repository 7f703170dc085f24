#include "opt/acute_variables.hpp"

#include <algorithm>

namespace phasewise::opt {

namespace {

/// What `edition` has of its own; null where it has the shared value. The app's own edition does.
template <class Value>
const Value* own_of(const std::optional<Value>& sixth, const std::optional<Value>& seventh,
                    model::Edition edition) {
    if (edition == model::Edition::sixth && sixth) {
        return &*sixth;
    }
    if (edition == model::Edition::seventh && seventh) {
        return &*seventh;
    }
    return nullptr;
}

}  // namespace

model::Range Figure::for_edition(model::Edition edition) const {
    const model::Range* own = own_of(sixth, seventh, edition);
    return own != nullptr ? *own : range;
}

std::string_view Term::for_edition(model::Edition edition) const {
    const std::string* own = own_of(sixth, seventh, edition);
    return own != nullptr ? *own : value;
}

const AcuteVariables* PhaseRules::find(Row row) const {
    const auto found =
        std::ranges::find_if(rows, [row](const AcuteVariables& each) { return each.row == row; });
    return found == rows.end() ? nullptr : &*found;
}

const GroupRule* PhaseRules::find(model::GroupKind kind) const {
    const auto found =
        std::ranges::find_if(groups, [kind](const GroupRule& each) { return each.kind == kind; });
    return found == groups.end() ? nullptr : &*found;
}

}  // namespace phasewise::opt
