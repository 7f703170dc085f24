// RNG-4: the tempo of a repetition.

#include <array>
#include <cstdlib>
#include <optional>
#include <string>

#include "model/words.hpp"
#include "opt/check_rules.hpp"
#include "opt/fields.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Tempo;
using model::TempoPart;

constexpr int tolerance_s = 1;

int seconds_of(const TempoPart& part) { return part.is_explosive() ? 1 : part.seconds; }

bool is_near(const TempoPart& part, const TempoPart& published) {
    return std::abs(seconds_of(part) - seconds_of(published)) <= tolerance_s;
}

/// Each part within a second of the published one, X counted as 1 s. The lift that is to be
/// explosive is not one of 2 s.
bool agrees(const Tempo& tempo, const Tempo& published) {
    const bool fast = !published.concentric.is_explosive() || seconds_of(tempo.concentric) <= 1;
    return fast && is_near(tempo.eccentric, published.eccentric) &&
           is_near(tempo.isometric, published.isometric) &&
           is_near(tempo.concentric, published.concentric) && is_near(tempo.top, published.top);
}

bool follows_a_tempo(const model::Exercise& exercise) {
    return exercise.dose == model::DoseKind::reps || exercise.dose == model::DoseKind::reps_free;
}

}  // namespace

void check_tempo(const DayView& view, Report& report) {
    for (const Seen& seen : view.items) {
        const auto& term = seen.row.row->tempo;
        if (!seen.item->tempo || !term || !follows_a_tempo(*seen.exercise)) {
            continue;
        }
        const std::string_view text = term->for_edition(view.scope.edition);
        const auto published = parse_tempo(text);
        if (!published || agrees(*seen.item->tempo, *published)) {
            continue;
        }
        const std::string words = model::tempo_text(*published);
        std::string message = "tempo " + model::tempo_text(*seen.item->tempo) + " is not " +
                              phase_words(seen.row.phase) + "'s " + words + '.';
        const std::string_view reason =
            view.knowledge->rule_book.reason(seen.row.phase, seen.row.row->row, Variable::tempo);
        message += reason.empty() ? "" : ' ' + std::string(reason);
        Finding& finding = report.about(seen, RuleId::rng_4, Weight::heavy, std::move(message));
        finding.rule = range_rule_id(seen.row, Variable::tempo);
        finding.why = view.knowledge->rule_book.of(RuleId::rng_4).why + ' ' + subject(seen.row) +
                      "tempo " + words + ". " + evidence_words(term->evidence, term->sources);
        finding.evidence = term->evidence;
        finding.sources = term->sources;
        finding.field = Field::tempo;
        model::Item item = *seen.item;
        item.tempo = published;
        finding.fix = replace_fix(view, "Set tempo " + words, std::move(item));
    }
}

}  // namespace phasewise::opt
