#!/usr/bin/env bash
# What builds and tests Phasewise, and where it comes from. Sourced by the other scripts, which call the need_*
# functions they depend on; each returns at once when its part is there.
set -euo pipefail
# shellcheck disable=SC2155
readonly repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for part in versions say cache packages trixie emscripten sources build; do
  # shellcheck source=/dev/null
  source "$repository/scripts/lib/$part.sh"
done
unset part

# Native compiler, test libraries, headers: what the suites unit and ui build with.
need_native() {
  need_packages "clang-$llvm_version" "lld-$llvm_version" "llvm-$llvm_version" "libclang-rt-$llvm_version-dev" \
    "libfuzzer-$llvm_version-dev" cmake ninja-build g++ libgtest-dev libgmock-dev libbenchmark-dev dpkg-dev
  need_json
  need_imgui
  need_fonts
}

need_fonts() {
  need_packages fonts-inter fonttools python3-fonttools
  need_node_modules
}

# The page: the WebAssembly compiler and SDL2.
need_web() {
  need_native
  need_packages node-acorn python3
  need_emscripten
  need_sdl2_library
}

# The lint reads the page's own files too.
need_static() {
  need_web
  need_packages "clang-format-$llvm_version" "clang-tidy-$llvm_version"
}

need_browser() {
  need_web
  need_packages chromium
}
