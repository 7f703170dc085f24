#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/random.hpp"
#include "model/client.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "opt/client_rules.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::opt {

/// Whether all that an exercise needs is there: its equipment in full (substitutes are a trainer's
/// to choose), no partner, and beyond a whole gym no rack and no second implement of a kind.
[[nodiscard]] bool is_at_hand(const model::Client& client, const model::Exercise& exercise);

/// Whether an exercise may be picked for a client.
enum class Use : std::uint8_t { free, avoid, never };

/// What a client may be given in a phase, and what was given already.
class ExercisePool {
public:
    ExercisePool(const Knowledge& knowledge, const ClientRules& rules, const model::Client& client,
                 model::Phase phase, std::uint64_t seed);

    [[nodiscard]] Use use_of(const model::Exercise& exercise) const;
    [[nodiscard]] bool may(const model::Exercise& exercise) const {
        return use_of(exercise) != Use::never;
    }

    using Wanted = std::function<bool(const model::Exercise&)>;
    /// The best exercise that is wanted, or null: what nothing speaks against before what should
    /// be avoided, what the client likes first, then what was not taken yet, what is simple, what
    /// asks for little; by chance of the seed among equals. Never twice in a session.
    [[nodiscard]] const model::Exercise* pick(const Wanted& wanted) const;

    /// Remembers that it was taken.
    void take(const model::Exercise& exercise);
    /// A new session begins: what was taken may come again, but others first.
    void next_session();

private:
    [[nodiscard]] int rank(std::size_t index) const;
    [[nodiscard]] std::size_t index_of(const model::Exercise& exercise) const;

    const Knowledge* knowledge_;
    std::vector<Use> use_;
    std::vector<bool> liked_;
    std::vector<bool> in_session_;
    std::vector<int> taken_;
    std::vector<std::uint32_t> chance_;
    bool simple_first_ = true;
};

}  // namespace phasewise::opt
