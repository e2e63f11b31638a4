"""Writes the inputs of the cases about referrals, and holds their answers against what the rule book says.

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
import barriers
import figures
import gate
import refusals
import settling
import ways
from telling import Story

FOLDER = pathlib.Path(__file__).resolve().parents[1]
PAGES = [ways, refusals, settling, figures, gate, barriers, after]
CASES = [story for page in PAGES for story in page.CASES]
HERE = "referral-"


def canonical(value):
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def write(story: Story):
    """The case as it should stand, and whether its answer is to be looked at."""
    path = FOLDER / f"{HERE}{story.slug}.json"
    before = json.loads(path.read_text()) if path.exists() else {}
    given = {"at": story.at, "events": story.events()}
    expect = before.get("expect") if before.get("input") == given else None
    path.write_text(canonical({"expect": expect, "input": given, "name": story.name, "operation": "referral"}))
    return expect


def outcome(told):
    """What became of one event, in short: the state, or the code after an exclamation mark."""
    return told["state"] if "state" in told else "!" + told["error"]["code"]


SHORT = {
    "barriers": lambda view: {one["barrier"]: f"{one['status']} {one['cause']}" for one in view.get("barriers", [])},
    "gate": lambda view: [one["code"] for one in view.get("gate", [])],
    "warnings": lambda view: [one["code"] for one in view.get("warnings", [])],
    "causes": lambda view: view["transitions"][-1].get("causes", []),
    "questions": lambda view: {one["rule"]: "answer" in one for one in view.get("questions", [])},
    "feedback": lambda view: [one["status"] for one in view.get("feedback", [])],
    "concerns": lambda view: [one.get("read", False) for one in view.get("concerns", [])],
    "consents": lambda view: [one["scope"] for one in view.get("consents", [])],
    "outcomes": lambda view: [one["outcome"] for one in view.get("sessions", [])],
    "steps": lambda view: [one["step"] for one in view.get("steps", [])],
    "follow_ups": lambda view: [[one["due"], one["agreed"], "found" in one] for one in view.get("follow_ups", [])],
    "cleared": lambda view: "clearance" in view,
    "clearance": lambda view: f"{view['clearance']['activity']} {view['clearance']['version']}",
    "lapsed": lambda view: [" ".join(one.values()) for one in view.get("lapsed", [])],
}


def wrong(story: Story, expect):
    """Every claim about a case that its answer does not keep."""
    told = [outcome(one) for one in expect["events"]]
    found = []
    if told[-1] != story.comes:
        found.append(f"the last event comes to {told[-1]}, not to {story.comes}")
    found += [f"event {place} is refused: {one}" for place, one in enumerate(told[:-1], 1) if one.startswith("!")]
    if story.because is not None:
        codes = [issue["code"] for issue in expect["events"][-1].get("error", {}).get("issues", [])]
        if codes != story.because:
            found.append(f"it stands in the way: {codes}, not {story.because}")
    for name, claimed in story.shows.items():
        view = expect["view"]
        shown = SHORT[name](view) if name in SHORT else view.get(name)
        if shown != claimed:
            found.append(f"{name} is {shown}, not {claimed}")
    return found


def main():
    assert len({story.slug for story in CASES}) == len(CASES), "a slug stands twice"
    assert len({story.name for story in CASES}) == len(CASES), "a name stands twice"
    faults, unanswered = [], 0
    for story in CASES:
        expect = write(story)
        unanswered += expect is None
        faults += [f"{HERE}{story.slug}: {fault}" for fault in (wrong(story, expect) if expect else [])]
    print(*faults, f"{len(CASES)} cases, {unanswered} without an answer, {len(faults)} claims not kept", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
