#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "editor/state.hpp"
#include "library/library.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"

namespace phasewise::editor {

/// How many own exercises a trainer can have.
inline constexpr std::size_t most_own_exercises = 200;

/// The trainer's own exercises.
[[nodiscard]] std::span<const model::Exercise> own_of(const Workspace& workspace);

/// All own exercises to be known while this workspace is worked on: the trainer's, and those that
/// only a plan of it still holds. For `opt::with_own`; the same until `own_exercises` or a plan
/// changes.
[[nodiscard]] std::vector<model::Exercise> own_known(const Workspace& workspace);

/// An own exercise to begin with, without an id: counted and loaded as its component usually is.
[[nodiscard]] model::Exercise new_own_exercise(model::Component component);

/// Puts an own exercise into the workspace: one without an id is added and gets one, one with an id
/// takes the place of the one that has it, in the plans that use it too. Refuses, in words, one
/// without a name, one whose name an exercise of `library` or another own one has, one that could
/// not be stored, and one more than there can be.
[[nodiscard]] base::Result<Workspace> put_own_exercise(Workspace workspace,
                                                       model::Exercise exercise,
                                                       const library::Library& library);

/// Takes an own exercise out. Plans that use it keep their copy of it.
[[nodiscard]] Workspace remove_own_exercise(Workspace workspace, const model::ExerciseId& id);

/// The workspace with every plan holding a copy of the own exercises that it uses, and of no
/// others. After each change of a plan or of the own exercises; what is in order stays shared.
[[nodiscard]] Workspace with_own_embedded(Workspace workspace);

/// Every id of an own exercise that something in the workspace means.
[[nodiscard]] std::vector<model::ExerciseId> own_ids_in_use(const Workspace& workspace);

}  // namespace phasewise::editor
