#include "ui/views/library_view.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "editor/state.hpp"
#include "model/exercise.hpp"
#include "model/plan.hpp"
#include "model/taxonomy.hpp"
#include "opt/knowledge.hpp"
#include "opt/prescribe.hpp"

namespace phasewise::ui {
namespace {

using editor::LibraryFilter;
using model::Component;

/// The filter that lets a component through; nothing for free rows, which no filter is for.
unsigned filter_bit(Component component) {
    const auto bit = [](LibraryFilter filter) { return 1U << static_cast<unsigned>(filter); };
    switch (component) {
    case Component::resistance: return bit(LibraryFilter::resistance);
    case Component::core: return bit(LibraryFilter::core);
    case Component::balance: return bit(LibraryFilter::balance);
    case Component::plyometric: return bit(LibraryFilter::plyometric);
    case Component::saq: return bit(LibraryFilter::saq);
    case Component::cardio: return bit(LibraryFilter::cardio);
    case Component::smr:
    case Component::static_stretch:
    case Component::active_stretch:
    case Component::dynamic_stretch:
    case Component::corrective: return bit(LibraryFilter::flexibility);
    case Component::generic: break;
    }
    return 0;
}

bool passes(const model::Exercise& exercise, const editor::Session& session) {
    const unsigned level = 1U << static_cast<unsigned>(exercise.level);
    return (session.component_filters == 0 ||
            (session.component_filters & filter_bit(exercise.component)) != 0) &&
           (session.level_filters == 0 || (session.level_filters & level) != 0);
}

}  // namespace

void fill_library_view(const editor::Session& session, const opt::Knowledge& knowledge,
                       model::Phase phase, std::vector<std::uint32_t>& found, LibraryView& view) {
    knowledge.search.search(session.query, found);
    view.exercises.clear();
    const auto all = knowledge.library.all();
    for (const bool fitting : {true, false}) {
        for (const std::uint32_t index : found) {
            if (passes(all[index], session) &&
                opt::fits(knowledge.rules, all[index], phase) == fitting) {
                view.exercises.push_back(index);
            }
        }
        if (fitting) {
            view.fitting = view.exercises.size();
        }
    }
}

}  // namespace phasewise::ui
