#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/typed_load.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

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
    const bool scale = parts.size() == 2 && parts.back() == "10";
    if (scale && before.find_first_not_of("RrPpEe: @") == std::string::npos && !before.empty()) {
        return Error{"That could be one RPE or two. Write RPE 7, or RPE 7; RPE 10."};
    }
    for (std::string& part : parts) {
        const Around own = around_number(part);
        part.insert(0, own.before.empty() ? before : "");
        part += own.after == " " ? after : "";
        auto one = read_part(part, bare);
        if (!one) {
            return one.error();
        }
        // "45 lb/20 kg" says one load in two units.
        if (!loads.empty() && (one->front().kind != loads.front().front().kind ||
                               one->front().unit != loads.front().front().unit)) {
            return not_read();
        }
        loads.push_back(*std::move(one));
    }
    return loads;
}

}  // namespace

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

Result<std::vector<std::vector<Load>>> read_load_list(const Scan& scan, const BareLoad& bare) {
    std::vector<std::string> parts = split(scan, ';', [](const Token&) { return true; });
    std::vector<std::vector<Load>> lists;
    if (parts.size() == 1) {
        parts = slash_parts(scan);
        if (parts.size() > 1) {
            for (const BareLoad& one : {bare, BareLoad{bare.mass, LoadKind::none}}) {
                auto slashes = read_slashes(parts, one);
                if (slashes || !slashes.error().message.empty()) {
                    return slashes;
                }
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
