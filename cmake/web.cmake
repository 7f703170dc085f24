# The page's program (phasewise.js, phasewise.wasm) and, beside it, the bare Dear ImGui demo it is measured
# against. Both are linked with the same flags.
include(cmake/sdl2_library.cmake)

# What the page may hand to the factory; with closure every other name is renamed.
string(JOIN "," incoming_api canvas locateFile instantiateWasm onAbort print printErr)
string(JOIN "," runtime_methods HEAPU8 UTF8ToString stringToUTF8 lengthBytesUTF8)

add_library(phasewise_page_options INTERFACE)
target_link_options(phasewise_page_options INTERFACE
  -Oz --closure 1
  -sMALLOC=emmalloc -sFILESYSTEM=0 -sENVIRONMENT=web -sWASM_BIGINT -sPOLYFILL=0 -sTEXTDECODER=2
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sGL_TRACK_ERRORS=0 -sGL_ENABLE_GET_PROC_ADDRESS=0
  -sHTML5_SUPPORT_DEFERRING_USER_SENSITIVE_REQUESTS=0
  -sDYNAMIC_EXECUTION=0 # the page's Content-Security-Policy has no 'unsafe-eval'
  -sALLOW_MEMORY_GROWTH -sSTACK_SIZE=1MB -sASSERTIONS=0
  -sMODULARIZE=1 -sEXPORT_ES6=0 -sINVOKE_RUN=1 -sEXIT_RUNTIME=0
  -sINCOMING_MODULE_JS_API=${incoming_api}
  -sEXPORTED_RUNTIME_METHODS=${runtime_methods} -sEXPORTED_FUNCTIONS=_main,_malloc,_free)

# phasewise_page(<target> <name of the factory> <folder> <source>...)
function(phasewise_page target factory folder)
  add_executable(${target} ${ARGN})
  target_link_libraries(${target} PRIVATE phasewise_page_options phasewise_options phasewise_sdl2)
  target_link_options(${target} PRIVATE -sEXPORT_NAME=${factory})
  set_target_properties(${target} PROPERTIES SUFFIX .js RUNTIME_OUTPUT_DIRECTORY "${folder}")
endfunction()

set(backends backends/imgui_impl_sdl2.cpp backends/imgui_impl_opengl3.cpp)

# The floor of the page: SDL, the bridge, the main loop.
file(GLOB_RECURSE platform_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/platform/*.cpp")
if(platform_sources)
  list(TRANSFORM backends PREPEND "${PHASEWISE_IMGUI_DIR}/" OUTPUT_VARIABLE backend_sources)
  add_library(phasewise_backends STATIC ${backend_sources})
  target_include_directories(phasewise_backends SYSTEM PUBLIC "${PHASEWISE_IMGUI_DIR}/backends")
  target_compile_options(phasewise_backends PRIVATE -w)
  target_link_libraries(phasewise_backends PUBLIC phasewise_imgui phasewise_sdl2 PRIVATE phasewise_codegen)

  phasewise_page(phasewise createPhasewise "${CMAKE_BINARY_DIR}" ${platform_sources})
  target_link_libraries(phasewise PRIVATE phasewise_ui phasewise_backends)
  include(cmake/split.cmake)
  phasewise_split(phasewise)
endif()

# The yardstick: Dear ImGui's own demo, with its default configuration.
set(bare_demo_dir "${PROJECT_SOURCE_DIR}/tests/bench/bare_demo")
phasewise_add_imgui(bare_imgui SOURCES ${backends})
target_include_directories(bare_imgui SYSTEM PUBLIC "${PHASEWISE_IMGUI_DIR}/backends")
target_link_libraries(bare_imgui PRIVATE phasewise_sdl2)
phasewise_page(bare_demo createBareDemo "${CMAKE_BINARY_DIR}/bare_demo" "${bare_demo_dir}/main.cpp")
target_link_libraries(bare_demo PRIVATE bare_imgui)
set(bare_page "${CMAKE_BINARY_DIR}/bare_demo/index.html")
add_custom_command(OUTPUT "${bare_page}"
  COMMAND ${CMAKE_COMMAND} -E copy "${bare_demo_dir}/index.html" "${bare_page}"
  DEPENDS "${bare_demo_dir}/index.html" VERBATIM)
target_sources(bare_demo PRIVATE "${bare_page}")
set_target_properties(bare_imgui bare_demo PROPERTIES EXCLUDE_FROM_ALL ON)
