# How SDL2 is built for the page: window, events, keyboard, mouse, touch, OpenGL ES; nothing else. Read by
# `cmake -C` when scripts/setup builds it into the cache, and included when it is built in the build tree.
set(CMAKE_BUILD_TYPE MinSizeRel CACHE STRING "")
# Lean: without the blitting of pixels between surfaces, which is nearly half of SDL and which WebGL never asks for.
set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -DNDEBUG -DSDL_LEAN_AND_MEAN=1" CACHE STRING "")
set(SDL_STATIC ON CACHE BOOL "")
set(SDL_SHARED OFF CACHE BOOL "")
set(SDL_TEST OFF CACHE BOOL "")
foreach(subsystem AUDIO JOYSTICK HAPTIC SENSOR POWER RENDER HIDAPI THREADS)
  set(SDL_${subsystem} OFF CACHE BOOL "")
endforeach()
include("${CMAKE_CURRENT_LIST_DIR}/sdl2_checks.cmake")
