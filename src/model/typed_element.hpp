#pragma once

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "model/exercise.hpp"
#include "model/typed_amount.hpp"
#include "model/typed_context.hpp"
#include "model/typed_scan.hpp"

// The parts of a typed dose, before their units are known. Internal to model/typed_*.
namespace phasewise::model::typed {

/// One number of a dose before its unit is known.
struct Piece {
    std::optional<Span> span;  ///< none: as many as possible
    std::optional<DoseUnit> unit;
    bool amrap = false;
};

/// "3x12 each hold 2 s", "12/10/8": pieces with what is said of them all.
struct Element {
    std::optional<int> count;
    std::vector<Piece> pieces;
    bool each = false;
    std::optional<Range> hold_s;
};

/// Whether the token says "as many as possible".
[[nodiscard]] bool says_most(const Token& token);

/// The element at the cursor.
[[nodiscard]] base::Result<Element> take_element(Cursor& cursor, const TypedContext& context);

}  // namespace phasewise::model::typed
