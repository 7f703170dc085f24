#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "opt/build_session.hpp"
#include "opt/partner.hpp"
#include "opt/session_time.hpp"
#include "opt/suit_client.hpp"

namespace phasewise::opt {

namespace {

using model::Block;
using model::BodyPart;

/// The order of the resistance block (opt-model reference 3.2).
constexpr std::array body_order{BodyPart::total_body, BodyPart::chest,  BodyPart::back,
                                BodyPart::shoulders,  BodyPart::biceps, BodyPart::triceps,
                                BodyPart::legs,       BodyPart::core,   BodyPart::any};

constexpr int easy_minutes = 5;

std::size_t body_place(const SessionChoice& choice) {
    const auto place = std::ranges::find(body_order, choice.members.front()->body_part);
    return static_cast<std::size_t>(place - body_order.begin());
}

/// The role of the second half of a pair: the one that makes it the half it is.
std::optional<model::ExerciseRole> half_role(const model::Exercise& exercise, model::Phase phase) {
    const model::Level level =
        phase == model::Phase::power ? model::Level::power : model::Level::stabilization;
    if (exercise.component == model::Component::resistance && exercise.level == level) {
        return std::nullopt;
    }
    for (const model::ExerciseRole& role : exercise.also_counts_as) {
        if (role.component == model::Component::resistance && role.level == level) {
            return role;
        }
    }
    return std::nullopt;
}

/// The shortest rest that the phase has between sets of the work it trains, or nothing.
std::optional<int> shortest_rest(const PhaseRules& phase) {
    const AcuteVariables* row = phase.find(Row::resistance);
    if (row == nullptr || !row->rest_s) {
        return std::nullopt;
    }
    return row->rest_s->band ? row->rest_s->band->lo : row->rest_s->range.lo;
}

/// A day while its entries are put in.
class DayInTheMaking {
public:
    DayInTheMaking(const SessionMaterial& material, Prescribing how, std::optional<int> short_rest)
        : material_(material), how_(how), short_rest_(short_rest) {}

    [[nodiscard]] model::Item item(const model::Exercise& exercise,
                                   const std::optional<model::ExerciseRole>& role) {
        model::Item made = prescribe_for(how_, exercise, role);
        made.id = {next_id_++};
        if (short_rest_ && exercise.component == model::Component::resistance) {
            for (model::SetGroup& set : made.sets) {
                if (set.kind == model::SetKind::work && set.rest && set.rest->lo > *short_rest_) {
                    set.rest = model::Rest{*short_rest_, *short_rest_};
                }
            }
        }
        return made;
    }

    void add(const SessionChoice& choice) {
        const model::Exercise& first = *choice.members.front();
        if (choice.members.size() == 1) {
            model::Item one = item(first, std::nullopt);
            const bool at_an_end =
                choice.block == Block::warm_up || choice.block == Block::cool_down;
            if (at_an_end && first.component == model::Component::cardio) {
                make_easy(one);
            }
            add_group(choice.block, {.items = {std::move(one)}});
            return;
        }
        const model::Exercise& second = *choice.members[1];
        add_grouped(choice.block,
                    {item(first, std::nullopt), item(second, half_role(second, how_.phase))});
    }

    void add_grouped(Block block, std::vector<model::Item> items) {
        if (items.size() == 1) {
            add_group(block, {.items = std::move(items)});
            return;
        }
        const model::GroupShape shape = default_shape(material_.knowledge, how_.phase, items);
        model::Group group{.kind = shape.kind,
                           .rounds = shape.rounds,
                           .rest_between_items = shape.rest_between_items,
                           .rest_between_rounds = shape.rest_between_rounds,
                           .rest_between_pairs = shape.rest_between_pairs};
        for (model::Item& one : items) {
            group.items.push_back(as_member(std::move(one)));
        }
        add_group(block, std::move(group));
    }

    model::Day day;

private:
    /// A few easy minutes at an end of the session.
    static void make_easy(model::Item& item) {
        for (model::SetGroup& set : item.sets) {
            set.dose.lo = set.dose.hi = easy_minutes;
        }
        if (item.cardio) {
            item.cardio->intervals.reset();
        }
    }

    void add_group(Block block, model::Group group) {
        day.groups(block).push_back(std::make_shared<const model::Group>(std::move(group)));
    }

    const SessionMaterial& material_;
    Prescribing how_;
    std::optional<int> short_rest_;
    std::uint32_t next_id_ = 1;
};

model::Day day_of_sets(const SessionMaterial& material, const ChosenSession& session,
                       const WaveWeek* week, int most_sets) {
    DayInTheMaking making(material,
                          {.knowledge = material.knowledge,
                           .rules = material.people.rules,
                           .client = material.client,
                           .phase = material.phase,
                           .week = week,
                           .most_sets = most_sets},
                          session.short_rests
                              ? shortest_rest(material.knowledge.rules.of(material.phase))
                              : std::nullopt);
    making.day.kind = session.wish.kind;
    std::vector<SessionChoice> resistance;
    for (const SessionChoice& choice : session.choices) {
        if (choice.block == Block::resistance_training) {
            resistance.push_back(choice);
        } else {
            making.add(choice);
        }
    }
    std::ranges::stable_sort(resistance, {}, body_place);
    if (material.phase == model::Phase::stabilization_endurance) {
        std::vector<model::Item> stations;
        stations.reserve(resistance.size());
        for (const SessionChoice& choice : resistance) {
            stations.push_back(making.item(*choice.members.front(), std::nullopt));
        }
        if (!stations.empty()) {
            making.add_grouped(Block::resistance_training, std::move(stations));
        }
    } else {
        for (const SessionChoice& choice : resistance) {
            making.add(choice);
        }
    }
    return std::move(making.day);
}

}  // namespace

model::Day realize(const SessionMaterial& material, const ChosenSession& session,
                   const WaveWeek* week) {
    model::Day day = day_of_sets(material, session, week, session.most_sets);
    for (int sets = std::min(session.most_sets, week == nullptr ? 6 : week->sets) - 1; sets >= 1;
         --sets) {
        const int seconds = session_time(material.knowledge, day, material.phase).total_s;
        if (seconds <= session.wish.minutes * 60) {
            break;
        }
        day = day_of_sets(material, session, week, sets);
    }
    return day;
}

}  // namespace phasewise::opt
