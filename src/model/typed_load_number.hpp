#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/prescription.hpp"
#include "model/typed_scan.hpp"

// The numbers of a load, with what may stand behind them. Internal to model/typed_*.
namespace phasewise::model::typed {

/// What a number of a load can be followed by.
enum class LoadUnit : std::uint8_t { none, percent, kg, lb, rpe, rir };

/// A number, or one to another, in hundredths. A unit behind either end is that of both.
struct LoadAmount {
    std::int64_t lo = 0;
    std::int64_t hi = 0;
    LoadUnit unit = LoadUnit::none;
    bool precise = true;  ///< at most two decimals, so kept whole
};

/// A load that was understood, and why it cannot be taken where nothing else follows: words may
/// still follow that make a plain text of it.
struct FoundLoad {
    Load load;
    std::string fault;
};

/// The number at the cursor; nothing where none stands, or the ends are of two units.
[[nodiscard]] std::optional<LoadAmount> take_load_amount(Cursor& cursor);

/// A load of that amount, or why it cannot be one: the larger end first, more than is believed.
[[nodiscard]] FoundLoad load_of(LoadKind kind, const LoadAmount& amount,
                                MassUnit unit = MassUnit::kg);

/// Kilograms or pounds; nothing where the unit is none or another.
[[nodiscard]] std::optional<MassUnit> mass_unit(LoadUnit unit);

/// "42.5 kg", "20-25 lb".
[[nodiscard]] std::string mass_text(const Load& load);

/// The most that is believed of a load, in hundredths of its unit; 0 where it has no number.
[[nodiscard]] int load_most(LoadKind kind, MassUnit unit);

}  // namespace phasewise::model::typed
