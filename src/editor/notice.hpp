#pragma once

#include <string_view>

namespace phasewise::editor {

/// Stands on the first screen, in About and under every printed page.
inline constexpr std::string_view independence_notice =
    "Independent educational planning tool, not affiliated with, endorsed or sponsored by the "
    "National Academy of Sports Medicine. NASM, OPT and Optimum Performance Training are "
    "trademarks of their owner, used only to describe compatibility. Not medical advice.";

}  // namespace phasewise::editor
