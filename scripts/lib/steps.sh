# shellcheck shell=bash
# The steps of a test suite: each says whether it passed, a failed one shows the end of its output, and the
# next runs all the same. The counts go to the file $PHASEWISE_COUNTS, a line "passed failed" a step.

passed=0
failed=0
log_dir=$repository/build/test_logs
mkdir -p "$log_dir"

count() {
  passed=$((passed + $1))
  failed=$((failed + $2))
  printf '%s %s\n' "$1" "$2" >>"${PHASEWISE_COUNTS:-/dev/null}"
}

# run_logged NAME COMMAND...: runs it with its output in a log; $log is that file.
run_logged() {
  log=$log_dir/$(tr -c 'a-zA-Z0-9\n' '_' <<<"$1").log
  shift
  "$@" </dev/null >"$log" 2>&1
}

show_failure() {
  printf '   %s: FAILED; the end of %s:\n' "$1" "${log#"$repository"/}"
  # Without ninja's lines of what went well.
  grep -vE '^\[[0-9]+/[0-9]+\] ' "$log" | tail -n 60 | sed 's/^/   | /'
}

# step NAME COMMAND...: one test that the command's exit status decides.
step() {
  local name=$1 started=$SECONDS
  shift
  if run_logged "$name" "$@"; then
    count 1 0
    printf '   %s: ok, %s s\n' "$name" "$((SECONDS - started))"
  else
    count 0 1
    show_failure "$name"
  fi
}

# report NAME COMMAND...: a step whose output is worth reading when it passes (figures).
report() {
  local before=$failed
  step "$@"
  ((failed > before)) || sed 's/^/   | /' "$log"
}

# built NAME PRESET TARGET...: builds; only a failure counts as a test.
built() {
  local name=$1
  shift
  run_logged "$name" build "$@" && return
  count 0 1
  show_failure "$name"
  return 1
}

# google_tests NAME COMMAND...: a GoogleTest program, its tests counted one by one.
google_tests() {
  local name=$1 started=$SECONDS status=0 good bad
  shift
  run_logged "$name" "$@" || status=$?
  good=$(sed -nE 's/^\[  PASSED  \] ([0-9]+) tests?\.$/\1/p' "$log" | tail -n 1)
  bad=$(sed -nE 's/^\[  FAILED  \] ([0-9]+) tests?, listed below:$/\1/p' "$log" | tail -n 1)
  count_tests "$name" "$status" "${good:-0}" "${bad:-0}" "$((SECONDS - started))"
}

# node_tests NAME FILE...: files for node's own test runner.
node_tests() {
  local name=$1 started=$SECONDS status=0 tap good bad
  shift
  tap=$(mktemp)
  run_logged "$name" node --test --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$tap" "$@" || status=$?
  good=$(sed -nE 's/^# pass ([0-9]+)$/\1/p' "$tap" | tail -n 1)
  bad=$(sed -nE 's/^# (fail|cancelled) ([0-9]+)$/\2/p' "$tap" | awk '{sum += $1} END {print sum + 0}')
  rm -f "$tap"
  count_tests "$name" "$status" "${good:-0}" "${bad:-0}" "$((SECONDS - started))"
}

# A program that fails without naming a test (a crash, a leak), or that runs none, has failed once.
count_tests() {
  local name=$1 status=$2 good=$3 bad=$4 seconds=$5
  if ((bad == 0 && (status != 0 || good == 0))); then
    bad=1
  fi
  count "$good" "$bad"
  if ((bad)); then
    show_failure "$name"
  else
    printf '   %s: ok, %s tests, %s s\n' "$name" "$good" "$seconds"
  fi
}

# The last line of a suite's script.
finish_suite() { ((failed == 0)); }

# The sanitizers' words: readable stacks, and nothing survives a finding.
export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-$llvm_version
