# shellcheck shell=bash disable=SC2034  # read by the files that source this one, and by CMake
# The upstream versions the build is tested with. All come from one Debian release, so that they stay where
# they are; toolchain entries in the cache are named after them.
debian_suite=trixie
emscripten_version=3.1.69
emscripten_oldest=3.1.60
binaryen_version=120
llvm_version=19
imgui_version=1.90.1
sdl2_version=2.32.4
json_version=3.11.3
