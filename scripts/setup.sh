#!/usr/bin/env bash
# Installs what building and testing zhucan needs, and nothing twice.
#
#   scripts/setup.sh serve   what `make serve` needs
#   scripts/setup.sh test    the same, and the browser, fonts and formatter for `make test`
#
# ZHUCAN_STD=rustup|source   where Rust's WebAssembly library comes from (default: rustup, else source)
# ZHUCAN_CACHE=DIR           where the tools are kept (default: ~/.cache/zhucan)
#
# Everything is made under a temporary name and moved into place when whole, so stopping this
# script at any moment is safe: run it again and it goes on.
set -euo pipefail

cd "$(dirname "$0")/.."
profile=${1:-test}
case $profile in serve | test) ;; *)
  echo "setup.sh: say 'serve' or 'test', not '$profile'" >&2
  exit 2
  ;;
esac
# shellcheck source=scripts/versions.env
source scripts/versions.env

cache=${ZHUCAN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/zhucan}
want_std=${ZHUCAN_STD:-auto}
target=wasm32-unknown-unknown
steps=4
if [ "$profile" = test ]; then steps=5; fi
quiet=1 # Turns off once something has to be installed.
mkdir -p "$cache/logs" target

# --- Saying what happens -------------------------------------------------------------------

say() { printf '%s\n' "$*"; }
begin() { # begin STEP TEXT: one line when a step starts real work
  quiet=0
  say "[$1/$steps] $2 ..."
}
finish() { # finish STEP NAME START_SECONDS
  say "[$1/$steps] $2: done in $((SECONDS - $3)) s"
}
die() {
  printf 'setup: %s\n' "$*" >&2
  exit 1
}
logged() { # logged LOG COMMAND...: run quietly, show the end of the log if it fails
  local log="$cache/logs/$1.log"
  shift
  if ! "$@" >"$log" 2>&1 </dev/null; then
    say "setup: this failed: $*"
    say "setup: the last lines of $log:"
    tail -n 20 "$log" | sed 's/^/    /'
    return 1
  fi
}
have() { command -v "$1" >/dev/null 2>&1; }
limit() { # limit SECONDS COMMAND...: with a time limit where the machine has one
  if have timeout; then timeout "$@"; else "${@:2}"; fi
}

# One set-up at a time on this machine.
if have flock; then
  exec 9>"$cache/lock"
  if ! flock -n 9; then
    say "Another set-up is running on this machine; waiting for it ..."
    flock 9
  fi
fi

# --- Debian packages -----------------------------------------------------------------------

missing_packages() { # prints those of its arguments that are not installed
  local name installed
  installed=" $(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null |
    sed -n 's/^ii *//p' | tr '\n' ' ') "
  for name in "$@"; do
    case $installed in *" $name "*) ;; *) printf '%s ' "$name" ;; esac
  done
}
apt_updated=0
apt_install() { # apt_install LOG PACKAGE...
  local log=$1 sudo=()
  shift
  if [ "$(id -u)" != 0 ]; then
    have sudo || die "these packages are missing: $*. Install them as root: apt-get install $*"
    sudo=(sudo)
  fi
  if [ "$apt_updated" = 0 ]; then
    logged "$log-update" "${sudo[@]}" apt-get -o DPkg::Lock::Timeout=300 update || return 1
    apt_updated=1
  fi
  logged "$log" "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get \
    -o DPkg::Lock::Timeout=300 install -y --no-remove --no-install-recommends "$@"
}

step_system() {
  local tool missing='' start=$SECONDS
  for tool in node npm gcc curl make git; do have "$tool" || missing="$missing $tool"; done
  [ -z "$missing" ] || die "this machine lacks:$missing. On Debian: apt-get install nodejs npm gcc curl make git"
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge "$NODE_MAJOR_MIN" ] || die "Node $NODE_MAJOR_MIN or newer is needed; this is $(node --version)"

  [ "$profile" = test ] || return 0
  if ! have dpkg-query; then
    have chromium || die "the browser tests need Chromium on PATH as 'chromium', and a Chinese font (Noto Sans CJK)"
    return 0
  fi
  missing=$(missing_packages chromium fonts-noto-cjk)
  [ -n "$missing" ] || return 0
  have apt-get || die "these packages are missing: $missing"
  begin 1 "Installing ${missing% } for the browser tests"
  # shellcheck disable=SC2086
  apt_install system $missing || die "apt-get could not install: $missing"
  finish 1 "Browser and fonts" "$start"
}

# --- Rust's standard library for WebAssembly -----------------------------------------------

write_toolchain() { # write_toolchain KIND CARGO RUSTC LINKER SYSROOT: for scripts/build.mjs
  local temporary=target/wasm-toolchain.json.$$
  printf '{"kind":"%s","cargo":"%s","rustc":"%s","linker":"%s","sysroot":"%s"}\n' "$@" >"$temporary"
  if cmp -s "$temporary" target/wasm-toolchain.json; then
    rm "$temporary"
  else
    mv "$temporary" target/wasm-toolchain.json
  fi
}

