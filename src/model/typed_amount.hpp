#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/exercise.hpp"
#include "model/taxonomy.hpp"
#include "model/typed_scan.hpp"

// Amounts with units, as doses, rests and intervals hold them. Internal to model/typed_*.
namespace phasewise::model::typed {

inline constexpr std::int64_t minute_s = 60;
inline constexpr int least_bare = 10;  ///< below, a bare number is minutes as likely as seconds

/// What "m" alone stands for: "25 m" of a sled, "2 m" of rest; it could be either of a hold.
enum class LoneM : std::uint8_t { metres, minutes, unclear };

/// A number and its unit, as typed: "1:30", "1 min 30 s" and "90 s" are the same 90 seconds.
struct Measure {
    std::int64_t hundredths = 0;
    std::optional<DoseUnit> unit;  ///< none: not said
    bool clock = false;            ///< "1:30"
};

/// A measure, or one to another. Where one end alone says the unit, it is the unit of both.
struct Span {
    Measure lo;
    Measure hi;

    [[nodiscard]] bool is_bare() const { return !hi.unit; }
    /// The same in `unit`, where none was said.
    [[nodiscard]] Span or_in(std::optional<DoseUnit> unit) const;
};

/// A span in whole numbers of one unit.
struct Amount {
    DoseUnit unit = DoseUnit::none;
    int lo = 0;
    int hi = 0;
};

/// A unit that stands at the cursor: "reps", "sec", "metres" ...; nothing where none does.
[[nodiscard]] base::Result<std::optional<DoseUnit>> take_unit(Cursor& cursor, LoneM lone_m);

/// "12", "8-12", "20 s", "1:30", "2'", "1-2 min" ... at the cursor.
[[nodiscard]] base::Result<Span> take_span(Cursor& cursor, LoneM lone_m);

/// `span`, whose unit is known, as whole numbers: minutes only where both ends are
/// whole ones, otherwise seconds. Refused in words: the larger end first, a part of a repetition.
[[nodiscard]] base::Result<Amount> whole(const Span& span);

/// `amount` in seconds, where it is minutes.
[[nodiscard]] Amount in_seconds(const Amount& amount);

/// Why `amount` is not within `bounds` of its own unit ("500 is over 200 reps."), or nothing.
[[nodiscard]] std::optional<base::Error> out_of(const Amount& amount, const Range& bounds);

/// "reps", "seconds", "metres" ...; "rep", "second" ... of `one`.
[[nodiscard]] std::string_view unit_word(DoseUnit unit, bool one = false);

}  // namespace phasewise::model::typed
