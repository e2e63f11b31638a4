"""What a call costs from Python: the same answers as `core/examples/calls.rs` has just measured in Rust, for the same people.

    make bench-calls

Of each the best of three. A call for a date alone says what crossing costs; the rest is records made into plain data, and back.
"""

import json
import pathlib
import statistics
import sys
import time

import fingerpost as fp

ROUNDS = 3
THREADS = 2
AT = "2026-11-23T09:00:00Z"


def least(work):
    """The seconds of the fastest of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def say(what, seconds, beside=None):
    ratio = "" if beside is None else f"  {seconds / beside:6.2f} times as long as in Rust"
    print(f"Python  {what:<28} {seconds * 1e6:11.1f} µs{ratio}")


def main(folder):
    measured = json.loads((folder / "measured.json").read_text())
    index = fp.Matcher(fp.Catalogue.from_json(folder / "directory.json")).index(at=AT)
    people = [fp.Client.from_dict(each) for each in json.loads((folder / "people.json").read_text())]
    index.rank_many(people, progress=False)

    say("a call for a date, no more", least(lambda: [index._native.at() for _ in range(100_000)]) / 100_000)
    for what in ("placings", "shortlist"):
        ask = getattr(index, what)
        say(f"{what} of one", statistics.median(least(lambda: ask(client)) for client in people), measured[what])
    table = fp.clients_table(people)
    for what, many in (("list", people), ("table", table)):
        say(f"rank_many of a {what}", least(lambda: index.rank_many(many, threads=THREADS, progress=False)), measured["many"])


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
