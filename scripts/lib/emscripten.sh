# shellcheck shell=bash
# Emscripten: the emcc on PATH where it is new enough, else Debian's packages unpacked into the cache.
# Sets PHASEWISE_EMSCRIPTEN, the folder that holds emcc and cmake/Modules.

emscripten_entry=$cache_dir/emscripten-$emscripten_version-$binaryen_version

need_emscripten() {
  local found
  if found=$(emcc_on_path); then
    PHASEWISE_EMSCRIPTEN=$found
  else
    cache_entry "$(basename "$emscripten_entry")" make_emscripten
    PHASEWISE_EMSCRIPTEN=$emscripten_entry/usr/share/emscripten
    # The packages do not know where npm keeps the closure compiler; the entry has a link to this clone's one.
    ln -sfn "$repository/node_modules/google-closure-compiler-linux/compiler" "$emscripten_entry/closure-compiler"
  fi
  export PHASEWISE_EMSCRIPTEN
}

# Prints the folder of an emcc on PATH that is new enough. The one of Debian's own package is passed over: it
# cannot find npm's closure compiler, and acorn only with Debian's node.
emcc_on_path() {
  local emcc version
  emcc=$(command -v emcc) || return 1
  emcc=$(readlink -f "$emcc")
  [[ $emcc != /usr/share/emscripten/* ]] || return 1
  version=$(emcc -dumpversion 2>/dev/null) || return 1
  [[ $(printf '%s\n' "${version%%-*}" "$emscripten_oldest" | sort -V | head -n 1) == "$emscripten_oldest" ]] || return 1
  dirname "$emcc"
}

make_emscripten() {
  local entry=$1 root=$1/usr/share/emscripten tool
  say "provisioning Emscripten $emscripten_version (237 MB to download, 1.6 GB unpacked, once)"
  trixie_unpack "$entry" "emscripten=$emscripten_version" "binaryen=$binaryen_version" libc6 libstdc++6 libgcc-s1
  # Nothing of its test folder is needed but the file that `em++ --cflags` compiles.
  find "$root/test" -type f ! -path "$root/test/hello_world.c" -delete
  rm -rf "$root/docs" "$entry/usr/share/doc"
  # Binaryen was built against a newer libc than an older host has, so it runs by its own loader. The wrappers
  # find their place themselves, since the entry is renamed after it was made.
  mkdir -p "$entry/binaryen/bin"
  for tool in "$entry"/usr/bin/wasm*; do
    cat >"$entry/binaryen/bin/$(basename "$tool")" <<'END'
#!/bin/sh
root=$(dirname "$0")/../..
loader=$(echo "$root"/usr/lib/*-linux-gnu/ld-linux*.so.*)
exec "$loader" --library-path "$(dirname "$loader")" "$root/usr/bin/$(basename "$0")" "$@"
END
    chmod +x "$entry/binaryen/bin/$(basename "$tool")"
  done
  # The JavaScript optimizer imports acorn; only Debian's own node looks where Debian keeps it.
  mkdir -p "$root/node_modules"
  ln -s /usr/share/nodejs/acorn "$root/node_modules/acorn"
  cat >"$root/.emscripten" <<END
import shutil
entry = '$emscripten_entry'
LLVM_ROOT = '/usr/bin'
BINARYEN_ROOT = entry + '/binaryen'
NODE_JS = shutil.which('node')
CLOSURE_COMPILER = [entry + '/closure-compiler']
FROZEN_CACHE = True
LLVM_ADD_VERSION = '$llvm_version'
CLANG_ADD_VERSION = '$llvm_version'
END
}
