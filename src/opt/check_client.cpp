#include "opt/check_client.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/names.hpp"
#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/check.hpp"
#include "opt/check_view.hpp"
#include "opt/client_gates.hpp"
#include "opt/client_limits.hpp"
#include "opt/client_ranges.hpp"
#include "opt/fields.hpp"
#include "opt/movement_screen.hpp"
#include "opt/session_time.hpp"

namespace phasewise::opt {

namespace {

using model::Load;
using model::LoadKind;
using model::Range;
using model::SetGroup;
using model::SetKind;

constexpr int per_minute = 60;
constexpr int least_end_minutes = 5;  // CHD-4

/// An entry with the day that it stands in.
struct Entry {
    const DayView& view;
    const Seen& seen;
};

bool is_within(const Range& inner, const Range& outer) {
    return outer.lo <= inner.lo && inner.hi <= outer.hi;
}

/// Checks a plan for one client.
class ClientCheck {
public:
    ClientCheck(const Knowledge& knowledge, const ClientRules& rules, const model::Client& client)
        : knowledge_(knowledge), rules_(rules), client_(client) {}

    std::vector<Finding> findings(const model::Plan& plan) {
        add_gates();
        std::vector<Finding> of_plan = check_plan(
            knowledge_, plan,
            {.training_months = client_.experience_months,
             .clean_screen = client_.ohsa ? std::optional{is_clean(client_.ohsa)} : std::nullopt,
             .long_blocks = !model::populations_of(client_).empty() ||
                            client_.goal == model::Goal::rehab_return});
        for (const auto& block : plan.phase_blocks) {
            for (const auto& week : block->weeks) {
                for (const auto& day : week->days) {
                    check_day_for(plan, *day, of_plan);
                }
            }
        }
        std::ranges::move(of_plan, std::back_inserter(found_));
        std::ranges::stable_sort(found_, {}, &Finding::severity);
        return std::move(found_);
    }

private:
    Finding& add(ClientRuleId rule, Severity severity, std::string message) {
        const ClientRuleText& text = rules_.of(rule);
        found_.push_back({.rule = std::string(base::name_of(rule)),
                          .severity = severity,
                          .message = std::move(message),
                          .why = text.why,
                          .evidence = text.evidence,
                          .sources = text.sources});
        return found_.back();
    }

    Finding& add_about(const Entry& entry, ClientRuleId rule, Severity severity,
                       std::string_view message) {
        Finding& finding =
            add(rule, severity, entry.seen.exercise->name + ": " + std::string(message));
        finding.day = entry.view.day->id;
        finding.block = entry.seen.block;
        finding.item = entry.seen.item->id;
        const auto& overrule = entry.seen.item->overrule;
        if (overrule && overrule->rule == finding.rule && severity != Severity::block) {
            finding.kept_because = overrule->note;
        }
        return finding;
    }

    void add_gates() {
        for (const Gate& gate : gates_of(rules_, client_)) {
            if (!gate.lifted) {
                add(gate.rule, gate.ask ? Severity::tip : gate.severity,
                    (gate.ask ? "Ask: " : "") + gate.message);
            }
        }
    }

    void check_day_for(const model::Plan& plan, const model::Day& day,
                       std::vector<Finding>& of_plan) {
        const DayView view = view_of(knowledge_, day, scope_of(plan, day.id));
        for (const Seen& seen : view.items) {
            const Entry entry{view, seen};
            std::erase_if(of_plan, [&](const Finding& finding) {
                return finding.item == seen.item->id && finding.rule.starts_with("VAR-") &&
                       suits_client(entry, finding.field);
            });
            check_exclusions(entry);
            if (seen.is_resistance() && seen.row) {
                check_ranges(entry);
            }
            check_limits(entry);
        }
        if (day.kind == model::DayKind::resistance && !view.is_empty) {
            check_session(view);
        }
    }

    [[nodiscard]] Range resolved(const Range& range, Quantity quantity) const {
        return resolve(rules_, range, client_, quantity).range;
    }

