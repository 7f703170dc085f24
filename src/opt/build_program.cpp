#include "opt/build_program.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/plan.hpp"
#include "opt/build_session.hpp"
#include "opt/client_limits.hpp"
#include "opt/client_ranges.hpp"
#include "opt/exercise_pool.hpp"
#include "opt/session_time.hpp"

namespace phasewise::opt {

namespace {

using model::Phase;

/// The most days a week that the phase has for a row; 7 where it has no figure.
int most_a_week(const Knowledge& knowledge, Phase phase, Row row) {
    const AcuteVariables* found = knowledge.rules.of(phase).find(row);
    return found != nullptr && found->frequency_wk ? found->frequency_wk->range.hi : 7;
}

/// Sessions of cardio a week: as many as the goal wants and the phase has room for.
int cardio_sessions(const Knowledge& knowledge, const ClientKnowledge& people,
                    const model::Client& client, Phase phase) {
    return std::min(people.programs.of(client.goal).cardio_wk.hi,
                    most_a_week(knowledge, phase, Row::cardio));
}

/// The days of a week: what each is for.
std::vector<SessionWish> week_wishes(const Knowledge& knowledge, const ClientKnowledge& people,
                                     const model::Client& client, Phase phase) {
    const WeekRow& row = people.programs.week_of(phase);
    int most = row.most_days;
    for (const model::Population population : model::populations_of(client)) {
        most = std::min(most, people.rules.of(population).days_wk.hi);
    }
    const int resistance = std::max(1, std::min(client.days_per_week, most));
    const std::vector<DayFocus>& split = row.splits[static_cast<std::size_t>(resistance - 1)];
    const int cardio_wk = cardio_sessions(knowledge, people, client, phase);
    const int spare = client.days_per_week - resistance;
    const int core_days = most_a_week(knowledge, phase, Row::core);
    std::vector<SessionWish> wishes;
    wishes.reserve(static_cast<std::size_t>(client.days_per_week));
    for (std::size_t i = 0; i < split.size(); ++i) {
        wishes.push_back({.focus = split[i],
                          .day = static_cast<int>(i),
                          .days_of_focus = static_cast<int>(std::ranges::count(split, split[i])),
                          .minutes = client.minutes_per_session,
                          .cardio = static_cast<int>(i) < cardio_wk - spare,
                          .extra_core = static_cast<int>(i) < core_days});
    }
    for (int i = 0; i < std::min(spare, cardio_wk); ++i) {
        wishes.push_back({.kind = model::DayKind::cardio, .minutes = client.minutes_per_session});
    }
    return wishes;
}

/// Gives a day and all in it ids of the plan.
class PlanInTheMaking {
public:
    model::Plan plan;

    template <class Id>
    Id fresh() {
        return Id{plan.next_id++};
    }

