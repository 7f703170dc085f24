#include "opt/exercise_pool.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "opt/client_limits.hpp"

namespace phasewise::opt {

namespace {

using model::Equipment;
using model::Exercise;
using model::Need;

constexpr int trained_months = 6;
constexpr int simple_enough = 2;

bool needs(const Exercise& exercise, Need need) {
    return std::ranges::find(exercise.needs, need) != exercise.needs.end();
}

Use use_for(const ClientRules& rules, const model::Client& client, const Exercise& exercise,
            model::Phase phase) {
    if (exercise.component == model::Component::generic || !is_at_hand(client, exercise)) {
        return Use::never;
    }
    Use use = Use::free;
    for (const Exclusion& exclusion : exclusions_of(rules, client, exercise, phase)) {
        if (exclusion.severity <= Severity::error) {
            return Use::never;
        }
        use = exclusion.severity == Severity::warning ? Use::avoid : use;
    }
    const bool heavy = phase >= model::Phase::maximal_strength;
    const bool tagged =
        std::ranges::find(exercise.tags, model::Tag::spotter) != exercise.tags.end();
    if (heavy && tagged && client.spotter != model::Answer::yes) {
        use = Use::avoid;
    }
    return use;
}

}  // namespace

bool is_at_hand(const model::Client& client, const Exercise& exercise) {
    if (needs(exercise, Need::partner)) {
        return false;
    }
    if (!client.equipment) {
        return true;
    }
    if (needs(exercise, Need::rack) || needs(exercise, Need::pair)) {
        return false;
    }
    const std::vector<Equipment>& there = *client.equipment;
    return std::ranges::all_of(exercise.equipment, [&](Equipment one) {
        return one == Equipment::bodyweight || one == Equipment::wall ||
               std::ranges::find(there, one) != there.end();
    });
}

ExercisePool::ExercisePool(const Knowledge& knowledge, const ClientRules& rules,
                           const model::Client& client, model::Phase phase, std::uint64_t seed)
    : knowledge_(&knowledge), simple_first_(client.experience_months.value_or(0) < trained_months) {
    const auto all = knowledge.library.all();
    use_.reserve(all.size());
    for (const Exercise& exercise : all) {
        use_.push_back(use_for(rules, client, exercise, phase));
        liked_.push_back(std::ranges::find(client.preferences, exercise.id) !=
                         client.preferences.end());
    }
    in_session_.assign(all.size(), false);
    taken_.assign(all.size(), 0);
    base::Random random(seed);
    for (std::size_t i = 0; i < all.size(); ++i) {
        chance_.push_back(static_cast<std::uint32_t>(random.below(1U << 30U)));
    }
}

std::size_t ExercisePool::index_of(const Exercise& exercise) const {
    return static_cast<std::size_t>(&exercise - knowledge_->library.all().data());
}

Use ExercisePool::use_of(const Exercise& exercise) const { return use_[index_of(exercise)]; }

int ExercisePool::rank(std::size_t index) const {
    const Exercise& exercise = knowledge_->library.all()[index];
    int rank = use_[index] == Use::avoid ? 1000 : 0;
    rank += liked_[index] ? 0 : 100;
    rank += 20 * std::min(taken_[index], 4);
    rank += simple_first_ && exercise.complexity > simple_enough ? 10 : 0;
    rank += needs(exercise, Need::anchor) ? 2 : 0;
    rank += needs(exercise, Need::space) ? 1 : 0;
    return rank;
}

const Exercise* ExercisePool::pick(const Wanted& wanted) const {
    const auto all = knowledge_->library.all();
    const Exercise* best = nullptr;
    int best_rank = 0;
    std::uint32_t best_chance = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (use_[i] == Use::never || in_session_[i] || !wanted(all[i])) {
            continue;
        }
        const int here = rank(i);
        if (best == nullptr || here < best_rank ||
            (here == best_rank && chance_[i] < best_chance)) {
            best = &all[i];
            best_rank = here;
            best_chance = chance_[i];
        }
    }
    return best;
}

void ExercisePool::take(const Exercise& exercise) {
    const std::size_t index = index_of(exercise);
    in_session_[index] = true;
    ++taken_[index];
}

void ExercisePool::next_session() { in_session_.assign(in_session_.size(), false); }

}  // namespace phasewise::opt
