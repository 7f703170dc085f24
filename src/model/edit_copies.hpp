#pragma once

// Inside model/edit*: what one day holds, held by another under ids of its own.

#include "model/plan.hpp"

namespace phasewise::model::edits {

/// Gives `day` the blocks of `from`, every item under a new id of `plan`.
void copy_blocks(Plan& plan, const Day& from, Day& day);

}  // namespace phasewise::model::edits
