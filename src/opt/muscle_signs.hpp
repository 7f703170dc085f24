#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/names.hpp"
#include "library/muscles.hpp"
#include "model/client.hpp"
#include "opt/assessment.hpp"
#include "opt/movement_screen.hpp"

namespace phasewise::opt {

// Which muscles the findings speak of, on which side, and where they contradict each other
// (opt-model reference 5.5, merging rules 1 and 2).

/// What the findings say of one muscle on one side.
struct SignsOfMuscle {
    std::vector<model::Compensation> over;   ///< findings that call it overactive
    std::vector<model::Compensation> under;  ///< findings that call it underactive
    bool over_some_lists = true;             ///< no finding is sure of it
    bool under_some_lists = true;
};

/// The signs of all muscles, side by side.
struct SignTable {
    using Side = std::array<SignsOfMuscle, base::count_of<model::Muscle>>;
    Side left;
    Side right;

    [[nodiscard]] const SignsOfMuscle& of(model::Muscle muscle, model::BodySide side) const {
        const Side& all = side == model::BodySide::right ? right : left;
        return all[static_cast<std::size_t>(muscle)];
    }
};

/// A muscle that is overactive or underactive, and who says so.
struct MuscleSign {
    model::Muscle muscle = model::Muscle::unspecified;
    model::BodySide side = model::BodySide::both;
    std::vector<model::Compensation> findings;
    bool some_lists = false;  ///< not every published list has it
};

/// A contradiction: one muscle, or a group and its part, that is called overactive and underactive
/// on one side. It is neither rolled and stretched nor strengthened until it is settled.
struct MixedSign {
    model::Muscle overactive = model::Muscle::unspecified;
    model::Muscle underactive = model::Muscle::unspecified;
    model::BodySide side = model::BodySide::both;
    std::vector<model::Compensation> over;
    std::vector<model::Compensation> under;
    std::string text;  ///< what to do about it, for the reader
};

/// Whether the two are one muscle, or a group and its part; two parts of a group are not.
[[nodiscard]] bool is_kin(const library::Muscles& muscles, model::Muscle one, model::Muscle other);

/// The sides on which something lies that a finding says of `side`: none for a weight shift whose
/// side is not known.
struct BodySides {
    bool left = false;
    bool right = false;
};
[[nodiscard]] BodySides sides_of(const SeenCompensation& seen, FindingSide side);

/// What all of `seen` say.
[[nodiscard]] SignTable signs_of(const AssessmentTables& tables,
                                 std::span<const SeenCompensation> seen);

/// Whether the muscle has the other sign too, by its own name or by its group's or part's.
[[nodiscard]] bool is_mixed(const library::Muscles& muscles, const SignTable& signs,
                            model::Muscle muscle, model::BodySide side);

/// The contradictions in `signs`.
[[nodiscard]] std::vector<MixedSign> mixed_signs(const AssessmentTables& tables,
                                                 const library::Muscles& muscles,
                                                 const SignTable& signs);

/// The muscles that `signs` calls overactive (or underactive) and `all` does not contradict.
[[nodiscard]] std::vector<MuscleSign> sure_signs(const library::Muscles& muscles,
                                                 const SignTable& signs, const SignTable& all,
                                                 bool overactive);

/// The name of a muscle in words: "biceps femoris".
[[nodiscard]] std::string muscle_words(model::Muscle muscle);

}  // namespace phasewise::opt
