#!/usr/bin/env bash
# Everything CI checks, in order. Stops at the first failure, and ends with what each runner said last.
set -euo pipefail
cd "$(dirname "$0")/.."

logs=target/test-logs
rm -rf "$logs"
mkdir -p "$logs"
total=8
number=0
closing=()
passed=0 # Set by the last line, and by nothing else: a run that was stopped has not passed.

closing_block() {
  echo
  echo "=== What the runners said last ==="
  if [ ${#closing[@]} -gt 0 ]; then printf '%s\n' "${closing[@]}"; fi
  if [ "$passed" = 1 ]; then
    echo "=== All $total steps passed in $SECONDS s ==="
  else
    echo "=== FAILED at step $number of $total after $SECONDS s ==="
    exit 1
  fi
}
trap closing_block EXIT

# step NAME PATTERN COMMAND...: lines of the output that match PATTERN go into the closing block.
step() {
  local name=$1 pattern=$2 start=$SECONDS log status=0
  shift 2
  number=$((number + 1))
  log="$logs/$number.log"
  echo
  echo "--- [$number/$total] $name"
  "$@" 2>&1 | tee "$log" || status=$?
  local result=passed
  if [ "$status" != 0 ]; then result=FAILED; fi
  closing+=("[$number/$total] $name: $result in $((SECONDS - start)) s")
  if [ -n "$pattern" ]; then
    while IFS= read -r line; do closing+=("      $line"); done < <(grep -E "$pattern" "$log" || true)
  fi
  [ "$status" = 0 ] || exit 1
}

build_and_size() { # `set -e` does not reach into a step's function.
  node scripts/build.mjs || return 1
  node scripts/size.mjs
}

step "Set-up" '^Set-up' scripts/setup.sh test
step "Formatting" '' scripts/format.sh --check
step "Lints, warnings are errors" '' cargo clippy --workspace --all-targets -- -D warnings
step "Rules, catalogue, rosters, pictures, command line and directory" '^test result:' \
  cargo test -p zhucan-rules -p zhucan-catalog -p zhucan-roster -p zhucan-roster-worker -p zhucan-qr -p zhucan-cli -p zhucan-directory
step "Policy" '.' cargo run -q -p zhucan-cli -- check policy
step "App, on this machine" '^test result:' cargo test -p zhucan
step "The page people download, and its size" '^(first visit|size:)' build_and_size
step "Journeys in Chromium" '^(ℹ (tests|pass|fail|skipped)|UNSTEADY)' scripts/browser-tests.sh
passed=1
