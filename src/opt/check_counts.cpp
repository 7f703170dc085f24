// RNG-7: how many exercises of a kind a session has.

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "model/words.hpp"
#include "opt/check_rules.hpp"
#include "opt/phrases.hpp"

namespace phasewise::opt {

namespace {

using model::BodyPart;
using model::Component;

bool is_flexibility(Component component) {
    return component == Component::smr || component == Component::static_stretch ||
           component == Component::active_stretch || component == Component::dynamic_stretch;
}

/// What is counted together: of resistance work a body part, of stretches and rolling a block (they
/// stand in warm-up and cool-down), of the rest the day.
struct Counted {
    const AcuteVariables* row = nullptr;
    std::optional<BodyPart> part;
    std::optional<model::Block> block;
    int count = 0;
    const Seen* last = nullptr;
};

std::vector<Counted> count(const DayView& view) {
    std::vector<Counted> all;
    for (const Seen& seen : view.items) {
        const bool judged = seen.role.component != Component::cardio &&
                            seen.row.phase == view.scope.phase && seen.row.row->exercises;
        if (!judged) {
            continue;
        }
        Counted key{.row = seen.row.row};
        if (seen.is_resistance()) {
            key.part = seen.role.body_part;
        } else if (is_flexibility(seen.role.component)) {
            key.block = seen.block;
        }
        auto found = std::ranges::find_if(all, [&](const Counted& one) {
            return one.row == key.row && one.part == key.part && one.block == key.block;
        });
        if (found == all.end()) {
            found = all.insert(all.end(), key);
        }
        ++found->count;
        found->last = &seen;
    }
    return all;
}

/// "total_body" in words.
std::string part_words(BodyPart part) {
    std::string words(base::name_of(part));
    std::ranges::replace(words, '_', ' ');
    return words;
}

char capital(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// "cool-down".
std::string block_words(model::Block block) {
    std::string words(model::block_name(block));
    for (char& letter : words) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return words;
}

std::string what(const Counted& counted) {
    std::string words(row_name(counted.row->row));
    if (counted.part) {
        words = part_words(*counted.part) + " (" + words + ')';
    } else if (counted.block) {
        words += " in the " + block_words(*counted.block);
    }
    words += ": " + base::digits(counted.count);
    return words + (counted.count == 1 ? " exercise" : " exercises");
}

void add(const DayView& view, Report& report, const Figure& figure,
         const std::vector<const Counted*>& off, bool below) {
    if (off.empty()) {
        return;
    }
    const FoundRow found{off.front()->row, view.scope.phase};
    const Counted& last = *off.back();
    std::string message;
    for (const Counted* counted : off) {
        message += (message.empty() ? "" : ", ") + what(*counted);
    }
    message.front() = capital(message.front());
    message += ". Phase " + base::digits(number_of(view.scope.phase)) + " has " +
               long_range(figure.for_edition(view.scope.edition)) +
               (last.part ? " a body part." : ".");
    Finding& finding = report.about_day(RuleId::rng_7, below ? Weight::soft : Weight::heavy,
                                        std::move(message), last.last->block);
    finding.rule = range_rule_id(found, Variable::exercises);
    finding.why = view.knowledge->rule_book.of(RuleId::rng_7).why + ' ' +
                  why(view.scope.edition, found, figure, {"", " exercises"});
    finding.evidence = figure.evidence;
    finding.sources = figure.sources;
    if (!below) {
        finding.item = last.last->item->id;  // the one that is too many
    }
}

/// Rolling at the end of a session is an extra: only its upper limit counts.
bool may_be_few(const Counted& counted) {
    return counted.row->row == Row::smr && counted.block != model::Block::warm_up;
}

}  // namespace

void check_counts(const DayView& view, Report& report) {
    const std::vector<Counted> all = count(view);
    for (const AcuteVariables& row : view.phase().rows) {
        if (!row.exercises) {
            continue;
        }
        const Figure& figure = *row.exercises;
        std::vector<const Counted*> below;
        std::vector<const Counted*> above;
        for (const Counted& counted : all) {
            if (counted.row != &row) {
                continue;
            }
            const model::Range range = figure.for_edition(view.scope.edition);
            if (counted.count < range.lo && !may_be_few(counted)) {
                below.push_back(&counted);
            } else if (counted.count > range.hi) {
                above.push_back(&counted);
            }
        }
        add(view, report, figure, below, true);
        add(view, report, figure, above, false);
    }
}

}  // namespace phasewise::opt
