#pragma once

#include <cstdint>

#include <SDL.h>

#include "base/result.hpp"
#include "ui/app.hpp"

namespace phasewise::platform {

/// The size of the canvas, measured by the page.
struct CanvasSize {
    float css_width = 0;
    float css_height = 0;
    int device_width = 0;
    int device_height = 0;
    float pixel_ratio = 1;
};

/// The canvas: SDL's window, its WebGL 2 context and Dear ImGui's back ends. One unit of Dear ImGui
/// is one CSS pixel, and the canvas has exactly the device's pixels.
class Window {
public:
    Window() = default;
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    [[nodiscard]] base::Result<base::Done> open();

    /// Sizes the canvas.
    void resize(const CanvasSize& size);

    /// Begins and ends a frame around the app's drawing. Glyphs are built anew where the app needs
    /// others.
    void begin_frame(ui::App& app, const ui::FontFiles& fonts);
    void end_frame(std::uint32_t background) const;

private:
    SDL_Window* window_ = nullptr;
    CanvasSize size_;
    bool drawn_ = false;
};

}  // namespace phasewise::platform
