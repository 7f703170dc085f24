#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/tree.hpp"

namespace phasewise::ui {

/// What was typed into a value field and is not a value yet.
struct Draft {
    enum class Stage : std::uint8_t {
        typing,   ///< being typed
        offered,  ///< handed over; gone with the next frame unless it is refused
        refused   ///< could not be read: stays, with the reason
    };

    NodeId field = 0;
    std::string text;
    std::string fault;  ///< why it was refused, a sentence
    Stage stage = Stage::typing;
};

/// The drafts of all value fields. A draft outlives the frame in which its field is not drawn, so
/// that nothing typed is lost by looking elsewhere; past `most` the oldest goes.
class Drafts {
public:
    static constexpr std::size_t most = 16;

    [[nodiscard]] Draft* find(NodeId field);
    [[nodiscard]] const Draft* find(NodeId field) const;
    /// The field now holds `text`.
    Draft& type(NodeId field, std::string_view text);
    /// Keeps the draft with the reason why it cannot be read.
    void refuse(NodeId field, std::string_view why);
    void drop(NodeId field);

private:
    std::vector<Draft> drafts_;
};

}  // namespace phasewise::ui
