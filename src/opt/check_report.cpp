#include "opt/check_report.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Range;

bool inside(const Range& outer, const Range& inner) {
    return outer.lo <= inner.lo && inner.hi <= outer.hi;
}

/// Where a finding stands in the day: what is said of the day first, then of a block, then of its
/// entries.
std::tuple<Severity, std::size_t, std::size_t, std::size_t> place_of(const DayView& view,
                                                                     const Finding& finding) {
    const std::size_t block = finding.block ? static_cast<std::size_t>(*finding.block) + 1 : 0;
    if (finding.item) {
        for (const Seen& seen : view.items) {
            if (seen.item->id == *finding.item) {
                return {finding.severity, static_cast<std::size_t>(seen.block) + 1,
                        seen.group_index + 1, seen.item_index};
            }
        }
    }
    return {finding.severity, block, 0, 0};
}

/// Why `rule` is kept, where a person said so at `item`.
std::string note_of(const model::Item& item, std::string_view rule) {
    if (!item.overrule || item.overrule->rule != rule) {
        return {};
    }
    return item.overrule->note.empty() ? "Kept on purpose." : item.overrule->note;
}

}  // namespace

std::optional<Weight> Allowed::weigh(Range value) const {
    if (!inside(hard, value)) {
        return Weight::heavy;
    }
    return inside(band, value) ? std::nullopt : std::optional{Weight::soft};
}

int Allowed::nearest(int value) const { return std::clamp(value, band.lo, band.hi); }

Range Allowed::nearest(Range value) const { return {nearest(value.lo), nearest(value.hi)}; }

Allowed Allowed::without_floor() const {
    return {{std::min(hard.lo, 0), hard.hi}, {std::min(band.lo, 0), band.hi}};
}

Allowed allowed_by(const Figure& figure, model::Edition edition) {
    const Range hard = figure.for_edition(edition);
    const bool banded = edition == model::Edition::app && figure.band;
    return {hard, banded ? *figure.band : hard};
}

Allowed allowed_by(const Range& range) { return {range, range}; }

Finding& Report::add(RuleId rule, Weight weight, std::string message) {
    const RuleText& text = view_.knowledge->rule_book.of(rule);
    Finding finding;
    finding.rule = base::name_of(rule);
    finding.severity = weight == Weight::heavy ? text.severity : text.soft;
    finding.message = std::move(message);
    finding.why = text.why + ' ' + evidence_words(text.evidence, text.sources);
    finding.edition = view_.scope.edition;
    finding.evidence = text.evidence;
    finding.sources = text.sources;
    finding.day = view_.day->id;
    return findings_.emplace_back(std::move(finding));
}

Finding& Report::about(const Seen& seen, RuleId rule, Weight weight, std::string message) {
    Finding& finding = add(rule, weight, seen.exercise->name + ": " + std::move(message));
    finding.block = seen.block;
    finding.item = seen.item->id;
    return finding;
}

Finding& Report::about_day(RuleId rule, Weight weight, std::string message,
                           std::optional<model::Block> block) {
    Finding& finding = add(rule, weight, std::move(message));
    finding.block = block;
    return finding;
}

Finding& Report::about_value(const Seen& seen, const Measured& m) {
    const bool heavy = m.weight == Weight::heavy;
    const Range& limit = heavy ? m.allowed.hard : m.allowed.band;
    const bool under = m.value.lo < limit.lo;
    const bool both = under && m.value.hi > limit.hi;
    std::string message = m.value_words;
    message += both ? " goes beyond " : under ? " is under " : " is over ";
    message += phase_words(m.row.phase) + "'s " + (heavy ? "" : "usual ");
    // A lower limit that is off is not said; of a rest 0 is a figure.
    const bool no_floor = limit.lo == 0 && m.variable != Variable::rest;
    message += no_floor ? "limit of " + base::digits(limit.hi) : long_range(limit);
    message += m.unit + '.';
    const RuleBook& book = view_.knowledge->rule_book;
    const std::string_view reason = book.reason(m.row.phase, m.row.row->row, m.variable);
    if (!reason.empty()) {
        message += ' ' + std::string(reason);
    }
    Finding& finding = about(seen, m.rule, m.weight, std::move(message));
    finding.rule = range_rule_id(m.row, m.variable);
    finding.field = m.field;
    if (!m.figure_words.empty()) {
        finding.why = book.of(m.rule).why + ' ' + m.figure_words;
    }
    finding.evidence = m.figure != nullptr ? m.figure->evidence : Evidence::app;
    finding.sources = m.figure != nullptr ? m.figure->sources : std::vector<std::string>{};
    return finding;
}

std::vector<Finding> Report::finish() {
    for (Finding& finding : findings_) {
        for (const Seen& seen : view_.items) {
            if (finding.item && seen.item->id != *finding.item) {
                continue;
            }
            // What is said of the whole day may be kept at any of its entries.
            finding.kept_because = note_of(*seen.item, finding.rule);
            if (!finding.kept_because.empty()) {
                break;
            }
        }
    }
    std::ranges::stable_sort(findings_, {},
                             [this](const Finding& finding) { return place_of(view_, finding); });
    return std::move(findings_);
}

std::string range_rule_id(const FoundRow& row, Variable variable) {
    return "VAR-P" + base::digits(number_of(row.phase)) + '-' +
           std::string(base::name_of(row.row->row)) + '-' + std::string(base::name_of(variable));
}

std::string phase_words(model::Phase phase) { return "phase " + base::digits(number_of(phase)); }

Fix replace_fix(const DayView& view, std::string label, model::Item item) {
    return {std::move(label), model::ReplaceItems{view.day->id, {std::move(item)}}};
}

Fix shape_fix(const DayView& view, const Seen& seen, std::string label, model::GroupShape shape) {
    return {std::move(label), model::SetGroupShape{view.day->id, seen.item->id, std::move(shape)}};
}

model::GroupShape shape_of(const model::Group& group) {
    return {.kind = group.kind,
            .rounds = group.rounds,
            .rest_between_items = group.rest_between_items,
            .rest_between_rounds = group.rest_between_rounds,
            .rest_between_pairs = group.rest_between_pairs};
}

}  // namespace phasewise::opt
