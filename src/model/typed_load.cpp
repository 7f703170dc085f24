#include "model/typed_load.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "model/plan.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

bool is_effort(const Load& load) {
    return load.kind == LoadKind::rpe || load.kind == LoadKind::rir;
}

void take_between(Cursor& cursor) {
    (void)(cursor.take(',') || cursor.take('/') || cursor.take_word({"and"}));
}

bool is_band(const Scan& scan) {
    return std::ranges::any_of(scan.tokens, [](const Token& token) {
        return token.is_word({"band", "bands", "tube", "tubes", "tubing", "miniband", "loop"});
    });
}

bool has_letters(const Scan& scan) {
    return std::ranges::any_of(scan.tokens,
                               [](const Token& token) { return token.kind == TokenKind::word; });
}

/// An effort that ends the text from token `place` on.
std::optional<Load> effort_from(const Scan& scan, std::size_t place) {
    Cursor cursor(scan);
    cursor.go_to(place);
    take_between(cursor);
    const auto found = take_load(cursor, {});
    if (!found || !cursor.at_end() || !found->fault.empty() || !is_effort(found->load)) {
        return std::nullopt;
    }
    return found->load;
}

/// Words as they were typed; none where there are no letters in them, or too many.
Result<Load> words(const Scan& scan) {
    if (!has_letters(scan)) {
        return not_read();
    }
    if (scan.text.size() > PlanLimits::load_bytes) {
        return Error{"A load holds at most " + base::digits(PlanLimits::load_bytes) +
                     " characters. Notes have room for more."};
    }
    Load load;
    load.kind = is_band(scan) ? LoadKind::band : LoadKind::none;
    load.as_typed = scan.text == "band" ? "" : scan.text;  // what a band is called without a name
    return load;
}

Result<std::vector<Load>> read_words(const Scan& scan) {
    for (std::size_t place = 1; place + 1 < scan.tokens.size(); ++place) {
        const auto effort = effort_from(scan, place);
        if (!effort) {
            continue;
        }
        auto before = typed::scan(std::string_view(scan.text).substr(0, scan.tokens[place].begin));
        if (before && has_letters(*before)) {
            auto load = words(*before);
            if (!load) {
                return load.error();
            }
            return std::vector<Load>{*std::move(load), *effort};
        }
    }
    auto load = words(scan);
    if (!load) {
        return load.error();
    }
    return std::vector<Load>{*std::move(load)};
}

/// The text between the signs `sign` for which `parts(token after it)` holds.
template <class Predicate>
std::vector<std::string> split(const Scan& scan, char sign, Predicate parts) {
    std::vector<std::string> result;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 1 < scan.tokens.size(); ++i) {
        if (scan.tokens[i].is(sign) && parts(scan.tokens[i + 1])) {
            result.push_back(scan.text.substr(begin, scan.tokens[i].begin - begin));
            begin = scan.tokens[i].end;
        }
    }
    result.push_back(scan.text.substr(begin));
    return result;
}

std::vector<std::string> slash_parts(const Scan& scan) {
    return split(scan, '/', [](const Token& next) { return next.is_number(); });
}

/// "RPE " of "RPE 7", and " kg" of "80 kg" or "75-80 kg".
struct Around {
    std::string before;
    std::string after;
};

Around around_number(const std::string& text) {
    const auto scanned = scan(text);
    if (!scanned) {
        return {};
    }
    Cursor cursor(*scanned);
    while (!cursor.at_end() && !cursor.peek().is_number()) {
        cursor.skip();
    }
    const std::size_t begin = cursor.peek().begin;
    cursor.skip();
    if (cursor.take_to()) {
        cursor.skip();
    }
    return {scanned->text.substr(0, begin),
            ' ' +
                scanned->text.substr(cursor.at_end() ? scanned->text.size() : cursor.peek().begin)};
}

Result<std::vector<Load>> read_part(const std::string& text, const BareLoad& bare) {
    const auto scanned = scan(text);
    if (!scanned) {
        return scanned.error();
    }
    Cursor cursor(*scanned);
    return take_loads(cursor, bare);
}

