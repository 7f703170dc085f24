#include "opt/corrective_plan.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace phasewise::opt {

namespace {

using model::BodySide;
using model::Compensation;
using model::Component;
using model::Exercise;
using model::Muscle;

template <class T>
void merge_one(std::vector<T>& list, const T& value) {
    if (std::ranges::find(list, value) == list.end()) {
        list.push_back(value);
    }
}

template <class T>
void merge_each(std::vector<T>& list, const std::vector<T>& values) {
    for (const T& value : values) {
        merge_one(list, value);
    }
}

BodySide joined_sides(BodySide one, BodySide other) { return one == other ? one : BodySide::both; }

bool covers_side(BodySide wide, BodySide side) { return wide == BodySide::both || wide == side; }

std::vector<BodySide> listed_sides(BodySides sides) {
    std::vector<BodySide> out;
    if (sides.left) {
        out.push_back(BodySide::left);
    }
    if (sides.right) {
        out.push_back(BodySide::right);
    }
    return out;
}

bool is_any_stretch(const Exercise& exercise) {
    return exercise.component == Component::static_stretch ||
           exercise.component == Component::active_stretch ||
           exercise.component == Component::dynamic_stretch;
}

/// The named parts that an exercise is aimed at; its parent groups are not read.
const std::vector<Muscle>& aims_of(const Exercise& exercise) {
    return exercise.target_muscles.empty() ? exercise.primary_muscles : exercise.target_muscles;
}

/// What an exercise does for a finding on some sides, or why it is not done there.
struct DrillVerdict {
    std::vector<Muscle> serves;  ///< muscles of the finding, without those of mixed signs
    std::string refused;
};

/// The work of one corrective plan.
class Correcting {
public:
    Correcting(const AssessmentTables& tables, const library::Library& library,
               const library::Muscles& muscles, const WhyNot& why_not)
        : tables_(tables), library_(library), muscles_(muscles), why_not_(why_not) {}

    CorrectivePlan plan(std::vector<SeenCompensation> seen) {
        all_ = signs_of(tables_, seen);
        put_first_things_first(seen);
        const auto most = static_cast<std::size_t>(tables_.most_at_once);
        const std::span<const SeenCompensation> now(seen.data(), std::min(most, seen.size()));
        for (const SeenCompensation& one : seen) {
            (plan_.now.size() < now.size() ? plan_.now : plan_.waits).push_back(one.id);
        }
        const SignTable signs = signs_of(tables_, now);
        plan_.overactive = sure_signs(muscles_, signs, all_, true);
        plan_.underactive = sure_signs(muscles_, signs, all_, false);
        plan_.mixed = mixed_signs(tables_, muscles_, all_);
        for (std::size_t step = 0; step < plan_.steps.size(); ++step) {
            for (const SeenCompensation& one : now) {
                for (const Drill& drill : tables_.of(one.id).drills[step]) {
                    add_drill(static_cast<CorrectiveStep>(step), one, drill);
                }
            }
        }
        drop_what_is_done_anyway();
        return std::move(plan_);
    }

private:
    void put_first_things_first(std::vector<SeenCompensation>& seen) const {
        const auto place = [this](const SeenCompensation& one) {
            const auto found = std::ranges::find(tables_.priority, tables_.of(one.id).checkpoint);
            return std::tuple(found - tables_.priority.begin(), one.grade != model::Grade::clear,
                              one.id);
        };
        std::ranges::sort(seen, {}, place);
    }

    void add_drill(CorrectiveStep step, const SeenCompensation& seen, const Drill& drill) {
        const Exercise* exercise = library_.find(drill.exercise);
        const auto sides = listed_sides(sides_of(seen, drill.side.value_or(FindingSide::same)));
        if (exercise == nullptr || sides.empty()) {
            return;  // the tables name exercises of the library; a shift without a side is asked
        }
        // What both sides do together is judged for both at once.
        const bool together =
            exercise->side != model::Side::each || step == CorrectiveStep::integrate;
        if (together) {
            add_on(step, seen, drill, *exercise, sides, BodySide::both);
            return;
        }
        for (const BodySide side : sides) {
            add_on(step, seen, drill, *exercise, {side}, side);
        }
    }

