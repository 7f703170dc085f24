#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "model/plan.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::test {

/// A day that is put together exercise by exercise, each as it is dropped into the planner.
class Workout {
public:
    using Change = std::function<void(model::Item&)>;

    Workout(const opt::Knowledge& knowledge, model::Phase phase, std::string name = "Day A");

    /// Adds an exercise by id at the end of a block, then changes it.
    Workout& add(model::Block block, std::string_view id, const Change& change = {});
    /// Adds a group of exercises in the shape that the phase gives it, then changes the group.
    Workout& group(model::Block block, const std::vector<std::string>& ids,
                   const std::function<void(model::Group&)>& change = {});
    /// Adds an item as it is.
    Workout& item(model::Block block, model::Item item);

    model::Day& day() { return day_; }
    [[nodiscard]] model::Phase phase() const { return phase_; }
    /// A plan of one week with this day in it, trained in its phase.
    [[nodiscard]] model::Plan plan(model::Edition edition = model::Edition::app,
                                   bool deload = false) const;

private:
    const opt::Knowledge& knowledge_;
    model::Phase phase_;
    model::Day day_;
    std::uint32_t next_id_ = 10;
};

/// The only day of a plan that `Workout::plan` made.
[[nodiscard]] const model::Day& day_of(const model::Plan& plan);

/// A whole session as a trainer would write it: warm-up to cool-down, within an hour.
[[nodiscard]] Workout reference_workout(const opt::Knowledge& knowledge, model::Phase phase);
/// A plan of one block a phase, each of one week with that phase's session.
[[nodiscard]] model::Plan reference_plan(const opt::Knowledge& knowledge);

/// A day of exercises of the library, some out of place, with values moved about at random.
[[nodiscard]] Workout random_workout(const opt::Knowledge& knowledge, base::Random& random);

/// The findings with this rule.
[[nodiscard]] std::vector<opt::Finding> with_rule(const std::vector<opt::Finding>& findings,
                                                  std::string_view rule);
/// "error RNG-1: message", a line each, for the message of a failed check.
[[nodiscard]] std::string told(const std::vector<opt::Finding>& findings);

}  // namespace phasewise::test
