#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/typed_context.hpp"
#include "model/typed_field.hpp"
#include "model/typed_refusal.hpp"
#include "model/typed_scan.hpp"

// Internal to model/typed_*.
namespace phasewise::model::typed {

/// How every field is read: what stands there changes nothing; otherwise `read_field` reads the
/// scanned text, and where it did not understand it the field says so in words.
template <class Value, class Field, class ReadField>
[[nodiscard]] base::Result<Value> read_into(const Value& value, Field field, std::string_view text,
                                            const TypedContext& context, ReadField read_field) {
    const std::string standing = typed_text(value, field, context);
    if (text == standing) {
        return value;
    }
    const auto scanned = scan(text);
    if (!scanned) {
        return scanned.error();
    }
    if (scanned->text == standing) {
        return value;
    }
    base::Result<Value> result = read_field(value, field, *scanned, context);
    if (!result && result.error().message.empty()) {
        return refusal(field, scanned->text, context);
    }
    return result;
}

}  // namespace phasewise::model::typed
