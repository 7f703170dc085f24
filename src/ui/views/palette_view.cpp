#include "ui/views/palette_view.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "editor/action.hpp"
#include "editor/command.hpp"
#include "editor/state.hpp"
#include "model/plan.hpp"
#include "model/words.hpp"

namespace phasewise::ui {
namespace {

/// Whether some word of the folded `text` begins with `word`.
bool has_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        if (at == 0 || text[at - 1] == ' ') {
            return true;
        }
    }
    return false;
}

/// What a person looks for, word by word.
class Query {
public:
    explicit Query(std::string_view text) : folded_(base::folded(text)) {}

    [[nodiscard]] bool empty() const { return folded_.empty(); }
    [[nodiscard]] bool is_answered_by(const std::string& folded_label) const {
        std::string_view rest = folded_;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            if (!has_word(folded_label, rest.substr(0, end))) {
                return false;
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return true;
    }
    [[nodiscard]] bool begins(const std::string& folded_label) const {
        return folded_label.starts_with(folded_);
    }

private:
    std::string folded_;
};

/// Gathers the entries that answer a query.
class Gathering {
public:
    explicit Gathering(std::string_view query) : query_(query) {}

    [[nodiscard]] const Query& query() const { return query_; }
    template <class Actions>
    void offer(std::string label, std::string_view hint, const Actions& actions,
               std::optional<editor::Chord> chord = std::nullopt) {
        const std::string folded = base::folded(label);
        if (!query_.is_answered_by(folded)) {
            return;
        }
        PaletteEntry entry{std::move(label), hint, chord, actions()};
        auto& to = entry.actions.empty()                      ? impossible_
                   : !query_.empty() && query_.begins(folded) ? first_
                                                              : others_;
        to.push_back(std::move(entry));
    }
    [[nodiscard]] std::vector<PaletteEntry> take() {
        std::ranges::move(others_, std::back_inserter(first_));
        std::ranges::move(impossible_, std::back_inserter(first_));
        if (first_.size() > PaletteView::most) {
            first_.resize(PaletteView::most);
        }
        return std::move(first_);
    }

private:
    Query query_;
    std::vector<PaletteEntry> first_;
    std::vector<PaletteEntry> others_;
    std::vector<PaletteEntry> impossible_;
};

void offer_commands(Gathering& found, const editor::AppState& state) {
    for (const editor::Command& command : editor::commands()) {
        if (command.id == editor::CommandId::commands) {
            continue;  // it is open
        }
        const auto actions = [&]() -> std::vector<editor::Action> {
            if (!command.enabled(state)) {
                return {};
            }
            return {command.action(state)};
        };
        found.offer(std::string(command.label), {}, actions, command.chord);
    }
}

void offer_phases(Gathering& found, const editor::AppState& state) {
    const model::Plan* plan = state.workspace.open_plan();
    if (plan == nullptr || model::find_day(*plan, state.session.day) == nullptr) {
        return;
    }
    const model::Phase now = model::phase_of(*plan, state.session.day);
    for (const model::Phase phase : model::all_phases) {
        const auto actions = [&]() -> std::vector<editor::Action> {
            if (phase == now) {
                return {};
            }
            return {editor::TrainAs{phase}, editor::ShowScreen{editor::Screen::workout}};
        };
        found.offer(std::string(model::phase_name(phase)),
                    phase == now ? "this day is trained so" : "train this day so", actions);
    }
}

void offer_days(Gathering& found, const editor::AppState& state) {
    const model::Plan* plan = state.workspace.open_plan();
    if (plan == nullptr) {
        return;
    }
    std::int64_t number = 0;
    for (const auto& phase_block : plan->phase_blocks) {
        for (const auto& week : phase_block->weeks) {
            ++number;
            for (const auto& day : week->days) {
                const auto actions = [&]() -> std::vector<editor::Action> {
                    return {editor::OpenDay{day->id}, editor::ShowScreen{editor::Screen::workout}};
                };
                found.offer("Go to Week " + base::digits(number) + ", " + day->name, {}, actions);
            }
        }
    }
}

void offer_plans(Gathering& found, const editor::AppState& state) {
    for (const auto& plan : state.workspace.plans) {
        const auto actions = [&]() -> std::vector<editor::Action> {
            return {editor::OpenPlan{plan->id}};
        };
        found.offer("Open plan " + plan->name,
                    plan->id == state.workspace.open ? std::string_view("open now") : "", actions);
    }
}

}  // namespace

PaletteView palette_view(const editor::AppState& state, std::string_view query) {
    Gathering found(query);
    offer_commands(found, state);
    const bool asked = !found.query().empty();
    if (asked) {
        offer_phases(found, state);
        offer_plans(found, state);
        offer_days(found, state);
    }
    PaletteView view;
    view.entries = found.take();
    const auto count = static_cast<std::int64_t>(view.entries.size());
    view.count = count == 0   ? "Nothing answers " + base::in_quotes(query) + ". Try fewer letters."
                 : count == 1 ? "1 result"
                 : asked      ? base::digits(count) + " results"
                              : base::digits(count) + " commands";
    return view;
}

}  // namespace phasewise::ui
