#include "support/workouts.hpp"

#include <memory>
#include <utility>

#include <gtest/gtest.h>

#include "opt/partner.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::test {

using namespace model;

namespace {

const Exercise& exercise(const opt::Knowledge& knowledge, std::string_view id) {
    const Exercise* const found = knowledge.library.find({std::string(id)});
    if (found == nullptr) {
        ADD_FAILURE() << "no exercise has the id " << id;
        static const Exercise none{};
        return none;
    }
    return *found;
}

SetGroup& work_of(Item& item) { return item.sets.back(); }

/// Sets, reps and rest of a heavy lift after two ramp sets.
void heavy(Item& item, int sets, int reps, int rest_s) {
    item.sets.erase(item.sets.begin() + 1);  // 65 to 70 % go, 50 and 80 % stay
    for (SetGroup& set : item.sets) {
        set.rest = Rest{60, 60};
    }
    SetGroup& work = work_of(item);
    work.count = sets;
    work.dose.lo = work.dose.hi = reps;
    work.rest = Rest{rest_s, rest_s};
}

Workout phase_1(const opt::Knowledge& knowledge) {
    Workout workout(knowledge, Phase::stabilization_endurance, "Control");
    for (const char* id : {"SMR001", "SMR003", "SMR008", "STA001", "STA003", "STA013"}) {
        workout.add(Block::warm_up, id);
    }
    workout.add(Block::activation, "COR006")
        .add(Block::activation, "COR011")
        .add(Block::activation, "BAL003")
        .add(Block::skill_development, "PLY002")
        .group(Block::resistance_training,
               {"RES037", "RES055", "RES082", "RES106", "RES120", "RES139"});
    for (const char* id : {"STA021", "STA014", "STA011"}) {
        workout.add(Block::cool_down, id);
    }
    return workout;
}

Workout phase_2(const opt::Knowledge& knowledge) {
    Workout workout(knowledge, Phase::strength_endurance, "Strength and control");
    for (const char* id : {"SMR001", "SMR003", "SMR008", "ACT001", "ACT002", "ACT008"}) {
        workout.add(Block::warm_up, id);
    }
    workout.add(Block::activation, "COR024")
        .add(Block::activation, "BAL015")
        .group(Block::resistance_training, {"RES041", "RES031"})
        .group(Block::resistance_training, {"RES067", "RES058"})
        .group(Block::resistance_training, {"RES095", "RES087"})
        .group(Block::resistance_training, {"RES153", "RES134"});
    for (const char* id : {"STA001", "STA021", "STA014"}) {
        workout.add(Block::cool_down, id);
    }
    return workout;
}

Workout phase_3(const opt::Knowledge& knowledge) {
    Workout workout(knowledge, Phase::muscular_development, "Chest, back and legs");
    for (const char* id : {"SMR004", "SMR008", "SMR010", "ACT002", "ACT007", "ACT008"}) {
        workout.add(Block::warm_up, id);
    }
    workout.add(Block::activation, "COR036")
        .add(Block::resistance_training, "RES153")
        .add(Block::resistance_training, "RES155")
        .add(Block::resistance_training, "RES041")
        .add(Block::resistance_training, "RES073")
        .group(Block::resistance_training, {"RES042", "RES069"});
    for (const char* id : {"STA022", "STA007", "STA014"}) {
        workout.add(Block::cool_down, id);
    }
    return workout;
}

Workout phase_4(const opt::Knowledge& knowledge) {
    Workout workout(knowledge, Phase::maximal_strength, "Squat, press, row");
    for (const char* id : {"SMR004", "SMR006", "SMR008", "ACT002", "ACT005", "ACT007"}) {
        workout.add(Block::warm_up, id);
    }
    for (const char* id : {"RES153", "RES041", "RES070"}) {
        workout.add(Block::resistance_training, id, [](Item& item) { heavy(item, 4, 3, 180); });
    }
    for (const char* id : {"STA022", "STA007", "STA014"}) {
        workout.add(Block::cool_down, id);
    }
    workout.day().spotter = true;
    return workout;
}

Workout phase_5(const opt::Knowledge& knowledge) {
    Workout workout(knowledge, Phase::power, "Heavy and fast");
    for (const char* id :
         {"SMR001", "SMR004", "SMR008", "DYN001", "DYN002", "DYN004", "DYN005", "DYN013"}) {
        workout.add(Block::warm_up, id);
    }
    const auto three_rounds = [](Group& group) { group.rounds = 3; };
    workout.add(Block::activation, "COR042")
        .group(Block::resistance_training, {"RES153", "PLY008"}, three_rounds)
        .group(Block::resistance_training, {"RES041", "RES051"}, three_rounds)
        .group(Block::resistance_training, {"RES073", "RES079"}, three_rounds);
    for (const char* id : {"STA022", "STA014", "STA013"}) {
        workout.add(Block::cool_down, id);
    }
    workout.day().spotter = true;
    return workout;
}

}  // namespace

