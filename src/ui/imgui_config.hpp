#pragma once

// Dear ImGui's compile-time options. Every file that includes imgui.h is built with
// IMGUI_USER_CONFIG="ui/imgui_config.hpp", so that all of them agree on the layout of its types.

// Code points beyond U+FFFF (emoji in notes, rare scripts) would otherwise be destroyed on input.
#define IMGUI_USE_WCHAR32

// Names from older versions are compile errors here, so a later version of Dear ImGui brings no
// surprise.
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS

// The demo and the debug windows are of no use to a trainer and cost 7 KB of the first load.
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS

// The page hands over bytes and the session is saved by our own store: no file is ever opened.
#define IMGUI_DISABLE_FILE_FUNCTIONS