# rustup's library: of any toolchain that has it, or that rustup can add it to. With its source it is built anew without
# panic texts, which makes every first visit a tenth smaller.
ready_std() { # ready_std [whole]: with `whole`, the ready-made library will do where the source is missing
  local sysroot own
  have cargo && have rustc || return 1
  sysroot=$(rustc --print sysroot 2>/dev/null) || return 1
  [ -d "$sysroot/lib/rustlib/$target/lib" ] || return 1
  own="$cache/std-$(std_key rustc)"
  if [ ! -f "$own/whole" ] && [ -f "$sysroot/lib/rustlib/src/rust/library/Cargo.lock" ]; then
    local start=$SECONDS
    begin 2 "Building Rust's $target library smaller, once (about 1 minute)"
    build_std "$own" cargo rustc && finish 2 "$target library, smaller" "$start"
  fi
  if [ -f "$own/whole" ]; then
    write_toolchain rustup cargo rustc "" "$own"
  elif [ "${1:-}" = whole ]; then
    write_toolchain rustup cargo rustc "" ""
  else
    return 1
  fi
}
rustup_std() {
  local start=$SECONDS
  have rustup || return 1
  begin 2 "Asking rustup for the $target library and its source (at most 4 minutes)"
  if limit 120 rustup target add "$target" >"$cache/logs/rustup.log" 2>&1 </dev/null &&
    limit 120 rustup component add rust-src >>"$cache/logs/rustup.log" 2>&1 </dev/null && ready_std; then
    finish 2 "$target library from rustup" "$start"
  else
    say "[2/$steps] rustup could not supply it ($((SECONDS - start)) s; why: $cache/logs/rustup.log)"
    return 1
  fi
}

# Our own library, built from Debian's sources, where rustup cannot be reached: WebAssembly's
# first version and mutable globals, nothing newer.
std_flags=(-Cembed-bitcode=yes -Ctarget-cpu=mvp -Ctarget-feature=+mutable-globals
  -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none)
std_key() { # std_key RUSTC
  { "$1" -vV && printf '%s\n' "${std_flags[@]}" "opt-level=z remapped small"; } | sha256sum | cut -c1-12
}
source_std() {
  local allow_build=$1 llvm linker sysroot missing start=$SECONDS
  if [ -x /usr/bin/rustc ] && [ -x /usr/bin/cargo ]; then
    llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
    linker=$(command -v "wasm-ld-$llvm" || true)
    sysroot="$cache/std-$(std_key /usr/bin/rustc)"
    if [ -n "$linker" ] && [ -f "$sysroot/whole" ]; then
      write_toolchain source /usr/bin/cargo /usr/bin/rustc "$linker" "$sysroot"
      return 0
    fi
  fi
  [ "$allow_build" = build ] || return 1

  if ! have apt-get || ! have dpkg-query; then
    die "Rust's $target library is missing, and rustup cannot supply it. Run: rustup target add $target"
  fi
  missing=$(missing_packages rustc-web cargo-web rust-web-src)
  if [ -n "$missing" ]; then
    begin 2 "Installing Debian's newer Rust (${missing% })"
    # shellcheck disable=SC2086
    apt_install rust $missing ||
      die "apt-get could not install: $missing. Where Debian's older rustc or its own rustup package is in the way, remove that first, or install Rust with rustup"
    finish 2 "Debian's newer Rust" "$start"
  fi
  llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  missing=$(missing_packages "lld-$llvm")
  if [ -n "$missing" ]; then
    start=$SECONDS
    begin 2 "Installing the WebAssembly linker (lld-$llvm)"
    apt_install lld "lld-$llvm" || die "apt-get could not install lld-$llvm, the linker that goes with this rustc"
    finish 2 "WebAssembly linker" "$start"
  fi
  start=$SECONDS
  begin 2 "Building Rust's $target library from source, once (about 2 minutes)"
  build_std "$cache/std-$(std_key /usr/bin/rustc)" /usr/bin/cargo /usr/bin/rustc || die "Rust's $target library could not be built"
  finish 2 "$target library from source" "$start"
  source_std check
}
build_std() { # build_std SYSROOT CARGO RUSTC
  local sysroot=$1 cargo=$2 rustc=$3 work="$cache/std-build" name flags
  mkdir -p "$work/src"
  cat >"$work/Cargo.toml" <<'TOML'
[package]
name = "throwaway"
version = "0.0.0"
edition = "2024"

[profile.release]
opt-level = "z"

[workspace]
TOML
  printf '#![no_std]\n' >"$work/src/lib.rs"
  # The builder's own folders stay out of what people download.
  flags=$(printf '%s\037' "${std_flags[@]}" "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo")
  # RUSTC_BOOTSTRAP lets the stable compiler build its own library, which is all it is used for.
  logged std env -u CARGO_BUILD_TARGET \
    RUSTC_BOOTSTRAP=1 RUSTC="$rustc" CARGO_ENCODED_RUSTFLAGS="${flags%?}" CARGO_TARGET_DIR="$work/target" \
    "$cargo" build --release --manifest-path "$work/Cargo.toml" --target "$target" \
    -Zbuild-std=std,panic_abort,test,proc_macro -Zbuild-std-features=optimize_for_size || return 1
  rm -rf "$sysroot" "$sysroot.part" || return 1
  mkdir -p "$sysroot.part/lib/rustlib/$target/lib" || return 1
  for name in "$work/target/$target/release/deps/"lib*.rlib; do
    case $name in */libthrowaway-*) ;; *) cp "$name" "$sysroot.part/lib/rustlib/$target/lib/" || return 1 ;; esac
  done
  "$rustc" -vV >"$sysroot.part/whole" || return 1
  mv "$sysroot.part" "$sysroot" || return 1
}

