#pragma once

#include <string_view>

#include "base/result.hpp"
#include "model/typed_context.hpp"
#include "model/typed_field.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// That `text` was not understood in its field, and what could be written there.
[[nodiscard]] base::Error refusal(TypedField field, std::string_view text,
                                  const TypedContext& context);
[[nodiscard]] base::Error refusal(SetField field, std::string_view text,
                                  const TypedContext& context);

}  // namespace phasewise::model::typed
