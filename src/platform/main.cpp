// The start. The page fetches data and fonts while the module compiles, and hands both over.
#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

#include <emscripten/em_macros.h>
#include <emscripten/eventloop.h>

#include "base/result.hpp"
#include "platform/guard.hpp"
#include "platform/page.hpp"
#include "platform/program.hpp"
#include "platform/running.hpp"
#include "ui/app.hpp"

namespace phasewise::platform {
namespace {

std::unique_ptr<Program>& the_program() {
    static std::unique_ptr<Program> program;
    return program;
}

}  // namespace

Program* running() { return the_program().get(); }

}  // namespace phasewise::platform

/// Starts the program with bytes that the page allocated and that stay. Answers whether it runs;
/// where it does not, the page was told why.
extern "C" EMSCRIPTEN_KEEPALIVE bool page_begin(const char* data, std::size_t data_size,
                                                const char* regular, std::size_t regular_size,
                                                const char* semibold, std::size_t semibold_size,
                                                const char* icons, std::size_t icons_size) {
    using namespace phasewise;
    bool runs = false;
    platform::guard([&] {
        base::Result<std::unique_ptr<platform::Program>> started = platform::Program::start(
            std::string_view(data, data_size),
            ui::FontFiles{.regular = std::string_view(regular, regular_size),
                          .semibold = std::string_view(semibold, semibold_size),
                          .icons = std::string_view(icons, icons_size)});
        if (!started) {
            platform::page::fail(started.error().message);
            return;
        }
        platform::the_program() = std::move(started).value();
        runs = true;
    });
    return runs;
}

int main() {
    // Without this, Emscripten takes the end of the first timer for the end of the program.
    emscripten_runtime_keepalive_push();
    return 0;
}