step_std() {
  case $want_std in
  rustup) ready_std || rustup_std || ready_std whole || die "ZHUCAN_STD=rustup, but rustup cannot supply $target" ;;
  source) source_std build ;;
  auto) ready_std || source_std check || rustup_std || source_std build || ready_std whole ;;
  *) die "ZHUCAN_STD is 'rustup' or 'source', not '$want_std'" ;;
  esac
}
describe_std() {
  case $(cat target/wasm-toolchain.json) in
  *'"source"'*) say "WebAssembly library: built here from Debian's sources." ;;
  *'"sysroot":""'*) say "WebAssembly library: ready-made, from rustup; the page is larger, and newer WebAssembly is written down to what older phones know." ;;
  *) say "WebAssembly library: from rustup, built smaller here." ;;
  esac
}

# --- Tools written in Rust -----------------------------------------------------------------

bindgen_version() {
  awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, "", $3); print $3; exit }' Cargo.lock
}
host_cargo() { if have cargo; then echo cargo; else echo /usr/bin/cargo; fi; }
cargo_tool() { # cargo_tool STEP CRATE VERSION BINARY [OPTION...]
  local step=$1 crate=$2 version=$3 binary=$4 start=$SECONDS
  shift 4
  local root="$cache/$crate-$version"
  [ ! -x "$root/bin/$binary" ] || return 0
  begin "$step" "Compiling $crate $version, once on this machine (about 1 minute)"
  rm -rf "$root.part"
  # A debug build: it compiles three times faster and the difference does not show when it runs.
  logged "$crate" env -u CARGO_ENCODED_RUSTFLAGS -u RUSTFLAGS CARGO_TARGET_DIR="$cache/$crate-build" \
    CARGO_PROFILE_DEV_DEBUG=false "$(host_cargo)" install "$crate" --version "$version" "$@" --debug --root "$root.part" || return 1
  rm -rf "$root"
  mv "$root.part" "$root" || return 1
  rm -rf "$cache/$crate-build"
  finish "$step" "$crate $version" "$start"
}
step_bindgen() { cargo_tool 3 wasm-bindgen-cli "$(bindgen_version)" wasm-bindgen; }
step_splitter() {
  cargo_tool 3 wasm_split_cli_support "$WASM_SPLIT_VERSION" wasm-split-cli --locked --features build-binary
}
step_formatter() { cargo_tool 5 leptosfmt "$LEPTOSFMT_VERSION" leptosfmt; }

# --- Node packages -------------------------------------------------------------------------

node_key() { cat package.json package-lock.json | sha256sum | cut -c1-64; }
step_node() {
  local start=$SECONDS key
  key=$(node_key)
  if [ -f node_modules/.zhucan ] && [ "$(cat node_modules/.zhucan)" = "$key" ]; then return 0; fi
  begin 4 "Installing the node packages of package-lock.json"
  # No package's own install script runs, and no browser is downloaded.
  logged npm npm ci --no-audit --no-fund --ignore-scripts || return 1
  printf '%s\n' "$key" >node_modules/.zhucan
  finish 4 "Node packages" "$start"
}

# --- All of it -----------------------------------------------------------------------------

# The tools compile, and npm downloads, while apt and the standard library are at work.
step_tools() {
  step_bindgen || return 1
  step_splitter || return 1
  if [ "$profile" = test ]; then step_formatter; fi
}
began=$SECONDS
background=()
stop_background() { # Each is a process group of its own, so that its compilers stop with it.
  local pid
  for pid in "${background[@]}"; do kill -- "-$pid" 2>/dev/null || true; done
}
trap stop_background EXIT
set -m
step_node &
background+=($!)
tools_late=0
if have cargo; then
  step_tools &
  background+=($!)
else
  tools_late=1 # Debian's cargo comes with the standard library.
fi
set +m
step_system
step_std
for pid in "${background[@]}"; do wait "$pid" || die "a step failed; its last lines are above"; done
background=()
if [ "$tools_late" = 1 ]; then step_tools || die "a step failed; its last lines are above"; fi
if [ "$quiet" = 0 ] || [ $((SECONDS - began)) -gt 3 ]; then
  say "Set-up for '$profile' is complete after $((SECONDS - began)) s."
else
  say "Set-up for '$profile': everything is in place."
fi
describe_std
