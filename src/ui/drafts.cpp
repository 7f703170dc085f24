#include "ui/drafts.hpp"

#include <algorithm>
#include <string_view>

#include "ui/tree.hpp"

namespace phasewise::ui {

Draft* Drafts::find(NodeId field) {
    const auto found = std::ranges::find(drafts_, field, &Draft::field);
    return found == drafts_.end() ? nullptr : &*found;
}

const Draft* Drafts::find(NodeId field) const {
    const auto found = std::ranges::find(drafts_, field, &Draft::field);
    return found == drafts_.end() ? nullptr : &*found;
}

Draft& Drafts::type(NodeId field, std::string_view text) {
    Draft* draft = find(field);
    if (draft == nullptr) {
        if (drafts_.size() == most) {
            drafts_.erase(drafts_.begin());
        }
        draft = &drafts_.emplace_back();
        draft->field = field;
    }
    draft->text = text;
    draft->fault.clear();
    draft->stage = Draft::Stage::typing;
    return *draft;
}

void Drafts::refuse(NodeId field, std::string_view why) {
    if (Draft* draft = find(field)) {
        draft->fault = why;
        draft->stage = Draft::Stage::refused;
    }
}

void Drafts::drop(NodeId field) {
    std::erase_if(drafts_, [field](const Draft& draft) { return draft.field == field; });
}

}  // namespace phasewise::ui
