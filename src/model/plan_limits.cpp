// What bounds a plan as a whole; what bounds a group stands in limits.cpp.

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"
#include "model/limits.hpp"

namespace phasewise::model {

namespace {

using base::Error;
using Objection = std::optional<Error>;

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

Objection check_name(const Plan& plan) {
    if (auto objection = why_not_text(plan.name, PlanLimits::name_bytes, "A name")) {
        return objection;
    }
    if (!plan.start_date.empty() && !is_date(plan.start_date)) {
        return Error{"A start date is a day of the calendar, written like 2026-11-23."};
    }
    if (plan.next_id > PlanLimits::ids) {
        return Error{"The plan has used up its numbers: go on in a copy of it."};
    }
    return std::nullopt;
}

Objection check_weeks(const Plan& plan) {
    std::size_t weeks = 0;
    for (const auto& phase_block : plan.phase_blocks) {
        weeks += phase_block->weeks.size();
        for (const auto& week : phase_block->weeks) {
            if (week->days.size() > PlanLimits::days_in_week) {
                return Error{"A week holds at most " + base::digits(PlanLimits::days_in_week) +
                             " days."};
            }
        }
    }
    if (weeks > PlanLimits::weeks) {
        return Error{"A plan holds at most " + base::digits(PlanLimits::weeks) + " weeks."};
    }
    return std::nullopt;
}

Objection check(const Day& day) {
    if (auto objection = why_not_text(day.name, PlanLimits::name_bytes, "A name")) {
        return objection;
    }
    if (auto objection = why_not_text(day.note, PlanLimits::note_bytes, "A note")) {
        return objection;
    }
    if (day.slot_min && (*day.slot_min < 0 || *day.slot_min > PlanLimits::minutes)) {
        return Error{"A session is 0 to " + base::digits(PlanLimits::minutes) + " minutes long."};
    }
    for (const auto& groups : day.blocks) {
        if (groups.size() > PlanLimits::groups_in_block) {
            return Error{"A block holds at most " + base::digits(PlanLimits::groups_in_block) +
                         " entries."};
        }
        for (const auto& group : groups) {
            if (auto objection = why_not(*group)) {
                return objection;
            }
        }
    }
    return std::nullopt;
}

/// The days of a plan, by their addresses.
std::vector<const Day*> addresses(const Plan& plan) {
    std::vector<const Day*> days;
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            for (const auto& day : week->days) {
                days.push_back(day.get());
            }
        }
    }
    return days;
}

Objection check_new_days(const Plan& plan, const Plan& before) {
    auto known = addresses(before);
    std::ranges::sort(known);
    for (const Day* const day : addresses(plan)) {
        if (std::ranges::binary_search(known, day)) {
            continue;
        }
        if (auto objection = check(*day)) {
            return objection;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Error> why_not(const Plan& plan, const Plan& before) {
    for (const auto part : {check_name, check_weeks}) {
        if (auto objection = part(plan)) {
            return objection;
        }
    }
    if (auto objection = check_new_days(plan, before)) {
        return objection;
    }
    return why_not(size_of(plan));
}

bool is_date(std::string_view text) {
    constexpr std::string_view form = "0000-00-00";
    if (text.size() != form.size()) {
        return false;
    }
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool ok = form[i] == '-' ? text[i] == '-' : '0' <= text[i] && text[i] <= '9';
        if (!ok) {
            return false;
        }
    }
    const auto part = [&](std::size_t first, std::size_t count) {
        int value = 0;
        for (const char c : text.substr(first, count)) {
            value = value * 10 + (c - '0');
        }
        return value;
    };
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int month = part(5, 2);
    const int day = part(8, 2);
    if (month < 1 || month > 12 || day < 1) {
        return false;
    }
    const bool leap_day = month == 2 && is_leap(part(0, 4));
    return day <= days[static_cast<std::size_t>(month - 1)] + (leap_day ? 1 : 0);
}

PlanSize& PlanSize::operator+=(const PlanSize& other) {
    items += other.items;
    bytes += other.bytes;
    return *this;
}

PlanSize& PlanSize::operator-=(const PlanSize& other) {
    items -= other.items;
    bytes -= other.bytes;
    return *this;
}

bool PlanSize::within_limits() const {
    return items <= PlanLimits::items && bytes <= PlanLimits::bytes;
}

std::optional<Error> why_not(const PlanSize& size) {
    if (size.items > PlanLimits::items) {
        return Error{"The plan is full: it holds at most " + base::digits(PlanLimits::items) +
                     " entries."};
    }
    if (size.bytes > PlanLimits::bytes) {
        return Error{"The plan is full: its entries and notes are longer than it can hold."};
    }
    return std::nullopt;
}

PlanSize size_of(const Group& group) {
    PlanSize size{group.items.size(), sizeof(Group)};
    for (const Item& item : group.items) {
        size.bytes += sizeof(Item) + item.exercise.text.size() + item.custom_name.size() +
                      item.note.size() + item.rationale.size() +
                      item.alternatives.size() * sizeof(ExerciseId) +
                      item.sets.size() * sizeof(SetGroup);
        size.bytes += item.overrule ? item.overrule->note.size() : 0;
        for (const SetGroup& set : item.sets) {
            for (const Load& load : set.loads) {
                size.bytes += sizeof(Load) + load.as_typed.size();
            }
        }
    }
    return size;
}

PlanSize size_of(const Exercise& exercise) {
    PlanSize size{0, sizeof(Exercise) + exercise.name.size() + exercise.cue.size()};
    for (const std::string& alias : exercise.aliases) {
        size.bytes += sizeof(std::string) + alias.size();
    }
    for (const auto& [item, name] : exercise.equipment_alternatives) {
        size.bytes += sizeof(item) + sizeof(std::string) + name.size();
    }
    size.bytes += sizeof(ExerciseId) * (exercise.prior_level.size() + exercise.next_level.size() +
                                        exercise.phase2_stabilization_partner.size() +
                                        exercise.phase5_power_partner.size());
    return size;
}

PlanSize size_of(const Day& day) {
    PlanSize size{0, sizeof(Day) + day.note.size()};
    for (const auto& groups : day.blocks) {
        for (const auto& group : groups) {
            size += size_of(*group);
        }
    }
    return size;
}

PlanSize size_of(const Week& week) {
    PlanSize size;
    for (const auto& day : week.days) {
        size += size_of(*day);
    }
    return size;
}

PlanSize size_of(const Plan& plan) {
    PlanSize size;
    for (const auto& exercise : plan.own_exercises) {
        size += size_of(*exercise);
    }
    for (const auto& phase_block : plan.phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            size += size_of(*week);
        }
    }
    return size;
}

}  // namespace phasewise::model
