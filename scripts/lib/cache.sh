# shellcheck shell=bash
# The toolchain cache outside the clone. An entry is a folder that appears whole or not at all: it is made
# beside its place and renamed when it is ready, so an interrupted run leaves nothing that looks finished.

cache_dir=${XDG_CACHE_HOME:-$HOME/.cache}/phasewise

# cache_entry NAME FUNCTION: calls FUNCTION with a fresh folder unless the entry NAME is there already.
cache_entry() {
  local place=$cache_dir/$1 make=$2 fresh
  [[ -d $place ]] && return
  mkdir -p "$cache_dir"
  # Two clones may provision at once; the second waits for the first and then finds the entry.
  exec 9>"$cache_dir/.lock"
  flock 9
  if [[ ! -d $place ]]; then
    rm -rf "$cache_dir"/.new-*
    fresh=$(mktemp -d "$cache_dir/.new-XXXXXX")
    chmod 755 "$fresh"
    "$make" "$fresh"
    mv "$fresh" "$place"
  fi
  exec 9>&-
}
