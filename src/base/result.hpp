#pragma once

#include <optional>
#include <string>
#include <utility>

namespace phasewise::base {

/// Why something could not be done: one plain sentence for the person who reads it.
struct Error {
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the reason why there is none. Our code returns these and throws nothing.
template <class T>
class [[nodiscard]] Result {
public:
    // Both conversions are implicit on purpose: `return value;` and `return Error{...};` read well.
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return value_.has_value(); }
    explicit operator bool() const { return ok(); }

    // NOLINTBEGIN(bugprone-unchecked-optional-access): the caller has asked `ok()`.
    /// The value; only after `ok()`.
    [[nodiscard]] const T& value() const& { return *value_; }
    [[nodiscard]] T& value() & { return *value_; }
    [[nodiscard]] T value() && { return *std::move(value_); }
    const T& operator*() const& { return *value_; }
    T& operator*() & { return *value_; }
    const T* operator->() const { return &*value_; }
    T* operator->() { return &*value_; }
    // NOLINTEND(bugprone-unchecked-optional-access)

    /// The reason; only when not `ok()`.
    [[nodiscard]] const Error& error() const { return error_; }

private:
    std::optional<T> value_;
    Error error_;
};

/// The result of an act that yields nothing: done, or why not.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

}  // namespace phasewise::base
