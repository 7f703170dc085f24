#include "opt/target_context.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::Range;

constexpr int full_effort = 10;   // RPE at which no repetition is left
constexpr int most_reserve = 50;  // "4 or more" has no end

/// "12 to 20 reps", with the edition where it has its own figure.
std::string figure_words(const Figure& figure, Around around, model::Edition edition) {
    std::string text(around.before);
    text += long_range(figure.for_edition(edition));
    text += around.after;
    if (edition == model::Edition::sixth && figure.sixth) {
        text += " in the 6th edition";
    } else if (edition == model::Edition::seventh && figure.seventh) {
        text += " in the 7th edition";
    } else if (edition == model::Edition::app && figure.band) {
        text += ", here usually " + long_range(*figure.band);
    }
    return text;
}

/// The numbers of "RPE 5-6 (RIR 4 or more)" or "0-10 %BW": those after, or before, `mark`.
std::optional<Range> numbers_at(std::string_view text) {
    const auto number = [&text]() -> std::optional<int> {
        int value = 0;
        bool any = false;
        while (!text.empty() && text[0] >= '0' && text[0] <= '9' && value < 1000) {
            value = value * 10 + (text[0] - '0');
            text.remove_prefix(1);
            any = true;
        }
        return any ? std::optional{value} : std::nullopt;
    };
    const auto lo = number();
    if (!lo) {
        return std::nullopt;
    }
    if (!text.starts_with('-')) {
        return Range{*lo, *lo};
    }
    text.remove_prefix(1);
    const auto hi = number();
    return Range{*lo, hi.value_or(*lo)};
}

/// The numbers of `words` that stand right behind `mark`.
std::optional<Range> numbers_behind(std::string_view words, std::string_view mark) {
    const std::size_t at = words.find(mark);
    return at == std::string_view::npos ? std::nullopt : numbers_at(words.substr(at + mark.size()));
}

}  // namespace

std::optional<Range> other_load_range(const AcuteVariables& row, model::LoadKind kind) {
    const std::string_view words = row.intensity_alternative;
    switch (kind) {
    case model::LoadKind::rpe: return numbers_behind(words, "RPE ");
    case model::LoadKind::rir: {
        if (auto stated = numbers_behind(words, "RIR ")) {
            stated->hi =
                words.find("or more") == std::string_view::npos ? stated->hi : most_reserve;
            return stated;
        }
        const auto effort = numbers_behind(words, "RPE ");
        return effort ? std::optional{Range{full_effort - effort->hi, full_effort - effort->lo}}
                      : std::nullopt;
    }
    case model::LoadKind::pct_bw:
        return words.find("%BW") == std::string_view::npos ? std::nullopt : numbers_at(words);
    case model::LoadKind::none:
    case model::LoadKind::pct1rm:
    case model::LoadKind::weight:
    case model::LoadKind::band:
    case model::LoadKind::assist: break;
    }
    return std::nullopt;
}

std::string subject(const FoundRow& row) {
    return "Phase " + base::digits(number_of(row.phase)) + ' ' +
           std::string(row_name(row.row->row)) + ": ";
}

std::string why(model::Edition edition, const FoundRow& row, const Figure& figure, Around around,
                std::string_view or_else) {
    std::string text = subject(row) + figure_words(figure, around, edition);
    if (!or_else.empty()) {
        text += ", or " + std::string(or_else);
    }
    return text + ". " + evidence_words(figure.evidence, figure.sources);
}

std::optional<Target> load_target(const TargetContext& c) {
    const AcuteVariables& row = *c.row.row;
    if (!row.intensity || row.intensity_unit != "%1RM") {
        return std::nullopt;
    }
    Target target{
        .name = "Load",
        .value = model::load_text(c.work),
        .range = std::nullopt,
        .actual = std::nullopt,
        .unit = {},
        .why = why(c.edition, c.row, *row.intensity, {"", " % of 1RM"}, row.intensity_alternative)};
    for (const model::Load& load : c.work.loads) {
        if (load.kind == model::LoadKind::pct1rm) {
            target.range = row.intensity->for_edition(c.edition);
            if (c.exercise.max_pct1rm && *c.exercise.max_pct1rm < target.range->hi) {
                target.range->hi = std::max(target.range->lo, *c.exercise.max_pct1rm);
                target.why +=
                    " This exercise: at most " + base::digits(*c.exercise.max_pct1rm) + " %.";
            }
        } else {
            target.range = other_load_range(row, load.kind);
        }
        if (target.range) {
            const bool percent =
                load.kind == model::LoadKind::pct1rm || load.kind == model::LoadKind::pct_bw;
            target.unit = percent ? "%" : "";
            target.actual = Range{load.lo / model::hundredths, load.hi / model::hundredths};
            break;
        }
    }
    return target;
}

}  // namespace phasewise::opt
