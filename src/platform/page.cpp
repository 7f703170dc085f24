#include "platform/page.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>

#include <emscripten/em_js.h>

#include "ui/app.hpp"
#include "ui/tree.hpp"

// Names that cross into the page are quoted: the closure compiler renames all others. Text crosses
// as a view of the heap, which the page decodes at once.
// clang-format off
EM_JS(void, page_patch, (const char* text, std::size_t size), {
    Module["page"]["patch"](HEAPU8.subarray(text, text + size));
})
EM_JS(void, page_focus, (std::uint32_t node), {
    Module["page"]["focus"](node >>> 0);
})
EM_JS(void, page_select, (std::uint32_t node, std::uint32_t start, std::uint32_t end), {
    Module["page"]["select"](node >>> 0, start, end);
})
EM_JS(void, page_set_value, (std::uint32_t node, const char* text, std::size_t size), {
    Module["page"]["setValue"](node >>> 0, HEAPU8.subarray(text, text + size));
})
EM_JS(void, page_settled, (bool rest), {
    Module["page"]["settled"](!!rest);
})
EM_JS(void, page_frame_drawn, (), {
    Module["page"]["frameDrawn"]();
})
EM_JS(void, page_announce, (const char* text, std::size_t size), {
    Module["page"]["announce"](HEAPU8.subarray(text, text + size));
})
EM_JS(void, page_trouble, (const char* text, std::size_t size), {
    Module["page"]["trouble"](HEAPU8.subarray(text, text + size));
})
EM_JS(void, page_fail, (const char* text, std::size_t size), {
    Module["page"]["fail"](HEAPU8.subarray(text, text + size));
})
EM_JS(void, page_download, (const char* name, std::size_t length, const char* text, std::size_t size), {
    Module["page"]["download"](HEAPU8.subarray(name, name + length),
                               HEAPU8.subarray(text, text + size));
})
EM_JS(void, page_pick_file, (), {
    Module["page"]["pickFile"]();
})
EM_JS(void, page_print, (const char* json, std::size_t size), {
    Module["page"]["print"](HEAPU8.subarray(json, json + size));
})
EM_JS(void, page_printout, (const char* json, std::size_t size), {
    Module["page"]["printout"](HEAPU8.subarray(json, json + size));
})
EM_JS(void, page_theme, (bool dark), {
    Module["page"]["theme"](!!dark);
})
EM_JS(int, page_minute_of_day, (), {
    const now = new Date();
    return now.getHours() * 60 + now.getMinutes();
})
EM_JS(std::uint32_t, page_random, (), {
    return crypto.getRandomValues(new Uint32Array(1))[0];
})
// clang-format on

namespace phasewise::platform::page {
namespace {

std::string& shared_text() {
    static std::string text;
    return text;
}

void append_two_digits(std::string& out, int number) {
    out += static_cast<char>('0' + number / 10 % 10);
    out += static_cast<char>('0' + number % 10);
}

}  // namespace

void patch(std::string_view json) { page_patch(json.data(), json.size()); }

void focus(ui::NodeId node) { page_focus(node); }

void select(ui::NodeId node, const ui::TextSelection& selection) {
    page_select(node, selection.start, selection.end);
}

void set_value(ui::NodeId node, std::string_view value) {
    page_set_value(node, value.data(), value.size());
}

void settled(bool rest) { page_settled(rest); }

void frame_drawn() { page_frame_drawn(); }

void announce(std::string_view text) { page_announce(text.data(), text.size()); }

void trouble(std::string_view why) { page_trouble(why.data(), why.size()); }

void fail(std::string_view text) { page_fail(text.data(), text.size()); }

void download(std::string_view name, std::string_view text) {
    page_download(name.data(), name.size(), text.data(), text.size());
}

void pick_file() { page_pick_file(); }

void print(std::string_view json) { page_print(json.data(), json.size()); }

void printout(std::string_view json) { page_printout(json.data(), json.size()); }

void theme(bool dark) { page_theme(dark); }

char* room_for_text(std::size_t size) {
    shared_text().resize(size);
    return shared_text().data();
}

std::string_view text() { return shared_text(); }

std::string clock() {
    const int minute = page_minute_of_day();
    std::string words;
    append_two_digits(words, minute / 60);
    words += ':';
    append_two_digits(words, minute % 60);
    return words;
}

std::int64_t now_s() { return static_cast<std::int64_t>(std::time(nullptr)); }

std::string fresh_id() {
    std::array<char, 16> digits{};
    const std::uint64_t number = (std::uint64_t{page_random()} << 32U) | page_random();
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 36).ptr;
    return {digits.data(), end};
}

}  // namespace phasewise::platform::page
