#include "model/typed_rest.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/plan.hpp"
#include "model/typed_amount.hpp"
#include "model/words.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

Result<Rest> rest_of(const Span& span) {
    if (span.is_bare()) {
        for (const Measure& end : {span.lo, span.hi}) {
            if (end.hundredths != 0 && end.hundredths < std::int64_t{least_bare} * 100) {
                const std::string number = hundredths_text(end.hundredths);
                std::string message = number;
                message += " could be seconds or minutes. Write ";
                message += number;
                message += " s or ";
                message += number;
                message += " min.";
                return Error{std::move(message)};
            }
        }
    }
    const auto amount = whole(span.or_in(DoseUnit::s));
    if (!amount) {
        return amount.error();
    }
    if (amount->unit != DoseUnit::s && amount->unit != DoseUnit::min) {
        return not_read();
    }
    const Amount seconds = in_seconds(*amount);
    if (seconds.hi > PlanLimits::rest_s) {
        return Error{"A rest is at most " + base::digits(PlanLimits::rest_s) + " s long."};
    }
    return Rest{seconds.lo, seconds.hi};
}

}  // namespace

Result<std::vector<Rest>> read_rests(const Scan& scan) {
    Cursor cursor(scan);
    std::vector<Span> spans;
    do {
        const auto span = take_span(cursor, LoneM::minutes);
        if (!span) {
            return span.error();
        }
        spans.push_back(*span);
    } while (cursor.take('/'));
    if (!cursor.at_end()) {
        return not_read();
    }
    std::vector<Rest> rests;
    for (const Span& span : spans) {
        const auto rest = rest_of(span.or_in(spans.back().hi.unit));
        if (!rest) {
            return rest.error();
        }
        rests.push_back(*rest);
    }
    return rests;
}

Result<std::vector<std::optional<Rest>>> read_rest_list(const Scan& scan) {
    std::vector<std::optional<Rest>> list;
    if (scan.text.find(';') == std::string::npos) {
        const auto rests = read_rests(scan);
        if (!rests) {
            return rests.error();
        }
        list.assign(rests->begin(), rests->end());
        return list;
    }
    std::string_view rest = scan.text;
    for (bool more = true; more;) {
        const std::size_t end = rest.find(';');
        more = end != std::string_view::npos;
        const auto part = typed::scan(rest.substr(0, end));
        rest.remove_prefix(more ? end + 1 : rest.size());
        if (!part) {
            return part.error();
        }
        if (part->text.empty()) {
            list.emplace_back();
            continue;
        }
        const auto rests = read_rests(*part);
        if (!rests) {
            return rests.error();
        }
        if (rests->size() != 1) {
            return not_read();
        }
        list.emplace_back(rests->front());
    }
    return list;
}

std::string rest_words(const std::vector<std::optional<Rest>>& rests) {
    const auto one = [](const std::optional<Rest>& rest) { return rest ? rest_text(*rest) : ""; };
    const bool all = std::ranges::all_of(rests, [](const auto& rest) { return rest.has_value(); });
    if (std::ranges::all_of(rests, [&](const auto& rest) { return rest == rests.front(); })) {
        return rests.empty() ? "" : one(rests.front());
    }
    constexpr std::string_view unit = " s";
    std::string text;
    for (std::size_t i = 0; i < rests.size(); ++i) {
        std::string words = one(rests[i]);
        if (all) {
            words.resize(words.size() - unit.size());
        }
        text += i == 0 ? "" : (all ? "/" : "; ");
        text += words;
    }
    return all ? text + std::string(unit) : text;
}

}  // namespace phasewise::model::typed
