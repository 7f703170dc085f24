#pragma once

#include "platform/program.hpp"

namespace phasewise::platform {

/// The one program of this page, or null while there is none: the browser's calls carry no context.
[[nodiscard]] Program* running();

}  // namespace phasewise::platform
