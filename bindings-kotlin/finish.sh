#!/usr/bin/env bash
# Five small changes to what the generator wrote, for what it cannot be told. Each fails where there is nothing to change.
# Usage: bindings-kotlin/finish.sh FOLDER
set -euo pipefail

records="$1/org/fingerpost/fingerpost.kt"
calls="$1/org/fingerpost/ffi/fingerpost_kotlin.kt"

# change FILE SED-EXPRESSION WHY
change() {
    sed -i.before -E "$2" "$1"
    ! cmp -s "$1" "$1.before" || { echo "nothing was changed in $1: $3" >&2; exit 1; }
    rm "$1.before"
}

# A client shows nobody who they are: as in Rust, only the pseudonym.
change "$records" \
    '/^data class Client \($/,/^\)\{$/ s/^\)\{$/) {\n    \/** The pseudonym alone. *\/\n    override fun toString(): String = "Client($id, ‹personal›)"\n/' \
    "toString of Client"

# Values of open vocabularies read as their names, not as addresses in memory.
change "$records" 's/^    object (\w+) : /    data object \1 : /' "objects of sealed classes"

# One InternalException for both files, written by hand: it repeats nothing of what was said inside.
for file in "$records" "$calls"; do
    change "$file" '/^class InternalException\(/d' "InternalException"
done
change "$calls" 's/^import org\.fingerpost\.Code$/&\nimport org.fingerpost.InternalException/' "import of InternalException"

# Its name is the same on both sides, so that there is nothing of ours to import.
change "$calls" 's/^import org\.fingerpost\.LocalDateTime$/import java.time.LocalDateTime/' "import of LocalDateTime"
