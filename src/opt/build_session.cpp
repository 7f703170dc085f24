#include "opt/build_session.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "opt/client_ranges.hpp"
#include "opt/partner.hpp"
#include "opt/prescribe.hpp"
#include "opt/rows.hpp"
#include "opt/session_time.hpp"

namespace phasewise::opt {

namespace {

using model::Block;
using model::BodyPart;
using model::Component;
using model::Exercise;
using model::MovementPattern;
using model::Phase;

/// What a place of the resistance block is for.
enum class Slot : std::uint8_t {
    push,
    pull,
    lower,
    squat,
    hinge,
    shoulders,
    biceps,
    triceps,
    legs
};

constexpr std::array squat_patterns{MovementPattern::squat, MovementPattern::lunge,
                                    MovementPattern::step};
constexpr std::array hinge_patterns{MovementPattern::hinge, MovementPattern::hip_extension};
constexpr std::array push_patterns{MovementPattern::horizontal_push,
                                   MovementPattern::vertical_push};
constexpr std::array pull_patterns{MovementPattern::horizontal_pull,
                                   MovementPattern::vertical_pull};

bool moves_as(const Exercise& exercise, std::span<const MovementPattern> patterns) {
    return std::ranges::find(patterns, exercise.movement_pattern) != patterns.end();
}

/// Whether the exercise fills the slot; on the days of a week lower-body patterns take turns.
bool fills(const Exercise& exercise, Slot slot, int day) {
    switch (slot) {
    case Slot::push:
        return moves_as(exercise, push_patterns) && exercise.body_part == BodyPart::chest;
    case Slot::pull:
        return moves_as(exercise, pull_patterns) && exercise.body_part == BodyPart::back;
    case Slot::lower:
        return exercise.body_part == BodyPart::legs &&
               (day % 2 == 0 ? moves_as(exercise, squat_patterns)
                             : moves_as(exercise, hinge_patterns));
    case Slot::squat:
        return exercise.body_part == BodyPart::legs && moves_as(exercise, squat_patterns);
    case Slot::hinge:
        return exercise.body_part == BodyPart::legs && moves_as(exercise, hinge_patterns);
    case Slot::shoulders:
        return exercise.body_part == BodyPart::shoulders &&
               exercise.movement_pattern != MovementPattern::vertical_push;
    case Slot::biceps: return exercise.body_part == BodyPart::biceps;
    case Slot::triceps: return exercise.body_part == BodyPart::triceps;
    case Slot::legs:
        return exercise.body_part == BodyPart::legs && !moves_as(exercise, squat_patterns) &&
               !moves_as(exercise, hinge_patterns);
    }
    return false;
}

/// The slots of a day: those it cannot do without, then what comes with more time.
struct DaySlots {
    std::vector<Slot> needed;
    std::vector<Slot> more;
};

DaySlots full_body(Phase phase, int days) {
    DaySlots slots{{Slot::push, Slot::pull, Slot::lower}, {}};
    if (phase == Phase::stabilization_endurance || phase == Phase::muscular_development) {
        slots.more = {Slot::shoulders};
        if (days <= 2) {  // more often the arms have had their share from pushes and pulls
            slots.more.insert(slots.more.end(), {Slot::biceps, Slot::triceps});
        }
    }
    if (phase == Phase::muscular_development) {
        slots.more.insert(slots.more.begin(), {Slot::push, Slot::pull, Slot::legs});
    }
    return slots;
}

DaySlots slots_of(Phase phase, DayFocus focus, int days) {
    switch (focus) {
    case DayFocus::full: break;
    case DayFocus::upper:
        return {{Slot::push, Slot::pull},
                {Slot::push, Slot::pull, Slot::shoulders, Slot::shoulders, Slot::biceps,
                 Slot::triceps}};
    case DayFocus::lower:
        return {{Slot::squat, Slot::hinge}, {Slot::legs, Slot::squat, Slot::hinge}};
    case DayFocus::push:
        return {{Slot::push},
                {Slot::push, Slot::push, Slot::shoulders, Slot::triceps, Slot::shoulders,
                 Slot::triceps}};
    case DayFocus::pull:
        return {{Slot::pull}, {Slot::pull, Slot::pull, Slot::biceps, Slot::pull, Slot::biceps}};
    }
    return full_body(phase, days);
}

/// Chooses one session.
class SessionChooser {
public:
    SessionChooser(const SessionMaterial& material, const SessionWish& wish, ExercisePool& pool,
                   WeekVolume& volume)
        : material_(material), pool_(pool), volume_(volume) {
        session_.wish = wish;
        const auto& weeks = material.people.programs.wave_of(material.phase).weeks;
        for (const WaveWeek& week : weeks) {
            if (longest_ == nullptr || week.sets * week.reps > longest_->sets * longest_->reps) {
                longest_ = &week;
            }
        }
    }

