# phasewise_sdl2: SDL2 for the page. The library that scripts/setup built into the toolchain cache is taken
# where it is there; another source folder, or another compiler, builds SDL2 here.
set(sdl2_default_dir "${toolchain_cache}/sdl2-${sdl2_version}")
set(PHASEWISE_SDL2_DIR "${sdl2_default_dir}" CACHE PATH "Sources of SDL2")
file(MD5 "${PROJECT_SOURCE_DIR}/cmake/sdl2.cmake" sdl2_flags)
string(SUBSTRING "${sdl2_flags}" 0 8 sdl2_flags)
set(sdl2_built "${sdl2_default_dir}-emcc-${EMSCRIPTEN_VERSION}-${sdl2_flags}")

# SDL asks eglGetProcAddress for each GL function, and that would drag every entry point of WebGL into the
# glue (141 KB instead of 82 KB). Dear ImGui's back end links OpenGL ES 3 directly, so the answer "none" does.
add_library(phasewise_sdl2 STATIC cmake/egl_get_proc_address.c)
if(PHASEWISE_SDL2_DIR STREQUAL sdl2_default_dir AND EXISTS "${sdl2_built}/lib/libSDL2.a")
  target_include_directories(phasewise_sdl2 SYSTEM PUBLIC "${sdl2_built}/include/SDL2")
  target_link_libraries(phasewise_sdl2 PUBLIC "${sdl2_built}/lib/libSDL2.a")
else()
  if(NOT EXISTS "${PHASEWISE_SDL2_DIR}/CMakeLists.txt")
    message(FATAL_ERROR "SDL2 is not in ${PHASEWISE_SDL2_DIR}. Run scripts/setup web.")
  endif()
  message(STATUS "SDL2 is built in the build tree, from ${PHASEWISE_SDL2_DIR}")
  include(cmake/sdl2.cmake)
  add_subdirectory("${PHASEWISE_SDL2_DIR}" sdl2 EXCLUDE_FROM_ALL SYSTEM)
  target_link_libraries(phasewise_sdl2 PUBLIC SDL2-static)
endif()
