#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/client_knowledge.hpp"
#include "opt/corrective_plan.hpp"
#include "opt/exercise_pool.hpp"
#include "opt/knowledge.hpp"
#include "opt/program_tables.hpp"

namespace phasewise::opt {

/// What a session is built from.
struct SessionMaterial {
    const Knowledge& knowledge;
    const ClientKnowledge& people;
    const model::Client& client;
    const CorrectivePlan& corrective;
    model::Phase phase = model::Phase::stabilization_endurance;
};

/// What a session is to be.
struct SessionWish {
    model::DayKind kind = model::DayKind::resistance;
    DayFocus focus = DayFocus::full;
    int day = 0;             ///< which of the week's resistance days, from 0: patterns take turns
    int days_of_focus = 1;   ///< how many days of the week train the same muscles
    int minutes = 60;        ///< at most
    bool cardio = false;     ///< cardio at the end, where there is time for it
    bool extra_core = true;  ///< core work beyond what the template asks for
};

/// Work sets of each muscle in a week while its sessions are chosen, in halves of a set (VOL-1).
struct WeekVolume {
    std::array<int, base::count_of<model::Muscle>> halves{};

    /// Counts `sets` of the exercise: whole for its primary muscles, half for its secondary ones.
    void add(const model::Exercise& exercise, int sets);
    /// Whether `sets` more leave every muscle of the exercise within `most` sets.
    [[nodiscard]] bool has_room(const model::Exercise& exercise, int sets, int most) const;
};

/// A place in the session: an exercise, or the two halves of a pair.
struct SessionChoice {
    model::Block block = model::Block::warm_up;
    std::vector<const model::Exercise*> members;
};

/// The exercises of a session. Sets, repetitions and loads are those of each week (`realize`).
struct ChosenSession {
    SessionWish wish;
    std::vector<SessionChoice> choices;
    int most_sets = 20;        ///< of an exercise, for the week's volume and the time there is
    bool short_rests = false;  ///< the phase's shortest rests, for there is little time
    std::vector<std::string> notes;  ///< what it does without, and why; a sentence each
    std::string refusal;             ///< why there is no such session; empty where there is
};

/// Chooses the exercises of a session: what belongs to it first, then as much more as fits into the
/// time and the week's volume, in every week of the wave. The pool remembers what was taken, the
/// volume what was counted. What nothing suits for is left out where the session is whole without.
[[nodiscard]] ChosenSession choose_session(const SessionMaterial& material, const SessionWish& wish,
                                           ExercisePool& pool, WeekVolume& volume);

/// The session in a week of the wave (null: the phase's own defaults), with no more than the time
/// there is. Ids are those of the day alone, from 1.
[[nodiscard]] model::Day realize(const SessionMaterial& material, const ChosenSession& session,
                                 const WaveWeek* week);

}  // namespace phasewise::opt