    ChosenSession resistance_day() {
        pool_.next_session();
        session_.most_sets = sets_for_volume();
        count_as_planned_ = std::min(longest_->sets, session_.most_sets);
        const DaySlots slots =
            slots_of(material_.phase, session_.wish.focus, session_.wish.days_of_focus);
        for (const Slot slot : slots.needed) {
            if (!add_slot(slot)) {
                session_.notes.push_back("For this client nothing suits as " + slot_words(slot) +
                                         " in phase " + phase_number() + '.');
            }
        }
        const bool heavy = material_.phase >= Phase::maximal_strength;
        if (session_.choices.empty() || (heavy && !session_.notes.empty())) {
            session_.refusal = session_.notes.front();
            return std::move(session_);
        }
        add_needed();
        if (!shrink_to_fit()) {
            return std::move(session_);
        }
        const std::size_t needed = session_.choices.size();
        add_more(slots);
        fit_all_weeks(needed);
        return std::move(session_);
    }

    ChosenSession cardio_day() {
        pool_.next_session();
        const Exercise* mode = cardio_mode();
        if (mode == nullptr) {
            session_.refusal = "For this client no kind of cardio suits.";
            return std::move(session_);
        }
        place(Block::cardio, *mode);
        add_stretches(Block::cool_down, Component::static_stretch, 1);
        if (!shrink_to_fit()) {
            return std::move(session_);
        }
        try_add([&] { add_smr(3); });
        try_add([&] { add_stretches(Block::warm_up, warm_up_component(), 3); });
        try_add([&] { add_stretches(Block::cool_down, Component::static_stretch, 2); });
        return std::move(session_);
    }

private:
    [[nodiscard]] std::string phase_number() const {
        return base::digits(model::number_of(material_.phase));
    }

    static std::string slot_words(Slot slot) {
        switch (slot) {
        case Slot::push: return "a push";
        case Slot::pull: return "a pull";
        default: return "work for the legs";
        }
    }

    /// The most work sets of a muscle that the phase has in a week.
    [[nodiscard]] int weekly_sets() const {
        const auto& rows = material_.knowledge.rule_book.program.weekly_sets;
        return rows[static_cast<std::size_t>(material_.phase)].hi;
    }

    /// So many sets of an exercise that the week stays within its volume (VOL-1).
    [[nodiscard]] int sets_for_volume() const {
        const int halves = material_.phase == Phase::strength_endurance ? 2 : 1;
        const int days = std::max(session_.wish.days_of_focus, 1);
        const int most = weekly_sets() / (halves * days);
        return std::max(most, 1);
    }

    [[nodiscard]] int seconds() const {
        ChosenSession whole = session_;
        whole.wish.minutes = 24 * 60;  // as it is, not shortened
        const model::Day day = realize(material_, whole, longest_);
        return session_time(material_.knowledge, day, material_.phase).total_s;
    }
    [[nodiscard]] bool fits_time() const { return seconds() <= session_.wish.minutes * 60; }

    void place(Block block, const Exercise& exercise) {
        pool_.take(exercise);
        session_.choices.push_back({block, {&exercise}});
    }