    model::Shared<model::Day> own(model::Day day, std::string name) {
        day.id = fresh<model::DayId>();
        day.name = std::move(name);
        for (auto& groups : day.blocks) {
            for (auto& group : groups) {
                model::Group copy = *group;
                for (model::Item& item : copy.items) {
                    item.id = fresh<model::ItemId>();
                }
                group = std::make_shared<const model::Group>(std::move(copy));
            }
        }
        return std::make_shared<const model::Day>(std::move(day));
    }
};

std::string day_name(std::size_t day) {
    return "Day " + std::string(1, static_cast<char>('A' + static_cast<int>(day)));
}

/// The sessions of a block, or why it cannot be built.
struct ChosenWeek {
    std::vector<ChosenSession> sessions;
    std::string refusal;
};

ChosenWeek choose_week(const SessionMaterial& material, std::uint64_t seed) {
    ChosenWeek week;
    ExercisePool pool(material.knowledge, material.people.rules, material.client, material.phase,
                      seed);
    WeekVolume volume;
    for (const SessionWish& wish :
         week_wishes(material.knowledge, material.people, material.client, material.phase)) {
        ChosenSession session = choose_session(material, wish, pool, volume);
        if (!session.refusal.empty()) {
            week.refusal = session.refusal;
            return week;
        }
        week.sessions.push_back(std::move(session));
    }
    return week;
}

/// The week of the wave for week `index` of a block of `length` weeks: a longer block repeats the
/// second, a shorter one leaves out the second, then the third (opt-model reference 8.3).
const WaveWeek& wave_week(const WaveRow& wave, int index, int length) {
    const auto known = static_cast<int>(wave.weeks.size());
    int place = index;
    if (length > known && index >= 2) {
        place = std::max(1, index - (length - known));
    } else if (length < known && index > 0) {
        place = index + (known - length);
    }
    return wave.weeks[static_cast<std::size_t>(std::min(place, known - 1))];
}

/// The week's load and sets, with no more repetitions than the week before where the load rises
/// (WAVE-2): a shortened wave may leave out the step between.
WaveWeek after_week(const std::optional<WaveWeek>& before, WaveWeek week) {
    if (before && before->pct && week.pct && week.pct->lo > before->pct->lo) {
        const int reps = before->sets * before->reps;
        while (week.sets > 1 && week.sets * week.reps > reps) {
            --week.sets;
        }
    }
    return week;
}

void add_block(PlanInTheMaking& making, const SessionMaterial& material, const ChosenWeek& chosen,
               int weeks) {
    model::PhaseBlock block;
    block.id = making.fresh<model::BlockId>();
    block.phase = material.phase;
    const WaveRow& wave = material.people.programs.wave_of(material.phase);
    WaveWeek load;
    for (int i = 0; i < weeks; ++i) {
        load = after_week(i == 0 ? std::nullopt : std::optional{load}, wave_week(wave, i, weeks));
        model::Week week;
        week.id = making.fresh<model::WeekId>();
        week.deload = load.deload;
        for (const ChosenSession& session : chosen.sessions) {
            model::Day day = realize(material, session, &load);
            day.slot_min = session.wish.minutes;
            if (material.client.spotter != model::Answer::unknown) {
                day.spotter = material.client.spotter == model::Answer::yes;
            }
            week.days.push_back(making.own(std::move(day), day_name(week.days.size())));
        }
        block.weeks.push_back(std::make_shared<const model::Week>(std::move(week)));
    }
    making.plan.phase_blocks.push_back(std::make_shared<const model::PhaseBlock>(std::move(block)));
}

/// The nearest easier phase that the client may train in; nothing below phase 1.
std::optional<Phase> easier(Phase phase, const std::vector<Phase>& allowed) {
    std::optional<Phase> best;
    for (const Phase one : allowed) {
        if (one < phase && (!best || *best < one)) {
            best = one;
        }
    }
    return best;
}

void add_notes(BuiltProgram& built, const ChosenWeek& week) {
    for (const ChosenSession& session : week.sessions) {
        for (const std::string& note : session.notes) {
            if (std::ranges::find(built.reasons, note) == built.reasons.end()) {
                built.reasons.push_back(note);
            }
        }
    }
}

void add_questions(BuiltProgram& built) {
    for (const Gate& gate : built.assessment.gates) {
        if (gate.ask) {
            built.reasons.push_back(gate.message);
        }
    }
}

std::string percent_of_max(int percent) { return base::digits(percent) + " % of 1RM"; }

std::vector<std::string> constraints_of(const ClientKnowledge& people, const model::Client& client,
                                        const std::vector<Phase>& allowed) {
    std::vector<std::string> lines;
    for (const model::Population population : model::populations_of(client)) {
        const PopulationRow& row = people.rules.of(population);
        std::string line = row.label + ": " + base::digits(row.sets.lo) + " to " +
                           base::digits(row.sets.hi) + " sets of " + base::digits(row.reps.lo) +
                           " to " + base::digits(row.reps.hi);
        if (row.load_pct) {
            line +=
                ", " + base::digits(row.load_pct->lo) + " to " + percent_of_max(row.load_pct->hi);
        }
        lines.push_back(line + ", " + base::digits(row.days_wk.lo) + " to " +
                        base::digits(row.days_wk.hi) + " days a week.");
    }
    if (allowed.size() < model::all_phases.size()) {
        std::string line = "Phases that may be planned:";
        for (const Phase phase : allowed) {
            line += ' ' + base::digits(model::number_of(phase));
        }
        lines.push_back(line + '.');
    }
    if (heart_rate_targets(client) == model::Answer::no) {
        lines.emplace_back("No heart-rate targets: guide cardio by perceived effort.");
    }
    for (const FigureLimit& limit : load_caps(people.rules, client, nullptr)) {
        lines.push_back("No load over " + percent_of_max(limit.value) + '.');
        break;  // the lowest
    }
    if (!balance_rules(client).empty()) {
        lines.emplace_back("Balance work in every resistance session.");
    }
    for (const model::Limit& limit : client.limits) {
        lines.push_back("Limit: " + people.rules.of(limit.id).label + '.');
    }
    return lines;
}

}  // namespace

ClientAssessment assess_client(const Knowledge& knowledge, const ClientKnowledge& people,
                               const model::Client& client) {
    ClientAssessment result;
    result.gates = gates_of(people.rules, client);
    result.allowed = phases_allowed(people.rules, client);
    result.start = start_of(people.programs, result.gates, result.allowed, client);
    result.corrective =
        corrective_plan(people.assessment, knowledge.library, knowledge.muscles, client,
                        [&](const model::Exercise& exercise) -> std::optional<std::string> {
                            if (!is_at_hand(client, exercise)) {
                                return "the equipment is not there";
                            }
                            for (const Exclusion& exclusion : exclusions_of(
                                     people.rules, client, exercise, result.start.phase)) {
                                return exclusion.reason;
                            }
                            return std::nullopt;
                        });
    result.constraints = constraints_of(people, client, result.allowed);
    return result;
}

BuiltProgram build_program(const Knowledge& knowledge, const ClientKnowledge& people,
                           const model::Client& client, const ProgramWish& wish) {
    BuiltProgram built;
    built.assessment = assess_client(knowledge, people, client);
    const ClientAssessment& about = built.assessment;
    built.reasons = about.start.reasons;
    add_questions(built);
    if (about.start.refer) {
        return built;
    }
    built.path = path_of(people.programs, about.start, about.allowed, client, wish.weeks);
    PlanInTheMaking making;
    making.plan.id = wish.id;
    making.plan.name = wish.name;
    making.plan.start_date = client.start_date;
    std::uint64_t seed = wish.seed;
    for (PathBlock& block : built.path) {
        for (;;) {
            const SessionMaterial material{knowledge, people, client, about.corrective,
                                           block.phase};
            const ChosenWeek chosen = choose_week(material, seed);
            if (chosen.refusal.empty()) {
                add_block(making, material, chosen, block.weeks);
                add_notes(built, chosen);
                break;
            }
            const std::optional<Phase> lower = easier(block.phase, about.allowed);
            if (!lower) {
                built.reasons = {chosen.refusal};
                return built;
            }
            block.reason = chosen.refusal + " Phase " + base::digits(model::number_of(*lower)) +
                           " takes its place.";
            built.reasons.push_back(block.reason);
            block.phase = *lower;
        }
        ++seed;  // the next block brings other exercises
    }
    built.plan = std::move(making.plan);
    return built;
}

}  // namespace phasewise::opt
