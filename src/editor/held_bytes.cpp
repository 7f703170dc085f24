// What a state of the history costs: the values that its neighbour does not share.
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "editor/history.hpp"
#include "editor/own_exercises.hpp"
#include "editor/state.hpp"
#include "model/limits.hpp"
#include "model/plan.hpp"

namespace phasewise::editor {

namespace {

using model::Shared;

/// What the allocator and a shared pointer's counters add to a value, about.
constexpr std::size_t block_bytes = 32;

std::size_t bytes_of(const std::string& text) {
    // A short text stands inside its string.
    return text.capacity() > 2 * sizeof(void*) ? text.capacity() + block_bytes / 2 : 0;
}

template <class T>
std::size_t bytes_of(const std::vector<T>& values) {
    return values.capacity() == 0 ? 0 : values.capacity() * sizeof(T) + block_bytes / 2;
}

std::size_t bytes_of(const model::Group& group) {
    return block_bytes + model::size_of(group).bytes;
}

std::size_t bytes_of(const model::Exercise& exercise) {
    return block_bytes + model::size_of(exercise).bytes;
}

std::size_t bytes_of(const model::Day& day) {
    std::size_t bytes = block_bytes + sizeof(model::Day) + bytes_of(day.name) + bytes_of(day.note);
    for (const auto& groups : day.blocks) {
        bytes += bytes_of(groups);
    }
    return bytes;
}

std::size_t bytes_of(const model::Week& week) {
    return block_bytes + sizeof(model::Week) + bytes_of(week.days);
}

std::size_t bytes_of(const model::PhaseBlock& phase_block) {
    return block_bytes + sizeof(model::PhaseBlock) + bytes_of(phase_block.weeks);
}

std::size_t bytes_of(const model::Plan& plan) {
    return block_bytes + sizeof(model::Plan) + bytes_of(plan.id.text) + bytes_of(plan.name) +
           bytes_of(plan.start_date) + bytes_of(plan.phase_blocks) + bytes_of(plan.own_exercises);
}

template <class T>
using Values = std::vector<const T*>;

/// The values of `kept` that `other` does not have: what both have costs nothing twice.
template <class T>
Values<T> not_shared(const Values<T>& kept, Values<T> other) {
    std::ranges::sort(other);
    Values<T> alone;
    for (const T* value : kept) {
        if (!std::ranges::binary_search(other, value)) {
            alone.push_back(value);
        }
    }
    return alone;
}

/// What all `parents` hold, by `children`.
template <class Child, class Parent, class Children>
Values<Child> held_by(const Values<Parent>& parents, const Children& children) {
    Values<Child> values;
    for (const Parent* parent : parents) {
        children(*parent, values);
    }
    return values;
}

template <class T>
void append(const std::vector<Shared<T>>& shared, Values<T>& out) {
    for (const Shared<T>& value : shared) {
        out.push_back(value.get());
    }
}

/// Two neighbours, level by level: under what is shared everything is.
template <class T>
struct Level {
    Values<T> kept;
    Values<T> other;

    /// Counts what only `kept` has.
    [[nodiscard]] std::size_t bytes() const {
        std::size_t sum = 0;
        for (const T* value : kept) {
            sum += bytes_of(*value);
        }
        return sum;
    }
    /// Both without what they share.
    [[nodiscard]] Level apart() const { return {not_shared(kept, other), not_shared(other, kept)}; }

    template <class Child, class Children>
    [[nodiscard]] Level<Child> below(const Children& children) const {
        return Level<Child>{held_by<Child>(kept, children), held_by<Child>(other, children)}
            .apart();
    }
};

Values<model::Plan> plans_of(const Workspace& workspace) {
    Values<model::Plan> plans;
    append(workspace.plans, plans);
    append(workspace.bin, plans);
    return plans;
}

}  // namespace

std::size_t held_bytes(const Workspace& kept, const Workspace& other) {
    const auto plans = Level<model::Plan>{plans_of(kept), plans_of(other)}.apart();
    const auto phase_blocks = plans.below<model::PhaseBlock>(
        [](const model::Plan& plan, auto& out) { append(plan.phase_blocks, out); });
    const auto weeks = phase_blocks.below<model::Week>(
        [](const model::PhaseBlock& block, auto& out) { append(block.weeks, out); });
    const auto days =
        weeks.below<model::Day>([](const model::Week& week, auto& out) { append(week.days, out); });
    const auto groups = days.below<model::Group>([](const model::Day& day, auto& out) {
        for (const auto& block : day.blocks) {
            append(block, out);
        }
    });
    const auto embedded = plans.below<model::Exercise>(
        [](const model::Plan& plan, auto& out) { append(plan.own_exercises, out); });
    std::size_t bytes = bytes_of(kept.plans) + bytes_of(kept.bin) + bytes_of(kept.open.text) +
                        plans.bytes() + phase_blocks.bytes() + weeks.bytes() + days.bytes() +
                        groups.bytes() + embedded.bytes();
    if (kept.own_exercises != other.own_exercises) {
        for (const model::Exercise& exercise : own_of(kept)) {
            bytes += bytes_of(exercise);
        }
    }
    return bytes;
}

}  // namespace phasewise::editor
