#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "model/edit.hpp"
#include "model/plan.hpp"

namespace phasewise::test {

/// An item of `sets` sets of `reps` repetitions.
[[nodiscard]] model::Item item(std::string exercise, int sets = 2, int reps = 15);
/// A straight group of that item.
[[nodiscard]] model::Group straight(std::string exercise, int sets = 2, int reps = 15);
/// A superset of `rounds` rounds of one set each.
[[nodiscard]] model::Group superset(std::vector<std::string> exercises, int rounds = 2);

/// A plan "Plan" with the id "p1": one block of phase 1.
[[nodiscard]] model::Plan small_plan(int weeks = 2, int days = 2);
/// The plan `id` as it is at `revision`: its name tells.
[[nodiscard]] model::Plan version(int revision, const std::string& id = "p1");
/// `plan` after `edit`; fails the test where it cannot be made.
[[nodiscard]] model::Plan after(const model::Plan& plan, const model::Edit& edit);
/// The days of a plan, in order.
[[nodiscard]] std::vector<model::Shared<model::Day>> days_of(const model::Plan& plan);
/// The items of a block, in order, by exercise id.
[[nodiscard]] std::vector<std::string> exercises_in(const model::Day& day, model::Block block);
/// Every id inside a plan, in order of place.
[[nodiscard]] std::vector<std::uint32_t> ids_in(const model::Plan& plan);

/// Plans, groups and edits that use every field there is, within the limits.
[[nodiscard]] model::Group random_group(base::Random& random);
[[nodiscard]] model::Plan random_plan(base::Random& random);
/// Any edit there is, most of them possible, some to be refused or with nothing to do. A long run
/// of them keeps a plan at a size that a person could have made.
[[nodiscard]] model::Edit random_edit(base::Random& random, const model::Plan& plan);

/// What a trainer has after some work: 12 weeks of 3 days of 18 items in phases 1 to 3, every week
/// with reps, sets or loads of its own in the resistance block.
[[nodiscard]] model::Plan twelve_week_plan();

}  // namespace phasewise::test
