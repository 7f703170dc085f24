# shellcheck shell=bash
# Sources and headers of libraries, each an entry of the cache (CMake looks there by version).

need_json() { cache_entry "json-$json_version" make_json; }
make_json() { trixie_unpack "$1" "nlohmann-json3-dev=$json_version"; }

need_imgui() { cache_entry "imgui-$imgui_version" make_imgui; }
make_imgui() { trixie_source "$1" imgui "$imgui_version"; }

need_sdl2() { cache_entry "sdl2-$sdl2_version" make_sdl2; }
make_sdl2() { trixie_source "$1" libsdl2 "$sdl2_version"; }

# SDL2 as a static WebAssembly library: a minute, but once for a version, its flags and a compiler. CMake looks
# for the same name (cmake/third_party.cmake), and builds SDL2 itself where it is not there.
need_sdl2_library() {
  local flags compiler
  need_sdl2
  compiler=$(tr -d '"\n' <"$PHASEWISE_EMSCRIPTEN/emscripten-version.txt")
  flags=$(md5sum <"$repository/cmake/sdl2.cmake")
  cache_entry "sdl2-$sdl2_version-emcc-$compiler-${flags:0:8}" make_sdl2_library
}

make_sdl2_library() {
  local built=$1 tree=$1/tree log=$1/log
  say "building SDL2 $sdl2_version for WebAssembly (about a minute on 2 cores, once)"
  # Of its 500 lines every 40th is shown, so that one sees it move.
  sdl2_steps "$built" "$tree" </dev/null 2>&1 | tee "$log" |
    awk 'NR % 40 == 0 { print "== SDL2: " $0; fflush() }' >&2 || {
    tail -n 40 "$log" >&2
    fail "SDL2 did not build; the end of its log is above. Is the disk full? If Emscripten itself is broken," \
      "remove $cache_dir/emscripten-*. Then run this again."
  }
  rm -rf "$tree" "$log"
}

sdl2_steps() {
  export EMCC_SKIP_SANITY_CHECK=1
  cmake -G Ninja -C "$repository/cmake/sdl2.cmake" -S "$cache_dir/sdl2-$sdl2_version" -B "$2" \
    -DCMAKE_TOOLCHAIN_FILE="$PHASEWISE_EMSCRIPTEN/cmake/Modules/Platform/Emscripten.cmake" \
    -DCMAKE_INSTALL_PREFIX="$1" &&
    cmake --build "$2" --target install
}
