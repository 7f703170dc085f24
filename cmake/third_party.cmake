# Third-party code, none of it in this repository. scripts/setup puts the sources into the toolchain cache;
# PHASEWISE_IMGUI_DIR and PHASEWISE_SDL2_DIR name other source folders.
include(cmake/versions.cmake)
set(PHASEWISE_IMGUI_DIR "${toolchain_cache}/imgui-${imgui_version}" CACHE PATH "Sources of Dear ImGui")
set(PHASEWISE_JSON_DIR "${toolchain_cache}/json-${json_version}/usr/include" CACHE PATH
  "Folder that holds nlohmann/json.hpp")

if(NOT EXISTS "${PHASEWISE_JSON_DIR}/nlohmann/json.hpp")
  message(FATAL_ERROR "nlohmann/json is not in ${PHASEWISE_JSON_DIR}. Run scripts/setup unit.")
endif()
add_library(phasewise_json INTERFACE)
target_include_directories(phasewise_json SYSTEM INTERFACE "${PHASEWISE_JSON_DIR}")

# phasewise_add_imgui(<target> [SOURCES <file>...] [DEFINITIONS <definition>...]): Dear ImGui's core as a
# library, with files of its own tree added.
function(phasewise_add_imgui target)
  cmake_parse_arguments(imgui "" "" "SOURCES;DEFINITIONS" ${ARGN})
  if(NOT EXISTS "${PHASEWISE_IMGUI_DIR}/imgui.cpp")
    message(FATAL_ERROR "Dear ImGui is not in ${PHASEWISE_IMGUI_DIR}. Run scripts/setup ui.")
  endif()
  set(parts imgui.cpp imgui_draw.cpp imgui_tables.cpp imgui_widgets.cpp imgui_demo.cpp ${imgui_SOURCES})
  list(TRANSFORM parts PREPEND "${PHASEWISE_IMGUI_DIR}/")
  add_library(${target} STATIC ${parts})
  target_include_directories(${target} SYSTEM PUBLIC "${PHASEWISE_IMGUI_DIR}")
  target_compile_definitions(${target} PUBLIC ${imgui_DEFINITIONS})
  target_compile_options(${target} PRIVATE -w)
  target_link_libraries(${target} PRIVATE phasewise_codegen phasewise_pass_exceptions)
endfunction()

phasewise_add_imgui(phasewise_imgui DEFINITIONS "IMGUI_USER_CONFIG=\"ui/imgui_config.hpp\"")
target_include_directories(phasewise_imgui PUBLIC "${PROJECT_SOURCE_DIR}/src")
if(NOT EMSCRIPTEN)
  # The native tests compare the items that it reports with the accessible tree (tests/ui/support/items.cpp).
  target_compile_definitions(phasewise_imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
endif()
