// What most files of ours include, parsed once a target. Only the presets that compile for the
// tests alone use it (PHASEWISE_PRECOMPILE); the others prove that every file includes what it
// uses.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>
