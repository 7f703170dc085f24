#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/acute_variables.hpp"
#include "opt/check_view.hpp"
#include "opt/finding.hpp"
#include "opt/rule_book.hpp"
#include "opt/target_context.hpp"

namespace phasewise::opt {

/// Which of a rule's two severities counts.
enum class Weight : std::uint8_t { heavy, soft };

/// The range a number may lie in: outside `hard` the rule weighs heavy, outside `band` soft.
struct Allowed {
    model::Range hard;
    model::Range band;

    /// How much `value` (a range: both its ends) weighs; nothing where it fits.
    [[nodiscard]] std::optional<Weight> weigh(model::Range value) const;
    /// The nearest value that fits.
    [[nodiscard]] int nearest(int value) const;
    [[nodiscard]] model::Range nearest(model::Range value) const;
    /// The same without a lower limit.
    [[nodiscard]] Allowed without_floor() const;
};

/// What `edition` allows: its own range; in the app's own edition the band is narrower.
[[nodiscard]] Allowed allowed_by(const Figure& figure, model::Edition edition);
/// The same for a range without a band.
[[nodiscard]] Allowed allowed_by(const model::Range& range);

/// A value of an entry held against a figure of its row.
struct Measured {
    RuleId rule = RuleId::rng_1;
    Variable variable = Variable::reps;
    Weight weight = Weight::heavy;
    FoundRow row;
    Allowed allowed;
    model::Range value;
    std::string value_words;         ///< "8 reps", "no rest"
    std::string unit;                ///< what follows the range: "", " seconds", " %"
    std::string figure_words;        ///< the figure in full with its evidence
    const Figure* figure = nullptr;  ///< null: a usual dose of the exercise's own
    Field field = Field::none;
};

/// The findings of a day while they are gathered.
class Report {
public:
    explicit Report(const DayView& view) : view_(view) {}

    /// A finding about an entry. The reference holds until the next one is added.
    Finding& about(const Seen& seen, RuleId rule, Weight weight, std::string message);
    /// A finding about a block or the whole day.
    Finding& about_day(RuleId rule, Weight weight, std::string message,
                       std::optional<model::Block> block = std::nullopt);
    /// A finding about a value beside its figure: "Squat: 8 reps is under phase 1's 12 to 20. ..."
    Finding& about_value(const Seen& seen, const Measured& measured);

    /// All findings, heaviest first, then in the order of the day.
    [[nodiscard]] std::vector<Finding> finish();

private:
    Finding& add(RuleId rule, Weight weight, std::string message);

    const DayView& view_;
    std::vector<Finding> findings_;
};

/// "VAR-P1-resistance-reps".
[[nodiscard]] std::string range_rule_id(const FoundRow& row, Variable variable);

/// "phase 1".
[[nodiscard]] std::string phase_words(model::Phase phase);

/// The edit that puts `item` in the place of the one that has its id.
[[nodiscard]] Fix replace_fix(const DayView& view, std::string label, model::Item item);
/// The edit that gives the group of `seen` another shape.
[[nodiscard]] Fix shape_fix(const DayView& view, const Seen& seen, std::string label,
                            model::GroupShape shape);
/// The shape that `group` has.
[[nodiscard]] model::GroupShape shape_of(const model::Group& group);

}  // namespace phasewise::opt
