#!/usr/bin/env bash
# Builds the native library and writes the Kotlin source for it into bindings-kotlin/generated/.
# Usage: bindings-kotlin/generate.sh. Reads CARGO_TARGET_DIR, and CARGO_FLAGS for extra flags (such as --offline).
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
target="${CARGO_TARGET_DIR:-$PWD/target}"
out="bindings-kotlin/generated"
read -ra flags <<<"${CARGO_FLAGS:---locked}"

case "$(uname -s)" in
    Darwin) library="libfingerpost_kotlin.dylib" ;;
    *) library="libfingerpost_kotlin.so" ;;
esac

# The debug library: stripping takes away what the generator reads. The release library has the same contract.
# `failpoints` changes no signature: it lets the tests see what a fault looks like from outside.
cargo build "${flags[@]}" --quiet -p fingerpost-kotlin --features failpoints
native="$target/debug/$library"

# The generator has a target folder of its own, so that its features do not rebuild the main one, and is built again
# only for another version of uniffi: it depends on nothing else.
version="$(sed -n '/^name = "uniffi"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)"
bindgen="$target/bindgen/debug/uniffi-bindgen"
stamp="$target/bindgen/uniffi-$version"
if [[ ! -x "$bindgen" || ! -e "$stamp" ]]; then
    echo "building the generator of Kotlin for uniffi $version (once; some minutes)"
    cargo build "${flags[@]}" --quiet -p fingerpost-bindgen \
        --target-dir "$target/bindgen" \
        --config 'profile.dev.opt-level=0' --config 'profile.dev.package."*".opt-level=0'
    touch "$stamp"
fi

# Write beside and move over only what differs: unchanged source need not be compiled again.
fresh="$(mktemp -d)"
trap 'rm -rf "$fresh"' EXIT
"$bindgen" generate --no-format --language kotlin --config bindings-kotlin/uniffi.toml --out-dir "$fresh" "$native"
bindings-kotlin/finish.sh "$fresh"
if diff -rq "$fresh" "$out" >/dev/null 2>&1; then
    echo "the Kotlin source is up to date"
else
    rm -rf "$out"
    mkdir -p "$out"
    cp -r "$fresh/." "$out/"
    echo "the Kotlin source is in $out"
fi
