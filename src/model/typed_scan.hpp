#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

// Reading what people type, first step: a text as numbers, words and signs. Internal to
// model/typed_*.
//
// The readers answer a `Result`; an `Error` without a message means "that is not what I read", and
// whoever knows the field says so in words. An error with a message was understood and refused.
namespace phasewise::model::typed {

/// "That is not what I read": see above.
[[nodiscard]] inline base::Error not_read() { return {}; }

enum class TokenKind : std::uint8_t { number, word, sign, end };

/// A number with its decimals, a run of letters, or one sign.
struct Token {
    TokenKind kind = TokenKind::end;
    std::size_t begin = 0;  ///< its place in `Scan::text`
    std::size_t end = 0;    ///< one past it
    std::string word;       ///< of a word, in lower case
    char sign = ' ';        ///< '-' for every dash, '*' for "x" after a number, ' " for primes
    std::int64_t hundredths = 0;  ///< of a number; 10^11 stands for anything from there on
    int digits = 0;               ///< of a number, before its decimal sign
    int decimals = 0;             ///< of a number, after it
    bool spaced = false;          ///< space stands before it

    [[nodiscard]] bool is(char wanted) const { return kind == TokenKind::sign && sign == wanted; }
    [[nodiscard]] bool is_number() const { return kind == TokenKind::number; }
    [[nodiscard]] bool is_whole() const { return is_number() && decimals == 0; }
    [[nodiscard]] bool is_word(std::initializer_list<std::string_view> words) const;
};

/// A typed text, taken apart.
struct Scan {
    std::string text;           ///< without outer space, every inner one a single blank
    std::vector<Token> tokens;  ///< closed by one of kind `end`
};

/// Takes `raw` apart. Refused in words: more than 200 bytes, malformed UTF-8, control characters
/// and others that cannot be seen, digits of other scripts.
[[nodiscard]] base::Result<Scan> scan(std::string_view raw);

/// A place in a scan, moved on by what is understood.
class Cursor {
public:
    explicit Cursor(const Scan& scan) : scan_(&scan) {}

    /// The token `ahead` of this place; the end beyond.
    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const;
    [[nodiscard]] bool at_end() const { return peek().kind == TokenKind::end; }
    /// Moves on by one token.
    void skip() {
        if (!at_end()) {
            ++place_;
        }
    }
    /// Whether the sign stood here; then it is behind.
    bool take(char sign);
    /// Whether one of the words stood here; then it is behind.
    bool take_word(std::initializer_list<std::string_view> words);
    /// Whether a dash or "to" stood here, before a number; then it is behind.
    bool take_to();

    [[nodiscard]] std::size_t place() const { return place_; }
    void go_to(std::size_t place) { place_ = place; }

private:
    const Scan* scan_;
    std::size_t place_ = 0;
};

/// The word of `token` as it was typed.
[[nodiscard]] std::string_view text_of(const Scan& scan, const Token& token);

/// "42.5" for 4250.
[[nodiscard]] std::string hundredths_text(std::int64_t value);

}  // namespace phasewise::model::typed
