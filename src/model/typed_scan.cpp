#include "model/typed_scan.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace phasewise::model::typed {

namespace {

using base::Error;

constexpr std::size_t most_bytes = 200;
constexpr std::int64_t most_whole = 1'000'000'000;

constexpr bool within(char32_t c, char32_t lo, char32_t hi) { return lo <= c && c <= hi; }

constexpr bool is_digit(char32_t c) { return within(c, '0', '9'); }

constexpr bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 ||
           within(c, 0x2000, 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Characters that change a text without being seen in it.
constexpr bool is_hidden(char32_t c) {
    return c < 0x20 || within(c, 0x7F, 0x9F) || c == 0xAD || c == 0x34F || c == 0x61C ||
           c == 0x115F || c == 0x1160 || c == 0x180E || within(c, 0x200B, 0x200F) ||
           within(c, 0x2028, 0x202E) || within(c, 0x2060, 0x206F) || c == 0x3164 || c == 0xFEFF ||
           c == 0xFFA0 || within(c, 0xFFF0, 0xFFFB) || within(c, 0xE0000, 0xE0FFF);
}

/// Decimal digits of other scripts: the first of each ten.
constexpr std::array<char32_t, 12> other_zeros{0x660, 0x6F0, 0x7C0, 0x966, 0x9E6,  0xA66,
                                               0xAE6, 0xBE6, 0xC66, 0xE50, 0x17E0, 0xFF10};

constexpr bool is_other_digit(char32_t c) {
    return within(c, 0x1D7CE, 0x1D7FF) || std::ranges::any_of(other_zeros, [c](char32_t zero) {
               return within(c, zero, zero + 9);
           });
}

/// The sign that `c` stands for, or 0 for a letter.
constexpr char sign_of(char32_t c) {
    if (within(c, 'a', 'z') || within(c, 'A', 'Z')) {
        return 0;
    }
    if (c < 0x80) {
        return static_cast<char>(c);
    }
    if (within(c, 0x2010, 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D) {
        return '-';
    }
    switch (c) {
    case 0xD7:
    case 0x2715:
    case 0x2716: return '*';
    case 0xB4:
    case 0x2018:
    case 0x2019:
    case 0x2032: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x2033: return '"';
    case 0x2044:
    case 0x2215: return '/';
    case 0xFF05: return '%';
    default: return 0;
    }
}

char lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Splits a cleaned text, code point by code point.
class Splitter {
public:
    explicit Splitter(Scan& scan) : scan_(scan) {}

    void run() {
        while (place_ < scan_.text.size()) {
            if (scan_.text[place_] == ' ') {
                spaced_ = true;
                ++place_;
            } else {
                one();
            }
        }
        begin(TokenKind::end);
    }

private:
    /// The code point here and where the next one begins.
    [[nodiscard]] std::pair<char32_t, std::size_t> look() const {
        std::string_view rest = std::string_view(scan_.text).substr(place_);
        const char32_t c = base::take_code_point(rest);
        return {c, scan_.text.size() - rest.size()};
    }

    [[nodiscard]] char at(std::size_t place) const {
        return place < scan_.text.size() ? scan_.text[place] : ' ';
    }

    Token& begin(TokenKind kind) {
        Token& token = scan_.tokens.emplace_back();
        token.kind = kind;
        token.begin = place_;
        token.end = place_;
        token.spaced = spaced_;
        spaced_ = false;
        return token;
    }

    void one() {
        const auto [c, next] = look();
        const bool after_number = !scan_.tokens.empty() && scan_.tokens.back().is_number();
        if (is_digit(c)) {
            number();
        } else if (after_number && (c == 'x' || c == 'X')) {
            sign('*', next);
        } else if (const char found = sign_of(c); found != 0) {
            const bool twice =
                found == '\'' && next < scan_.text.size() && at(place_) == '\'' && at(next) == '\'';
            sign(twice ? '"' : found, twice ? next + 1 : next);
        } else {
            word();
        }
    }

    void sign(char sign, std::size_t next) {
        // "ea." and "sec." are words that end with a point, not words before one.
        if (sign == '.' && !spaced_ && !scan_.tokens.empty() &&
            scan_.tokens.back().kind == TokenKind::word && (at(next) == ' ' || at(next) == ',')) {
            place_ = next;
            return;
        }
        Token& token = begin(TokenKind::sign);
        token.sign = sign;
        place_ = next;
        token.end = next;
    }

    void number() {
        Token& token = begin(TokenKind::number);
        std::int64_t whole = 0;
        for (; is_digit(static_cast<unsigned char>(at(place_))); ++place_) {
            whole = std::min(whole * 10 + (at(place_) - '0'), most_whole);
            ++token.digits;
        }
        token.hundredths = whole * 100;
        const bool decimal = (at(place_) == '.' || at(place_) == ',') &&
                             is_digit(static_cast<unsigned char>(at(place_ + 1)));
        if (decimal) {
            std::int64_t worth = 10;
            for (++place_; is_digit(static_cast<unsigned char>(at(place_))); ++place_) {
                token.hundredths += (at(place_) - '0') * worth;
                worth /= 10;
                ++token.decimals;
            }
        }
        token.end = place_;
    }

    void word() {
        Token& token = begin(TokenKind::word);
        while (place_ < scan_.text.size()) {
            const auto [c, next] = look();
            if (c == ' ' || is_digit(c) || sign_of(c) != 0) {
                break;
            }
            for (; place_ < next; ++place_) {
                token.word += lower(at(place_));
            }
        }
        token.end = place_;
    }

    Scan& scan_;
    std::size_t place_ = 0;
    bool spaced_ = false;
};

}  // namespace

bool Token::is_word(std::initializer_list<std::string_view> words) const {
    return kind == TokenKind::word && std::ranges::find(words, word) != words.end();
}

base::Result<Scan> scan(std::string_view raw) {
    if (raw.size() > most_bytes) {
        return Error{"That is too long to read: a few words are enough here."};
    }
    if (!base::is_utf8(raw)) {
        return Error{"That holds characters that cannot be read. Type it again."};
    }
    Scan result;
    bool gap = false;
    while (!raw.empty()) {
        const char32_t c = base::take_code_point(raw);
        if (is_space(c)) {
            gap = !result.text.empty();
            continue;
        }
        if (is_hidden(c)) {
            return Error{"That holds a character that cannot be seen. Type it again."};
        }
        if (is_other_digit(c)) {
            return Error{"Write numbers with the digits 0 to 9."};
        }
        if (gap) {
            result.text += ' ';
            gap = false;
        }
        base::append_utf8(result.text, c);
    }
    Splitter(result).run();
    return result;
}

const Token& Cursor::peek(std::size_t ahead) const {
    return scan_->tokens[std::min(place_ + ahead, scan_->tokens.size() - 1)];
}

bool Cursor::take(char sign) {
    const bool here = peek().is(sign);
    if (here) {
        ++place_;
    }
    return here;
}

bool Cursor::take_word(std::initializer_list<std::string_view> words) {
    const bool here = peek().is_word(words);
    if (here) {
        ++place_;
    }
    return here;
}

bool Cursor::take_to() {
    const bool here = (peek().is('-') || peek().is_word({"to"})) && peek(1).is_number();
    if (here) {
        ++place_;
    }
    return here;
}

std::string_view text_of(const Scan& scan, const Token& token) {
    return std::string_view(scan.text).substr(token.begin, token.end - token.begin);
}

std::string hundredths_text(std::int64_t value) {
    std::string text = base::digits(value / 100);
    const std::int64_t rest = value % 100;
    if (rest != 0) {
        text += rest < 10 ? ".0" : ".";
        text += base::digits(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

}  // namespace phasewise::model::typed
