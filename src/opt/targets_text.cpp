#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "opt/phrases.hpp"
#include "opt/prescribe.hpp"
#include "opt/rows.hpp"

namespace phasewise::opt {

namespace {

using model::Component;

/// "0–90 s", or nothing.
std::string seconds(const std::optional<model::Range>& range) {
    return range ? short_range(*range) + " s" : std::string{};
}

std::string rest(const std::optional<model::Range>& range) {
    return range ? "rest " + seconds(range) : std::string{};
}

std::optional<model::Range> range_of(const std::optional<Figure>& figure) {
    return figure ? std::optional{figure->range} : std::nullopt;
}

/// "static stretch 30 s", "active stretch 5–10 × 1–2 s", "dynamic stretch 10–15 reps".
std::string held_row(const AcuteVariables& row) {
    std::string text(row_name(row.row));
    if (row.pick.reps && row.reps) {
        text += ' ' + short_range(row.reps->range);
        return row.hold_s ? text + " \u00D7 " + seconds(row.hold_s->range) : text + " reps";
    }
    return row.pick.hold_s ? text + ' ' + base::digits(*row.pick.hold_s) + " s" : text;
}

/// "1–3 × 12–20"; the repetitions of the second half of a pair follow where they differ.
std::string sets_and_reps(const AcuteVariables& first, const AcuteVariables* second) {
    if (!first.sets || !first.reps) {
        return {};
    }
    std::string text = short_range(first.sets->range) + " \u00D7 " + short_range(first.reps->range);
    if (second != nullptr && second->reps && second->reps->range != first.reps->range) {
        text += ", then " + short_range(second->reps->range);
    }
    return text;
}

std::vector<std::string> resistance_head(const PhaseRules& phase) {
    if (const AcuteVariables* row = phase.find(Row::resistance)) {
        return {row->exercises ? short_range(row->exercises->range) + " a body part" : "",
                sets_and_reps(*row, nullptr), row->tempo ? row->tempo->value : "",
                row->intensity ? short_range(row->intensity->range) + " %" : "",
                rest(range_of(row->rest_s))};
    }
    const AcuteVariables* first = phase.find(Row::resistance_strength);
    if (first == nullptr) {
        return {};
    }
    const AcuteVariables* second = phase.find(Row::resistance_stabilization);
    std::string_view partner = "stabilization";
    if (second == nullptr) {
        second = phase.find(Row::resistance_power);
        partner = "power";
    }
    const GroupRule* pairs = pairs_of(phase);
    return {"pairs: strength, then " + std::string(partner), sets_and_reps(*first, second),
            rest(pairs != nullptr ? pairs->rest_between_rounds : std::nullopt)};
}

std::vector<std::string> cardio_head(const AcuteVariables& row) {
    return {row.stage ? "stage " + row.stage->value : "",
            row.zone ? "zone " + short_range(row.zone->range) : "",
            row.minutes ? short_range(row.minutes->range) + " min" : ""};
}

/// What all rows say in the same words, or nothing.
template <class Say>
std::string shared(const std::vector<const AcuteVariables*>& rows, Say say) {
    const std::string text = say(*rows.front());
    const bool same = std::all_of(rows.begin(), rows.end(),
                                  [&](const AcuteVariables* row) { return say(*row) == text; });
    return same ? text : std::string{};
}

/// "core 1–4 · balance 1–4 · 12–20 reps · 4/2/1 · rest 0–90 s": how many of each, then what they
/// have in common.
std::vector<std::string> drill_head(const std::vector<const AcuteVariables*>& rows) {
    std::vector<std::string> parts;
    bool optional = true;
    for (const AcuteVariables* row : rows) {
        const model::Range count = range_of(row->exercises).value_or(model::Range{});
        parts.push_back(std::string(row_name(row->row)) + ' ' + short_range(count));
        optional = optional && count.lo == 0;
    }
    parts.back() += optional ? ", optional" : "";
    parts.push_back(shared(rows, [](const AcuteVariables& row) {
        return row.reps ? short_range(row.reps->range) + " reps" : std::string{};
    }));
    parts.push_back(shared(rows, [](const AcuteVariables& row) {
        return row.tempo ? row.tempo->value : std::string{};
    }));
    parts.push_back(
        shared(rows, [](const AcuteVariables& row) { return rest(range_of(row.rest_s)); }));
    return parts;
}

void append(std::vector<std::string>& out, std::vector<std::string> more) {
    out.insert(out.end(), more.begin(), more.end());
}

}  // namespace

std::string targets_text(const Rules& rules, model::Block block, model::Phase phase) {
    const PhaseRules& own = rules.of(phase);
    const BlockRules& place = rules.of(block);
    if (place.usual_for.empty()) {
        return "1\u20132, inside the phase";  // the client's choice (opt-model reference 3.1)
    }
    std::vector<std::string> parts;
    std::vector<const AcuteVariables*> drills;
    for (const Component component : place.head) {
        if (component == Component::resistance) {
            append(parts, resistance_head(own));
            continue;
        }
        const auto name = row_of(component);
        const AcuteVariables* row = name ? own.find(*name) : nullptr;
        if (row == nullptr) {
            continue;
        }
        switch (component) {
        case Component::core:
        case Component::balance:
        case Component::plyometric:
        case Component::saq: drills.push_back(row); break;
        case Component::cardio: append(parts, cardio_head(*row)); break;
        case Component::static_stretch:
            // In phases that warm up with another stretch it is named where it ends the day.
            if (block != model::Block::warm_up || stretches_statically(own)) {
                parts.push_back(held_row(*row));
            }
            break;
        case Component::smr:
        case Component::active_stretch:
        case Component::dynamic_stretch:
        case Component::corrective:
        case Component::resistance:
        case Component::generic: parts.push_back(held_row(*row)); break;
        }
    }
    if (!drills.empty()) {
        append(parts, drill_head(drills));
    }
    return dotted(parts);
}

}  // namespace phasewise::opt
