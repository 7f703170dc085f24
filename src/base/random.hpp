#pragma once

#include <cstddef>
#include <cstdint>

namespace phasewise::base {

/// A fixed generator of numbers that look random (SplitMix64): the same seed gives the same numbers
/// on every machine, which the standard library's distributions do not promise.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : state_(seed) {}

    /// The next 64 bits.
    constexpr std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t bits = state_;
        bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
        bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
        return bits ^ (bits >> 31U);
    }

    /// A number from 0 to `bound` - 1, each as likely as the other; 0 for a bound of 0.
    constexpr std::size_t below(std::size_t bound) {
        return static_cast<std::size_t>(wide_below(bound));
    }

    /// A whole number from `lo` to `hi`, both included.
    constexpr int between(int lo, int hi) {
        const std::int64_t span = std::int64_t{hi} - lo + 1;
        return static_cast<int>(
            lo + static_cast<std::int64_t>(wide_below(static_cast<std::uint64_t>(span))));
    }

    /// True once in `times`.
    constexpr bool once_in(std::uint64_t times) { return wide_below(times) == 0; }

private:
    /// As `below`, in 64 bits on every machine.
    constexpr std::uint64_t wide_below(std::uint64_t bound) {
        if (bound == 0) {
            return 0;
        }
        // What lies under `uneven` would make the small remainders likelier: draw again.
        const std::uint64_t uneven = (0U - bound) % bound;
        std::uint64_t bits = next();
        while (bits < uneven) {
            bits = next();
        }
        return bits % bound;
    }

    std::uint64_t state_;
};

}  // namespace phasewise::base
