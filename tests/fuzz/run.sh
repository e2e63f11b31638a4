#!/usr/bin/env bash
# Searches, a minute for each importer, for bytes that break its promise: `run.sh [seconds] [importer …]`. What breaks one is put
# among the inputs that every test run tries. Stable Rust will do: the instruments are options of the compiler.
set -eu -o pipefail
cd "$(dirname "$0")"
seconds=${1:-60}
shift || true
target=$(rustc -vV | sed -n 's/^host: //p')
folder=../../target/fuzz
echo "Building with instruments …"
RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1" \
	CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS=true CARGO_PROFILE_RELEASE_DEBUG=line-tables-only CARGO_PROFILE_RELEASE_STRIP=none CARGO_PROFILE_RELEASE_LTO=off \
	cargo build --quiet --locked -p fingerpost-fuzz --release --target "$target" --target-dir "$folder"
failed=0
for inputs in corpus/*/; do
	name=$(basename "$inputs")
	if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then continue; fi
	grown=$folder/corpus/$name
	mkdir -p "$grown"
	log=$folder/$name.log
	if FINGERPOST_IMPORTER=$name "$folder/$target/release/fuzz" "$grown" "corpus/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
		-max_len=20000 -artifact_prefix="corpus/$name/found-" > "$log" 2>&1; then
		runs=$(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log")
		echo "$name: $runs inputs in $seconds s, no promise broken, $(find "$grown" -type f | wc -l) ways found"
	else
		failed=1
		echo "$name: a promise is broken; the input is kept in tests/fuzz/corpus/$name"
		grep -m1 -A3 panicked "$log" || tail -5 "$log"
	fi
done
exit $failed
