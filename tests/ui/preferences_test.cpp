// What a person has set over what their system prefers.

#include "ui/preferences.hpp"

#include <string>

#include <gtest/gtest.h>

#include "ui/tree.hpp"

namespace phasewise::ui {
namespace {

using editor::MotionChoice;
using editor::Settings;
using editor::ThemeChoice;

TEST(Preferences, FollowTheSystemUnlessSet) {
    for (const bool dark : {false, true}) {
        for (const bool still : {false, true}) {
            const Preferences system{
                .dark = dark, .reduced_motion = still, .coarse_pointer = true, .zoom = 1};
            EXPECT_EQ(preferred(system, {}, 1440), system);
            Settings settings;
            settings.theme = ThemeChoice::light;
            EXPECT_FALSE(preferred(system, settings, 1440).dark);
            settings.theme = ThemeChoice::dark;
            EXPECT_TRUE(preferred(system, settings, 1440).dark);
            settings.motion = MotionChoice::reduced;
            EXPECT_TRUE(preferred(system, settings, 1440).reduced_motion);
        }
    }
}

TEST(Preferences, TextGrowsWhileTheInterfaceFits) {
    struct Case {
        int percent;
        float css_width;
        float zoom;
    };
    for (const auto& [percent, css_width, zoom] :
         {Case{100, 1440, 1}, Case{150, 1440, 1.5F}, Case{200, 1440, 2}, Case{80, 1440, 0.8F},
          Case{200, 390, 390.0F / 320}, Case{200, 320, 1}, Case{200, 200, 1}, Case{80, 320, 0.8F},
          Case{900, 1440, 2}, Case{1, 1440, 0.8F}, Case{150, 0, 1}}) {
        Settings settings;
        settings.text_percent = percent;
        EXPECT_FLOAT_EQ(preferred({}, settings, css_width).zoom, zoom)
            << percent << " % at " << css_width;
    }
}

TEST(Preferences, TheTreeSaysItsPlacesInCssPixels) {
    Tree before;
    before.add({.id = 7, .role = Role::button, .name = "Undo", .place = {10, 20, 30.5F, 40}});
    Tree after;
    after.add({.id = 7, .role = Role::button, .name = "Undo", .place = {10, 20, 30.5F, 40}});
    std::string patch;
    diff(before, after, patch);
    EXPECT_EQ(patch, "");
    after.set_zoom(1.5F);
    diff(before, after, patch);
    EXPECT_EQ(patch, R"({"places":[7,15,30,45.8,60]})") << "all of them, for each has moved";
    before.set_zoom(1.5F);
    diff(before, after, patch);
    EXPECT_EQ(patch, "");
}

}  // namespace
}  // namespace phasewise::ui