Workout::Workout(const opt::Knowledge& knowledge, Phase phase, std::string name)
    : knowledge_(knowledge), phase_(phase) {
    day_.id = {3};
    day_.name = std::move(name);
}

Workout& Workout::add(Block block, std::string_view id, const Change& change) {
    Item added = opt::prescribe(knowledge_.rules, exercise(knowledge_, id), phase_);
    if (change) {
        change(added);
    }
    return item(block, std::move(added));
}

Workout& Workout::item(Block block, Item item) {
    item.id = {next_id_++};
    Group group;
    group.items.push_back(std::move(item));
    day_.groups(block).push_back(std::make_shared<const Group>(std::move(group)));
    return *this;
}

Workout& Workout::group(Block block, const std::vector<std::string>& ids,
                        const std::function<void(Group&)>& change) {
    Group group;
    bool resistance = false;
    for (const std::string& id : ids) {
        resistance = resistance || exercise(knowledge_, id).component == Component::resistance;
    }
    for (const std::string& id : ids) {
        const Exercise& one = exercise(knowledge_, id);
        std::optional<ExerciseRole> role;
        for (const ExerciseRole& other : one.also_counts_as) {
            if (resistance && one.component != Component::resistance &&
                other.component == Component::resistance) {
                role = other;
            }
        }
        group.items.push_back(opt::prescribe_as(knowledge_, one, role, phase_));
    }
    const GroupShape shape = opt::default_shape(knowledge_, phase_, group.items);
    group.kind = shape.kind;
    group.rounds = shape.rounds;
    group.rest_between_items = shape.rest_between_items;
    group.rest_between_rounds = shape.rest_between_rounds;
    group.rest_between_pairs = shape.rest_between_pairs;
    for (Item& item : group.items) {
        item = opt::as_member(std::move(item));
        item.id = {next_id_++};
    }
    if (change) {
        change(group);
    }
    day_.groups(block).push_back(std::make_shared<const Group>(std::move(group)));
    return *this;
}

Plan Workout::plan(Edition edition, bool deload) const {
    Plan plan;
    plan.id = {"p1"};
    plan.name = "Plan";
    plan.edition = edition;
    plan.next_id = next_id_ + 100;
    Week week;
    week.id = {2};
    week.deload = deload;
    week.days.push_back(std::make_shared<const Day>(day_));
    PhaseBlock block;
    block.id = {1};
    block.phase = phase_;
    block.weeks.push_back(std::make_shared<const Week>(std::move(week)));
    plan.phase_blocks.push_back(std::make_shared<const PhaseBlock>(std::move(block)));
    return plan;
}

const Day& day_of(const Plan& plan) { return *plan.phase_blocks[0]->weeks[0]->days[0]; }

Workout reference_workout(const opt::Knowledge& knowledge, Phase phase) {
    Workout workout = [&] {
        switch (phase) {
        case Phase::stabilization_endurance: return phase_1(knowledge);
        case Phase::strength_endurance: return phase_2(knowledge);
        case Phase::muscular_development: return phase_3(knowledge);
        case Phase::maximal_strength: return phase_4(knowledge);
        case Phase::power: break;
        }
        return phase_5(knowledge);
    }();
    workout.day().slot_min = 60;
    return workout;
}

Plan reference_plan(const opt::Knowledge& knowledge) {
    Plan plan;
    plan.id = {"example-five-phases"};
    plan.name = "A session of each phase";
    for (const Phase phase : all_phases) {
        Day day = reference_workout(knowledge, phase).day();
        day.id = {plan.next_id++};
        for (auto& groups : day.blocks) {
            for (auto& group : groups) {
                Group copy = *group;
                for (Item& item : copy.items) {
                    item.id = {plan.next_id++};
                }
                group = std::make_shared<const Group>(std::move(copy));
            }
        }
        Week week;
        week.id = {plan.next_id++};
        week.days.push_back(std::make_shared<const Day>(std::move(day)));
        PhaseBlock block;
        block.id = {plan.next_id++};
        block.phase = phase;
        block.weeks.push_back(std::make_shared<const Week>(std::move(week)));
        plan.phase_blocks.push_back(std::make_shared<const PhaseBlock>(std::move(block)));
    }
    return plan;
}

