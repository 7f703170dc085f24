#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "model/typed_load.hpp"
#include "model/words.hpp"

namespace phasewise::model::typed {

namespace {

std::string one_words(const Load& load) {
    constexpr int whole = 100'00;
    if (load.as_typed.empty() && load.kind == LoadKind::pct_bw && load.lo == whole &&
        load.hi == whole) {
        return "100 % BW";  // "body weight" alone is read as nothing on top of it
    }
    SetGroup set;
    set.loads = {load};
    return load_text(set);
}

/// "RPE ", "7-8" and " kg" of a load in numbers.
struct Parts {
    std::string before;
    std::string number;
    std::string after;
};

Parts parts_of(const std::string& text) {
    constexpr std::string_view numeral = "0123456789.-";
    const std::size_t begin = std::min(text.find_first_of(numeral), text.size());
    const std::size_t end = std::min(text.find_first_not_of(numeral, begin), text.size());
    return {text.substr(0, begin), text.substr(begin, end - begin), text.substr(end)};
}

/// "60/70/80 kg", where each is a single number of one kind and unit; otherwise nothing.
std::string slashed(const std::vector<std::vector<Load>>& lists) {
    std::string numbers;
    Parts first;
    for (const std::vector<Load>& loads : lists) {
        if (loads.size() != 1 || !loads[0].as_typed.empty() || loads[0].kind != lists[0][0].kind) {
            return {};
        }
        const Parts parts = parts_of(one_words(loads[0]));
        if (numbers.empty()) {
            first = parts;
        }
        if (parts.number.empty() || parts.before != first.before || parts.after != first.after) {
            return {};
        }
        const bool scale = lists.size() == 2 && &loads == &lists.back() && parts.number == "10";
        if (scale && loads[0].kind == LoadKind::rpe) {
            return {};  // "RPE 7/10" would be seven of ten
        }
        numbers += numbers.empty() ? "" : "/";
        numbers += parts.number;
    }
    return first.before + numbers + first.after;
}

}  // namespace

std::string load_words(const std::vector<Load>& loads) {
    std::string text;
    for (const Load& load : loads) {
        const std::string one = one_words(load);
        text += text.empty() || one.empty() ? "" : ", ";
        text += one;
    }
    return text;
}

std::string load_words(const std::vector<std::vector<Load>>& lists) {
    const bool alike = std::ranges::all_of(
        lists, [&](const std::vector<Load>& loads) { return loads == lists.front(); });
    if (alike) {
        std::string text = lists.empty() ? "" : load_words(lists.front());
        if (lists.size() < 2 || text.find(';') == std::string::npos) {
            return text;
        }
    }
    if (std::string text = slashed(lists); !text.empty()) {
        return text;
    }
    std::string text;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        text += i == 0 ? "" : "; ";
        text += load_words(lists[i]);
    }
    return text;
}

}  // namespace phasewise::model::typed
