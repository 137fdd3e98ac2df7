#!/usr/bin/env bash
# Runs tests/browser/**/*.test.mjs in Chromium, against the page in dist/. Arguments narrow it to those files.
#
# A browser shares its two processors with whatever else the machine does. So a file in which a test failed is run once
# more, alone: what fails again has failed. What passes then is told as UNSTEADY, and is a fault of the test to mend.
# Where tests of more than a few files fail, the page is broken, and nothing is run again.
set -euo pipefail
cd "$(dirname "$0")/.."
FEW=5
files=("$@")
if [ ${#files[@]} = 0 ]; then
  mapfile -t files < <(find tests/browser -name '*.test.mjs' | sort)
fi
mkdir -p target/test-logs
failed=target/test-logs/failed-files.txt
rm -f "$failed"
run=(node --test --test-reporter=spec --test-reporter-destination=stdout)
if "${run[@]}" --test-concurrency=2 \
  --test-reporter=./scripts/failed-files.mjs --test-reporter-destination="$failed" "${files[@]}"; then
  exit 0
fi
# Without the mark at its end the run was cut off, and nobody knows which tests passed.
grep -qx end "$failed" || exit 1
mapfile -t again < <(grep -vx end "$failed" | sort -u)
[ ${#again[@]} != 0 ] && [ ${#again[@]} -le "$FEW" ] || exit 1
echo "=== Once more, alone: ${again[*]#"$PWD"/}"
"${run[@]}" --test-concurrency=1 "${again[@]}"
for file in "${again[@]}"; do echo "UNSTEADY: ${file#"$PWD"/} failed beside others and passed alone"; done
