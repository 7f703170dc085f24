#include "ui/preferences.hpp"

#include <algorithm>

#include "editor/state.hpp"

namespace phasewise::ui {

Preferences preferred(const Preferences& system, const editor::Settings& settings,
                      float css_width) {
    Preferences result = system;
    if (settings.theme != editor::ThemeChoice::system) {
        result.dark = settings.theme == editor::ThemeChoice::dark;
    }
    if (settings.motion == editor::MotionChoice::reduced) {
        result.reduced_motion = true;
    }
    const float wanted =
        static_cast<float>(std::clamp(settings.text_percent, editor::Settings::least_text_percent,
                                      editor::Settings::most_text_percent)) /
        100;
    const float widest = std::max(1.0F, css_width / least_width);
    result.zoom = std::min(wanted, widest);
    return result;
}

}  // namespace phasewise::ui
