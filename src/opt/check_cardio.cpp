// RNG-9: minutes, stage and zone of cardio.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "opt/check_rules.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Block;
using model::DoseUnit;
using model::Range;
using model::SetKind;

bool is_easy_part(const Seen& seen) {
    return seen.block == Block::warm_up || seen.block == Block::cool_down;
}

model::Item with_minutes(const Seen& seen, const Allowed& allowed) {
    model::Item item = *seen.item;
    for (model::SetGroup& set : item.sets) {
        if (set.kind == SetKind::work && set.dose.unit == DoseUnit::min) {
            const Range inside = allowed.nearest(Range{set.dose.lo, set.dose.hi});
            set.dose.lo = inside.lo;
            set.dose.hi = inside.hi;
        }
    }
    return item;
}

void check_minutes(const DayView& view, Report& report, const Seen& seen) {
    const auto& figure = seen.row.row->minutes;
    const Range easy = view.knowledge->rule_book.figures.easy_cardio_min;
    if (!figure) {
        return;
    }
    // Easy cardio at both ends of a session is short in every phase.
    const Allowed allowed =
        is_easy_part(seen) ? allowed_by(easy) : allowed_by(*figure, view.scope.edition);
    for (const model::SetGroup& set : seen.item->sets) {
        if (set.kind != SetKind::work || set.dose.unit != DoseUnit::min) {
            continue;
        }
        const Range value{set.dose.lo, set.dose.hi};
        const auto weight = allowed.weigh(value);
        if (!weight) {
            continue;
        }
        const Range target = allowed.nearest(value);
        const std::string words = short_range(value) + (value.hi == 1 ? " minute" : " minutes");
        Finding& finding = report.about_value(
            seen, {.rule = RuleId::rng_9,
                   .variable = Variable::minutes,
                   .weight = is_easy_part(seen) ? Weight::soft : *weight,
                   .row = seen.row,
                   .allowed = allowed,
                   .value = value,
                   .value_words = words,
                   .unit = is_easy_part(seen) ? " in warm-up and cool-down" : "",
                   .figure_words = is_easy_part(seen) ? std::string{}
                                                      : why(view.scope.edition, seen.row, *figure,
                                                            {"", " minutes"}),
                   .figure = is_easy_part(seen) ? nullptr : &*figure,
                   .field = Field::dose});
        finding.fix = replace_fix(view, "Set " + short_range(target) + " minutes",
                                  with_minutes(seen, allowed));
        return;
    }
}

void check_zone(const DayView& view, Report& report, const Seen& seen) {
    const auto& figure = seen.row.row->zone;
    if (!figure || !seen.item->cardio) {
        return;
    }
    const Allowed allowed = allowed_by(*figure, view.scope.edition);
    model::Item item = *seen.item;
    std::optional<int> wrong;
    const auto judge = [&](int& zone) {
        if (zone != 0 && allowed.weigh({zone, zone})) {
            wrong = wrong.value_or(zone);
            zone = allowed.nearest(zone);
        }
    };
    judge(item.cardio->zone);
    if (item.cardio->intervals) {
        judge(item.cardio->intervals->work_zone);
        judge(item.cardio->intervals->easy_zone);
    }
    if (!wrong) {
        return;
    }
    Finding& finding = report.about_value(
        seen, {.rule = RuleId::rng_9,
               .variable = Variable::zone,
               .weight = Weight::heavy,
               .row = seen.row,
               .allowed = allowed,
               .value = {*wrong, *wrong},
               .value_words = "zone " + base::digits(*wrong),
               .unit = {},
               .figure_words = why(view.scope.edition, seen.row, *figure, {"zone ", ""}),
               .figure = &*figure,
               .field = Field::zone});
    finding.fix =
        replace_fix(view, "Set zone " + base::digits(allowed.nearest(*wrong)), std::move(item));
}

/// "II" is 2 to 2, "I-II" 1 to 2; nothing for what is no stage.
std::optional<Range> stage_range(std::string_view text) {
    const auto number = [](std::string_view roman) -> std::optional<int> {
        const bool all = std::ranges::all_of(roman, [](char c) { return c == 'I'; });
        if (!roman.empty() && all && roman.size() <= 3) {
            return static_cast<int>(roman.size());
        }
        return roman == "IV" ? std::optional{4} : roman == "V" ? std::optional{5} : std::nullopt;
    };
    const std::size_t dash = text.find('-');
    const auto lo = number(text.substr(0, dash));
    const auto hi = dash == std::string_view::npos ? lo : number(text.substr(dash + 1));
    return lo && hi && *lo <= *hi ? std::optional{Range{*lo, *hi}} : std::nullopt;
}

void check_stage(const DayView& view, Report& report, const Seen& seen) {
    const auto& term = seen.row.row->stage;
    if (!term || !seen.item->cardio || is_easy_part(seen)) {
        return;
    }
    const std::string published(term->for_edition(view.scope.edition));
    const auto stage = stage_range(seen.item->cardio->stage);
    const auto allowed = stage_range(published);
    if (!stage || !allowed || !allowed_by(*allowed).weigh(*stage)) {
        return;
    }
    Finding& finding =
        report.about(seen, RuleId::rng_9, Weight::heavy,
                     "stage " + seen.item->cardio->stage + " is not " +
                         phase_words(seen.row.phase) + "'s stage " + published + ". " +
                         std::string(view.knowledge->rule_book.reason(
                             seen.row.phase, seen.row.row->row, Variable::stage)));
    finding.rule = range_rule_id(seen.row, Variable::stage);
    finding.why = view.knowledge->rule_book.of(RuleId::rng_9).why + ' ' + subject(seen.row) +
                  "stage " + published + ". " + evidence_words(term->evidence, term->sources);
    finding.evidence = term->evidence;
    finding.sources = term->sources;
    finding.field = Field::zone;
    model::Item item = *seen.item;
    item.cardio->stage = published;
    finding.fix = replace_fix(view, "Set stage " + published, std::move(item));
}

}  // namespace

void check_cardio(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        if (seen.role.component == model::Component::cardio) {
            check_minutes(view, report, seen);
            check_zone(view, report, seen);
            check_stage(view, report, seen);
        }
    }
}

}  // namespace phasewise::opt
