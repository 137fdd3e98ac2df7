#!/usr/bin/env bash
# Runs tests/browser/**/*.test.mjs in Chromium, against the page in dist/. Arguments narrow it to those files.
set -euo pipefail
cd "$(dirname "$0")/.."
files=("$@")
if [ ${#files[@]} = 0 ]; then
  mapfile -t files < <(find tests/browser -name '*.test.mjs' | sort)
fi
exec node --test --test-concurrency=2 --test-reporter=spec "${files[@]}"
