# shellcheck shell=bash
# Building by preset, and the site from its build.

# Always run, so that files added since the last time are seen; a second or so.
configure() { (cd "$repository" && cmake --preset "$1"); }

# build PRESET TARGET...: configures where that has not happened yet, then lets ninja do what is left.
build() {
  local preset=$1
  shift
  # The compiler's self-check costs a quarter of a second a file; setup has proved that it works.
  export EMCC_SKIP_SANITY_CHECK=1
  [[ -f $repository/build/$preset/build.ninja ]] || configure "$preset" || return
  cmake --build "$repository/build/$preset" --target "$@"
}

# Builds the page and assembles dist/, if anything that goes into it has changed.
build_site() {
  local stamp=$repository/build/web/site.stamp inputs
  build web phasewise fonts || return
  inputs=$(site_inputs)
  [[ -f $repository/dist/index.html && -f $stamp && $(<"$stamp") == "$inputs" ]] && return
  (cd "$repository" && node scripts/pack.mjs --build build/web --out dist) || return
  printf '%s\n' "$inputs" >"$stamp"
}

site_inputs() {
  (cd "$repository" && find build/web/phasewise.* build/web/fonts web assets shell.html scripts/*.mjs package.json \
    -type f -printf '%p %s %T@\n' | sort | md5sum)
}
