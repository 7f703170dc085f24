// What the page calls. Each export is a border: nothing is thrown into the browser's event
// handlers.
#include <cstddef>
#include <cstdint>
#include <string>

#include <emscripten/em_macros.h>

#include "editor/action.hpp"
#include "imgui.h"
#include "platform/events.hpp"
#include "platform/guard.hpp"
#include "platform/page.hpp"
#include "platform/running.hpp"
#include "platform/window.hpp"
#include "ui/app.hpp"

namespace {

using phasewise::platform::CanvasSize;
using phasewise::platform::EventFilter;
using phasewise::platform::guard;
using phasewise::platform::Program;
using phasewise::platform::running;

/// For what the first screen is drawn with.
template <class Act>
void with_first_screen(const Act& act) {
    guard([&act] {
        if (Program* program = running()) {
            act(*program);
        }
    });
}

/// For what may need all of the code.
template <class Act>
void with_program(const Act& act) {
    with_first_screen([&act](Program& program) {
        if (program.is_complete()) {
            act(program);
        }
    });
}

}  // namespace

extern "C" {

/// Room for `size` bytes that travel with the next call, or answer the one that is under way.
EMSCRIPTEN_KEEPALIVE char* page_room(std::size_t size) {
    return phasewise::platform::page::room_for_text(size);
}

/// The rest of the code is here: what a person does is heard from now on.
EMSCRIPTEN_KEEPALIVE void page_complete() {
    with_first_screen([](Program& program) { program.complete(); });
}

EMSCRIPTEN_KEEPALIVE void page_resize(float css_width, float css_height, int device_width,
                                      int device_height, float pixel_ratio) {
    with_first_screen([&](Program& program) {
        program.resize(CanvasSize{css_width, css_height, device_width, device_height, pixel_ratio});
    });
}

EMSCRIPTEN_KEEPALIVE void page_prefer(bool dark, bool reduced_motion, bool coarse_pointer,
                                      bool mac) {
    with_first_screen([&](Program& program) {
        ImGui::GetIO().ConfigMacOSXBehaviors = mac;
        program.prefer(
            {.dark = dark, .reduced_motion = reduced_motion, .coarse_pointer = coarse_pointer});
    });
}

EMSCRIPTEN_KEEPALIVE void page_activate(std::uint32_t node) {
    with_program([&](Program& program) {
        program.app().activate(node);
        program.frames().request();
    });
}

EMSCRIPTEN_KEEPALIVE void page_focus_on(std::uint32_t node) {
    with_program([&](Program& program) {
        program.app().focus_on(node);
        program.frames().request();
    });
}

/// The text field `node` holds the text that the page put into page_room.
EMSCRIPTEN_KEEPALIVE void page_type(std::uint32_t node, std::uint32_t start, std::uint32_t end,
                                    bool composing) {
    with_program([&](Program& program) {
        program.text_fields().type(node, phasewise::platform::page::text(),
                                   {.start = start, .end = end, .composing = composing});
        program.frames().request();
    });
}

EMSCRIPTEN_KEEPALIVE void page_set_modifiers(bool ctrl, bool shift, bool alt, bool meta) {
    EventFilter::set_modifiers(ctrl, shift, alt, meta);
}

EMSCRIPTEN_KEEPALIVE void page_release_keys() {
    with_program([](Program& /*program*/) { EventFilter::release_keys(); });
}

/// The page is being hidden, perhaps for good.
EMSCRIPTEN_KEEPALIVE void page_save() {
    with_program([](Program& program) { program.saving().save(); });
}

/// Another tab has changed the entry of storage whose key the page put into page_room; no key
/// stands for all of them.
EMSCRIPTEN_KEEPALIVE void page_hear() {
    with_program(
        [](Program& program) { program.saving().hear(phasewise::platform::page::text()); });
}

/// The person picked a file; the page put its bytes into page_room.
EMSCRIPTEN_KEEPALIVE void page_open_file() {
    with_program([](Program& program) {
        program.app().dispatch(
            phasewise::editor::OpenFile{std::string(phasewise::platform::page::text())});
        program.frames().request();
    });
}

/// The browser begins to print by itself: the page is given the open day.
EMSCRIPTEN_KEEPALIVE void page_before_print() {
    with_program([](Program& program) { program.lay_out_print(); });
}

/// A key was taken: what it does is done before the next one comes.
EMSCRIPTEN_KEEPALIVE void page_draw() {
    with_program([](Program& program) { program.frames().draw_now(); });
}

EMSCRIPTEN_KEEPALIVE void page_wake() {
    with_program([](Program& program) { program.frames().request(); });
}
}