namespace {

using base::Random;

/// Moves one of the item's values to where it may not fit.
void disturb(Random& random, Item& item) {
    if (item.sets.empty()) {
        return;
    }
    SetGroup& work = work_of(item);
    switch (random.below(9)) {
    case 0: work.count = random.between(1, 8); break;
    case 1:
        work.dose.lo = random.between(1, 40);
        work.dose.hi = work.dose.lo + (random.once_in(2) ? 0 : random.between(1, 10));
        break;
    case 2:
        work.rest = Rest{random.between(0, 40) * 10, 0};
        work.rest->hi = work.rest->lo + (random.once_in(3) ? 30 : 0);
        break;
    case 3:
        if (item.tempo) {
            item.tempo =
                Tempo{{random.between(-1, 6)}, {random.between(0, 3)}, {random.between(-1, 4)}, {}};
        }
        break;
    case 4: {
        Load load;
        load.kind = random.once_in(2)   ? LoadKind::pct1rm
                    : random.once_in(2) ? LoadKind::rpe
                                        : LoadKind::rir;
        const int most = load.kind == LoadKind::pct1rm ? 110 : 10;
        load.lo = random.between(1, most) * 100;
        load.hi = load.lo + (random.once_in(3) ? 300 : 0);
        work.loads = {load};
        break;
    }
    case 5:
        if (work.dose.hold_s) {
            const int hold = random.between(0, 12);
            work.dose.hold_s = Range{hold, hold};
        }
        break;
    case 6: work.kind = random.once_in(3) ? SetKind::test : SetKind::work; break;
    case 7:
        if (item.cardio) {
            item.cardio->zone = random.between(0, 5);
            item.cardio->stage = random.once_in(2) ? "III" : "I";
        }
        break;
    default: item.sets.push_back(work); break;
    }
}

}  // namespace

Workout random_workout(const opt::Knowledge& knowledge, Random& random) {
    Workout workout(knowledge, all_phases[random.below(all_phases.size())]);
    const auto all = knowledge.library.all();
    const auto any_id = [&] { return all[random.below(all.size())].id.text; };
    for (int i = random.between(0, 14); i > 0; --i) {
        const Exercise& one = *knowledge.library.find({any_id()});
        const Block block = random.once_in(5)
                                ? all_blocks[random.below(all_blocks.size())]
                                : opt::usual_block(knowledge.rules, one, workout.phase());
        if (random.once_in(3)) {
            std::vector<std::string> ids{one.id.text};
            for (int more = random.between(1, 3); more > 0; --more) {
                const auto partner = opt::partner_for(knowledge, one, workout.phase());
                ids.push_back(partner && random.once_in(2) ? partner->exercise.text : any_id());
            }
            workout.group(block, ids, [&random](Group& group) {
                group.rounds = random.once_in(2) ? group.rounds : random.between(1, 7);
                if (random.once_in(3)) {
                    group.rest_between_rounds = Rest{random.between(0, 20) * 20, 400};
                }
                if (random.once_in(4)) {
                    group.rest_between_items = Rest{90, 90};
                }
                if (random.once_in(4)) {
                    group.kind = static_cast<GroupKind>(random.between(1, 5));
                }
                for (Item& item : group.items) {
                    if (random.once_in(3)) {
                        disturb(random, item);
                    }
                }
            });
        } else {
            workout.add(block, one.id.text, [&random](Item& item) {
                for (int times = random.between(0, 3); times > 0; --times) {
                    disturb(random, item);
                }
            });
        }
    }
    Day& day = workout.day();
    if (random.once_in(4)) {
        day.kind = static_cast<DayKind>(random.below(base::count_of<DayKind>));
    }
    if (random.once_in(3)) {
        day.variant = static_cast<DayVariant>(random.below(base::count_of<DayVariant>));
    }
    if (random.once_in(2)) {
        day.slot_min = random.between(10, 90);
    }
    if (random.once_in(3)) {
        day.spotter = random.once_in(2);
    }
    return workout;
}

std::vector<opt::Finding> with_rule(const std::vector<opt::Finding>& findings,
                                    std::string_view rule) {
    std::vector<opt::Finding> result;
    for (const opt::Finding& finding : findings) {
        if (finding.rule == rule) {
            result.push_back(finding);
        }
    }
    return result;
}

std::string told(const std::vector<opt::Finding>& findings) {
    std::string text;
    for (const opt::Finding& finding : findings) {
        text += std::string(base::name_of(finding.severity)) + ' ' + finding.rule + ": " +
                finding.message + (finding.fix ? " [" + finding.fix->label + "]" : "") + '\n';
    }
    return text;
}

}  // namespace phasewise::test
