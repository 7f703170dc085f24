#include "platform/frame_loop.hpp"

#include <algorithm>
#include <cmath>

#include <emscripten/eventloop.h>
#include <emscripten/html5.h>

#include "platform/page.hpp"

namespace phasewise::platform {

void FrameLoop::request(int frames) {
    wanted_ = std::max(wanted_, frames);
    if (pending_) {
        return;
    }
    pending_ = true;
    page::settled(false);
    emscripten_request_animation_frame(on_animation_frame, this);
}

void FrameLoop::request_in(float seconds) {
    if (timer_ != 0) {
        emscripten_clear_timeout(timer_);
        timer_ = 0;
    }
    if (std::isfinite(seconds)) {
        timer_ = emscripten_set_timeout(on_timer, std::max(0.0, 1000.0 * double{seconds}), this);
    }
}

void FrameLoop::on_timer(void* loop) {
    auto& self = *static_cast<FrameLoop*>(loop);
    self.timer_ = 0;
    self.request(1);
}

void FrameLoop::draw_now() { draw_and_continue(); }

bool FrameLoop::on_animation_frame(double /*time*/, void* loop) {
    auto& self = *static_cast<FrameLoop*>(loop);
    self.pending_ = false;
    self.draw_and_continue();
    return false;
}

void FrameLoop::draw_and_continue() {
    wanted_ = std::max(0, wanted_ - 1);
    const bool more = draw_();
    if (more || wanted_ > 0) {
        request(1);
    } else if (!pending_) {
        page::settled(true);
    }
}

}  // namespace phasewise::platform
