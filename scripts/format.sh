#!/usr/bin/env bash
# Formats the Rust code, and the pages inside it: `format.sh` writes, `format.sh --check` only looks.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/versions.env
source scripts/versions.env
leptosfmt=${ZHUCAN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/zhucan}/leptosfmt-$LEPTOSFMT_VERSION/bin/leptosfmt
mapfile -t views < <(grep -rl --include='*.rs' 'view! *{' src || true)

if [ "${1:-}" = --check ]; then
  trap '[ $? = 0 ] || echo "Run: make format"' EXIT
  cargo fmt --all --check
  [ ${#views[@]} = 0 ] || "$leptosfmt" --quiet --check "${views[@]}"
else
  [ ${#views[@]} = 0 ] || "$leptosfmt" --quiet "${views[@]}"
  cargo fmt --all # Second: it settles what the other moved, and the other then agrees.
fi
