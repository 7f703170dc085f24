// Contrast, by computation (WCAG 2.2, relative luminance): what must be read can be read.

#include "ui/theme.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace phasewise::test {
namespace {

double channel(unsigned value) {
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(ui::Color color) {
    return 0.2126 * channel(color >> 16U & 255U) + 0.7152 * channel(color >> 8U & 255U) +
           0.0722 * channel(color & 255U);
}

double contrast(ui::Color a, ui::Color b) {
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// `color` laid over `ground` at `alpha`.
ui::Color over(ui::Color color, ui::Color ground, double alpha) {
    const auto mix = [&](unsigned shift) {
        const double a = color >> shift & 255U;
        const double b = ground >> shift & 255U;
        return static_cast<ui::Color>(std::lround(a * alpha + b * (1 - alpha))) << shift;
    };
    return mix(16) | mix(8) | mix(0);
}

class Contrast : public testing::TestWithParam<const ui::Theme*> {};

TEST_P(Contrast, TextIsReadableOnEveryGround) {
    const ui::Theme& theme = *GetParam();
    for (const ui::Color ground :
         {theme.background, theme.surface, theme.raised, theme.accent_soft}) {
        EXPECT_GE(contrast(theme.text, ground), 7.0);
        EXPECT_GE(contrast(theme.muted, ground), 4.5);
    }
    for (const ui::Color phase : theme.phases) {
        EXPECT_GE(contrast(theme.text, over(phase, theme.raised, 0.18)), 4.5) << "chosen phase";
        EXPECT_GE(contrast(theme.on_accent, phase), 4.5) << "letter of a level";
        EXPECT_GE(contrast(phase, theme.raised), 3.0) << "bar of a phase";
    }
    EXPECT_GE(contrast(theme.on_accent, theme.accent), 4.5);
    EXPECT_GE(contrast(theme.on_accent, theme.muted), 4.5) << "badge without a level";
    EXPECT_GE(contrast(theme.error, theme.surface), 4.5);
    EXPECT_GE(contrast(theme.error, theme.error_soft), 4.5);
    EXPECT_GE(contrast(theme.warning, theme.warning_soft), 4.5);
}

TEST_P(Contrast, FieldsMenusAndMessagesAreReadable) {
    const ui::Theme& theme = *GetParam();
    EXPECT_GE(contrast(theme.error, theme.raised), 4.5) << "a value that cannot be read";
    EXPECT_GE(contrast(theme.text, theme.error_soft), 7.0) << "and why";
    for (const ui::Color ground : {theme.surface, theme.accent_soft}) {
        EXPECT_GE(contrast(theme.error, ground), 4.5) << "what destroys, in a menu";
        EXPECT_GE(contrast(theme.muted, ground), 4.5) << "the keys of a menu's line";
    }
    for (const ui::Color ground : {theme.background, theme.surface, theme.raised}) {
        EXPECT_GE(contrast(theme.accent, ground), 4.5) << "a link";
    }
    EXPECT_GE(contrast(theme.surface, theme.text), 7.0) << "a tip";
    EXPECT_GE(contrast(theme.line, theme.text), 4.5) << "the keys on a tip";
    for (const ui::Color ground : {theme.surface, theme.raised}) {
        EXPECT_GE(contrast(theme.muted, ground), 3.0) << "the edge of an empty box";
    }
    EXPECT_GE(contrast(theme.on_accent, theme.accent), 4.5) << "the tick";
}

TEST_P(Contrast, ADialogStandsOutFromWhatWaits) {
    const ui::Theme& theme = *GetParam();
    EXPECT_LT(luminance(over(theme.scrim, theme.background, theme.scrim_alpha)),
              luminance(theme.background));
    EXPECT_GT(contrast(theme.surface, over(theme.scrim, theme.surface, theme.scrim_alpha)), 1.05);
}

TEST_P(Contrast, WhatShowsTheKeyboardAndTheDropIsSeen) {
    const ui::Theme& theme = *GetParam();
    EXPECT_GE(contrast(theme.accent, theme.surface), 3.0);
    EXPECT_GE(contrast(theme.accent, theme.background), 3.0);
    EXPECT_GE(contrast(theme.saved, theme.surface), 3.0);
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast, testing::Values(&ui::light_theme(), &ui::dark_theme()),
                         [](const auto& tested) {
                             return std::string(tested.index == 0 ? "Light" : "Dark");
                         });

}  // namespace
}  // namespace phasewise::test
