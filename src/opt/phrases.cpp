#include "opt/phrases.hpp"

#include <array>
#include <cstddef>

#include "base/names.hpp"
#include "base/text.hpp"

namespace phasewise::opt {

namespace {

std::string range_words(const model::Range& range, std::string_view between) {
    std::string text = base::digits(range.lo);
    if (range.hi != range.lo) {
        text += between;
        text += base::digits(range.hi);
    }
    return text;
}

}  // namespace

std::string short_range(const model::Range& range) { return range_words(range, "\u2013"); }

std::string long_range(const model::Range& range) { return range_words(range, " to "); }

std::string dotted(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty() && !part.empty()) {
            text += " \u00B7 ";
        }
        text += part;
    }
    return text;
}

std::string_view row_name(Row row) {
    constexpr std::array<std::string_view, base::count_of<Row>> names{
        "self-massage",
        "static stretch",
        "active stretch",
        "dynamic stretch",
        "corrective",
        "core",
        "balance",
        "plyometric",
        "drills",
        "resistance",
        "strength half of a pair",
        "stabilization half of a pair",
        "power half of a pair",
        "cardio"};
    return names[static_cast<std::size_t>(row)];
}

std::string evidence_words(Evidence evidence, const std::vector<std::string>& sources) {
    std::string text = "Evidence " + std::string(base::name_of(evidence)) + ": ";
    switch (evidence) {
    case Evidence::a: text += "seen in two or more public sources"; break;
    case Evidence::b: text += "seen in one public source"; break;
    case Evidence::m: text += "from memory, not checked against a source yet"; break;
    case Evidence::app: text += "a choice of this app"; break;
    }
    if (!sources.empty()) {
        // The data name the sources of a phase; one of several is as near as it gets for a B.
        text += evidence == Evidence::b && sources.size() > 1 ? " (one of " : " (";
        for (std::size_t i = 0; i < sources.size(); ++i) {
            text += i == 0 ? "" : ", ";
            text += sources[i];
        }
        text += ')';
    }
    return text + '.';
}

}  // namespace phasewise::opt
