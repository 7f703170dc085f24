#include "ui/fonts.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include <imgui.h>

#include "base/text.hpp"
#include "ui/app.hpp"

namespace phasewise::ui {
namespace {

// Dear ImGui measures a font by its line (ascent to descent), CSS by its em: Inter's line is this
// many ems (ascender 2728 and descender 680 of 2816 units).
constexpr float line_of_em = 3408.0F / 2816.0F;

constexpr float icon_size = 16;

// Latin of western Europe, punctuation, arrows and signs that the texts use.
constexpr std::array<ImWchar, 11> usual_ranges{0x20,   0xFF,   0x2010, 0x2044, 0x2190, 0x2193,
                                               0x2212, 0x2212, 0x2264, 0x2265, 0};
constexpr std::array<ImWchar, 11> wide_ranges{0x20,   0x17F,  0x370,  0x4FF,  0x2010, 0x2044,
                                              0x2190, 0x2199, 0x2212, 0x2265, 0};
constexpr std::array<ImWchar, 3> icon_ranges{0xE000, 0xF8FF, 0};

void add(std::string_view bytes, float size, float pixel_ratio, const ImWchar* ranges, bool merge) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.MergeMode = merge;
    config.RasterizerDensity = pixel_ratio;
    config.OversampleH = pixel_ratio < 1.5F ? 2 : 1;
    config.OversampleV = 1;
    config.PixelSnapH = false;
    if (merge) {
        config.GlyphOffset.y = 3;  // the icons sit high on the text's line
        config.GlyphMinAdvanceX = size;
    }
    // The atlas only reads the bytes, though its interface asks for a mutable pointer.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    auto* data = const_cast<char*>(bytes.data());
    ImGui::GetIO().Fonts->AddFontFromMemoryTTF(data, static_cast<int>(bytes.size()), size, &config,
                                               ranges);
}

}  // namespace

GlyphRange range_for(std::string_view text) {
    while (!text.empty()) {
        const char32_t code_point = base::take_code_point(text);
        const bool extended = code_point > 0xFF && code_point <= 0x17F;
        const bool greek_or_cyrillic = code_point >= 0x370 && code_point <= 0x4FF;
        if (extended || greek_or_cyrillic) {
            return GlyphRange::wide;
        }
    }
    return GlyphRange::usual;
}

void Fonts::load(const FontFiles& files, float pixel_ratio, GlyphRange range) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
    struct Entry {
        std::string_view bytes;
        float em;
    };
    const std::array<Entry, 4> entries{
        {{files.regular, 13}, {files.semibold, 13}, {files.regular, 12}, {files.semibold, 17}}};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        add(entries[i].bytes, entries[i].em * line_of_em, pixel_ratio,
            (range == GlyphRange::wide ? wide_ranges : usual_ranges).data(), false);
        if (i == 0 && !files.icons.empty()) {
            add(files.icons, icon_size, pixel_ratio, icon_ranges.data(), true);
        }
        fonts_[i] = atlas.Fonts.back();
    }
    atlas.Build();
    ImGui::GetIO().FontDefault = get(Font::body);
    pixel_ratio_ = pixel_ratio;
    range_ = range;
}

float Fonts::line(Font font) const { return get(font)->FontSize; }

}  // namespace phasewise::ui
