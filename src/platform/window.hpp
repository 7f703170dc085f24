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
/// is `zoom` CSS pixels, and the canvas has exactly the device's pixels at every zoom.
class Window {
public:
    Window() = default;
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    [[nodiscard]] base::Result<base::Done> open();

    /// Sizes the canvas.
    void resize(const CanvasSize& size);

    /// How many CSS pixels a unit of the interface takes, from the next frame on.
    void set_zoom(float zoom) { zoom_ = zoom; }
    [[nodiscard]] float zoom() const { return zoom_; }
    [[nodiscard]] float css_width() const { return size_.css_width; }

    /// Begins and ends a frame around the app's drawing. Glyphs are built anew where the app needs
    /// others.
    void begin_frame(ui::App& app, const ui::FontFiles& fonts);
    void end_frame(std::uint32_t background) const;

private:
    SDL_Window* window_ = nullptr;
    CanvasSize size_;
    float zoom_ = 1;
    bool drawn_ = false;
};

}  // namespace phasewise::platform