    /// The work sets' repetitions from the least to the most; nothing where they are not counted.
    static std::optional<Range> reps_of_work(const model::Item& item) {
        std::optional<Range> reps;
        for (const SetGroup& set : item.sets) {
            if (set.kind != SetKind::work || set.dose.unit != model::DoseUnit::reps) {
                continue;
            }
            reps = reps ? Range{std::min(reps->lo, set.dose.lo), std::max(reps->hi, set.dose.hi)}
                        : Range{set.dose.lo, set.dose.hi};
        }
        return reps;
    }

    static std::optional<Range> percent_of_work(const model::Item& item) {
        std::optional<Range> percent;
        for (const SetGroup& set : item.sets) {
            for (const Load& load : set.loads) {
                if (set.kind == SetKind::work && load.kind == LoadKind::pct1rm) {
                    percent = Range{load.lo / model::hundredths, load.hi / model::hundredths};
                }
            }
        }
        return percent;
    }

    /// Whether a value that is outside the phase's range is what this client's own range asks for.
    [[nodiscard]] bool suits_client(const Entry& entry, Field field) const {
        const Seen& seen = entry.seen;
        const AcuteVariables* row = seen.row.row;
        switch (field) {
        case Field::dose: return dose_suits(entry);
        case Field::sets:
            return seen.is_resistance() && row != nullptr && row->sets &&
                   resolved(row->sets->range, Quantity::sets)
                       .contains(work_sets(*seen.group, *seen.item));
        case Field::load: {
            const auto percent = percent_of_work(*seen.item);
            return percent && row != nullptr && row->intensity && seen.is_resistance() &&
                   is_within(*percent, resolved(row->intensity->range, Quantity::load_pct));
        }
        case Field::tempo: return tempo_suits(entry);
        default: return false;
        }
    }

    [[nodiscard]] bool dose_suits(const Entry& entry) const {
        const Seen& seen = entry.seen;
        if (const auto longest = longest_hold(rules_, client_, *seen.exercise)) {
            return std::ranges::all_of(seen.item->sets, [&](const SetGroup& set) {
                return set.dose.unit == model::DoseUnit::s && set.dose.hi <= longest->value;
            });
        }
        const Figure* figure = reps_figure_of(entry.view, seen);
        const auto reps = reps_of_work(*seen.item);
        return seen.is_resistance() && figure != nullptr && reps &&
               is_within(*reps, resolved(figure->range, Quantity::reps));
    }

    [[nodiscard]] bool tempo_suits(const Entry& entry) const {
        const AcuteVariables* row = entry.seen.row.row;
        if (!entry.seen.item->tempo || row == nullptr || !row->tempo) {
            return false;
        }
        const auto published = parse_tempo(row->tempo->for_edition(entry.view.scope.edition));
        return published && *entry.seen.item->tempo == clamp_tempo(rules_, client_, *published);
    }

    void check_exclusions(const Entry& entry) {
        for (const Exclusion& one :
             exclusions_of(rules_, client_, *entry.seen.exercise, entry.view.scope.phase)) {
            // What is not known is asked; it is no error until it is.
            const Severity severity =
                one.ask ? std::max(one.severity, Severity::warning) : one.severity;
            add_about(entry, one.rule, severity, one.reason);
        }
    }

    /// Repetitions and sets that the phase would let pass and the client's populations do not.
    void check_ranges(const Entry& entry) {
        const AcuteVariables& row = *entry.seen.row.row;
        if (const Figure* figure = reps_figure_of(entry.view, entry.seen)) {
            const Resolved own = resolve(rules_, figure->range, client_, Quantity::reps);
            const auto reps = reps_of_work(*entry.seen.item);
            if (!own.words.empty() && reps && !is_within(*reps, own.range)) {
                add_range(entry, "reps", Field::dose, own);
            }
        }
        if (row.sets) {
            const Resolved own = resolve(rules_, row.sets->range, client_, Quantity::sets);
            const int sets = work_sets(*entry.seen.group, *entry.seen.item);
            const bool low = sets < own.range.lo && !entry.view.is_light();
            if (!own.words.empty() && (low || sets > own.range.hi)) {
                add_range(entry, "sets", Field::sets, own);
            }
        }
    }

