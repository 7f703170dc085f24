#pragma once

#include <functional>
#include <utility>

namespace phasewise::platform {

/// Frames on demand: none is drawn while nothing happens. What Dear ImGui shows of an input may
/// come a frame late, so requests are counted.
class FrameLoop {
public:
    /// What an input asks for; tests/browser/rest.test.mjs shows that more would draw the same.
    static constexpr int after_input = 2;

    /// Draws one frame; answers whether another one is needed for the interface to come to rest.
    using Draw = std::function<bool()>;

    explicit FrameLoop(Draw draw) : draw_(std::move(draw)) {}
    FrameLoop(const FrameLoop&) = delete;
    FrameLoop& operator=(const FrameLoop&) = delete;

    /// Asks the browser for at least `frames` more frames.
    void request(int frames = after_input);

    /// Asks for a frame in so many seconds, though nothing happens until then; infinite: for none.
    /// The last word counts.
    void request_in(float seconds);

    /// Draws inside the present call of the browser, before it paints.
    void draw_now();

private:
    static bool on_animation_frame(double time, void* loop);
    static void on_timer(void* loop);
    void draw_and_continue();

    Draw draw_;
    int wanted_ = 0;
    bool pending_ = false;
    int timer_ = 0;  ///< of the browser; 0: none
};

}  // namespace phasewise::platform
