#include "opt/muscle_signs.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace phasewise::opt {

namespace {

using model::BodySide;
using model::Compensation;
using model::Muscle;

constexpr std::size_t muscle_count = base::count_of<Muscle>;

void note_signs(std::span<const MuscleOfFinding> list, const SeenCompensation& seen, bool over,
                SignTable& table) {
    for (const MuscleOfFinding& one : list) {
        const BodySides sides = sides_of(seen, one.side);
        const auto note = [&](SignTable::Side& side) {
            SignsOfMuscle& signs = side[static_cast<std::size_t>(one.muscle)];
            (over ? signs.over : signs.under).push_back(seen.id);
            bool& some_lists = over ? signs.over_some_lists : signs.under_some_lists;
            some_lists = some_lists && one.some_lists;
        };
        if (sides.left) {
            note(table.left);
        }
        if (sides.right) {
            note(table.right);
        }
    }
}

/// "Low back arches and knees move in" from the names in the table.
std::string finding_names(const AssessmentTables& tables, const std::vector<Compensation>& ids) {
    std::string text;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const char* const joint = i + 1 == ids.size() ? " and " : ", ";
        text += i == 0 ? "" : joint;
        text += '"' + tables.of(ids[i]).name + '"';
    }
    return text;
}

std::string_view side_words(BodySide side) {
    switch (side) {
    case BodySide::left: return "left side";
    case BodySide::right: return "right side";
    case BodySide::both: break;
    }
    return "both sides";
}

std::string mixed_text(const AssessmentTables& tables, const MixedSign& sign) {
    std::string who = muscle_words(sign.overactive);
    if (sign.underactive != sign.overactive) {
        who += " and " + muscle_words(sign.underactive);
    }
    return "Mixed signs, " + std::string(side_words(sign.side)) + ", " + who + ": " +
           finding_names(tables, sign.over) + " speaks for overactive " +
           muscle_words(sign.overactive) + ", " + finding_names(tables, sign.under) +
           " for underactive " + muscle_words(sign.underactive) +
           ". Retest with heels raised or hands on hips, or choose.";
}

std::vector<MixedSign> mixed_on(const library::Muscles& muscles, const SignTable& signs,
                                BodySide side) {
    std::vector<MixedSign> out;
    for (std::size_t o = 0; o < muscle_count; ++o) {
        const auto over = static_cast<Muscle>(o);
        if (signs.of(over, side).over.empty()) {
            continue;
        }
        for (std::size_t u = 0; u < muscle_count; ++u) {
            const auto under = static_cast<Muscle>(u);
            if (!signs.of(under, side).under.empty() && is_kin(muscles, over, under)) {
                out.push_back({.overactive = over,
                               .underactive = under,
                               .side = side,
                               .over = signs.of(over, side).over,
                               .under = signs.of(under, side).under});
            }
        }
    }
    return out;
}

/// Two lists of the sides as one, in the order of `before`: what stands in both alike stands once,
/// for both sides.
template <class Sign, class Same, class Before>
std::vector<Sign> both_sides(std::vector<Sign> left, std::vector<Sign> right, Same same,
                             Before before) {
    for (Sign& sign : right) {
        const auto twin =
            std::ranges::find_if(left, [&](const Sign& other) { return same(sign, other); });
        if (twin != left.end()) {
            twin->side = BodySide::both;
        } else {
            left.push_back(std::move(sign));
        }
    }
    std::ranges::sort(left, before);
    return left;
}

std::vector<MuscleSign> sure_on(const library::Muscles& muscles, const SignTable& signs,
                                const SignTable& all, bool overactive, BodySide side) {
    std::vector<MuscleSign> out;
    for (std::size_t i = 0; i < muscle_count; ++i) {
        const auto muscle = static_cast<Muscle>(i);
        const SignsOfMuscle& sign = signs.of(muscle, side);
        const std::vector<Compensation>& findings = overactive ? sign.over : sign.under;
        if (!findings.empty() && !is_mixed(muscles, all, muscle, side)) {
            out.push_back(
                {.muscle = muscle,
                 .side = side,
                 .findings = findings,
                 .some_lists = overactive ? sign.over_some_lists : sign.under_some_lists});
        }
    }
    return out;
}

}  // namespace

bool is_kin(const library::Muscles& muscles, Muscle one, Muscle other) {
    const auto is_part = [&muscles](Muscle part, Muscle group) {
        const std::vector<Muscle>& parents = muscles.parents_of(part);
        return std::ranges::find(parents, group) != parents.end();
    };
    return one == other || is_part(one, other) || is_part(other, one);
}

BodySides sides_of(const SeenCompensation& seen, FindingSide side) {
    if (seen.id == Compensation::weight_shift && seen.left && seen.right) {
        return {};
    }
    return side == FindingSide::same ? BodySides{seen.left, seen.right}
                                     : BodySides{seen.right, seen.left};
}

SignTable signs_of(const AssessmentTables& tables, std::span<const SeenCompensation> seen) {
    SignTable table;
    for (const SeenCompensation& one : seen) {
        const CompensationRow& row = tables.of(one.id);
        note_signs(row.overactive, one, true, table);
        note_signs(row.underactive, one, false, table);
    }
    return table;
}

bool is_mixed(const library::Muscles& muscles, const SignTable& signs, Muscle muscle,
              BodySide side) {
    const SignsOfMuscle& own = signs.of(muscle, side);
    for (std::size_t i = 0; i < muscle_count; ++i) {
        const auto other = static_cast<Muscle>(i);
        const SignsOfMuscle& theirs = signs.of(other, side);
        const bool against = (!own.over.empty() && !theirs.under.empty()) ||
                             (!own.under.empty() && !theirs.over.empty());
        if (against && is_kin(muscles, muscle, other)) {
            return true;
        }
    }
    return false;
}

std::vector<MixedSign> mixed_signs(const AssessmentTables& tables, const library::Muscles& muscles,
                                   const SignTable& signs) {
    const auto same = [](const MixedSign& one, const MixedSign& other) {
        return one.overactive == other.overactive && one.underactive == other.underactive &&
               one.over == other.over && one.under == other.under;
    };
    const auto before = [](const MixedSign& one, const MixedSign& other) {
        return std::tie(one.overactive, one.underactive, one.side) <
               std::tie(other.overactive, other.underactive, other.side);
    };
    std::vector<MixedSign> out =
        both_sides(mixed_on(muscles, signs, BodySide::left),
                   mixed_on(muscles, signs, BodySide::right), same, before);
    for (MixedSign& sign : out) {
        sign.text = mixed_text(tables, sign);
    }
    return out;
}

std::vector<MuscleSign> sure_signs(const library::Muscles& muscles, const SignTable& signs,
                                   const SignTable& all, bool overactive) {
    const auto same = [](const MuscleSign& one, const MuscleSign& other) {
        return one.muscle == other.muscle && one.findings == other.findings &&
               one.some_lists == other.some_lists;
    };
    const auto before = [](const MuscleSign& one, const MuscleSign& other) {
        return std::tie(one.muscle, one.side) < std::tie(other.muscle, other.side);
    };
    return both_sides(sure_on(muscles, signs, all, overactive, BodySide::left),
                      sure_on(muscles, signs, all, overactive, BodySide::right), same, before);
}

std::string muscle_words(Muscle muscle) {
    std::string words(base::name_of(muscle));
    std::ranges::replace(words, '_', ' ');
    return words;
}

}  // namespace phasewise::opt
