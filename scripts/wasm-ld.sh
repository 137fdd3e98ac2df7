#!/usr/bin/env bash
# The WebAssembly linker that ZHUCAN_WASM_LD names, without the exports of a dependency's classes that the page never makes:
# nothing reaches them then, and the linker leaves them out. Later is too late, because what stands in the module's table
# stays.
set -euo pipefail
unwanted='^(__wbg_|__wbindgen_describe_)?intounderlying'

args=()
for arg in "$@"; do
  if [[ $arg =~ $unwanted ]]; then
    unset 'args[-1]' # The --export before it.
  else
    args+=("$arg")
  fi
done
exec "$ZHUCAN_WASM_LD" "${args[@]}"