    void add_range(const Entry& entry, std::string_view what, Field field, const Resolved& own) {
        Finding& finding =
            add_about(entry, ClientRuleId::gen_4, Severity::error,
                      std::string(what) + " should be " + base::digits(own.range.lo) + " to " +
                          base::digits(own.range.hi) + " for this client. " + own.words);
        finding.rule = "VAR-" + std::string(own.which ? base::name_of(*own.which) : "population") +
                       '-' + std::string(what);
        finding.field = field;
        finding.why = own.words;
    }

    /// Caps of load, hold and tempo.
    void check_limits(const Entry& entry) {
        const model::Item& item = *entry.seen.item;
        const auto percent = percent_of_work(item);
        for (const FigureLimit& limit : load_caps(rules_, client_, entry.seen.exercise)) {
            if (percent && percent->hi > limit.value && limit.rule) {
                add_about(entry, *limit.rule, limit.severity,
                          base::digits(percent->hi) + " % is over the " +
                              base::digits(limit.value) + " % that this client may lift.")
                    .field = Field::load;
                break;
            }
        }
        if (const auto longest = longest_hold(rules_, client_, *entry.seen.exercise)) {
            const bool over = std::ranges::any_of(item.sets, [&](const SetGroup& set) {
                return set.dose.unit == model::DoseUnit::s && set.dose.hi > longest->value;
            });
            if (over && longest->rule) {
                add_about(entry, *longest->rule, longest->severity,
                          "holds of more than " + base::digits(longest->value) +
                              " seconds raise the pressure.")
                    .field = Field::dose;
            }
        }
        check_tempo_for(entry);
        check_stretch(entry);
    }

    void check_tempo_for(const Entry& entry) {
        const auto& tempo = entry.seen.item->tempo;
        if (!tempo || clamp_tempo(rules_, client_, *tempo) == *tempo) {
            return;
        }
        const ClientRuleId rule = model::is_in(client_, model::Population::hypertension)
                                      ? ClientRuleId::htn_3
                                      : ClientRuleId::chd_2;
        add_about(entry, rule, rules_.of(rule).severity,
                  "tempo " + model::tempo_text(*tempo) + " pauses too long; " +
                      model::tempo_text(clamp_tempo(rules_, client_, *tempo)) +
                      " keeps the pressure down.")
            .field = Field::tempo;
    }

    void check_stretch(const Entry& entry) {
        const auto shortest = shortest_stretch(rules_, client_);
        if (!shortest || entry.seen.exercise->component != model::Component::static_stretch ||
            !shortest->rule) {
            return;
        }
        const bool under = std::ranges::any_of(entry.seen.item->sets, [&](const SetGroup& set) {
            return set.dose.unit == model::DoseUnit::s && set.dose.lo < shortest->value;
        });
        if (under) {
            add_about(entry, *shortest->rule, shortest->severity,
                      "from 65 on a stretch is held " + base::digits(shortest->value) + " seconds.")
                .field = Field::dose;
        }
    }

    void add_day(const DayView& view, ClientRuleId rule, std::string message) {
        add(rule, rules_.of(rule).severity, std::move(message)).day = view.day->id;
    }

    void check_session(const DayView& view) {
        const bool balance = std::ranges::any_of(view.items, [](const Seen& seen) {
            return seen.role.component == model::Component::balance;
        });
        for (const ClientRuleId rule : balance_rules(client_)) {
            if (!balance) {
                add_day(view, rule,
                        "The session has no balance exercise; this client has one in "
                        "each.");
            }
        }
        if (model::is_in(client_, model::Population::chd)) {
            const SessionTime time = session_time(knowledge_, *view.day, view.scope.phase);
            const int least = least_end_minutes * per_minute;
            if (time.of(model::Block::warm_up) < least ||
                time.of(model::Block::cool_down) < least) {
                add_day(view, ClientRuleId::chd_4,
                        "Warm-up and cool-down take 5 to 10 minutes each for this client.");
            }
        }
    }

    const Knowledge& knowledge_;
    const ClientRules& rules_;
    const model::Client& client_;
    std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> check_plan_for(const Knowledge& knowledge, const ClientRules& rules,
                                    const model::Client& client, const model::Plan& plan) {
    return ClientCheck(knowledge, rules, client).findings(plan);
}

}  // namespace phasewise::opt
