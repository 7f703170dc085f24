#include "opt/check_loads.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/check_rules.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Load;
using model::LoadKind;
using model::Range;
using model::SetGroup;
using model::SetKind;

constexpr int whole_body = 100 * model::hundredths;  // 100 % of body weight is the body alone

Range in_hundredths(const Range& range) {
    return {range.lo * model::hundredths, range.hi * model::hundredths};
}

Allowed in_hundredths(const Allowed& allowed) {
    return {in_hundredths(allowed.hard), in_hundredths(allowed.band)};
}

const Figure* intensity_of(const DayView& view, const Seen& seen) {
    const AcuteVariables& row = *seen.row.row;
    if (!row.intensity || row.intensity_unit != "%1RM") {
        return nullptr;
    }
    if (view.is_reduced() && row.row == Row::resistance_strength) {
        return &view.knowledge->rule_book.figures.reduced_load;
    }
    return &*row.intensity;
}

/// Whether the lower limit of a percentage is off: in light weeks, for more repetitions, and for
/// the fast half on a day of reduced loads, which may be the body alone.
bool has_no_floor(const DayView& view, const Seen& seen) {
    return view.is_light() || view.is_endurance() ||
           (view.is_reduced() && seen.row.row->row != Row::resistance_strength);
}

/// The body alone is no load.
bool is_body_alone(const Load& load) {
    return load.kind == LoadKind::pct_bw && load.lo == load.hi && load.lo == whole_body;
}

std::optional<Allowed> allowed_effort(const DayView& view, const Seen& seen, LoadKind kind) {
    const auto range = other_load_range(*seen.row.row, kind);
    if (!range) {
        return std::nullopt;
    }
    const bool effort = kind == LoadKind::rpe || kind == LoadKind::rir;
    const int margin = effort ? 1 : 0;
    Allowed allowed{{std::max(range->lo - margin, 0), range->hi + margin}, *range};
    // The efforts of a row are those of its full loads.
    if (has_no_floor(view, seen) || view.is_reduced()) {
        // Less is more in reserve.
        if (kind == LoadKind::rir) {
            allowed.hard.hi = allowed.band.hi = 50;
        } else {
            allowed = allowed.without_floor();
        }
    }
    return in_hundredths(allowed);
}

/// The item with every load of its work sets mended; nothing where one cannot be.
std::optional<model::Item> mended_item(const DayView& view, const Seen& seen) {
    model::Item item = *seen.item;
    for (SetGroup& set : item.sets) {
        if (set.kind != SetKind::work) {
            continue;
        }
        for (Load& load : set.loads) {
            auto mended = mended_load(view, seen, load);
            if (!mended) {
                return std::nullopt;
            }
            load = std::move(*mended);
        }
    }
    return item;
}

}  // namespace

std::optional<Allowed> allowed_load(const DayView& view, const Seen& seen, LoadKind kind) {
    const Figure* const figure = intensity_of(view, seen);
    if (figure == nullptr) {
        return std::nullopt;
    }
    if (kind != LoadKind::pct1rm) {
        return allowed_effort(view, seen, kind);
    }
    const Allowed allowed = allowed_by(*figure, view.scope.edition);
    return in_hundredths(has_no_floor(view, seen) ? allowed.without_floor() : allowed);
}

int heaviest_planned(const DayView& view, const Seen& seen) {
    const int own = seen.exercise->max_pct1rm.value_or(100);
    return std::min(own, view.knowledge->rule_book.figures.planned_pct) * model::hundredths;
}

bool takes_percent(const Seen& seen) {
    return seen.exercise->max_pct1rm.has_value() || seen.row.row->row == Row::resistance_power;
}

std::optional<Load> mended_load(const DayView& view, const Seen& seen, const Load& load) {
    if (is_body_alone(load)) {
        return load;
    }
    const auto allowed = allowed_load(view, seen, load.kind);
    Range inside{load.lo, load.hi};
    if (allowed) {
        inside = allowed->nearest(inside);
    }
    if (load.kind == LoadKind::pct1rm) {
        const int ceiling = heaviest_planned(view, seen);
        if (allowed && allowed->band.lo > ceiling) {
            return std::nullopt;
        }
        inside = {std::min(inside.lo, ceiling), std::min(inside.hi, ceiling)};
    }
    Load mended = load;
    if (inside.lo != load.lo || inside.hi != load.hi) {
        mended.lo = inside.lo;
        mended.hi = inside.hi;
        mended.as_typed.clear();
    }
    return mended;
}

std::string load_words(const Load& load) {
    Load plain = load;
    plain.as_typed.clear();
    SetGroup set;
    set.loads = {plain};
    return model::load_text(set);
}

std::string set_load_words(const Load& load) { return "Set " + load_words(load); }

void check_load(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        const Figure* const figure = intensity_of(view, seen);
        if (figure == nullptr) {
            continue;
        }
        const Load* worst = nullptr;
        std::optional<Weight> weight;
        for (const SetGroup& set : seen.item->sets) {
            for (const Load& load : set.loads) {
                const auto allowed = allowed_load(view, seen, load.kind);
                if (set.kind != SetKind::work || is_body_alone(load) || !allowed) {
                    continue;
                }
                auto here = allowed->weigh({load.lo, load.hi});
                // What WAVE-1 says of a load need not be said by the app's band as well.
                const int planned =
                    view.knowledge->rule_book.figures.planned_pct * model::hundredths;
                if (here == Weight::soft && load.kind == LoadKind::pct1rm && load.hi > planned &&
                    load.lo >= allowed->band.lo) {
                    here.reset();
                }
                if (here && (!weight || *here < *weight)) {
                    worst = &load;
                    weight = here;
                }
            }
        }
        const auto wanted = worst == nullptr ? std::nullopt : allowed_load(view, seen, worst->kind);
        if (worst == nullptr || !weight || !wanted) {
            continue;
        }
        const Allowed& allowed = *wanted;
        const bool percent = worst->kind == LoadKind::pct1rm || worst->kind == LoadKind::pct_bw;
        // An effort's own range is the narrower one; the wider only says how far off it is.
        const Range said = percent && weight == Weight::heavy ? allowed.hard : allowed.band;
        const Range limit{said.lo / model::hundredths, said.hi / model::hundredths};
        Finding& finding = report.about_value(
            seen, {.rule = RuleId::rng_3,
                   .variable = Variable::load,
                   .weight = *weight,
                   .row = seen.row,
                   .allowed = allowed_by(limit),
                   .value = {worst->lo < said.lo ? limit.lo - 1 : limit.lo,
                             worst->hi > said.hi ? limit.hi + 1 : limit.hi},
                   .value_words = load_words(*worst),
                   .unit = percent ? " %" : "",
                   .figure_words = why(view.scope.edition, seen.row, *figure, {"", " % of 1RM"},
                                       seen.row.row->intensity_alternative),
                   .figure = figure,
                   .field = Field::load});
        if (const auto load = mended_load(view, seen, *worst)) {
            if (auto item = mended_item(view, seen)) {
                finding.fix = replace_fix(view, set_load_words(*load), std::move(*item));
            }
        }
    }
}

}  // namespace phasewise::opt
