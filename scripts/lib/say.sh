# shellcheck shell=bash
# What the scripts say: progress on standard error, and failures as a sentence that tells what to do.

say() { printf '== %s\n' "$*" >&2; }

fail() {
  printf 'phasewise: %s\n' "$*" >&2
  exit 1
}

# Runs a long command quietly; its output is kept and shown only if it fails. Usage: quietly "advice" command...
quietly() {
  local advice=$1 log
  shift
  log=$(mktemp)
  if ! "$@" </dev/null >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    rm -f "$log"
    fail "$1 did not work; its last words are above. $advice"
  fi
  rm -f "$log"
}
