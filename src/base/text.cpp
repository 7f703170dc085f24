#include "base/text.hpp"

#include <algorithm>
#include <cstddef>

namespace phasewise::base {

namespace {

constexpr char32_t replacement = 0xFFFD;

// The letters under their accents: capitals stand for two letters (`two_letters`), a dot for a
// letter that stays as it is, a space for no letter.
constexpr char32_t latin_first = 0xC0;
constexpr std::string_view latin =
    "aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiJJjjkkklllllll"
    "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t more_latin_first = 0x1E00;
constexpr std::string_view more_latin =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwy...sS.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

constexpr std::string_view two_letters(char capital) {
    switch (capital) {
    case 'A': return "ae";
    case 'O': return "oe";
    case 'S': return "ss";
    case 'T': return "th";
    default: return "ij";
    }
}

constexpr bool within(char32_t c, char32_t lo, char32_t hi) { return lo <= c && c <= hi; }

constexpr bool is_combining_mark(char32_t c) { return within(c, 0x300, 0x36F); }

/// Whether a code point beyond the Latin tables parts words: punctuation, symbols, private use.
constexpr bool parts_words(char32_t c) {
    return c < latin_first || within(c, 0x2B0, 0x2FF) || within(c, 0x2000, 0x2BFF) ||
           within(c, 0x3000, 0x3004) || within(c, 0x3008, 0x3020) || within(c, 0xE000, 0xF8FF) ||
           within(c, 0xFE00, 0xFE6F) || within(c, 0xFFF0, 0xFFFF) || within(c, 0x1F000, 0x1FAFF) ||
           c >= 0xE0000;
}

constexpr char32_t lower(char32_t c) {
    if (within(c, 0x391, 0x3A9) || within(c, 0x410, 0x42F)) {
        return c + 0x20;  // Greek, Cyrillic
    }
    if (within(c, 0x400, 0x40F)) {
        return c + 0x50;  // Cyrillic with marks
    }
    return c;
}

/// Appends what `c` folds to; nothing for what parts words.
void append_folded(std::string& out, char32_t c) {
    char letter = '.';
    if (within(c, 'A', 'Z')) {
        letter = static_cast<char>(c - 'A' + 'a');
    } else if (within(c, 'a', 'z') || within(c, '0', '9')) {
        letter = static_cast<char>(c);
    } else if (within(c, latin_first, latin_first + latin.size() - 1)) {
        letter = latin[c - latin_first];
    } else if (within(c, more_latin_first, more_latin_first + more_latin.size() - 1)) {
        letter = more_latin[c - more_latin_first];
    } else if (c == 0x1A0 || c == 0x1A1) {
        letter = 'o';  // with a horn
    } else if (c == 0x1AF || c == 0x1B0) {
        letter = 'u';
    } else if (parts_words(c)) {
        letter = ' ';
    }
    if (letter == '.') {
        append_utf8(out, lower(c));
    } else if (within(static_cast<char32_t>(letter), 'A', 'Z')) {
        out += two_letters(letter);
    } else if (letter != ' ') {
        out += letter;
    }
}

struct Decoded {
    char32_t code_point = replacement;
    std::size_t length = 1;
    bool ok = false;
};

/// The code point at the front of `text`, which is not empty.
Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[i]));
    };
    const char32_t first = byte(0);
    if (first < 0x80) {
        return {first, 1, true};
    }
    struct Form {
        std::size_t length;
        char32_t mask;
        char32_t least;  // less would be an overlong form
    };
    Form form{};
    if (within(first, 0xC2, 0xDF)) {
        form = {2, 0x1F, 0x80};
    } else if (within(first, 0xE0, 0xEF)) {
        form = {3, 0x0F, 0x800};
    } else if (within(first, 0xF0, 0xF4)) {
        form = {4, 0x07, 0x10000};
    } else {
        return {};
    }
    if (text.size() < form.length) {
        return {};
    }
    char32_t code_point = first & form.mask;
    for (std::size_t i = 1; i < form.length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return {};
        }
        code_point = (code_point << 6U) | (byte(i) & 0x3FU);
    }
    if (code_point < form.least || within(code_point, 0xD800, 0xDFFF) || code_point > 0x10FFFF) {
        return {};
    }
    return {code_point, form.length, true};
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const Decoded decoded = decode(bytes);
        if (!decoded.ok) {
            return false;
        }
        bytes.remove_prefix(decoded.length);
    }
    return true;
}

char32_t take_code_point(std::string_view& text) {
    if (text.empty()) {
        return replacement;
    }
    const Decoded decoded = decode(text);
    text.remove_prefix(decoded.length);
    return decoded.code_point;
}

void append_utf8(std::string& out, char32_t code_point) {
    if (code_point > 0x10FFFF || within(code_point, 0xD800, 0xDFFF)) {
        code_point = replacement;
    }
    const auto add = [&](char32_t byte) { out += static_cast<char>(byte); };
    const auto tail = [&](unsigned shift) { add(0x80U | ((code_point >> shift) & 0x3FU)); };
    if (code_point < 0x80) {
        add(code_point);
    } else if (code_point < 0x800) {
        add(0xC0U | (code_point >> 6U));
        tail(0);
    } else if (code_point < 0x10000) {
        add(0xE0U | (code_point >> 12U));
        tail(6);
        tail(0);
    } else {
        add(0xF0U | (code_point >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool gap = false;
    while (!text.empty()) {
        const char32_t c = take_code_point(text);
        if (is_combining_mark(c)) {
            continue;  // an accent written as a code point of its own
        }
        const std::size_t before = out.size();
        append_folded(out, c);
        if (out.size() == before) {
            gap = before != 0;
        } else if (gap) {
            out.insert(before, 1, ' ');
            gap = false;
        }
    }
    return out;
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t most = 60;
    std::string result = "\"";
    while (!text.empty() && result.size() < most) {
        append_utf8(result, take_code_point(text));
    }
    result += text.empty() ? "\"" : "...\"";
    return result;
}

std::string digits(std::int64_t number) { return std::to_string(number); }

std::string listed(std::span<const std::string> names) {
    constexpr std::size_t most = 10;
    std::string text;
    for (const std::string& name : names.first(std::min(names.size(), most))) {
        text += text.empty() ? "" : ", ";
        text += in_quotes(name);
    }
    if (names.size() > most) {
        text += " and " + digits(names.size() - most) + " more";
    }
    return text;
}

}  // namespace phasewise::base