    /// Adds the drill for what the finding says on `sides`, done on `side`.
    void add_on(CorrectiveStep step, const SeenCompensation& seen, const Drill& drill,
                const Exercise& exercise, const std::vector<BodySide>& sides, BodySide side) {
        if (!drill.only_if.empty()) {
            leave_out(step, seen.id, exercise, side, drill.only_if);
            return;
        }
        DrillVerdict verdict = judged(step, seen, exercise, sides, side);
        if (!verdict.refused.empty()) {
            leave_out(step, seen.id, exercise, side, std::move(verdict.refused));
            return;
        }
        std::optional<std::string> reason = why_not(exercise);
        if (!reason) {
            take(step, {.exercise = exercise.id,
                        .side = side,
                        .findings = {seen.id},
                        .muscles = std::move(verdict.serves),
                        .note = drill.note});
            return;
        }
        const Exercise* twin =
            exercise.standing_twin ? library_.find(*exercise.standing_twin) : nullptr;
        if (twin == nullptr || why_not(*twin)) {
            leave_out(step, seen.id, exercise, side, *std::move(reason));
            return;
        }
        const BodySide twin_side = twin->side == model::Side::each ? side : BodySide::both;
        DrillVerdict other = judged(step, seen, *twin, sides, twin_side);
        const bool is_loss = !verdict.serves.empty() && other.serves.empty();
        if (!other.refused.empty() || (is_loss && step != CorrectiveStep::integrate)) {
            leave_out(step, seen.id, exercise, side,
                      *std::move(reason) + " " + twin->name + " does not do the same here.");
            return;
        }
        take(step, {.exercise = twin->id,
                    .side = twin_side,
                    .findings = {seen.id},
                    .muscles = std::move(other.serves),
                    .note = drill.note,
                    .instead_of = exercise.id,
                    .why_instead = *std::move(reason)});
    }

    std::optional<std::string> why_not(const Exercise& exercise) const {
        return why_not_ ? why_not_(exercise) : std::nullopt;
    }

    /// `sides` are the finding's; `done` is where the exercise is done.
    DrillVerdict judged(CorrectiveStep step, const SeenCompensation& seen, const Exercise& exercise,
                        const std::vector<BodySide>& sides, BodySide done) const {
        DrillVerdict verdict;
        const bool relaxes = step == CorrectiveStep::inhibit || step == CorrectiveStep::lengthen;
        const CompensationRow& row = tables_.of(seen.id);
        std::vector<Muscle> mixed;
        for (const MuscleOfFinding& one : relaxes ? row.overactive : row.underactive) {
            const bool aimed = std::ranges::any_of(
                aims_of(exercise), [&](Muscle aim) { return is_kin(muscles_, aim, one.muscle); });
            for (const BodySide side : listed_sides(sides_of(seen, one.side))) {
                if (aimed && std::ranges::find(sides, side) != sides.end()) {
                    merge_one(is_mixed(muscles_, all_, one.muscle, side) ? mixed : verdict.serves,
                              one.muscle);
                }
            }
        }
        if (mixed.empty() && aims_at_doubt_alone(exercise, sides)) {
            mixed.push_back(aims_of(exercise).front());
        }
        if (verdict.serves.empty() && !mixed.empty() && step != CorrectiveStep::integrate) {
            verdict.refused = "Mixed signs: it is for the " + muscle_words(mixed.front()) +
                              " alone, which is to be settled first.";
        }
        if (is_any_stretch(exercise)) {
            refuse_stretch_of_underactive(exercise, done, verdict);
        }
        return verdict;
    }

