#include "ui/theme.hpp"

#include "model/taxonomy.hpp"

namespace phasewise::ui {
namespace {

constexpr Theme light{
    .background = 0xf4f5f7,
    .surface = 0xffffff,
    .raised = 0xfafbfc,
    .line = 0xe2e5ea,
    .text = 0x171a1f,
    .muted = 0x5c6472,
    .faint = 0x8a92a0,
    .accent = 0x2f5bd8,
    .accent_soft = 0xe8eefc,
    .on_accent = 0xffffff,
    .phases = {0x0b7f8c, 0x1b6fc2, 0x4657d6, 0x7343d9, 0xb5246b},
    .error = 0xc02b2b,
    .error_soft = 0xfdecec,
    .warning = 0x9a5b00,
    .warning_soft = 0xfdf3e1,
    .saved = 0x1d7a46,
    .shadow = 0x1a2233,
    .shadow_alpha = 0.10F,
    .scrim = 0x171a1f,
    .scrim_alpha = 0.40F,
};

constexpr Theme dark{
    .background = 0x0f1216,
    .surface = 0x161a20,
    .raised = 0x1c2129,
    .line = 0x2a303a,
    .text = 0xe7eaef,
    .muted = 0xa0a9b7,
    .faint = 0x727c8b,
    .accent = 0x7da2ff,
    .accent_soft = 0x1c2740,
    .on_accent = 0x0f1216,
    .phases = {0x3cc0cd, 0x62adf2, 0x8d9bff, 0xb292ff, 0xf07db4},
    .error = 0xff8a84,
    .error_soft = 0x3a1b1d,
    .warning = 0xf0b860,
    .warning_soft = 0x33270f,
    .saved = 0x6ad19a,
    .shadow = 0x000000,
    .shadow_alpha = 0.45F,
    .scrim = 0x000000,
    .scrim_alpha = 0.60F,
};

}  // namespace

Color Theme::level(model::Level level) const {
    switch (level) {
    case model::Level::stabilization: return phase(model::Phase::stabilization_endurance);
    case model::Level::strength: return phase(model::Phase::muscular_development);
    case model::Level::power: return phase(model::Phase::power);
    case model::Level::any: break;
    }
    return muted;
}

const Theme& light_theme() { return light; }
const Theme& dark_theme() { return dark; }

}  // namespace phasewise::ui