    /// Adds what `add` adds, and takes it back where it does not fit into the time.
    template <class Add>
    bool try_add(Add add) {
        const std::size_t before = session_.choices.size();
        add();
        if (session_.choices.size() == before) {
            return false;
        }
        if (fits_time()) {
            return true;
        }
        session_.choices.resize(before);
        return false;
    }

    bool shrink_to_fit() {
        session_.short_rests = !fits_time();
        while (!fits_time() && session_.most_sets > 1) {
            --session_.most_sets;
        }
        const int takes = seconds();
        if (takes <= session_.wish.minutes * 60) {
            return true;
        }
        session_.refusal = "A session of phase " + phase_number() + " takes this client at least " +
                           base::digits((takes + 59) / 60) + " minutes; there are " +
                           base::digits(session_.wish.minutes) + '.';
        return false;
    }

    /// What came last of what could be done without goes, until each week keeps to the time.
    void fit_all_weeks(std::size_t needed) {
        const auto& weeks = material_.people.programs.wave_of(material_.phase).weeks;
        const auto over = [&] {
            return std::ranges::any_of(weeks, [&](const WaveWeek& week) {
                const model::Day day = realize(material_, session_, &week);
                return session_time(material_.knowledge, day, material_.phase).total_s >
                       session_.wish.minutes * 60;
            });
        };
        while (session_.choices.size() > needed && over()) {
            session_.choices.pop_back();
        }
        if (over()) {
            session_.refusal = "A session of phase " + phase_number() + " does not fit into " +
                               base::digits(session_.wish.minutes) + " minutes for this client.";
        }
    }

    /// Exercises of a body part that a session of the phase may have.
    [[nodiscard]] int most_of_part() const {
        const PhaseRules& rules = material_.knowledge.rules.of(material_.phase);
        const AcuteVariables* row = rules.find(Row::resistance);
        return row != nullptr && row->exercises ? row->exercises->range.hi : 1;
    }
    [[nodiscard]] bool part_is_full(BodyPart part) const {
        const auto count = std::ranges::count_if(session_.choices, [part](const auto& choice) {
            return choice.block == Block::resistance_training &&
                   choice.members.front()->body_part == part;
        });
        return count >= most_of_part();
    }

    [[nodiscard]] Component warm_up_component() const {
        return warm_up_stretch(material_.knowledge.rules.of(material_.phase));
    }

    bool add_slot(Slot slot) {
        const Knowledge& knowledge = material_.knowledge;
        const Phase phase = material_.phase;
        const PhaseRules& rules = knowledge.rules.of(phase);
        const bool pairs = pairs_of(rules) != nullptr &&
                           (phase == Phase::strength_endurance || phase == Phase::power);
        const auto wanted = [&](const Exercise& exercise) {
            return exercise.component == Component::resistance &&
                   fills(exercise, slot, session_.wish.day) &&
                   fits(knowledge.rules, exercise, phase) &&
                   (!pairs ||
                    (exercise.level == model::Level::strength && partner_of(exercise) != nullptr));
        };
        const int most = weekly_sets();
        const Exercise* found = pool_.pick([&](const Exercise& exercise) {
            return wanted(exercise) && !part_is_full(exercise.body_part) &&
                   volume_.has_room(exercise, count_as_planned_, most);
        });
        if (found == nullptr && is_needed_) {
            found = pool_.pick(wanted);  // the template comes before the volume
        }
        if (found == nullptr && slot == Slot::lower && !turned_) {
            turned_ = true;
            return add_slot(session_.wish.day % 2 == 0 ? Slot::hinge : Slot::squat);
        }
        if (found == nullptr) {
            return false;
        }
        place(Block::resistance_training, *found);
        volume_.add(*found, count_as_planned_);
        if (pairs) {
            const Exercise* partner = partner_of(*found);
            pool_.take(*partner);
            volume_.add(*partner, count_as_planned_);
            session_.choices.back().members.push_back(partner);
        }
        return true;
    }

