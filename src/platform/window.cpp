#include "platform/window.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

#include <GLES3/gl3.h>
#include <SDL.h>
#include <emscripten/html5.h>

#include "base/result.hpp"
#include "imgui.h"
#include "imgui_impl_opengl3.h"
#include "imgui_impl_sdl2.h"
#include "ui/app.hpp"

namespace phasewise::platform {
namespace {

constexpr const char* canvas = "#canvas";
/// Where the keyboard is heard: the accessible tree's root, to which the keys of its fields rise.
constexpr const char* stage = "#stage";

/// SDL brings handlers that a page of ours must not have.
void remove_handlers() {
    // Asks "Leave this page?", which also keeps the page out of the back-forward cache.
    emscripten_set_beforeunload_callback(nullptr, nullptr);
    // Resizes, and so clears, the canvas; the page measures better (web/size.js).
    emscripten_set_resize_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, nullptr, false, nullptr);
    // Text is typed into real text fields.
    emscripten_set_keypress_callback(stage, nullptr, false, nullptr);
}

std::uint8_t channel(std::uint32_t color, unsigned shift) {
    return static_cast<std::uint8_t>(color >> shift & 0xFFU);
}

}  // namespace

base::Result<base::Done> Window::open() {
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, stage);
    SDL_SetHint(SDL_HINT_POLL_SENTINEL, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return base::Error{SDL_GetError()};
    }
    // While this is on, SDL swallows the keys that write into a text field.
    SDL_StopTextInput();
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
    window_ = SDL_CreateWindow("Phasewise", 0, 0, 640, 480,
                               SDL_WINDOW_OPENGL | SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_RESIZABLE);
    if (window_ == nullptr) {
        return base::Error{SDL_GetError()};
    }
    remove_handlers();
    SDL_GLContext context = SDL_GL_CreateContext(window_);
    if (context == nullptr) {
        return base::Error{SDL_GetError()};
    }
    SDL_GL_MakeCurrent(window_, context);

    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    ImGui_ImplSDL2_InitForOpenGL(window_, context);
    ImGui_ImplOpenGL3_Init("#version 300 es");
    return base::Done{};
}

void Window::resize(const CanvasSize& size) {
    size_ = size;
    // SDL scales the pointer by its own idea of the size, in whole CSS pixels; it also sizes the
    // canvas, but roughly.
    SDL_SetWindowSize(window_, std::max(1, static_cast<int>(std::lround(size.css_width))),
                      std::max(1, static_cast<int>(std::lround(size.css_height))));
    emscripten_set_canvas_element_size(canvas, size.device_width, size.device_height);
}

void Window::begin_frame(ui::App& app, const ui::FontFiles& fonts) {
    // The first frame makes the texture by itself.
    if (app.load_fonts(fonts, size_.pixel_ratio * zoom_) && drawn_) {
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
    }
    drawn_ = true;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplSDL2_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {size_.css_width / zoom_, size_.css_height / zoom_};
    if (io.DisplaySize.x > 0 && io.DisplaySize.y > 0) {
        // The back end cuts the product of both to whole pixels: a hair more, so that none is lost.
        constexpr float hair = 0.01F;
        io.DisplayFramebufferScale = {
            (static_cast<float>(size_.device_width) + hair) / io.DisplaySize.x,
            (static_cast<float>(size_.device_height) + hair) / io.DisplaySize.y};
    }
    ImGui::NewFrame();
}

void Window::end_frame(std::uint32_t background) const {
    ImGui::Render();
    glViewport(0, 0, size_.device_width, size_.device_height);
    glClearColor(static_cast<float>(channel(background, 16)) / 255,
                 static_cast<float>(channel(background, 8)) / 255,
                 static_cast<float>(channel(background, 0)) / 255, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window_);
}

}  // namespace phasewise::platform
