#pragma once

#include <string_view>

namespace phasewise::ui {

/// Stands on the first screen and in About.
inline constexpr std::string_view independence_notice =
    "Independent educational planning tool, not affiliated with, endorsed or sponsored by the "
    "National Academy of Sports Medicine. NASM, OPT and Optimum Performance Training are "
    "trademarks of their owner, used only to describe compatibility. Not medical advice.";

}  // namespace phasewise::ui