    /// The other half of a pair: the first of the exercise's list, or of the power map, that the
    /// client may be given.
    [[nodiscard]] const Exercise* partner_of(const Exercise& exercise) const {
        const Knowledge& knowledge = material_.knowledge;
        const bool power = material_.phase == Phase::power;
        if (power && exercise.phase5_role != model::Phase5Role::heavy) {
            return nullptr;
        }
        std::vector<model::ExerciseId> ids =
            power ? exercise.phase5_power_partner : exercise.phase2_stabilization_partner;
        if (power) {
            const auto map = knowledge.power_map.partners_of(exercise.pattern_family);
            ids.insert(ids.end(), map.begin(), map.end());
        }
        const Exercise* avoided = nullptr;
        for (const model::ExerciseId& id : ids) {
            const Exercise* const one = knowledge.library.find(id);
            const auto& skilled = knowledge.power_map.skilled_only;
            if (one == nullptr || std::ranges::find(skilled, id) != skilled.end() ||
                !may_follow(knowledge, exercise, *one, material_.phase)) {
                continue;
            }
            if (pool_.use_of(*one) == Use::free) {
                return one;
            }
            if (pool_.use_of(*one) == Use::avoid && avoided == nullptr) {
                avoided = one;
            }
        }
        return avoided;
    }

    bool add_component(Block block, Component component) {
        const Exercise* found = pool_.pick([&](const Exercise& exercise) {
            return exercise.component == component &&
                   fits(material_.knowledge.rules, exercise, material_.phase);
        });
        if (found != nullptr) {
            place(block, *found);
        }
        return found != nullptr;
    }

    /// Up to `count` of the ids, those first that the movement screen asks for.
    void add_listed(Block block, Component component, CorrectiveStep step, std::size_t count) {
        std::vector<model::ExerciseId> ids;
        for (const CorrectiveDrill& drill : material_.corrective.of(step)) {
            ids.push_back(drill.exercise);
        }
        const auto& usual = material_.people.programs.warm_up_of(component);
        ids.insert(ids.end(), usual.begin(), usual.end());
        for (const model::ExerciseId& id : ids) {
            if (count == 0) {
                return;
            }
            const Exercise* found = pool_.pick([&](const Exercise& exercise) {
                return exercise.id == id && exercise.component == component &&
                       !is_underactive(exercise);
            });
            if (found != nullptr && pool_.use_of(*found) == Use::free) {
                place(block, *found);
                --count;
            }
        }
        while (count > 0) {
            // Rolling and stretching are no loss: what should be avoided is left out.
            const Exercise* found = pool_.pick([&](const Exercise& exercise) {
                return exercise.component == component && !is_underactive(exercise) &&
                       pool_.use_of(exercise) == Use::free;
            });
            if (found == nullptr) {
                return;
            }
            place(block, *found);
            --count;
        }
    }

    /// A muscle that is underactive is never stretched or rolled.
    [[nodiscard]] bool is_underactive(const Exercise& exercise) const {
        return std::ranges::any_of(material_.corrective.underactive, [&](const MuscleSign& sign) {
            const auto& targets = exercise.target_muscles;
            return std::ranges::find(targets, sign.muscle) != targets.end();
        });
    }

    void add_smr(std::size_t count) {
        add_listed(Block::warm_up, Component::smr, CorrectiveStep::inhibit, count);
    }
    void add_stretches(Block block, Component component, std::size_t count) {
        add_listed(block, component, CorrectiveStep::lengthen, count);
    }

    /// What the template needs besides the resistance block.
    void add_needed() {
        const bool control = material_.phase <= Phase::strength_endurance;
        if (control) {
            add_component(Block::activation, Component::core);
        }
        if (control || !balance_rules(material_.client).empty()) {
            add_component(Block::activation, Component::balance);
        }
        add_stretches(Block::warm_up, warm_up_component(), 1);
        add_stretches(Block::cool_down, Component::static_stretch, 1);
        if (model::is_in(material_.client, model::Population::chd)) {
            add_easy_ends();
        }
    }

