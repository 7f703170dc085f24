#pragma once

#include <string>

#include "opt/check_view.hpp"

namespace phasewise::opt {

/// How many sets of pushes, pulls and lower-body lifts there are (opt-model reference TPL-4,
/// TPL-5): by the movement pattern of resistance work.
struct Movements {
    int push = 0;
    int pull = 0;
    int lower = 0;

    /// Adds `sets` where the entry is one of the three.
    void count(const Seen& seen, int sets);
    /// What there is none of: "push", "pull and squat, lunge, step or hinge"; empty where all are
    /// there.
    [[nodiscard]] std::string missing() const;
};

}  // namespace phasewise::opt