/// "60/70/80 kg": what the first says before its number and the last after it holds for all.
Result<std::vector<std::vector<Load>>> read_slashes(std::vector<std::string> parts,
                                                    const BareLoad& bare) {
    const std::string before = around_number(parts.front()).before;
    const std::string after = around_number(parts.back()).after;
    std::vector<std::vector<Load>> loads;
    for (std::string& part : parts) {
        const Around own = around_number(part);
        part.insert(0, own.before.empty() ? before : "");
        part += own.after == " " ? after : "";
        auto one = read_part(part, bare);
        if (!one) {
            return one.error();
        }
        loads.push_back(*std::move(one));
    }
    return loads;
}

}  // namespace

BareLoad bare_load(const std::vector<Load>& standing, const TypedContext& context) {
    BareLoad bare{context.mass, context.bare_load};
    const bool number = !standing.empty() && standing[0].as_typed.empty() &&
                        standing[0].kind != LoadKind::none && standing[0].kind != LoadKind::band;
    if (number) {
        bare.kind = standing[0].kind;
        const bool mass = bare.kind == LoadKind::weight || bare.kind == LoadKind::assist;
        bare.mass = mass ? standing[0].unit : context.mass;
    }
    return bare;
}

bool begins_load(const Cursor& cursor) {
    return cursor.peek().is('@') ||
           cursor.peek().is_word({"rpe", "rir", "bw", "bodyweight", "body"});
}

Result<std::vector<Load>> take_loads(Cursor& cursor, const BareLoad& bare) {
    std::vector<FoundLoad> found;
    while (found.size() < PlanLimits::loads && !cursor.at_end()) {
        if (!found.empty()) {
            take_between(cursor);
        }
        auto one = take_load(cursor, bare);
        if (!one) {
            return not_read();
        }
        found.push_back(*std::move(one));
    }
    const bool several = found.size() == 2;
    if (found.empty() || !cursor.at_end()) {
        return not_read();
    }
    std::vector<Load> loads;
    for (FoundLoad& one : found) {
        if (!one.fault.empty()) {
            return Error{one.fault};
        }
        loads.push_back(std::move(one.load));
    }
    if (several && is_effort(loads[0]) == is_effort(loads[1])) {
        return not_read();
    }
    return loads;
}

Result<std::vector<std::vector<Load>>> take_load_list(const Scan& scan, std::size_t place,
                                                      const BareLoad& bare) {
    const auto rest = typed::scan(std::string_view(scan.text).substr(scan.tokens[place].begin));
    if (!rest) {
        return rest.error();
    }
    const std::vector<std::string> parts = slash_parts(*rest);
    if (parts.size() > 1) {
        return read_slashes(parts, bare);
    }
    auto loads = read_part(rest->text, bare);
    if (!loads) {
        return loads.error();
    }
    return std::vector<std::vector<Load>>{*std::move(loads)};
}

Result<std::vector<Load>> read_loads(const Scan& scan, const BareLoad& bare) {
    Cursor cursor(scan);
    auto loads = take_loads(cursor, bare);
    if (loads || !loads.error().message.empty()) {
        return loads;
    }
    return read_words(scan);
}

Result<std::vector<std::vector<Load>>> read_load_list(const Scan& scan, const BareLoad& bare) {
    std::vector<std::string> parts = split(scan, ';', [](const Token&) { return true; });
    std::vector<std::vector<Load>> lists;
    if (parts.size() == 1) {
        parts = slash_parts(scan);
        if (parts.size() > 1) {
            auto slashes = read_slashes(parts, bare);
            if (slashes || !slashes.error().message.empty()) {
                return slashes;
            }
        }
        parts = {scan.text};
    }
    for (const std::string& part : parts) {
        const auto scanned = typed::scan(part);
        if (!scanned) {
            return scanned.error();
        }
        if (scanned->text.empty()) {
            lists.emplace_back();
            continue;
        }
        auto loads = read_loads(*scanned, bare);
        if (!loads) {
            return loads.error();
        }
        lists.push_back(*std::move(loads));
    }
    return lists;
}

}  // namespace phasewise::model::typed