    /// Five easy minutes before and after, for a heart that needs them (CHD-4).
    void add_easy_ends() {
        for (const Block block : {Block::warm_up, Block::cool_down}) {
            if (const Exercise* mode = cardio_mode()) {
                place(block, *mode);
            }
        }
    }

    void add_more(const DaySlots& slots) {
        is_needed_ = false;
        const Component stretch = warm_up_component();
        for (int i = 0; i < 2; ++i) {
            try_add([&] { add_stretches(Block::warm_up, stretch, 1); });
        }
        try_add([&] { add_smr(3); });
        try_add([&] { add_stretches(Block::cool_down, Component::static_stretch, 2); });
        for (const CorrectiveDrill& drill : material_.corrective.of(CorrectiveStep::activate)) {
            if (activated_ == 2) {
                break;
            }
            activated_ += try_add([&] { add_corrective(drill.exercise); }) ? 1 : 0;
        }
        for (const Slot slot : slots.more) {
            const WeekVolume before = volume_;
            if (!try_add([&] { add_slot(slot); })) {
                volume_ = before;
            }
        }
        if (session_.wish.extra_core) {
            try_add([&] { add_component(Block::activation, Component::core); });
        }
        if (session_.wish.cardio) {
            try_add([&] {
                if (const Exercise* mode = cardio_mode()) {
                    place(Block::cardio, *mode);
                }
            });
        }
    }

    void add_corrective(const model::ExerciseId& id) {
        const Exercise* found = pool_.pick([&](const Exercise& exercise) {
            return exercise.id == id && exercise.component == Component::corrective;
        });
        if (found != nullptr) {
            place(Block::activation, *found);
        }
    }

    /// The kinds of cardio that suit the client's populations best, else any that may be.
    [[nodiscard]] const Exercise* cardio_mode() const {
        for (const model::Population population : model::populations_of(material_.client)) {
            for (const model::ExerciseId& id : material_.people.rules.of(population).cardio_modes) {
                const Exercise* const mode =
                    pool_.pick([&](const Exercise& exercise) { return exercise.id == id; });
                if (mode != nullptr && pool_.use_of(*mode) == Use::free) {
                    return mode;
                }
            }
        }
        return pool_.pick([](const Exercise& exercise) {
            return exercise.component == Component::cardio &&
                   exercise.impact != model::Impact::high;
        });
    }

    const SessionMaterial& material_;
    ExercisePool& pool_;
    WeekVolume& volume_;
    ChosenSession session_;
    const WaveWeek* longest_ = nullptr;  ///< of the wave
    int count_as_planned_ = 1;           ///< sets that an exercise is counted with
    bool is_needed_ = true;              ///< what is added belongs to the template
    bool turned_ = false;                ///< the other pattern of the lower body had its turn
    int activated_ = 0;
};

}  // namespace

void WeekVolume::add(const Exercise& exercise, int sets) {
    for (const model::Muscle muscle : exercise.primary_muscles) {
        halves[static_cast<std::size_t>(muscle)] += 2 * sets;
    }
    for (const model::Muscle muscle : exercise.secondary_muscles) {
        halves[static_cast<std::size_t>(muscle)] += sets;
    }
}

bool WeekVolume::has_room(const Exercise& exercise, int sets, int most) const {
    WeekVolume after = *this;
    after.add(exercise, sets);
    const auto within = [&](model::Muscle muscle) {
        return after.halves[static_cast<std::size_t>(muscle)] <= 2 * most;
    };
    return std::ranges::all_of(exercise.primary_muscles, within) &&
           std::ranges::all_of(exercise.secondary_muscles, within);
}

ChosenSession choose_session(const SessionMaterial& material, const SessionWish& wish,
                             ExercisePool& pool, WeekVolume& volume) {
    SessionChooser chooser(material, wish, pool, volume);
    return wish.kind == model::DayKind::cardio ? chooser.cardio_day() : chooser.resistance_day();
}

}  // namespace phasewise::opt
