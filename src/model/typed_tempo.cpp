#include "model/typed_tempo.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "model/plan.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;
using base::Result;

constexpr std::string_view signs = "-/:.,";
constexpr std::size_t least_parts = 3;
constexpr std::size_t most_parts = 4;

bool is_part(char c) { return ('0' <= c && c <= '9') || c == 'x'; }

/// The scan with its signs made plain and no blank beside one: "4 - 2 - X" is "4-2-x".
std::string plain(const Scan& scan) {
    std::string text;
    for (const Token& token : scan.tokens) {
        std::string piece(text_of(scan, token));
        if (token.kind == TokenKind::word) {
            piece = token.word;
        } else if (token.kind == TokenKind::sign) {
            piece = token.is('*') && (piece == "x" || piece == "X") ? 'x' : token.sign;
        }
        const bool apart = token.spaced && !text.empty() && !piece.empty() &&
                           is_part(text.back()) && is_part(piece.front());
        text += apart ? " " : "";
        text += piece;
    }
    return text;
}

/// The parts between signs that are all alike, or one character each where there is none.
std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    const auto first = std::ranges::find_if_not(text, is_part);
    if (first == text.end()) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            parts.push_back(text.substr(i, 1));
        }
        return parts;
    }
    if (*first != ' ' && signs.find(*first) == std::string_view::npos) {
        return parts;
    }
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(*first, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// Whether a tempo without signs is rather something else: "3x12" would be sets of repetitions,
/// "120" seconds of rest. No isometric is explosive by itself, and no lift takes no time.
bool looks_otherwise(const std::vector<std::string_view>& parts) {
    return (parts[1] == "x" && parts[0] != "x") || parts[2] == "0";
}

Result<TempoPart> read_part(std::string_view text) {
    if (text == "x") {
        return TempoPart{TempoPart::explosive};
    }
    const bool digits = !text.empty() && std::ranges::all_of(text, is_part) &&
                        text.find('x') == std::string_view::npos;
    if (!digits) {
        return not_read();
    }
    int seconds = 0;
    for (const char c : text) {
        seconds = std::min(seconds * 10 + (c - '0'), 1000);
    }
    if (seconds > PlanLimits::tempo_s) {
        return Error{"A part of a tempo is 0 to " + base::digits(PlanLimits::tempo_s) +
                     " seconds, or X."};
    }
    return TempoPart{seconds};
}

}  // namespace

Result<Tempo> read_tempo(const Scan& scan) {
    const std::string text = plain(scan);
    const std::vector<std::string_view> parts = split(text);
    if (parts.size() < least_parts || parts.size() > most_parts) {
        return not_read();
    }
    if (std::ranges::all_of(text, is_part) && looks_otherwise(parts)) {
        return not_read();
    }
    Tempo tempo;
    TempoPart* const places[]{&tempo.eccentric, &tempo.isometric, &tempo.concentric, &tempo.top};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto part = read_part(parts[i]);
        if (!part) {
            return part.error();
        }
        *places[i] = *part;
    }
    return tempo;
}

}  // namespace phasewise::model::typed
