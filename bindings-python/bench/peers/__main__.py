"""How fast other engines answer the same question with the same ten activities, beside the index, all in one run.

    make bench-peers

It reads what the program `peers` of the core wrote: the country as numbers and bits, people, and the answers. Every engine answers first and is held to those
answers; then half of the people are answered within so long, of each the best of some rounds. An engine that is not installed is left out with the reason.
"""

import importlib
import json
import pathlib
import sys
import time

ENGINES = ("numpy_filters", "numba_loop", "shapely_tree", "duckdb_query", "polars_query", "postgis_query")
SECONDS = 20
"""An engine is asked about as many people as it answers in this time, ten at least."""
FEWEST = 10
ROUNDS = 3


def measured(engine, people, answers):
    """Within how many seconds half of the people are answered, and how many were asked about; fails where an answer differs."""
    engine.top(people[0])  # What is made ready by the first question is not counted.
    taken, begun = [], time.perf_counter()
    for person, answer in zip(people, answers):
        if len(taken) >= FEWEST and time.perf_counter() - begun > SECONDS:
            break
        best = float("inf")
        for _ in range(ROUNDS if not taken or taken[0] < 0.1 else 1):
            start = time.perf_counter()
            found = engine.top(person)
            best = min(best, time.perf_counter() - start)
        differs = [list(map(int, one)) for one in found][: len(answer)] != answer or len(found) > len(answer) and len(answer) < 10
        assert not differs, f"{engine.name} answers {person['id']} otherwise: {found}, not {answer}"
        taken.append(best)
    return sorted(taken)[len(taken) // 2], len(taken)


def run(folder):
    """One country: every engine beside the index."""
    from . import area

    told = json.loads((folder / "measured.json").read_text())
    answers = json.loads((folder / "answers.json").read_text())
    cases, people = area.read(folder)
    index = told["index"]["half"]
    print(f"\n{told['activities']:,} activities; the index answers half of {told['people']} people within {index * 1e6:.1f} µs")
    lines = [("rstar, plain Rust", told["rstar"]["half"], told["people"], "")]
    for module in ENGINES:
        try:
            engine = importlib.import_module(f"{__package__}.{module}").Engine(cases)
        except (ImportError, area.Absent) as reason:
            print(f"skipped: {module} ({reason})")
            continue
        with engine:
            half, asked = measured(engine, people, answers)
            many = f"{1 / engine.many(people):,.0f} people a second on 2 threads" if hasattr(engine, "many") else ""
            lines.append((engine.name, half, asked, many))
    for name, half, asked, many in sorted(lines, key=lambda line: line[1]):
        print(f"{name:32} {half * 1e6:12.1f} µs  {half / index:10.2f} of the index  ({asked} people) {many}")
    of = told["index"]
    print(f"{'the index, many at once':32} {1 / of['many']:,.0f} people a second on {told['threads']} threads")
    print(f"{'the index, with all verdicts counted':38} {of['counted'] * 1e6:.1f} µs, {1 / of['many_counted']:,.0f} people a second")
    print(f"{'the index, with reasons for ten as well':38} {of['explained'] * 1e6:.1f} µs")


if __name__ == "__main__":
    for each in sys.argv[1:]:
        run(pathlib.Path(each))