    /// Whether all that the exercise is aimed at has mixed signs, on each of `sides`.
    bool aims_at_doubt_alone(const Exercise& exercise, const std::vector<BodySide>& sides) const {
        const std::vector<Muscle>& aims = aims_of(exercise);
        return !aims.empty() && std::ranges::all_of(aims, [&](Muscle aim) {
            return std::ranges::all_of(
                sides, [&](BodySide side) { return is_mixed(muscles_, all_, aim, side); });
        });
    }

    void refuse_stretch_of_underactive(const Exercise& exercise, BodySide done,
                                       DrillVerdict& verdict) const {
        for (const Muscle aim : aims_of(exercise)) {
            for (std::size_t i = 0; i < base::count_of<Muscle>; ++i) {
                const auto muscle = static_cast<Muscle>(i);
                const bool left =
                    covers_side(done, BodySide::left) && is_under(muscle, BodySide::left);
                const bool right =
                    covers_side(done, BodySide::right) && is_under(muscle, BodySide::right);
                if ((left || right) && is_kin(muscles_, aim, muscle)) {
                    verdict.refused = "It would stretch the " + muscle_words(muscle) +
                                      ", which another sign calls underactive.";
                    return;
                }
            }
        }
    }

    bool is_under(Muscle muscle, BodySide side) const {
        return !all_.of(muscle, side).under.empty();
    }

    void take(CorrectiveStep step, CorrectiveDrill drill) {
        std::vector<CorrectiveDrill>& list = plan_.steps[static_cast<std::size_t>(step)];
        const auto found = std::ranges::find(list, drill.exercise, &CorrectiveDrill::exercise);
        if (found == list.end()) {
            list.push_back(std::move(drill));
            return;
        }
        found->side = joined_sides(found->side, drill.side);
        merge_each(found->findings, drill.findings);
        merge_each(found->muscles, drill.muscles);
        if (found->note.empty()) {
            found->note = std::move(drill.note);
        }
        if (!drill.instead_of) {
            found->instead_of.reset();
            found->why_instead.clear();
        }
    }

    void leave_out(CorrectiveStep step, Compensation finding, const Exercise& exercise,
                   BodySide side, std::string reason) {
        const auto found = std::ranges::find_if(plan_.left_out, [&](const LeftOutDrill& other) {
            return other.step == step && other.exercise == exercise.id && other.reason == reason;
        });
        if (found == plan_.left_out.end()) {
            plan_.left_out.push_back({.step = step,
                                      .exercise = exercise.id,
                                      .side = side,
                                      .findings = {finding},
                                      .reason = std::move(reason)});
            return;
        }
        found->side = joined_sides(found->side, side);
        merge_one(found->findings, finding);
    }

    /// One finding may leave out what another one needs: then it is not left out.
    void drop_what_is_done_anyway() {
        std::erase_if(plan_.left_out, [this](const LeftOutDrill& one) {
            return std::ranges::any_of(plan_.of(one.step), [&one](const CorrectiveDrill& drill) {
                return drill.exercise == one.exercise && covers_side(drill.side, one.side);
            });
        });
    }

    const AssessmentTables& tables_;
    const library::Library& library_;
    const library::Muscles& muscles_;
    const WhyNot& why_not_;
    SignTable all_;
    CorrectivePlan plan_;
};

}  // namespace

CorrectivePlan corrective_plan(const AssessmentTables& tables, const library::Library& library,
                               const library::Muscles& muscles, const model::Client& client,
                               const WhyNot& why_not) {
    CorrectivePlan plan;
    if (has_pain(client)) {
        plan.refer = true;
    } else {
        plan = Correcting(tables, library, muscles, why_not).plan(seen_compensations(client.ohsa));
    }
    plan.questions = assessment_questions(tables, client);
    for (const MixedSign& sign : plan.mixed) {
        plan.questions.push_back(sign.text);
    }
    return plan;
}

}  // namespace phasewise::opt
