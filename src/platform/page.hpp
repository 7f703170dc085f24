#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "ui/app.hpp"
#include "ui/tree.hpp"

/// What C++ asks of the page (web/page.js). The calls the other way are in page_calls.cpp.
namespace phasewise::platform::page {

/// Brings the live accessible tree up to date: the JSON that `ui::diff` describes.
void patch(std::string_view json);
/// Gives the keyboard to a node; 0 is the stage itself.
void focus(ui::NodeId node);
/// Moves caret and selection of the text field that has the focus.
void select(ui::NodeId node, const ui::TextSelection& selection);
/// Puts `value` into a text field, whatever the person typed there.
void set_value(ui::NodeId node, std::string_view value);
/// Whether no frame is pending.
void settled(bool rest);
void frame_drawn();
/// Said politely to a screen reader.
void announce(std::string_view text);
/// Tells the person that something went wrong inside; the page lives on.
void trouble(std::string_view why);
/// The start failed for good: `text` is what the person reads instead of the app.
void fail(std::string_view text);

/// Gives the person a file to keep.
void download(std::string_view name, std::string_view text);
/// Asks the person for a file; its bytes come back by `page_open_file`.
void pick_file();
/// Lays out what `editor::print_day` made and opens the browser's print dialog.
void print(std::string_view json);
/// Lays it out for a print that the browser has begun by itself.
void printout(std::string_view json);
/// Which theme is drawn, for what the page paints itself.
void theme(bool dark);

/// Bytes that travel with a call from the page, or answer a call to it: the page asks for room and
/// fills it.
char* room_for_text(std::size_t size);
[[nodiscard]] std::string_view text();

/// The local time as "12:03".
[[nodiscard]] std::string clock();
/// Seconds since 1970.
[[nodiscard]] std::int64_t now_s();
/// A name that no other plan has.
[[nodiscard]] std::string fresh_id();

}  // namespace phasewise::platform::page
