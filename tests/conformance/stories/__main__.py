"""Writes the inputs of the cases about referrals and places, and holds their answers against what the rule book says.

    python3 tests/conformance/stories
    FINGERPOST_REWRITE=1 cargo test -p fingerpost-tests --test conformance
    python3 tests/conformance/stories

The first run writes the inputs, the second the answers of this version, the third says where an answer is not what is
claimed here. The claims come from `docs/referrals.md` and not from the code. An answer that is there already stays until it
is written anew.
"""

import json
import pathlib
import sys

import after
import apart
import barriers
import figures
import gate
import lists
import refusals
import settling
import vacancies
import ways

FOLDER = pathlib.Path(__file__).resolve().parents[1]
PAGES = [ways, refusals, settling, figures, gate, barriers, after, apart, lists, vacancies]
CASES = [story for page in PAGES for story in page.CASES]


def canonical(value):
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def write(story):
    """The case as it should stand, and whether its answer is to be looked at."""
    path = FOLDER / f"{story.operation}-{story.slug}.json"
    before = json.loads(path.read_text()) if path.exists() else {}
    given = story.given()
    expect = before.get("expect") if before.get("input") == given else None
    path.write_text(canonical({"expect": expect, "input": given, "name": story.name, "operation": story.operation}))
    return expect


def main():
    assert len({(story.operation, story.slug) for story in CASES}) == len(CASES), "a slug stands twice"
    assert len({story.name for story in CASES}) == len(CASES), "a name stands twice"
    faults, unanswered = [], 0
    for story in CASES:
        expect = write(story)
        unanswered += expect is None
        faults += [f"{story.operation}-{story.slug}: {fault}" for fault in (story.wrong(expect) if expect is not None else [])]
    print(*faults, f"{len(CASES)} cases, {unanswered} without an answer, {len(faults)} claims not kept", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
